/** The app's pages beside the drafts, by the names of their addresses and words. */
export const pages = ['review', 'signatures', 'computer', 'help'] as const;
