import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vad säger forskning/teori och praxis, beprövad erfarenhet?',
  shortHeading: 'Forskning och erfarenhet',
  help: {
    why: 'Vad som är bäst för barn ska inte avgöras av vad vuxna brukar tro. Forskning visar vad som ofta händer, och andras erfarenheter visar vad som fungerar i praktiken. Tillsammans skyddar de barnen mot välmenande gissningar och er mot att göra om andras misstag.',
    how: [
      'Sök efter det som säger något om följder för barn, inte bara om verksamheten.',
      'Skriv vad varje källa visar och hur väl den passar här. Ålder, land och år spelar roll.',
      'Ta med kunskap som talar emot förslaget.',
      'Ring en kommun eller region som har gjort något liknande och fråga vad de skulle ha gjort annorlunda.',
      'Skriv ut när kunskap saknas. Det är också ett resultat.',
    ],
    mistakes: [
      'Bara källor som stödjer förslaget tas med.',
      'Forskning om vuxna används som om den gällde barn.',
      'Länkar staplas på varandra utan ett ord om vad källorna visar.',
    ],
    example:
      'En kunskapsöversikt från 2022 (påhittad källa) visar att barn under tio år har svårt att bedöma bilars fart och avstånd, men också att barn som går eller cyklar till skolan rör sig mer under hela dagen. Grannkommunen Östersele (påhittad) höjde sina gränser för tre år sedan, och första vintern fördubblades bilköerna vid skolorna. Vi har inte hittat någon studie om hur byten mellan bussar påverkar yngre barn.',
  },
  questions: {
    'knowledge-description': {
      label: 'Vad vet ni om hur barn påverkas?',
      help: 'Sammanfatta kunskapsläget, också det som ni inte har hittat. En källista som ni klistrar in behåller punkter och länkar och behöver inte delas upp nedanför.',
    },
    research: {
      label: 'Forskning och teori',
      help: 'Studier, kunskapsöversikter och rapporter. Skriv titeln nu och resten när ni har läst.',
      record: {
        one: 'forskningskälla',
        add: 'Lägg till forskningskälla',
        empty: 'Inga forskningskällor än.',
      },
    },
    practice: {
      label: 'Praxis och beprövad erfarenhet',
      help: 'Hur andra har gjort, vad domar och beslut har lett till och vad personalen har lärt sig.',
      record: { one: 'erfarenhet', add: 'Lägg till erfarenhet', empty: 'Inga erfarenheter än.' },
    },
    'knowledge-source': {
      label: 'Vilken är källan?',
      help: 'Titel och författare eller utgivare. Är det en erfarenhet, skriv vems den är.',
    },
    year: { label: 'År', help: 'När källan gavs ut eller erfarenheten gjordes.' },
    link: {
      label: 'Länk',
      help: 'En adress som håller, gärna utgivarens egen sida eller en DOI.',
    },
    'knowledge-says': {
      label: 'Vad säger den om barn?',
      help: 'Det viktigaste i två eller tre meningar, och hur säkert det är i ert ärende.',
    },
    'concerned-groups': {
      label: 'Vilka barn handlar det om?',
      help: 'Välj bland grupperna från steg 5. Har ni inga grupper kan ni gå vidare.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar belyser den?',
      help: 'De rättigheter som kunskapen rör, till exempel 6 om utveckling eller 24 om hälsa.',
    },
  },
};
