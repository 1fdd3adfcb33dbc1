export const merge = {
  heading: 'Sammanfoga',
  back: 'Tillbaka till utkastet',
  openAsOwn: 'Öppna som eget utkast',
  choose: {
    heading: 'Hämta in en kopia',
    lead: 'Har en kollega skrivit vidare i en egen kopia av den här prövningen? Välj filen, så visar appen vad som skiljer kopian från ditt utkast. Inget ändras förrän du säger ja.',
    file: 'Välj filen',
    drafts: 'Eller ta ett annat utkast av samma prövning i den här webbläsaren',
    draft: '{{title}}, ändrat {{when}}',
    sealed:
      '”{{name}}” är låst med en lösenfras. Öppna filen från startsidan och lås upp den där, så blir den ett eget utkast. Sedan kan det väljas här. Det här utkastet är orört.',
    gone: 'Utkastet kunde inte läsas. Det kan ha tagits bort i en annan flik. Det här utkastet är orört.',
  },
  lead: {
    same: {
      file: '”{{name}}” säger precis detsamma som ditt utkast. Det finns inget att sammanfoga.',
      copy: '”{{name}}” säger precis detsamma som det här utkastet. Det finns inget att sammanfoga.',
      tab: 'Den andra fliken säger precis detsamma som den här. Det finns inget att sammanfoga.',
    },
    older: {
      file: '”{{name}}” är ett tidigare läge av ditt utkast, ändrat {{when}}. Allt i den har du redan fått in, och du har ändrat mer sedan dess. Det finns inget att sammanfoga.',
      copy: '”{{name}}” är ett tidigare läge av det här utkastet, ändrat {{when}}. Det finns inget att sammanfoga.',
      tab: 'Den andra fliken har ett tidigare läge av utkastet. Det finns inget att sammanfoga.',
    },
    newer: {
      file: '”{{name}}”, ändrad {{when}}, bygger vidare på ditt utkast. Du har inte ändrat något sedan dess, så den kan ta ditt utkasts plats.',
      copy: '”{{name}}”, ändrat {{when}}, bygger vidare på det här utkastet, som inte har ändrats sedan dess.',
      tab: 'Den andra fliken bygger vidare på det som står här.',
    },
    apart: {
      file: 'Du och en kollega har skrivit var för sig: du i utkastet, kollegan i ”{{name}}”, ändrad {{when}}. Här fogas de ihop. Inget ändras förrän du säger ja.',
      copy: 'Det här utkastet och ”{{name}}”, ändrat {{when}}, har ändrats var för sig. Här fogas de ihop. Inget ändras förrän du säger ja.',
      tab: 'Utkastet har ändrats i två flikar var för sig. Här fogas texterna ihop. Inget ändras förrän du säger ja.',
    },
  },
  noBase: {
    file: 'Appen vet inte hur prövningen såg ut innan ni skrev var för sig. Därför tar den inte bort något, och frågar om allt som skiljer sig.',
    copy: 'Appen vet inte hur prövningen såg ut innan utkasten gick isär. Därför tar den inte bort något, och frågar om allt som skiljer sig.',
    tab: 'Appen vet inte hur prövningen såg ut innan flikarna gick isär. Därför tar den inte bort något, och frågar om allt som skiljer sig.',
  },
  taken: {
    file_one: 'Ett svar tas in från kollegan',
    file_other: '{{count}} svar tas in från kollegan',
    copy_one: 'Ett svar tas in från det andra utkastet',
    copy_other: '{{count}} svar tas in från det andra utkastet',
    tab_one: 'Ett svar tas in från den andra fliken',
    tab_other: '{{count}} svar tas in från den andra fliken',
  },
  kept: {
    file_one: 'Ett svar står kvar som du har skrivit det',
    file_other: '{{count}} svar står kvar som du har skrivit dem',
    copy_one: 'Ett svar står kvar som i det här utkastet',
    copy_other: '{{count}} svar står kvar som i det här utkastet',
    tab_one: 'Ett svar står kvar som i den här fliken',
    tab_other: '{{count}} svar står kvar som i den här fliken',
  },
  nothingTaken: {
    file: 'Kollegan har inte ändrat något annat än det du ser nedan.',
    copy: 'Det andra utkastet har inget annat nytt än det du ser nedan.',
    tab: 'Den andra fliken har inget annat nytt än det du ser nedan.',
  },
  conflicts: {
    heading: 'Välj vad som ska stå',
    lead: {
      file: 'Här har ni båda ändrat samma sak. Det som skiljer texterna åt är markerat.',
      copy: 'Här har samma sak ändrats i båda utkasten. Det som skiljer texterna åt är markerat.',
      tab: 'Här har samma sak ändrats i båda flikarna. Det som skiljer texterna åt är markerat.',
    },
    number: '{{number}} av {{total}}',
  },
  sides: {
    file: { mine: 'Din text', theirs: 'Kollegans text' },
    copy: { mine: 'Det här utkastet', theirs: 'Det andra utkastet' },
    tab: { mine: 'Den här fliken', theirs: 'Den andra fliken' },
  },
  choices: {
    file: { mine: 'Behåll min', theirs: 'Ta kollegans', both: 'Behåll båda' },
    copy: {
      mine: 'Behåll det här utkastets',
      theirs: 'Ta det andra utkastets',
      both: 'Behåll båda',
    },
    tab: { mine: 'Behåll den här flikens', theirs: 'Ta den andra flikens', both: 'Behåll båda' },
  },
  differs: 'skiljer sig:',
  nothing: 'Tomt: svaret är borttaget.',
  before: 'Så stod det innan',
  unnamedRecord: 'utan namn',
  removal: {
    keep: 'Behåll',
    remove: 'Ta bort',
    file: {
      mine: {
        changed: 'Du har tagit bort den här posten, men kollegan har ändrat den:',
        pointedAt:
          'Du har tagit bort den här posten, men kollegan har hänvisat till den på ett annat ställe:',
      },
      theirs: {
        changed: 'Kollegan har tagit bort den här posten, men du har ändrat den:',
        pointedAt:
          'Kollegan har tagit bort den här posten, men du har hänvisat till den på ett annat ställe:',
      },
    },
    copy: {
      mine: {
        changed: 'Den här posten är borttagen i det här utkastet, men ändrad i det andra:',
        pointedAt:
          'Den här posten är borttagen i det här utkastet, men det andra hänvisar till den på ett annat ställe:',
      },
      theirs: {
        changed: 'Den här posten är borttagen i det andra utkastet, men ändrad i det här:',
        pointedAt:
          'Den här posten är borttagen i det andra utkastet, men det här hänvisar till den på ett annat ställe:',
      },
    },
    tab: {
      mine: {
        changed: 'Den här posten är borttagen i den här fliken, men ändrad i den andra:',
        pointedAt:
          'Den här posten är borttagen i den här fliken, men den andra hänvisar till den på ett annat ställe:',
      },
      theirs: {
        changed: 'Den här posten är borttagen i den andra fliken, men ändrad i den här:',
        pointedAt:
          'Den här posten är borttagen i den andra fliken, men den här hänvisar till den på ett annat ställe:',
      },
    },
  },
  remaining: { heading: 'Välj samma för alla {{count}} som är kvar:' },
  progress_one: '{{chosen}} av {{count}} vald.',
  progress_other: '{{chosen}} av {{count}} valda.',
  missing_one: 'Välj för en till.',
  missing_other: 'Välj för {{count}} till.',
  chooseOne: 'Välj vad som ska stå här.',
  apply: 'Sammanfoga',
  applyAnyway: 'Sammanfoga ändå',
  update: 'Uppdatera utkastet',
  updateAnyway: 'Uppdatera ändå',
  notKept:
    'Webbläsaren kunde inte spara utkastet så som det är nu som ett eget läge. Utkastet är orört. Använd ”Spara till fil” först om du vill kunna gå tillbaka, eller fortsätt ändå.',
  stateName: 'Kopian som hämtades in: {{name}}',
  notInSignedOff:
    'Den här versionen är fastställd och ändras inte mer. Gör en ny version av den, och hämta in kopian där.',
  notWhileReading:
    'Utkastet skrivs i en annan flik, och den här läser med. Välj ”Skriv här i stället” för att hämta in en kopia här.',
  refused: {
    otherAssessment:
      '”{{name}}” är en annan prövning, inte en kopia av den här. Öppna den för sig. Utkastet är orört.',
    otherQuestionnaire:
      '”{{name}}” är gjord med ett annat frågeformulär och går inte att foga ihop med utkastet. Öppna den för sig. Utkastet är orört.',
    signedOff:
      '”{{name}}” är fastställd. Det som är fastställt ändras inte mer och fogas därför inte ihop med ett utkast. Öppna den för sig. Utkastet är orört.',
  },
  done: {
    heading: 'Sammanfogat',
    body: {
      file: 'Utkastet har nu med det som ni båda har skrivit, så som du valde. Spara det till fil och skicka det till kollegan, så skriver ni vidare på samma text.',
      copy: 'Det här utkastet har nu med det som står i båda, så som du valde. Det andra utkastet är orört.',
      tab: 'Utkastet har nu med det som står i båda flikarna, så som du valde.',
    },
    history: 'Läget före och kopian finns kvar i historiken.',
    toHistory: 'Visa historiken',
    toDraft: 'Till utkastet',
  },
};
