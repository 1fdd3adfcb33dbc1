import type { QuestionnaireTexts } from '../../../schema.ts';

export const checklist: QuestionnaireTexts['checklist'] = {
  matter: {
    question: 'Vet vi vad vi ska ta ställning till?',
    help: 'En tydlig fråga, ett beskrivet förslag, och en grupp som hade kunskap nog att pröva det.',
    sendBack: 'det framgår vad som ska beslutas och vem som har prövat det',
  },
  children: {
    question: 'Vet vi vilka barn det gäller?',
    help: 'Också barn som berörs indirekt, och barn som redan har det svårare än andra.',
    sendBack: 'det framgår vilka barn som berörs och vilka som påverkas mest',
  },
  heard: {
    question: 'Har barnen sagt vad de tycker, och märks det?',
    help: 'Vad barnen sa, vad det ändrade och när de får besked. Har ingen hörts ska skälet hålla.',
    sendBack: 'barnen får säga sin mening och det framgår vad den har lett till',
  },
  evidence: {
    question: 'Håller underlaget?',
    help: 'Lag, kunskap och de fyra grundprinciperna, med källor som går att kontrollera.',
    sendBack: 'underlaget går att kontrollera och grundprinciperna är prövade',
  },
  conclusion: {
    question: 'Följer svaret av det som har visats?',
    help: 'Följderna för barnen, andra sätt att göra, och varför något eventuellt får väga tyngre.',
    sendBack: 'det går att följa hur svaret har vägts fram',
  },
  action: {
    question: 'Vet vi vad som görs, av vem och när?',
    help: 'Förslag som hör ihop med följderna, åtgärder för dem som förlorar, och en dag för uppföljning.',
    sendBack: 'det framgår vem som gör vad och när det följs upp',
  },
};
