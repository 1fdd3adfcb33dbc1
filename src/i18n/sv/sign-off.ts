export const signOff = {
  version: {
    signedOff: 'Version {{version}}, fastställd {{day}}',
    open: 'Version {{version}}, ej fastställd',
  },
};
