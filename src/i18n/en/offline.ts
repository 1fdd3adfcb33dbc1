import type { offline as swedish } from '../sv/offline.ts';

export const offline: typeof swedish = {
  state: {
    unknown: 'Finding out whether the app works without network …',
    fetching: 'The app is being put on this computer, so that it works without network: {{share}}.',
    ready: 'Works without network: the whole app is on this computer.',
    oneFile: 'Works without network: the whole app is the file that you have opened.',
  },
  unavailable: {
    insecure:
      'Works only with a network: the address does not begin with https, so the app may not be put on this computer. Drafts are saved all the same.',
    unsupported:
      'Works only with a network in this window: the browser puts no app on this computer. Usually the reason is that the window is private.',
    refused:
      'Works only with a network: the settings of the browser do not allow the app to be put on this computer.',
  },
  failed: {
    network:
      'Works only with a network so far: not all parts of the app could be fetched. The drafts are untouched.',
    altered:
      'Works only with a network so far: what was fetched was not the files of the app. Perhaps a new version is being put on the host just now, or something on the way changes the files. The drafts are untouched.',
    full: 'Works only with a network: the browser has no room for the app on this computer. The drafts are untouched.',
  },
  retry: 'Try again',
  update: {
    label: 'New version of the app',
    waiting:
      'There is a new version of the app. What you are writing is saved first, and the page comes back where you are.',
    elsewhere:
      'A new version of the app is already in use in another tab. You can finish writing here first.',
    take: 'Update now',
    saving: 'Saving …',
    later: 'Later',
    notSaved:
      'The app has not been updated, since the latest changes could not be saved. Save to a file first, so that nothing is lost.',
  },
};
