import type { QuestionnaireTexts } from '../../../schema.ts';

/** What stands before step 1, and the names of the four phases. */
export const introduction: Pick<QuestionnaireTexts, 'name' | 'preamble' | 'phases'> = {
  name: 'Prövning av barnets bästa',
  preamble: [
    'Barnkonventionen är svensk lag genom lag (2018:1197). Den gäller varje människa som är under 18 år (artikel 1), alltså även ungdomar som snart är vuxna.',
    'När en kommun, en region eller någon annan offentlig verksamhet ska göra något som rör barn, ska det utredas vad som är bäst för barnen, och det ska i första hand beaktas (artikel 3.1). Det gäller enskilda barn och barn som grupp. Det gäller också beslut som inte är riktade till barn men ändå når dem, som en budget, en detaljplan eller ett avtal.',
    'Att något i första hand ska beaktas betyder att det väger tungt. Andra intressen kan ändå få gå före, men då ska det gå att läsa vilka de är, varför de väger tyngre och vad som görs för att mildra följderna för barnen.',
    'Hur mycket arbete som behövs beror på ärendet. Är det uppenbart att beslutet gör det bättre för barn räcker en kort prövning, ofta några rader i varje steg. En grundlig prövning behövs när intressen står mot varandra, när följderna är stora eller svåra att ändra, eller när barn i en utsatt situation berörs.',
    'En prövning gör störst nytta när den börjar tidigt, medan förslaget fortfarande går att ändra och det finns tid att höra barn.',
  ],
  phases: {
    matter: 'Ärendet',
    evidence: 'Underlaget',
    assessment: 'Bedömningen',
    decision: 'Beslut och uppföljning',
  },
};
