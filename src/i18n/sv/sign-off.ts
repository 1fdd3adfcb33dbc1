export const signOff = {
  /** In the list of steps, and the button after the last one. */
  link: 'Fastställ',
  linkSignedOff: 'Fastställd version',
  heading: 'Fastställ version {{version}}',
  intro: 'Gå igenom det som är kvar, se vilka som ska skriva under, och fastställ sedan versionen.',
  completeness: {
    heading: 'Hur långt ni har kommit',
    progress: '{{complete}} av {{total}} steg är klara.',
    all: 'Alla {{total}} steg är klara.',
    rest: 'Kvar är:',
    step: '{{number}} {{heading}}',
  },
  signers: {
    heading: 'Vilka som skriver under',
    intro: 'Var och en får en egen plats i rapporten.',
    none: 'Ingen är angiven. Lägg till dem som ska skriva under i ärendeuppgifterna innan ni fastställer. Annars får rapporten bara tomma rader att fylla i för hand, och ingen kan skriva under digitalt.',
    noneLocked:
      'Ingen angavs innan versionen fastställdes. Rapporten har tomma rader att fylla i för hand. Ska någon skriva under digitalt gör ni en ny version och lägger till den personen.',
    unnamed: 'Namn saknas',
    party: 'för {{party}}',
    change: 'Ändra i ärendeuppgifterna',
  },
  meaning: {
    heading: 'Vad det betyder att fastställa',
    locked: 'Svaren i version {{version}} låses. De kan läsas men inte ändras av någon.',
    number:
      'Versionsnumret står på varje sida i rapporten, så att alla vet vilken version de läser och skriver under.',
    fields: 'Rapporten får en plats för underskrift för var och en som ska skriva under.',
    change:
      'Behöver ni ändra något gör ni version {{next}}, med allt ni har skrivit. Version {{version}} ligger kvar som den är.',
  },
  button: 'Fastställ version {{version}}',
  confirm: {
    heading: 'Ska version {{version}} fastställas?',
    findings_one: 'Ett påpekande är öppet.',
    findings_other: '{{count}} påpekanden är öppna.',
    steps_one: 'Ett steg är inte klart.',
    steps_other: '{{count}} steg är inte klara.',
    ready: 'Inga påpekanden är öppna och alla steg är klara.',
    readyNotNeeded:
      'Inga påpekanden är öppna, och skälet till att ingen prövning behövs är skrivet.',
    lock: 'Sedan kan inget i version {{version}} ändras.',
    yes: 'Ja, fastställ version {{version}}',
    no: 'Nej, gå tillbaka',
  },
  failed: {
    full: 'Prövningen är inte fastställd: webbläsarens utrymme är fullt. Texten är kvar. Spara äldre utkast till fil, ta bort dem från startsidan och försök igen.',
    refused:
      'Prövningen är inte fastställd: webbläsaren tillåter inte att den sparas. Texten är kvar på skärmen. Använd ”Spara till fil”, öppna filen i en annan webbläsare och fastställ där.',
    changedElsewhere:
      'Prövningen är inte fastställd: utkastet har ändrats i en annan flik. Läs vad som står överst på sidan, gå igenom utkastet och försök igen.',
    invalid:
      'Prövningen är inte fastställd: något av det som skrevs sist går inte att spara. Texten är kvar på skärmen. Gå till det steget och ångra den senaste ändringen.',
    unreadable:
      'Prövningen är inte fastställd: det som ligger sparat går inte att läsa. Texten är kvar på skärmen. Använd ”Spara till fil” och öppna filen från startsidan.',
    signedOff: 'Versionen är redan fastställd, i en annan flik.',
  },
  done: {
    heading: 'Version {{version}} är fastställd',
    on: 'Fastställd {{day}}. Svaren kan läsas men inte ändras.',
    next: 'Det här kan ni göra nu',
  },
  locked: 'Version {{version}} är fastställd. Svaren kan läsas men inte ändras.',
  actions: {
    report: 'Skapa rapport för underskrift',
    reportHelp:
      'En PDF med plats för varje underskrift. Skicka den från person till person, eller till organisationens tjänst för underskrifter.',
    signNow: 'Skriv under nu',
    signNowHelp:
      'Rapporten skapas och öppnas under Granska. Där skriver ni under på den här datorn.',
    newVersionHelp:
      'Version {{next}} börjar med allt som står här. Version {{version}} ligger kvar som den är.',
    openNewer: 'Öppna version {{next}}',
    openNewerHelp: 'Version {{next}} finns redan på den här datorn.',
    saveToFileHelp:
      'En kopia av den fastställda versionen, att lägga i ärendet eller öppna på en annan dator.',
    sign: {
      heading: 'Skriv under nu',
      anyway: 'Skriv under ändå',
      working: 'Rapporten skapas och öppnas sedan under Granska. Ni kan avbryta när som helst.',
    },
  },
  former: {
    replaces: 'Ersätter version {{version}}, fastställd {{day}}.',
    open: 'Öppna version {{version}}',
    notHere: 'Den finns inte på den här datorn.',
  },
};
