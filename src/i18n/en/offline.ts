import type { offline as swedish } from '../sv/offline.ts';

export const offline: typeof swedish = {
  state: {
    unknown: 'Checking whether the app works offline …',
    fetching: 'The app is being stored on this computer, so that it works offline: {{share}}.',
    ready: 'Works offline: the whole app is on this computer.',
    oneFile: 'Works offline: the whole app is in the file that you opened.',
  },
  unavailable: {
    insecure:
      'Works only with a network: the address does not begin with https, so the app cannot be stored on this computer. Drafts are saved all the same.',
    unsupported:
      'Works only with a network in this window: the browser does not store the app on this computer, usually because the window is private.',
    refused:
      'Works only with a network: the browser’s settings do not allow the app to be stored on this computer.',
  },
  failed: {
    network:
      'Works only with a network so far: some parts of the app could not be fetched. The drafts are untouched.',
    altered:
      'Works only with a network so far: what was fetched was not the app’s own files. Perhaps a new version is being published just now, or something on the way alters the files. The drafts are untouched.',
    full: 'Works only with a network: the browser has no room for the app on this computer. The drafts are untouched.',
  },
  update: {
    label: 'New version of the app',
    waiting:
      'There is a new version of the app. What you are writing is saved first, and the page opens again at the same place.',
    elsewhere:
      'A new version of the app is already in use in another tab. You can finish writing here first.',
    take: 'Update now',
    saving: 'Saving …',
    later: 'Later',
    notSaved:
      'The app has not been updated, since the latest changes could not be saved. Save to a file first, so that nothing is lost.',
  },
};
