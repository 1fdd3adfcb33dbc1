import type { signOff as swedish } from '../sv/sign-off.ts';

export const signOff: typeof swedish = {
  link: 'Sign off',
  linkSignedOff: 'Signed-off version',
  heading: 'Sign off version {{version}}',
  intro: 'Go through what is left, see who is to sign, and then sign the version off.',
  completeness: {
    heading: 'How far you have come',
    progress: '{{complete}} of {{total}} steps are complete.',
    all: 'All {{total}} steps are complete.',
    rest: 'What is left:',
    step: '{{number}} {{heading}}',
  },
  signers: {
    heading: 'Who signs',
    intro: 'Each of them gets a place of their own in the report.',
    none: 'Nobody is named. Add those who are to sign to the case details before you sign off. Otherwise the report has only empty lines to fill in by hand, and nobody can sign digitally.',
    noneLocked:
      'Nobody was named before the version was signed off. The report has empty lines to fill in by hand. If somebody is to sign digitally, make a new version and add that person.',
    unnamed: 'Name missing',
    party: 'for {{party}}',
    change: 'Change in the case details',
  },
  meaning: {
    heading: 'What signing off means',
    locked:
      'The answers in version {{version}} are locked. They can be read but not changed by anybody.',
    number:
      'The version number is on every page of the report, so that everybody knows which version they read and sign.',
    fields: 'The report gets a place for a signature for each person who is to sign.',
    change:
      'If something has to change, you make version {{next}}, with everything you have written. Version {{version}} stays as it is.',
  },
  button: 'Sign off version {{version}}',
  confirm: {
    heading: 'Sign off version {{version}}?',
    findings_one: 'One remark is open.',
    findings_other: '{{count}} remarks are open.',
    steps_one: 'One step is not complete.',
    steps_other: '{{count}} steps are not complete.',
    ready: 'No remarks are open and all steps are complete.',
    readyNotNeeded: 'No findings are open, and the reason why no assessment is needed is written.',
    lock: 'After this nothing in version {{version}} can be changed.',
    yes: 'Yes, sign off version {{version}}',
    no: 'No, go back',
  },
  failed: {
    full: 'The assessment is not signed off: the browser’s storage is full. The text is still there. Save older drafts to files, delete them from the start page and try again.',
    refused:
      'The assessment is not signed off: the browser does not allow it to be saved. The text is still on screen. Use “Save to file”, open the file in another browser and sign it off there.',
    changedElsewhere:
      'The assessment is not signed off: the draft was changed in another tab. Read what it says at the top of the page, go through the draft and try again.',
    invalid:
      'The assessment is not signed off: something that was written last cannot be saved. The text is still on screen. Go to that step and undo the last change.',
    unreadable:
      'The assessment is not signed off: what is stored cannot be read. The text is still on screen. Use “Save to file” and open the file from the start page.',
    signedOff: 'The version has been signed off already, in another tab.',
  },
  done: {
    heading: 'Version {{version}} is signed off',
    on: 'Signed off {{day}}. The answers can be read but not changed.',
    next: 'What you can do now',
  },
  locked: 'Version {{version}} is signed off. The answers can be read but not changed.',
  actions: {
    report: 'Make report for signing',
    reportHelp:
      'A PDF with a place for each signature. Send it from person to person, or to your organisation’s signing service.',
    signNow: 'Sign now',
    signNowHelp: 'The report is made and opened under Review. There you sign on this computer.',
    newVersionHelp:
      'Version {{next}} starts with everything that is here. Version {{version}} stays as it is.',
    openNewer: 'Open version {{next}}',
    openNewerHelp: 'Version {{next}} is already on this computer.',
    saveToFileHelp:
      'A copy of the signed-off version, to file with the case or to open on another computer.',
    sign: {
      heading: 'Sign now',
      anyway: 'Sign anyway',
      working: 'The report is being made and then opens under Review. You can cancel at any time.',
    },
  },
  former: {
    replaces: 'Replaces version {{version}}, signed off {{day}}.',
    open: 'Open version {{version}}',
    notHere: 'It is not on this computer.',
  },
};
