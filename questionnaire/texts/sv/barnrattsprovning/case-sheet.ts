import type { QuestionnaireTexts } from '../../../schema.ts';

export const caseSheet: QuestionnaireTexts['caseSheet'] = {
  heading: 'Ärendeuppgifter',
  intro:
    'Uppgifterna hjälper er och andra att känna igen ärendet. Fyll i det ni vet i dag; allt går att ändra senare.',
  questions: {
    'case-title': {
      label: 'Vad heter ärendet?',
      help: 'Ett kort namn som också andra känner igen. Det syns i listan över utkast och i rapporten.',
    },
    'case-organisation': {
      label: 'Vilken organisation gör prövningen?',
      help: 'Kommunen, regionen eller myndigheten, gärna med förvaltning eller avdelning.',
    },
    'case-registration-number': {
      label: 'Vilket diarienummer har ärendet?',
      help: 'Lämna tomt tills ärendet har fått ett nummer.',
    },
    'case-deciding-body': {
      label: 'Vem ska fatta beslutet?',
      help: 'Till exempel en nämnd, kommunstyrelsen eller en chef med delegation. Beslutar flera efter varandra, skriv alla.',
    },
    'case-planned-decision-date': {
      label: 'När ska beslutet fattas?',
      help: 'Välj den dag ni siktar på, även om den är osäker. Räkna bakåt: hinner barn höras innan dess?',
    },
    'case-started-on': {
      label: 'När började ni med prövningen?',
      help: 'Dagen då prövningen skapades är redan ifylld. Ändra den om arbetet började tidigare.',
    },
  },
};
