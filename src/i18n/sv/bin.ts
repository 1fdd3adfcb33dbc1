export const bin = {
  heading_one: 'Papperskorgen ({{count}} utkast)',
  heading_other: 'Papperskorgen ({{count}} utkast)',
  lead: 'Borttagna utkast finns kvar här i {{days}} dagar, med sin historik. Sedan tas de bort för alltid.',
  removedOn: 'Borttaget {{when}}',
  daysLeft_one: '{{count}} dag kvar',
  daysLeft_other: '{{count}} dagar kvar',
  untilClosed: 'Finns kvar tills sidan stängs',
  restore: 'Återställ',
  remove: 'Ta bort för alltid',
  restored: '”{{title}}” ligger bland utkasten igen.',
  removed: '”{{title}}” är borttaget för alltid.',
  confirm: {
    question: 'Ta bort ”{{title}}” för alltid?',
    body: 'Utkastet och dess historik kan sedan inte tas tillbaka från den här datorn.',
    neverSaved:
      'Det har aldrig sparats till fil härifrån. Finns det ingen annan kopia är texten borta.',
    changedSince: 'Filen från {{when}} saknar det som skrevs därefter.',
    yes: 'Ja, ta bort för alltid',
    no: 'Behåll',
  },
  failed: {
    gone: 'Utkastet finns inte kvar i papperskorgen. Det kan ha återställts i en annan flik. Ladda om sidan.',
    unknown:
      'Webbläsaren lämnar inte ut papperskorgen just nu. Ladda om sidan och försök igen. Ingenting har ändrats.',
    damaged: 'Utkastet kunde inte återställas: texten är skadad. Det ligger kvar här.',
    unreadable:
      'Utkastet kunde inte återställas: ett annat läge av det finns bland utkasten. Det ligger kvar här.',
    full: 'Utkastet kunde inte återställas: webbläsarens utrymme är fullt. Det ligger kvar här. Spara äldre utkast till fil, ta bort dem och försök igen.',
    refused: 'Det gick inte: webbläsaren tillåter inte att appen sparar. Utkastet ligger kvar här.',
  },
};
