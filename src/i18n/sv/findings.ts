export const findings = {
  heading: 'Påpekanden',
  intro:
    'Appen har gått igenom svaren. Ni avgör själva vad ni gör åt påpekandena; de hindrar inte att ni fastställer.',
  none: 'Appen har inga påpekanden.',
  severities: {
    must: 'Behöver åtgärdas',
    should: 'Bör åtgärdas',
    consider: 'Att överväga',
  },
  place: {
    step: 'Steg {{number}}: {{title}}',
    other: '{{heading}}: {{title}}',
  },
  onPage: {
    step: 'Att tänka på i det här steget ({{count}})',
    other: 'Att tänka på här ({{count}})',
    none: 'Appen har inget att påpeka om det ni har skrivit här.',
  },
  /** Heard after a link in the list of steps. */
  count_one: '1 påpekande',
  count_other: '{{count}} påpekanden',
  overview: {
    heading: 'Alla påpekanden',
    intro:
      'Appen läser prövningen som en granskare skulle göra och säger vad en läsare kan fråga efter, varför det spelar roll och vad ni kan göra. Ni avgör vad ni gör åt det. Påpekandena hindrar varken att ni skriver vidare, exporterar eller fastställer, och de som är öppna står i rapporten.',
    filter: 'Visa',
    choice: '{{severity}} ({{count}})',
    shown: 'Visar {{shown}} av {{total}} påpekanden om det ni har skrivit.',
    hidden: 'Inget påpekande i den här delen är av det slag ni har valt att visa.',
    part: '{{number}}. {{heading}}',
    clear: 'Appen har inget att påpeka om det som är skrivet.',
    notGood:
      'Det betyder inte att prövningen är bra. Appen ser inte om uppgifterna stämmer, om rätt barn har fått komma till tals eller om slutsatsen är klok. Det kan bara ni och de som läser den avgöra.',
    nothingWritten:
      'Det finns inget att gå igenom än. När ni har börjat skriva i en del visas påpekandena om den här.',
    unfinished: 'Delar som inte är klara',
    unfinishedIntro: 'Det som inte är påbörjat är inget fel. Här ser ni vad som väntar.',
    checked: 'Det här tittar appen efter',
    checks: [
      'Ärendet: att namn, beslutande, datum och undertecknare är angivna och inte säger emot varandra, och att frågan går att besvara med ja, delvis eller nej.',
      'Djupet: att valet mellan enkel och fördjupad prövning är motiverat och stämmer med svaren.',
      'Barnen: att utsatta barn är med, att varje grupp som berörs direkt har hörts eller att skälet står, vad det barnen sa har ändrat, och att de får återkoppling.',
      'Citaten: att inget namn är kvar och att gruppen inte är så liten att någon kan kännas igen.',
      'Underlaget: att de fyra grundprinciperna är kommenterade, att källor går att följa och att ingen av dem ligger på någons egen dator.',
      'Följderna: att varje artikel som försvagas har en konsekvens, att varje negativ konsekvens är mildrad eller godtagen med skäl, och att förslaget jämförs med att inget ändras.',
      'Svaret: att det finns, att skälen pekar på något, och att ett avsteg från barnets bästa är motiverat.',
      'Besluten: att förslag hänger ihop med följderna, och att åtgärder och uppföljning har ansvarig och dag.',
      'Texten: personnummer, hänvisningar till steg som inte finns, kvarglömda sidnummer och föråldrade ord.',
    ],
  },
};
