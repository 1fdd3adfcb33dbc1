import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Vad säger barnkonventionen - vilka artiklar berörs?',
  shortHeading: 'Barnkonventionen',
  help: {
    why: 'Här översätter ni ärendet till rättigheter. De fyra grundprinciperna, artiklarna 2, 3, 6 och 12, gäller alltid och får en kommentar i varje prövning. Andra artiklar tar ni med när de har betydelse, så att inget som barn har rätt till försvinner ur sikte före bedömningen.',
    how: [
      'Skriv vad förslaget gör med rättigheten: för vilka barn, hur och varför.',
      'Säg vad i förslaget som är oklart eller behöver ändras. Det blir underlag till steg 13.',
      'Gå igenom mallens nio övriga artiklar och lägg sedan till andra som är viktiga för just de här barnen.',
      'Ange om rättigheten stärks, försvagas eller lämnas som den är (neutral). Är ni oense, skriv vad oenigheten gäller.',
      'Läs sammanfattningen vid artikeln, och gå till lagtexten när de exakta orden är viktiga.',
    ],
    mistakes: [
      'Kommentaren återger artikeln men säger inte vad den betyder i ärendet.',
      'Artikel 12 bockas av för att en enkät är planerad. Frågan är hur barn får påverka just det här beslutet.',
      'Alla artiklar får samma försiktiga omdöme, och ingen rättighet ställs mot någon annan.',
      'Krav som ställs här följs inte upp i förslagen.',
    ],
    example:
      'Artikel 2: Reglerna är lika för alla på papperet, men barn i familjer utan bil får en mycket längre dag än andra. Rättigheten försvagas. Artikel 31: Linjebussen går till klockan 18, så elever i årskurs 7–9 kan stanna på träning och läxhjälp. Rättigheten stärks om busskortet gäller även efter skoltid, och det behöver stå i reglerna.',
  },
  questions: {
    'convention-description': {
      label: 'Vad är viktigast i konventionen här?',
      help: 'Frivilligt: sammanfatta hur artiklarna hänger ihop i ärendet. Kommentarer från ett dokument kan klistras in här med sina listor och flyttas till rätt artikel efter hand.',
    },
    'article-comments': {
      label: 'Vad betyder artiklarna i ärendet?',
      help: 'De fyra grundprinciperna finns med från början; lägg till de andra artiklar som berörs. En mening om varför, och om vad som behöver bli tydligare, räcker långt.',
    },
  },
};
