import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading:
    'Uppföljning av utfallet och återkoppling av ärendet/förslaget eller beslutet till berörda',
  shortHeading: 'Följa upp och återkoppla',
  help: {
    why: 'Först i efterhand visar det sig om bedömningen stämde. Uppföljningen gör att fel upptäcks medan barnen fortfarande är barn. Återkoppling har barnen rätt att vänta sig: utan den lär de sig att det inte är någon idé att svara.',
    how: [
      'Bestäm vad ni ska ta reda på, vem som gör det och vilken dag, gärna en gång tidigt och en gång efter ett år eller mer.',
      'Följ upp hur barnen får det, inte bara att beslutet har genomförts.',
      'Låt barn vara med i uppföljningen, gärna samma grupper som hördes.',
      'Börja listan över mottagare med barnen i steg 9 och fortsätt med de vuxna i steg 10.',
      'Gör återkopplingen kort, konkret och begriplig. Berätta vad som blev av barnens förslag, också när svaret är nej.',
    ],
    mistakes: [
      'Chefer och nämnder får återkoppling, men inte barnen som svarade.',
      'Datum och ansvarig saknas, så uppföljningen blir aldrig av.',
      'Barnen hänvisas till ett protokoll.',
      'De kompensatoriska åtgärderna glöms bort när beslutet är fattat.',
    ],
    example:
      'De 70 elever som hördes får inom en månad efter beslutet besök i klassen och ett blad med bilder: det här sa ni, det här blev bestämt, och därför. Vårdnadshavarna får beskedet av skolan på de språk de talar. När reglerna har gällt en termin tar skolskjutssamordnaren reda på hur många elever som skjutsas i bil och vilka tillbud som har hänt, och frågar samma klasser hur skolvägen känns. Nämnden får resultatet i april.',
  },
  questions: {
    'follow-up-description': {
      label: 'Berätta hur ni följer upp och återkopplar',
      help: 'Hela planen kan skrivas eller klistras in här. Delar ni upp den nedanför får varje punkt en ansvarig och ett datum, och blir lättare att hålla.',
    },
    'follow-ups': {
      label: 'Vad ska följas upp?',
      help: 'En sak i taget. Sätt ett datum även om det är preliminärt.',
      record: {
        one: 'uppföljning',
        add: 'Lägg till uppföljning',
        empty: 'Inga uppföljningar än.',
      },
    },
    'follow-up-what': {
      label: 'Vad ska ni ta reda på?',
      help: 'Helst något som går att räkna eller fråga barn om.',
    },
    responsible: {
      label: 'Vem ansvarar?',
      help: 'En roll eller enhet, så att uppgiften finns kvar när någon byter jobb.',
    },
    'follow-up-date': {
      label: 'Vilken dag?',
      help: 'Den dag då resultatet ska finnas.',
    },
    'follow-up-subjects': {
      label: 'Vilka förslag eller åtgärder gäller det?',
      help: 'Välj bland förslagen i steg 13 och åtgärderna i steg 14.',
    },
    'concerned-groups': {
      label: 'Vilka barn gäller det?',
      help: 'Grupper från steg 5. Kontrollera att alla som fick det sämre finns med någonstans.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar följs upp?',
      help: 'De rättigheter där ni vill se om bedömningen höll.',
    },
    feedback: {
      label: 'Vilka ska få återkoppling?',
      help: 'Börja med barnen som har hörts. En mottagare per rad.',
      record: { one: 'mottagare', add: 'Lägg till mottagare', empty: 'Inga mottagare än.' },
    },
    'feedback-to': {
      label: 'Till vem?',
      help: 'Till exempel ”Eleverna i årskurs 2 som var med på gåturerna”.',
    },
    'feedback-how': {
      label: 'Hur får de veta?',
      help: 'Form, språk och vem som berättar. Till barn: korta ord, gärna bilder, och tid för frågor.',
    },
    when: {
      label: 'När?',
      help: 'Ett datum eller ”inom två veckor efter beslutet”. Barn ska inte behöva vänta längre än vuxna.',
    },
  },
};
