export const tabs = {
  reading: {
    elsewhere:
      'Utkastet skrivs i en annan flik. Här läser ni med: det som skrivs där syns här när det har sparats.',
    handedOver:
      'En annan flik har tagit över utkastet. Allt som skrevs här är sparat, och ni läser med i det som skrivs där.',
    taken:
      'En annan flik tog över utkastet medan den här fliken inte svarade. Allt som skrevs här är sparat, och ni läser med i det som skrivs där.',
    unsaved:
      'Utkastet skrivs i en annan flik. Det sista som skrevs här är inte sparat, men står kvar på skärmen. Välj ”Skriv här i stället”, så förs det ihop med det som skrivs där.',
  },
  takeOver: 'Skriv här i stället',
  asking: 'Frågar den andra fliken …',
  kept: 'Den andra fliken kan inte spara det som är skrivet där och behåller därför utkastet. Gå till den fliken: där står vad som har hänt och vad ni kan göra.',
  label: 'Andra flikar',
  nowWriting: 'Nu skriver ni här.',
  status: 'Läser med',
  conflict:
    'Samma svar har ändrats både här och i en annan flik. Båda texterna finns kvar, men det ni skriver här sparas inte förrän ni har valt.',
  choose: 'Jämför och välj',
  otherTab: 'en annan flik',
  removed:
    'Utkastet har tagits bort i en annan flik. Här står texten kvar på skärmen. Lägg tillbaka utkastet om ni behöver det; det läggs också tillbaka om ni skriver vidare.',
  putBack: 'Lägg tillbaka utkastet',
  openDraft: 'Öppna utkastet',
  news: {
    merged:
      'Utkastet har ändrats även i en annan flik. Det som skrevs där är infört här: {{places}}. Ingenting av det ni har skrivit här är borttaget.',
    movedOn:
      'Versionen fastställdes i en annan flik. Det som ni hade skrivit här och som inte kom med ligger i ett utkast till version {{version}}.',
    putBack: 'Utkastet togs bort i en annan flik. Det är tillbakalagt, med det som står här.',
  },
  screening: 'behovet av prövning',
  letters: 'breven till barn',
  outcome: 'utfallet',
  caseSheet: 'ärendeuppgifterna',
  step: 'steg {{number}}',
  signOffElsewhere:
    'Prövningen fastställs i fliken där den skrivs. Välj ”Skriv här i stället” om ni vill fastställa den här.',
};
