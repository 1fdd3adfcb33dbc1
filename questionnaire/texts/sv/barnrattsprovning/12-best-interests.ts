import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vad är barnets bästa enligt den sammanlagda bedömningen?',
  shortHeading: 'Barnets bästa',
  help: {
    why: 'Det här är prövningens svar, och ofta det som beslutsfattare läser först. Svaret ska följa av det ni har visat, inte av vad som är lättast att genomföra. Barnets bästa ska i första hand beaktas; får något annat väga tyngre ska det gå att se vad det är och varför.',
    how: [
      'Svara på frågan i steg 1 så som den är ställd.',
      'Säg först vad som är bäst för barnen. Väg det sedan mot andra intressen, och håll isär de två delarna.',
      'Låt rättigheter, kunskap, barnens egna synpunkter och konsekvenser alla synas i resonemanget.',
      'Ge skälen i punkter och knyt dem till en konsekvens eller en artikel.',
      'Blir svaret olika för olika barn, skriv det. Då är ”delvis” ofta rätt.',
    ],
    mistakes: [
      'Slutsatsen är så allmän att den skulle passa vilket ärende som helst.',
      '”Delvis” blir ett sätt att slippa ta ställning. Skriv vad som är förenligt med barnets bästa och vad som inte är det.',
      'Barnens synpunkter finns i steg 9 men inte bland skälen.',
      'Skälen räknar upp fördelar och hoppar över det som talar emot.',
    ],
    example:
      'Delvis. Linjebuss för årskurs 7–9 är förenligt med barnets bästa: eleverna vill själva ha senare turer och får mer av sin fritid. Högre gränser för de yngsta är det inte, eftersom de inte kan bedöma trafiken och vägen inte är säker; besparingen väger inte upp den risken. För årskurs 4–6 beror svaret på om gångbanan vid sågverket byggs först.',
  },
  questions: {
    'best-interests-description': {
      label: 'Er samlade bedömning',
      help: 'Skriv så att den som bara läser det här förstår vad som är bäst för barnen och varför. Längden väljer ni, och det som redan finns i Word går att klistra in med listor.',
    },
    'best-interests-answer': {
      label: 'Vad blir svaret på frågan i steg 1?',
      help: 'Delvis passar när svaret skiljer sig mellan olika barn eller mellan delar av förslaget.',
      choices: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    },
    'best-interests-weight': {
      label: 'Vilken vikt har barnets bästa fått?',
      help: 'Barnets bästa ska i första hand beaktas, så det ska väga tungt men inte alltid ensamt. Välj det som bäst beskriver vad ni har gjort.',
      choices: {
        decisive: 'Det har avgjort',
        heavy: 'Det har vägt tungt och ändrat förslaget',
        balanced: 'Det har vägt lika tungt som annat',
        outweighed: 'Något annat har vägt tyngre',
      },
      choiceHelp: {
        decisive:
          'Förslaget är det som är bäst för barnen. Inget annat intresse har fått ändra det.',
        heavy: 'Barnens intresse har fått förslaget att bli ett annat, även om det inte styr allt.',
        balanced: 'Andra intressen har vägts jämsides och fått lika stor plats i förslaget.',
        outweighed:
          'Ett annat intresse har fått bestämma. Då behövs ett skäl, och något för barnen i stället.',
      },
    },
    'best-interests-departure': {
      label: 'Varför går ni inte hela vägen?',
      help: 'Skriv vad som vore bäst för barnen, vilket intresse som har fått väga tyngre, varför, och vad barnen får i stället.',
    },
    'best-interests-grounds': {
      label: 'Skälen i punkter',
      help: 'De viktigaste skälen, ett i taget. Tre till sex brukar räcka; har ni skrivit dem ovan behövs de inte här.',
      record: { one: 'skäl', add: 'Lägg till skäl', empty: 'Inga skäl än.' },
    },
    ground: { label: 'Vilket är skälet?', help: 'En mening som går att läsa för sig.' },
    'concerned-consequences': {
      label: 'Vilka konsekvenser bygger skälet på?',
      help: 'Välj bland konsekvenserna i steg 11, så kan läsaren följa tråden bakåt.',
    },
    'concerned-articles': {
      label: 'Vilka artiklar stödjer skälet?',
      help: 'Välj de få som betyder mest.',
    },
    'concerned-groups': {
      label: 'Vilka barn gäller skälet?',
      help: 'Lämna tomt om det gäller alla barn som berörs.',
    },
    evidence: {
      label: 'Vilket underlag stödjer skälet?',
      help: 'Välj bland lagar, kunskap, barns och vuxnas synpunkter i steg 6, 7, 9 och 10.',
    },
    'element-views': {
      label: 'Barnens åsikter',
      help: 'Vad vill barnen själva, och vad skulle de säga om er slutsats?',
    },
    'element-identity': {
      label: 'Barnens identitet',
      help: 'Språk, kultur, kön, tro och personlighet: vad betyder ärendet för vilka barnen är och får vara?',
    },
    'element-family': {
      label: 'Familj och relationer',
      help: 'Vad händer med banden till föräldrar, syskon, kamrater och andra viktiga vuxna?',
    },
    'element-safety': {
      label: 'Omvårdnad, skydd och trygghet',
      help: 'Blir barnen tryggare eller mindre trygga, och vem finns där för dem?',
    },
    'element-vulnerability': {
      label: 'Utsatthet',
      help: 'Vilka barn har det svårare än andra, och hur slår ärendet mot just dem?',
    },
    'element-health': {
      label: 'Hälsa',
      help: 'Kropp, sömn, rörelse och hur barnen mår: vad ändras?',
    },
    'element-education': {
      label: 'Utbildning',
      help: 'Vad betyder ärendet för barnens lärande, i och utanför skolan?',
    },
  },
  prompts: {
    elements: {
      heading: 'Sju saker att tänka igenom',
      intro:
        'FN:s barnrättskommitté har pekat ut sju delar som en bedömning av barnets bästa ska väga in (allmän kommentar nr 14). Skriv där ni har något att säga; resten lämnar ni tomt.',
    },
  },
};
