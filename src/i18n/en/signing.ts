import type { signing as swedish } from '../sv/signing.ts';

export const signing: typeof swedish = {
  panel: {
    heading: 'Sign',
    intro:
      'Your signature is added in the place that you choose. Everything else in the file is left as it is.',
    red: 'This file cannot be signed here, because the review shows that it has been altered or damaged. Ask whoever sent the file for the report as it was from the beginning, and review that.',
    insecureAddress:
      'The app was opened from an address without https, where the browser lets nobody sign. Open the app from an address that begins with https, or ask whoever runs it for one.',
    noFields:
      'The file has no places to sign. They are in the report of a signed-off assessment: sign off the assessment and make the report again.',
    allSigned: 'All places in the file are signed.',
    noneFree:
      'The places in the file cannot be signed here: they are of another kind than those the app prepares. Sign in the program that the file comes from.',
    laterChanges:
      'The file has been changed in a way that the app cannot judge. Read what the review says, and look at the signed version, before you sign.',
  },
  place: {
    legend: 'Where should the signature stand?',
    unnamed: 'Place {{number}}, without a description',
    page: 'page {{page}}',
    takenBy: 'signed by {{name}}',
    taken: 'already signed',
    notPrepared: 'cannot be signed here',
    missing: 'Choose where the signature should stand.',
  },
  identity: {
    legend: 'What do you sign with?',
    none: 'You have nothing to sign with yet. If your organisation has given you a certificate, open it. Otherwise you can make an identity of your own in a few seconds.',
    missing: 'Choose what you sign with, or make an identity.',
    nameless: 'Certificate without a name',
    selfMade: 'Self-made identity',
    issuedBy: 'Certificate issued by {{issuer}}',
    created: 'made {{date}}',
    validTo: 'valid to {{date}}',
    expired: 'expired {{date}}',
    notYetValid: 'not valid before {{date}}',
    heldOnly: 'only here while the app is open',
    letGo: 'Close the certificate',
    letGoOf: 'Close the certificate of {{name}}',
    letGoDone: 'The certificate of {{name}} is closed. The file is still where you keep it.',
    loading: 'Fetching your identities …',
  },
  create: {
    open: 'Make a self-made identity',
    heading: 'Make a self-made identity',
    name: 'Your name',
    nameHelp: 'As it should stand in the signature.',
    nameMissing: 'Write your name.',
    organisation: 'Organisation (optional)',
    validity:
      'It is valid for three years and vouches that the content has not been changed, not for who you are.',
    whereKept:
      'The key is only in this browser on this computer. It cannot be copied or backed up.',
    howLost:
      'If site data are cleared in the browser, it is lost. What you have already signed stays valid.',
    shared:
      'The app has been opened straight from a file on the computer. All pages opened that way share one store, and another such page could sign with your identity. Rather open the app from a web address.',
    cannotKeep:
      'The browser does not let the app save anything here. An identity that you make now is only here while the app is open.',
    submit: 'Make the identity',
    working: 'Making the identity …',
    done: 'The identity of {{name}} has been made.',
    doneNotKept:
      'The identity of {{name}} has been made, but the browser did not let the app save it. It is here while the app is open: sign now. The signature stays valid afterwards.',
    failed:
      'The identity could not be made. Nothing has been changed. Try again; if that does not help, reload the page.',
  },
  open: {
    open: 'Open a certificate from your organisation (.p12, .pfx)',
    heading: 'Open a certificate from your organisation',
    help: 'Choose the file that your organisation has given you and write the password that belongs to it. The key stays in the memory of the computer while the app is open and is never saved.',
    choose: 'Choose file',
    file: 'File with the certificate',
    noFile: 'No file is chosen.',
    chosen: 'Chosen file: {{name}}',
    fileMissing: 'Choose the file with the certificate.',
    password: 'Password of the file',
    submit: 'Open the certificate',
    working: 'Opening the certificate …',
    done: 'The certificate of {{name}} is open.',
  },
  problems: {
    wrongPassword:
      'The password does not fit the file. The file is still chosen: write the password again. Mind capital letters and the language of the keyboard.',
    notPkcs12:
      'The file is no certificate with a key (.p12 or .pfx), or it is damaged. Choose another file, or ask whoever issued the certificate for a new one.',
    noKey:
      'The file has a certificate but no key, and nothing can be signed without one. Export the certificate again and choose to include the private key.',
    noCertificate:
      'The file has a key but no certificate that belongs to it. Export it again and include the certificate.',
    unsupportedKey:
      'The certificate does not do for signing: it is meant for something else, or its key is of the wrong kind. It takes RSA of at least 2,048 bits, or ECDSA P-256 or P-384. Ask for a certificate for signing.',
    expired:
      'The certificate has expired, so nothing can be signed with it. Ask for a new one. What you have already signed is not affected.',
    expiredOn:
      'The certificate of {{name}} was valid from {{from}} to {{to}}, so it has expired. Nothing can be signed with it. Ask for a new one, or make a new identity. What you have already signed is not affected.',
    notYetValid:
      'The certificate is not valid yet. Check the clock of the computer, or wait until it is valid.',
    notYetValidOn:
      'The certificate of {{name}} is valid from {{from}} to {{to}}, so not yet. Check the clock of the computer, or wait until it is valid.',
    unusable:
      'Key and certificate do not belong together: a signature made on trial did not hold. Export the certificate again with the right key, or ask for a new one.',
    unknown:
      'The certificate could not be used. Nothing has been changed. Reload the page and try again.',
  },
  summary: {
    heading: 'This is what you sign',
    assessment: 'Assessment',
    file: 'File',
    version: 'Version',
    signedOff: '{{version}}, signed off {{date}}',
    notSignedOff: '{{version}}, a draft that has not been signed off',
    unread:
      'There is no assessment in the file that the app can read. Open it in a PDF program and read it before you sign.',
    place: 'Place',
    signer: 'Name in the signature',
    chooseFirst: 'Chosen above',
    otherName:
      'The place is meant for {{expected}}, but you sign as {{name}}. That is fine if it is intended, for instance when somebody signs in another’s stead. Whoever reviews the file sees both names.',
  },
  worth: {
    selfMade:
      'A self-made identity vouches that the content has not been changed, not for who you are. It is a simple electronic signature in the sense of eIDAS.',
    issued:
      'The certificate was issued by {{issuer}}, who vouches for the name. The signature can be an advanced electronic signature in the sense of eIDAS. The app is not online, so it cannot check the issuer.',
  },
  run: {
    sign: 'Sign',
    stages: {
      reading: 'Reading the file …',
      structure: 'Checking how the file is built …',
      signatures: 'Checking the signatures …',
      changes: 'Checking changes …',
      signing: 'Signing …',
    },
    part: '{{stage}} {{part}} of {{parts}}',
    cancelled: 'Cancelled. Nothing has been signed.',
    done: 'The signature is made. The file “{{name}}” has been downloaded to the computer: send it to the next person who is to sign, or keep it.',
  },
  failed: {
    encrypted:
      'The file is protected by a password and cannot be signed. Remove the password, or ask for the report without one. Nothing has been signed.',
    damaged:
      'The file is damaged and cannot be signed. Ask the sender to send it again. Nothing has been signed.',
    tooLarge: 'The file is too large to be a report. Nothing has been signed.',
    tookTooLong:
      'It took too long, so the app gave up. Nothing has been signed. Try again; if that does not help, the file is probably damaged.',
    unreadable:
      'The file could not be read from the disk. Check that it is still there and open it again. Nothing has been signed.',
    altered:
      'The file was changed after an earlier signature, so the app does not sign it. Review it again and ask for the report as it was. Nothing has been signed.',
    insecureAddress:
      'The app was opened from an address without https, where the browser lets nobody sign. Open the app from an address that begins with https, or ask whoever runs it for one. Nothing has been signed.',
    noSuchField:
      'The place is gone or already signed. Open the file again under “Review” to see which places are free. Nothing has been signed.',
    notSignable:
      'The file cannot be signed without changing something in it, so the app does not. Use the report as it was made here. Nothing has been signed.',
    unknown:
      'Signing did not work. The file is untouched and your choices are still there. Try again; if that does not help, reload the page.',
  },
  appearance: {
    selfMade: 'Self-made identity',
    signedAt: 'Signed {{when}} by the signer’s clock',
    when: '{{day}} at {{time}}',
    fingerprint: 'Fingerprint of the certificate {{groups}} …',
    statement: 'Signs version {{version}} of the assessment',
  },
  page: {
    heading: 'Signatures',
    lead: 'Here is what you sign with, and the fingerprints by which you know other people’s signatures again. All of it is in this browser on this computer. The reports themselves you sign when you have reviewed them.',
  },
  list: {
    heading: 'My identities',
    none: 'You have no identity yet. A self-made identity is enough when those who read know you and can compare the fingerprint with the one you state yourself. It takes a few seconds to make, and then serves for all signatures on this computer.',
    organisation:
      'A certificate from your organisation (.p12, .pfx) is opened when you sign, on the page “Review”. It is never saved here.',
    export: 'Export certificate',
    remove: 'Remove',
    actionFor: '{{action}}: {{name}}',
    removed: 'The identity of {{name}} has been removed. What you have signed with it stays valid.',
    closed: 'The certificate of {{name}} is closed. The file is still where you keep it.',
    removalFailed:
      'The identity could not be removed: the browser did not allow it. It is still here.',
    notKeptAgain:
      'The identity is back, but the browser would not save it again. It is here until the app is closed.',
    confirm: {
      question: 'Remove the identity of {{name}}?',
      loss: 'Once you have left the page the key cannot be brought back, and you cannot sign with it again. The signatures that you have already made stay valid. Export the certificate first if others are to compare it later.',
      remove: 'Remove the identity',
      keep: 'Keep it',
    },
  },
  known: {
    heading: 'Known fingerprints',
    lead: 'Here you gather fingerprints that you have checked, for instance because somebody read theirs aloud on the telephone. Next time, the review says whether it is the same key as before.',
    none: 'The list is empty. When you review a signed report you can add whoever signed it on that page. You can also write a fingerprint that you have been given, or open a list from a colleague.',
    addedOn: 'added {{date}}',
    add: 'Add a fingerprint',
    added: '{{name}} has been added.',
    alreadyThere: '{{name}} was already in the list with the same fingerprint.',
    renamed:
      'The fingerprint was already there, under the name {{former}}. Now it is called {{name}}.',
    removed: '{{name}} has been removed from the list.',
    export: 'Save the list to a file',
    import: 'Open a list',
    importFile: 'File with known fingerprints',
    taken_zero: 'No new fingerprints in “{{name}}”.',
    taken_one: 'One fingerprint from “{{name}}” has been added.',
    taken_other: '{{count}} fingerprints from “{{name}}” have been added.',
    takenAlready_one: 'One was already there.',
    takenAlready_other: '{{count}} were already there.',
    otherNames_one: 'One is here under another name, and has kept it:',
    otherNames_other: '{{count}} are here under other names, and have kept them:',
    otherName: '{{ours}} here, {{theirs}} in the file',
    failed: {
      full: 'The change could not be saved: the browser’s space is full. The list lasts while the app is open. Save it to a file before you close.',
      refused:
        'The change could not be saved: the browser does not allow it. The list lasts while the app is open. Save it to a file before you close.',
      tooNew:
        'The change could not be saved: the list in this browser was written by a newer version of the app, and has been left as it is. Update the app. Save what you see here to a file before you close.',
    },
    problems: {
      notOurs:
        '“{{name}}” is no list of known fingerprints. Choose a file that somebody has saved with “Save the list to a file”. Your list is untouched.',
      damaged:
        '“{{name}}” is damaged and cannot be opened. Ask the sender to save and send it again. Your list is untouched.',
      tooNew:
        '“{{name}}” was saved with a newer version of the app. Update the app and open the file again. Your list is untouched.',
      tooLarge:
        '“{{name}}” is too large to be a list of fingerprints. Check that you chose the right file. Your list is untouched.',
      unreadable:
        '“{{name}}” could not be read from the disk. Check that the file is still there and that you may open it. Your list is untouched.',
    },
    form: {
      heading: 'Add a fingerprint',
      name: 'Whose it is',
      nameMissing: 'Write whose fingerprint it is.',
      fingerprint: 'Fingerprint (SHA-256)',
      help: 'Paste or copy it, with or without spaces. Only trust a fingerprint that reached you in a way you recognise, not in the same letter as the report.',
      problems: {
        empty: 'Write the fingerprint.',
        sha1: 'This is a SHA-1 fingerprint, with 40 characters. Ask for the SHA-256 one, which has 64.',
        length_one:
          'A fingerprint has 64 characters; this one has {{count}}. Check that all of it is there.',
        length_other:
          'A fingerprint has 64 characters; this one has {{count}}. Check that all of it is there.',
        characters:
          'A fingerprint is made of nothing but the digits 0–9 and the letters A–F. Check that nothing else came along.',
      },
      submit: 'Add',
    },
  },
};
