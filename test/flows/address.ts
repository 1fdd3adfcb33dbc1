/** Not vite's own 4173: the app may be running beside the tests. */
export const port = 4287;

/** A folder of a host, not its root: the app must run from any place. */
export const folder = '/en/mapp/';

export const appAddress = `http://localhost:${port}${folder}`;
