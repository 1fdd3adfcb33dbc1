/** Children heard, and quotations. */
export const hearings = {
  cards: {
    beside: 'Metodkort: så gör ni',
    allAges: 'välj ålder ovan, så kommer de som passar först',
    forAges: 'för {{ages}}',
  },
  overview: {
    heading: 'Barnen som har hörts, i korthet',
    occasions_one: '{{count}} tillfälle',
    occasions_other: '{{count}} tillfällen',
    children: '{{number}} barn',
    aboutChildren: 'ungefär {{number}} barn',
    counted: 'Antalen är hopräknade: den som var med flera gånger räknas varje gång.',
    uncounted: 'Inte inräknade, eftersom antalet inte är ett tal:',
    ages: 'Åldrar som berörs enligt steg 5 men inte har hörts:',
    groups: 'Grupper i steg 5 som inget tillfälle pekar på:',
    allGroups: 'Alla grupper i steg 5 har hörts.',
    noGroups:
      'Peka ut på varje tillfälle vilka grupper barnen hör till, så syns här vilka som inte har hörts.',
    withoutChange: 'Det står inte vad det ändrade:',
    withoutFeedback: 'Barnen finns inte bland dem som får återkoppling i steg 15:',
  },
  occasion: {
    number_one: '{{count}} barn',
    number_other: '{{count}} barn',
    changed: 'Det här ändrade det',
    notChanged: 'Det står inte vad det ändrade.',
    more: 'Hur det gick till',
  },
  quote: {
    name: '”{{words}}” ser ut som ett namn. Byt det mot till exempel ”en klasskompis” eller ”min lärare”. Är det inte ett barn kan ni låta det stå.',
    few_one:
      'Bara {{count}} barn var med, så det går att räkna ut vem som sa det. Återge det hellre med egna ord, eller ihop med vad andra har sagt.',
    few_other:
      'Bara {{count}} barn var med, så de som känner gruppen kan räkna ut vem som sa det. Skriv om, till exempel ”en elev i mellanstadiet”, eller återge med egna ord vad flera sa.',
    combination:
      '”{{words}}”: tillsammans kan det peka ut ett barn. Skriv bredare, till exempel ”en elev i mellanstadiet”, och låt skolan eller svårigheten vara osagd.',
    within: 'I citatet ”{{quote}}”:',
  },
};
