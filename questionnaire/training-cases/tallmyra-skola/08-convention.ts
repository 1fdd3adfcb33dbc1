import type { WrittenAnswers } from '../training-case.ts';

export const conventionAnswers: WrittenAnswers = {
  'convention-description': `
    Bedömningen *stärks*, *neutral* eller *försvagas* gäller **remissförslaget utan villkor**. Vad
    villkoren i steg 13 ändrar framgår av kommentarerna och av steg 12. Varje kommentar slutar med
    det som måste klargöras innan eleverna flyttar.`,
  'article-comments': [
    {
      article: 2,
      effect: 'weakens',
      comment: `
        Förslaget behandlar alla lika på papperet men slår olika. För elva elever blir resan upp
        till 55 minuter, i dag högst 25. Barn i familjer utan bil, barn med två hem och barn med
        funktionsnedsättning har sämre möjlighet att vänja sig. Samtidigt minskar en annan olikhet:
        i dag beror chansen att få en behörig lärare på var i kommunen barnet bor.

        **Klargör:** hur resan från Norrkvarna och Granliden kortas, och vem som bevakar de barn
        som har svårast att göra sig hörda.`,
    },
    {
      article: 3,
      effect: 'neutral',
      comment: `
        Barnets bästa har utretts före beslut, men efter att förslaget skrevs. Utbildningen talar
        för en flytt; vardag, resa och relationer talar emot. Ekonomin får vägas in men räcker inte
        ensam som skäl. Tidpunkten, augusti 2026, motiveras **bara** med ekonomi.

        **Klargör:** att villkoren gäller och vad som händer om de inte uppfylls.`,
    },
    {
      article: 6,
      effect: 'weakens',
      comment: `
        Utveckling är mer än skolresultat. Fler jämnåriga och behöriga lärare stärker den på sikt.
        Under det första året väger det uppbrutna sammanhanget tyngre, särskilt för de yngsta och
        för elever med stöd. Resan längs länsvägen är också en säkerhetsfråga.

        **Klargör:** säkra hållplatser, bälte på varje plats och en plan för varje elev som behöver
        det.`,
    },
    {
      article: 12,
      effect: 'neutral',
      comment: `
        Barn i alla åldersgrupper från fem år har hörts, och det stärker rätten. Men de fick frågan
        sent, och **en majoritet vill behålla skolan**. Åt vilket håll det slutar beror på vad
        nämnden gör med svaren. Den som blir hörd och inte får som den vill har rätt till en ärlig
        förklaring.

        **Klargör:** vem som återkopplar till varje grupp, när och hur (steg 15).`,
    },
    {
      article: 4,
      effect: 'neutral',
      comment: `
        Besparingen kan ge mer undervisning för pengarna, men remissförslaget säger inte vad de 2,9
        miljonerna används till. Åtgärderna i steg 14 kostar 1,1 miljoner per år, så 1,8 miljoner
        återstår.

        **Klargör:** att nettot stannar i skolan och att åtgärderna har egen budget.`,
    },
    {
      article: 5,
      effect: 'neutral',
      comment: `
        Föräldrar avgör i hög grad när ett barn är moget att åka själv. De behöver ärlig
        information om resan i god tid. En vårdnadshavare kan önska en annan skola, och det ska
        framgå av informationen.

        **Klargör:** vilken information som går ut, på vilka språk och när.`,
    },
    {
      article: 18,
      effect: 'weakens',
      comment: `
        Skolan och fritidshemmet är ett stöd till föräldrarna i vardagen. Förskolan blir kvar i
        Tallmyra, så familjer med barn i båda får två hämtningar 19 kilometer från varandra.

        **Klargör:** eftermiddagarna i Tallmyra och var föräldrastödet ska finnas.`,
    },
    {
      article: 19,
      effect: 'weakens',
      comment: `
        Bråk på skolskjutsen är känt sedan tidigare, och den nya bussen har som mest 55 barn och en
        förare. Kvarntorgsskolan har lägre trygghet än Tallmyra. Vuxna som känner barnen är det
        viktigaste skyddet, både mot kränkningar och för att upptäcka barn som far illa.

        **Klargör:** en vuxen utöver föraren på varje tur, och hur oro lämnas över mellan skolorna.`,
    },
    {
      article: 23,
      effect: 'weakens',
      comment: `
        Nio av de elever som byter skola behöver särskilt stöd. På Kvarntorgsskolan finns
        specialpedagog varje dag, mot en dag i veckan i Tallmyra. På sikt är det bättre. Men
        bussen, ljudet i matsalen och antalet vuxna kan stänga ute ett barn redan första veckan.

        **Klargör:** en skriftlig plan för varje elev, och rätten till egen resa när bussen inte
        fungerar.`,
    },
    {
      article: 24,
      effect: 'neutral',
      comment: `
        Elevhälsan blir tillgänglig alla dagar, och inomhusluften blir bättre. Samtidigt blir
        morgnarna tidigare, och den dagliga rörelsen minskar för alla som går eller cyklar.
        Effekterna går åt olika håll, och ingen väger klart tyngst.

        **Klargör:** hur rörelsen ersätts under skoldagen.`,
    },
    {
      article: 28,
      effect: 'strengthens',
      comment: `
        Fler behöriga lärare och klasser med bara en årskurs ger bättre förutsättningar att nå
        målen. Risken är ökad frånvaro under det första året, särskilt efter en missad buss.

        **Klargör:** hur en elev som missar bussen kommer till skolan.`,
    },
    {
      article: 29,
      effect: 'strengthens',
      comment: `
        Kvarntorgsskolan har slöjdsalar, musiksal, ett bemannat bibliotek och modersmålslärare på
        plats. Tallmyra har å sin sida skogen, odlingen och en vana att stora och små hjälps åt.
        Det är en del av utbildningens mål som är lätt att tappa bort.

        **Klargör:** om utedagarna i Tallmyra kan fortsätta.`,
    },
    {
      article: 31,
      effect: 'weakens',
      comment: `
        En elev från Norrkvarna kommer hem upp till en halvtimme senare än i dag. Barn som går på
        fritids kan inte följa med bussen alls. Om gården och gymnastiksalen stängs förlorar även
        ungdomarna sin enda mötesplats.

        **Klargör:** sen tur, eftermiddagar i byn och vem som sköter gården.`,
    },
    {
      article: 42,
      effect: 'strengthens',
      comment: `
        Prövningen har gett barnen tillfälle att lära sig om sina rättigheter i en fråga som berör
        dem på riktigt. Alla elever som deltog fick först en kort lektion om artikel 3 och 12.

        **Klargör:** att elevrådet på Kvarntorgsskolan får fortsätta med det under övergångsåret.`,
    },
  ],
};
