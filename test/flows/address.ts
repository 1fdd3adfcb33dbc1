export const port = 4173;

/** A folder of a host, not its root: the app must run from any place. */
export const folder = '/en/mapp/';

export const appAddress = `http://localhost:${port}${folder}`;
