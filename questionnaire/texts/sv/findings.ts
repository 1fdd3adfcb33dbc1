import type { FindingTexts } from '../../findings.ts';

/** What the app remarks upon: what is wrong, why it matters, and what to do about it. */
export const findingTexts: FindingTexts = {
  noTitle: {
    what: 'Ärendet har inget namn.',
    why: 'Namnet står på rapportens första sida och i listan över utkast. Utan det vet ingen vad prövningen gäller.',
    how: 'Skriv ett kort namn i ärendeuppgifterna, gärna samma som i diariet.',
  },
  noRegistrationNumber: {
    what: 'Diarienummer saknas.',
    why: 'Med numret går prövningen att koppla till ärendet och att hitta i arkivet.',
    how: 'Fråga registratorn om ärendet har fått ett nummer. Har det inget än går det bra att fastställa ändå.',
  },
  noDecidingBody: {
    what: 'Det framgår inte vem som ska fatta beslutet.',
    why: 'Prövningen är ett underlag för ett beslut. Den som läser behöver veta vem som tar ställning till den.',
    how: 'Skriv vilken nämnd, styrelse eller chef som beslutar. Beslutar flera efter varandra, skriv alla.',
  },
  decisionBeforeStart: {
    what: 'Beslutet är planerat till en dag före den då prövningen började.',
    why: 'En prövning ska göras innan beslutet fattas. Som datumen står ser det ut som om den gjordes i efterhand.',
    how: 'Kontrollera båda datumen. Är beslutet redan fattat, berätta det i ärendets beskrivning.',
  },
  noSigner: {
    what: 'Ingen är angiven som undertecknare.',
    why: 'När prövningen är fastställd ska det framgå vem som står bakom den. Rapporten får en plats för underskrift för var och en som ni anger.',
    how: 'Lägg till minst en person i ärendeuppgifterna.',
  },
  signerWithoutName: {
    what: 'En undertecknare saknar namn.',
    why: 'Utan namn går det inte att se vem som skulle skriva under, eller om rätt person har gjort det.',
    how: 'Skriv för- och efternamn, eller ta bort undertecknaren.',
  },
  signerWithoutParty: {
    what: 'Det framgår inte för vem en undertecknare skriver under.',
    why: 'Samma person kan skriva under för en nämnd, en förvaltning eller bara för egen del. Läsaren behöver veta vilket.',
    how: 'Skriv till exempel vilken nämnd eller förvaltning personen företräder.',
  },
  signerTwice: {
    what: 'Samma undertecknare finns två gånger, för samma part.',
    why: 'Rapporten får en plats för var och en. Den ena platsen blir tom, och då ser det ut som om en underskrift saknas.',
    how: 'Ta bort den ena, eller skriv vad som skiljer dem åt.',
  },
  stepIncomplete: {
    what: 'Steget är inte klart.',
    why: 'Den som läser kan inte veta om frågan är glömd eller om det inte fanns något att säga.',
    how: 'Besvara steget. Finns det inget att ta upp räcker det med en mening om varför.',
  },
  notHeardWithoutReason: {
    what: 'Inga barn har hörts, och ni har inte skrivit varför.',
    why: 'Barn har rätt att säga sin mening i frågor som rör dem (artikel 12). Den som inte frågar dem behöver ha ett skäl som andra kan pröva.',
    how: 'Skriv skälet, vad ni har gjort i stället och om barnen ska höras längre fram. Hinner ni, fråga dem nu.',
  },
  noBestInterestsAnswer: {
    what: 'Frågan från steg 1 har inget svar i steg 12.',
    why: 'Svaret är det som prövningen ska leda fram till, och det första som beslutsfattarna letar efter.',
    how: 'Välj ja, delvis eller nej. Skilj gärna på barnen i skälen om svaret inte är detsamma för alla.',
  },
  consequenceWithoutMeasure: {
    what: 'Ingen åtgärd är kopplad till den här negativa konsekvensen.',
    why: 'Barn som får det sämre behöver något i gengäld. Utan åtgärd eller förklaring ser följden ut att ha glömts bort.',
    how: 'Peka ut konsekvensen i den åtgärd som mildrar den, eller skriv en ny åtgärd. Går den inte att mildra, skriv det i steg 14.',
  },
};
