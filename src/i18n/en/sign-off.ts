import type { signOff as swedish } from '../sv/sign-off.ts';

export const signOff: typeof swedish = {
  version: {
    signedOff: 'Version {{version}}, signed off {{day}}',
    open: 'Version {{version}}, not signed off',
  },
};
