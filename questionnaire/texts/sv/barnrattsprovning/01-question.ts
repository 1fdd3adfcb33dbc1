import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Frågan som ska prövas',
  shortHeading: 'Frågan',
  help: {
    why: 'Allt ni gör i de följande stegen ska leda fram till svaret på en enda fråga. Är frågan tydlig vet gruppen vad den letar efter, och läsaren kan se att svaret i steg 12 verkligen hör till den. En fråga som kan få svaret nej skyddar också mot att prövningen blir en stämpel på något som redan är bestämt.',
    how: [
      'Ställ frågan så att svaret kan bli ja, delvis eller nej.',
      'Nämn förslaget vid namn, så att ingen behöver gissa vad som prövas.',
      'Låt frågan handla om barnen och deras rättigheter, inte om verksamhetens mål.',
      'Läs upp frågan för en kollega som inte känner till ärendet. Tvekar kollegan, skriv om den.',
      'Kom tillbaka och slipa frågan när ni har beskrivit ärendet i steg 2.',
    ],
    mistakes: [
      'Frågan är en rubrik, till exempel ”Skolskjuts i kommunen”. En rubrik går inte att svara på.',
      'Svaret ligger redan i frågan. ”Hur bidrar förslaget till barnets bästa?” kan aldrig få svaret nej.',
      'Två frågor ryms i samma mening. Kan de få olika svar behöver de ställas var för sig.',
    ],
    example:
      'Är förslaget till nya regler för skolskjuts i Norrsjö kommun förenligt med barnets bästa för de elever som berörs? Frågan gäller elever från förskoleklass till årskurs 9. Vi prövar de nya avstånden och bytet till linjebuss, inte att kommunen har regler.',
  },
  questions: {
    'assessed-question': {
      label: 'Vilken fråga ska ni besvara?',
      help: 'En mening med frågetecken, som går att besvara med ja, delvis eller nej. Ni svarar på den i steg 12.',
    },
    'assessed-question-notes': {
      label: 'Vad behöver läsaren veta om frågan?',
      help: 'Frivilligt: berätta hur ni kom fram till frågan och vad den inte omfattar. Har ni redan en text i Word kan den klistras in här, och punktlistor följer med.',
    },
  },
};
