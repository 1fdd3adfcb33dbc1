export const compare = {
  sides: { before: 'Före', after: 'Efter' },
  none: 'Inga skillnader',
  noneBody: 'Alla svar är desamma, ord för ord.',
  otherAssessment:
    'Det här är två olika prövningar, inte två versioner av samma. Allt som skiljer dem åt visas ändå.',
  otherQuestionnaire:
    'Prövningarna är gjorda med olika frågeformulär, så de går inte att jämföra fråga för fråga. Öppna dem var för sig. Båda är orörda.',
  counts: {
    heading: 'Vad som skiljer',
    answers: 'Svar',
    records: 'Poster i listor',
    changed_one: '{{count}} ändrat',
    changed_other: '{{count}} ändrade',
    added_one: '{{count}} tillagt',
    added_other: '{{count}} tillagda',
    removed_one: '{{count}} borttaget',
    removed_other: '{{count}} borttagna',
    changedRecords_one: '{{count}} ändrad',
    changedRecords_other: '{{count}} ändrade',
    addedRecords_one: '{{count}} tillagd',
    addedRecords_other: '{{count}} tillagda',
    removedRecords_one: '{{count}} borttagen',
    removedRecords_other: '{{count}} borttagna',
  },
  kinds: {
    changed: 'Ändrat',
    added: 'Tillagt',
    removed: 'Borttaget',
    moved: 'Annan ordning',
    formatted: 'Annan form',
  },
  formatted: 'Orden är desamma. Fetstil, kursiv stil eller uppdelningen i stycken är ändrad.',
  recordMoved: 'Flyttad från plats {{before}} till {{after}}.',
  /** Heard by screen readers where others see the marks. */
  mark: { added: 'tillagt:', removed: 'borttaget:', end: 'slut.' },
  effect: 'Vad förslaget betyder för rättigheten',
  former: 'Svar på frågor som inte längre ställs',
};
