import type { review as swedish } from '../sv/review.ts';

export const review: typeof swedish = {
  heading: 'Review a report',
  lead: 'Have you been given a report on an assessment of the best interests of the child? Here you see who has signed it, whether anything has changed since, and what it says. Other signed PDF files can be reviewed too.',
  choose: 'Choose PDF',
  chooseLabel: 'PDF to review',
  orDrop: 'or drag the file here',
  staysHere:
    'The file stays on your computer. The app sends it nowhere, and changes nothing in it.',
  another: 'Review another file',
  drop: 'Drop the file to review it',
  firstOfSeveral_one:
    'You dropped two files. The app reviews one at a time, and began with “{{name}}”.',
  firstOfSeveral_other:
    'You dropped several files. The app reviews one at a time, and began with “{{name}}”. {{count}} are left.',
  working: 'Reviewing “{{name}}” …',
  stages: {
    reading: 'Reading the file …',
    structure: 'Going through how the file is built …',
    signatures: 'Checking the signatures …',
    changes: 'Looking for later changes …',
    signing: 'Signing …',
  },
  part: '{{stage}} {{part}} of {{parts}}',
  cancelled: 'The review was stopped. The file is untouched.',
  problems: {
    notPdf:
      '“{{name}}” is not a PDF. Choose the report as a PDF. An assessment saved with “Save to file” is opened on the start page. The file is untouched.',
    encrypted:
      '“{{name}}” is protected by a password, so the app cannot see what was signed. Ask the sender for the file without a password. Do not remove the password yourself: that may destroy the signatures. The file is untouched.',
    damaged:
      '“{{name}}” is damaged and cannot be reviewed. It may have been cut off when it was sent or copied: ask the sender to send it again, and do not trust its content until then. The file is untouched.',
    tooLarge:
      '“{{name}}” is larger than any report, or was changed very many times, so the app does not review it. A file may be {{limit}} MB at most. Check that you chose the right file, or ask for it as it was when it was signed. The file is untouched.',
    tookTooLong:
      '“{{name}}” took too long to review, so the app stopped. Try once more. If it still does not work, the file may be damaged or made to deceive: ask the sender for it anew. The file is untouched.',
    unreadable:
      '“{{name}}” could not be read from the disk. Check that the file is still there and that you may open it.',
    insecureAddress:
      '“{{name}}” is signed, and the browser does not let the app check signatures at an address without https. Open the app from an address that begins with https, or ask whoever runs it for one. The file is untouched.',
    unknown:
      '“{{name}}” could not be reviewed, because something in the app is not working just now. Reload the page and try again. The file is untouched.',
  },
  words: {
    green: 'Unchanged',
    amber: 'Take care',
    red: 'Do not trust the file',
    unsigned: 'Not signed',
  },
  green: {
    all_one: 'Nothing has changed since it was signed',
    all_other: 'Nothing has changed: all {{count}} have signed',
    some: 'Nothing has changed: {{signed}} of {{expected}} have signed',
    what_one: 'The file is exactly as it was when it was signed.',
    what_other:
      'Every signature holds. All that was added after the first one is further signatures.',
  },
  signers: {
    below: 'Who has signed stands below.',
    otherKey:
      'Take care: {{names}} signed with another key than the one you know. Read more below before you trust the name.',
    selfMade:
      'Anybody can make an identity in any name, so these names are not confirmed: {{names}}. Compare the fingerprints below before you trust them.',
  },
  reasons: {
    foreignBytes: {
      heading: 'Something that does not belong to the report lies in the file',
      what: 'Before the beginning of the file, or after its end, there is something foreign. It can make a PDF reader show other content than what was signed.',
      trust: 'Do not trust what your PDF reader shows.',
      now: 'Ask the sender for the original, exactly as it was saved when it was signed.',
    },
    brokenStructure: {
      heading: 'The structure of the file does not add up',
      what: 'The file’s own table of contents does not agree with what lies in it. Two programs may then show different content.',
      trust: 'It cannot be said for certain what was signed.',
      now: 'Ask for the file anew. If it comes the same again, ask somebody who has signed it.',
    },
    signatureRemoved: {
      heading: 'A signature has been taken away',
      what: 'There are traces in the file of a signature that no longer stands in any place.',
      trust:
        'Do not trust the content. It may have been changed when the signature was taken away.',
      now: 'Ask those who should have signed, and ask for the signed file.',
    },
    wrongRange: {
      heading: 'A signature does not cover what it should',
      what: 'The signature says wrongly which part of the file it applies to, or skips more than itself. Then something may have been put in unnoticed.',
      trust: 'The content may be other than what was signed.',
      now: 'Ask the signer for the file anew.',
    },
    damagedSignature: {
      heading: 'A signature is damaged',
      what: 'The signature cannot be read, or lacks parts that it must have.',
      trust: 'Neither who signed nor whether anything has changed since can be seen.',
      now: 'Ask the sender to send the file again. If it is the same then, ask for a new signature.',
    },
    contentAltered: {
      heading: 'The content was changed after it was signed',
      what: 'What a signature applies to is no longer the same as when it was made.',
      trust: 'Do not trust the content. Who changed it, and what, cannot be seen.',
      now: 'Ask the signer for the original.',
    },
    wrongKey: {
      heading: 'A signature does not belong to the name in it',
      what: 'It was not made with the key of the certificate that it shows. Somebody may have put another person’s name there.',
      trust: 'Trust neither the name nor the content.',
      now: 'Ask the person who is named, in a way that you already know.',
    },
    misplacedSignature: {
      heading: 'A signature stands where it was not made',
      what: 'The signature lies in another place than it was made for, or in several. It may have been copied from another place or another document.',
      trust: 'Do not trust that the person who is named has signed this.',
      now: 'Ask the person who is named, in a way that you already know.',
    },
    contentReplaced: {
      heading: 'The content was replaced after it was signed',
      what: 'After the signature something was added that changes what the file shows or what is attached to it.',
      trust: 'Do not trust what your PDF reader shows: it is not what was signed.',
      now: 'Ask the sender why the file was changed, and ask for the original.',
    },
    unsigned: {
      heading: 'Nobody has signed',
      what: 'The file has no digital signature. A picture of a handwritten signature does not count, since anybody can paste one in.',
      trust: 'Whether the content has been changed, or by whom, cannot be seen.',
      now: 'If you expected a signed file, ask the sender for it.',
    },
    laterChanges: {
      heading: 'Something was added after the signature',
      what: 'What was signed is untouched. But afterwards something was added that the app cannot judge, for example a note.',
      trust: 'You can trust the signed version. What came later nobody has signed.',
      now: 'Read the signed version instead of the file that you were given.',
    },
    unsupportedSignature: {
      heading: 'A signature is of a kind that the app cannot judge',
      what: 'It was made in a way that the app does not know.',
      trust: 'It may be right, but that cannot be said here.',
      now: 'Check the file in the service or program where it was signed.',
    },
    certificateNotValidThen: {
      heading: 'A certificate was not valid when the signature was made',
      what: 'The certificate had expired, or was not yet valid, at the time that the signature states. The time comes from the signer’s own clock, which may be wrong.',
      trust:
        'The content is the same as was signed. But nobody vouches for the name outside the time that the certificate is valid.',
      now: 'Ask the signer, and ask for a new signature if you need one.',
    },
    brokenChain: {
      heading: 'A certificate is not vouched for by the one it names',
      what: 'With the signature comes a certificate that should vouch for another, but it does not.',
      trust: 'The content is the same as was signed. But nobody has vouched for the name.',
      now: 'Compare the fingerprint with the signer, for example by telephone.',
    },
    forbiddenBySigner: {
      heading: 'A signer had locked the file against what came after',
      what: 'The one who locked the file allowed no further changes. Something was still added, perhaps another signature.',
      trust: 'What was signed before the lock is untouched.',
      now: 'Ask the one who locked the file whether what was added is in order.',
    },
  },
  signedMore:
    'The signature was added, and the signed file “{{name}}” was downloaded. Send that file on to the next signer, or let them sign here.',
  signedAll:
    'The signature was added, and the signed file “{{name}}” was downloaded. Now all have signed.',
  also: 'Also',
  signedPart:
    'What was signed is still in the file, untouched. Open it with “Show the signed version”.',
  nothingSigned: 'No part of the file can be shown that was signed for certain.',
  signatures: {
    heading: 'Signatures: {{signed}} of {{expected}}',
    headingNone: 'Signatures',
    noPlaces: 'The file has no signatures, and no places for any.',
    waiting: 'Waiting for a signature',
    place: 'Place {{name}}',
    onPage: 'page {{page}}',
  },
  signature: {
    words: {
      green: 'The signature holds',
      amber: 'Cannot be judged fully',
      red: 'The signature does not hold',
    },
    nobody: 'Unknown signer',
    stamp: 'Time stamp from {{name}}',
    stampUnnamed: 'Time stamp',
    stamped:
      'A time service has stamped the whole file with the time. No person has signed here, and whether the service can be trusted the app cannot say.',
    stampWords: {
      green: 'The stamp holds',
      amber: 'Cannot be judged fully',
      red: 'The stamp does not hold',
    },
    claimed: 'Said to be {{name}}',
    nameless: 'No name in the certificate',
    for: 'In the place',
    otherName: 'The name in the signature is another than the one that stands at the place.',
    selfMade:
      'Self-made identity: shows that the content has not changed, not who signed. The person has typed in the name themselves.',
    issued:
      'Certificate issued by {{issuer}}, who vouches for the name. The app works offline and cannot check the issuer.',
    issuerUnnamed: 'somebody who is not named',
    time: 'Signed',
    noTime: 'No time is stated.',
    ownClock: 'The time is the signer’s own clock.',
    timestamp:
      'A time stamp from a time service comes with it. Whether the service can be trusted the app cannot say.',
    statement: 'Reason stated',
    fingerprint: 'Fingerprint',
    details: 'More about the signature',
  },
  known: {
    own: 'Made with an identity that is in this browser.',
    same: 'Known already: {{name}}, added {{when}}.',
    other:
      'Take care: you have had {{name}} as known since {{when}}, but with another key. The person may have changed identity, or somebody else is using the name. Ask the person before you trust the signature.',
    none: 'Not known before. Ask the person to read out their fingerprint, for example by telephone, and compare.',
    add: 'Add {{name}} as known',
    addAnyway: 'Add this key for {{name}} too',
    added: '{{name}} is added. Next time you see whether it is the same key.',
    failed:
      '{{name}} is known as long as the app is open. The browser does not store the list, since it does not allow it or has no room.',
  },
  details: {
    format: 'Format',
    pades: 'PAdES, baseline (B)',
    otherFormat: '{{subFilter}} (not PAdES baseline)',
    unknownFormat: 'Not stated',
    key: 'Key',
    keys: {
      ecdsaP256: 'ECDSA, P-256',
      ecdsaP384: 'ECDSA, P-384',
      rsa: 'RSA, {{bits}} bits',
      other: 'Of another kind',
    },
    serialNumber: 'Serial number of the certificate',
    validity: 'The certificate is valid',
    fromTo: '{{from}} to {{to}}',
    issuers: 'Issuers that come with it',
    field: 'Field in the file',
    revision: 'Applies to state',
    revisionOf: '{{revision}} of {{revisions}}',
    covers: 'Covers',
    coversAll: 'the whole file',
    coversPart: 'the file as it was then; more has been added since',
  },
  file: {
    heading: 'About the file',
    name: 'Name',
    title: 'Title in the file',
    language: 'Language',
    pages: 'Pages',
    size: 'Size',
    revisions: 'States in the file',
    signedBytes: 'Covered by the last signature that holds',
    bytesOf: '{{signed}} of {{all}} bytes',
    noneSigned: 'nothing',
    notStated: 'not stated',
  },
  content: {
    heading: 'The assessment in the file',
    fromSigned: 'The content is what was signed.',
    notInFile: 'It may differ from what your PDF reader shows of the file.',
    fromUnsigned: 'Nobody has signed it.',
    fromUnjudged: 'Whether it is what was signed cannot be said.',
    none: 'No assessment comes with the file. It is a report for the archive, or was not made in Barnrättsprövning. The app can still judge the signatures, but not the content.',
    noneTrusted:
      'No signature holds. So the app opens no assessment from the file, even if one comes with it.',
    problems: {
      notOurs:
        'What comes with the file is not an assessment from this app, so it cannot be opened here.',
      damaged:
        'The assessment that comes with the file is damaged and cannot be opened. Ask the sender to send the file again.',
      tooNew:
        'The assessment that comes with the file was made with a newer version of the app. Update the app and review the file again.',
      tooLarge:
        'What comes with the file is too large to be an assessment, so the app does not open it.',
    },
    open: 'Open read-only',
    copy: 'Copy to a new draft',
    copyNewVersion:
      'The copy becomes a draft of version {{next}}, made from version {{version}}. The file is not affected.',
    copyDraft:
      'The copy becomes a draft of version {{version}}, which you can go on working with. The file is not affected.',
    compare: 'Compare with a draft',
    showSigned: 'Show the signed version',
    opensInTab: 'opens in a new tab',
    readOnlyHeading: 'The assessment, read-only',
    back: 'Back to the review',
  },
  compare: {
    heading: 'Compare with a draft',
    choose: 'Draft to compare with',
    same: 'The same assessment',
    others: 'Other assessments',
    option: '{{title}} (version {{version}}, changed {{when}})',
    none: 'There are no drafts in this browser to compare with.',
    inFile: 'The file: {{version}}',
    inDraft: 'The draft: {{version}}',
    gone: 'The draft can no longer be read. Choose another.',
  },
};
