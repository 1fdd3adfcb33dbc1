export const exportDialog = {
  heading: 'Exportera PDF',
  working: 'Rapporten skapas. Ni kan avbryta när som helst, utkastet påverkas inte.',
  stages: {
    start: 'Förbereder …',
    fonts: 'Läser in typsnitt …',
    layout: 'Lägger ut texten på sidor …',
    render: 'Skriver sidorna …',
  },
  page: 'Sida {{page}} …',
  done: 'Rapporten är klar: {{pages}} sidor, {{size}}.',
  doneOne: 'Rapporten är klar: en sida, {{size}}.',
  download: 'Hämta igen',
  openInTab: 'Öppna i ny flik',
  downloaded: 'Filen ”{{name}}” har hämtats till datorn.',
  missing:
    'Några tecken finns inte i rapportens typsnitt och är ersatta med en ruta: {{characters}}. Byt ut dem eller skriv dem med andra bokstäver. I utkastet är de kvar.',
  failed: {
    overflow:
      'Rapporten kunde inte skapas: en del av texten fick inte plats på sidan och skulle ha gått förlorad. Texten är kvar i utkastet. Dela upp det längsta stycket och försök igen.',
    fonts:
      'Rapporten kunde inte skapas: typsnitten gick inte att läsa in. Ladda om sidan och försök igen. Texten är kvar i utkastet.',
    unknown:
      'Rapporten kunde inte skapas. Texten är kvar i utkastet. Försök igen; händer det på nytt, spara till fil och be om hjälp.',
  },
  again: 'Försök igen',
};
