/** Personnummer and samordningsnummer that somebody has written, told before they leave the computer. */
export const personalNumbers = {
  heading_one: 'Det ser ut att stå ett personnummer i texten',
  heading_other: 'Det ser ut att stå {{count}} personnummer i texten',
  /** Under the header, on every page of the draft. */
  reminder_one: 'Det följer med när ni sparar till fil eller exporterar.',
  reminder_other: 'De följer med när ni sparar till fil eller exporterar.',
  why: 'En prövning blir som regel en allmän handling som vem som helst kan be att få läsa, och ett personnummer eller samordningsnummer pekar ut ett enskilt barn. Skriv hellre ålder, årskurs eller grupp.',
  what: {
    export: 'Är det ett misstag ändrar ni texten först. Annars kan ni exportera ändå.',
    beforeSignOff:
      'Är det ett misstag ändrar ni texten innan ni fastställer. En fastställd version ändras inte mer.',
    locked: 'Versionen är fastställd. Ska texten ändras gör ni en ny version.',
  },
  /** Before all drafts are saved in one file. */
  drafts: 'Det ser ut att stå personnummer i de här utkasten',
  show: 'Visa var',
  places: 'Var det står',
  former: 'I ett svar på en fråga som inte längre ställs',
};
