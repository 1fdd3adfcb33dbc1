import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Beskriv ärendet',
  shortHeading: 'Ärendet',
  help: {
    why: 'Den som läser prövningen har kanske aldrig hört talas om ärendet. Beskrivningen ger alla samma bild av vad som är tänkt att ändras, för vem och när. Den visar också hur mycket som fortfarande går att påverka, och det avgör om prövningen kan göra nytta för barnen.',
    how: [
      'Skriv så att någon utanför organisationen förstår, och förklara förkortningar första gången.',
      'Skilj på hur det är i dag och vad som föreslås. Skillnaden mellan dem är det ni prövar.',
      'Ta med tidplan, kostnad och vad som redan är beslutat.',
      'Berätta om andra lösningar som finns, också den att inget ändras.',
      'Ange källor, så att uppgifterna går att kontrollera.',
    ],
    mistakes: [
      'Barnen nämns inte. Redan här bör det framgå på vilket sätt ärendet rör barn.',
      'Texten säljer förslaget. Beskriv först, bedöm i steg 11 och 12.',
      'En länk går till en fil på någons egen dator eller till ett system som läsaren inte kommer in i.',
    ],
    example:
      'I dag får elever skolskjuts om de har mer än 2 kilometer till skolan i förskoleklass till årskurs 3, 3 kilometer i årskurs 4–6 och 4 kilometer i årskurs 7–9. Förslaget är att höja de två första gränserna med en kilometer och att låta årskurs 7–9 åka linjebuss i stället för skolbuss. Det väntas spara 2,4 miljoner kronor om året och ska gälla från nästa hösttermin. Bakgrunden är ett sparkrav i budgeten; hur kravet ska klaras är inte beslutat.',
  },
  questions: {
    'matter-description': {
      label: 'Beskriv ärendet med egna ord',
      help: 'Här får hela beskrivningen plats, också text och listor som ni klistrar in från Word. Fälten nedanför är till för er som hellre delar upp den.',
    },
    'matter-background': {
      label: 'Hur ser det ut i dag?',
      help: 'Nuläget och bakgrunden: vad gäller, sedan när, och varför tas frågan upp nu?',
    },
    'matter-proposal': {
      label: 'Vad föreslås?',
      help: 'Vad ska ändras, för vilka, när och till vilken kostnad? Nämn också andra lösningar som har diskuterats.',
    },
    'matter-origin': {
      label: 'Hur har förslaget kommit till?',
      help: 'Vem tog initiativet, vilka har varit med och vad är redan bestämt? Några rader räcker.',
    },
    'matter-sources': {
      label: 'Vilka källor bygger beskrivningen på?',
      help: 'Utredningar, protokoll, statistik och annat som läsaren kan vilja kontrollera. Det räcker med en titel.',
      record: { one: 'källa', add: 'Lägg till källa', empty: 'Inga källor än.' },
    },
    'matter-source-title': {
      label: 'Vad heter källan?',
      help: 'Titel, avsändare och år, så att den går att hitta även om länken slutar fungera.',
    },
    link: {
      label: 'Länk',
      help: 'En webbadress som andra kan öppna. Saknas en sådan, skriv diarienumret eller var dokumentet förvaras.',
    },
    'matter-source-says': {
      label: 'Vad hämtar ni från källan?',
      help: 'Den uppgift ni använder, gärna med sidnummer. En mening räcker.',
    },
  },
};
