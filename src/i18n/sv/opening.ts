export const opening = {
  heading: 'Filer ni öppnade',
  waiting: 'Väntar på sin tur.',
  reading: 'Läses …',
  cancelled: 'Öppnades inte: ni avbröt.',
  opened: 'Öppnad som utkastet',
  close: 'Stäng listan',
  signers: {
    found_one:
      'En lista med ett känt fingeravtryck. Läs in den bara om den kommer från någon ni litar på.',
    found_other:
      'En lista med {{count}} kända fingeravtryck. Läs in den bara om den kommer från någon ni litar på.',
    take: 'Läs in listan',
    taken_zero: 'Inga fingeravtryck lades till: ni kände redan till dem.',
    taken_one: 'Ett fingeravtryck lades till.',
    taken_other: '{{count}} fingeravtryck lades till.',
    otherNames_one:
      'Ett som ni redan känner till heter något annat i listan och behåller sitt namn.',
    otherNames_other:
      '{{count}} som ni redan känner till heter något annat i listan och behåller sina namn.',
    notStored: 'Webbläsaren kunde inte spara listan, så den gäller bara tills sidan stängs.',
    show: 'Visa under Underskrifter',
  },
};
