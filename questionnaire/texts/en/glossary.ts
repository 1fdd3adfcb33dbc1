import type { GlossaryTexts } from '#questionnaire/glossary.ts';

/** English explanations in our own words; law is summarised, never quoted. */
export const glossaryTexts: GlossaryTexts = {
  'child-rights-perspective': {
    term: 'Child-rights perspective (barnrättsperspektiv)',
    forms: 'child-rights perspective, child rights perspective',
    explanation:
      'Starting from the rights that children have under the Convention. The question is not only what would be kind or good for children, but what they are entitled to and who has to see that they get it. It includes both what adults understand about children and what children say themselves.',
    source: 'Convention on the Rights of the Child, Swedish law as Lag (2018:1197)',
  },
  'child-perspective': {
    term: 'Child perspective (barnperspektiv)',
    forms: 'child perspective',
    explanation:
      'An adult way of looking: you try to put yourselves in the child’s shoes and ask what the decision means for it. It is necessary but not enough, because adults are still the ones who interpret. Steps 5, 7 and 10 rest mostly on it.',
  },
  'childs-perspective': {
    term: 'The child’s own perspective (barnets perspektiv)',
    forms: 'child’s own perspective, children’s own perspective',
    explanation:
      'How the child itself sees its everyday life and the proposal. Only the child can tell, in words, pictures, play or some other way. Step 9 is the place for it, and it should be recognisable in the assessment in step 12.',
  },
  convention: {
    term: 'The Convention (barnkonventionen)',
    forms: 'Convention on the Rights of the Child, the Convention',
    explanation:
      'The UN Convention on the Rights of the Child, from 1989. Articles 1–42 have been Swedish law since 2020. The rights belong together and are read together; none of them ranks above the others.',
    source: 'Lag (2018:1197), by which the Convention became Swedish law',
  },
  child: {
    term: 'Child',
    forms: 'under the age of 18, under 18',
    explanation:
      'Every human being below the age of 18. So a 17-year-old living alone is a child in the sense of the Convention, and so is the infant who cannot speak. Words like pupil, youth and service user easily hide that the matter is about children.',
    source: 'The Convention, article 1',
  },
  'best-interests': {
    term: 'Best interests of the child (barnets bästa)',
    forms: 'best interests of the child, child’s best interests, children’s best interests',
    explanation:
      'What is best for precisely the children concerned, in precisely this situation. It is a right, a principle of interpretation and a way of working. What is best cannot be known in advance: it is worked out from the children’s views, their other rights, knowledge and experience.',
    source: 'The Convention, article 3; the Committee’s general comment no. 14 (2013)',
  },
  'best-interests-assessment': {
    term: 'Assessment of the child’s best interests (prövning av barnets bästa)',
    forms: 'assessment of the best interests of the child',
    explanation:
      'The work of finding out, weighing and documenting what is best for children before anything is decided. Here it has fifteen steps: from the question, by way of evidence and children’s voices, to assessment, proposals and follow-up. It is not a document written afterwards but what the decision rests on.',
    source: 'General comment no. 14 (2013) of the Committee on the Rights of the Child',
  },
  'impact-analysis': {
    term: 'Child impact analysis (barnkonsekvensanalys)',
    forms: 'child impact analysis, impact analysis',
    explanation:
      'A description of what a proposal may lead to for children. In this assessment it is one part, step 11. It shows the consequences, but does not by itself answer what is best for the children or how that is weighed against other things.',
  },
  principles: {
    term: 'General principles (grundprinciper)',
    forms: 'general principles, four principles, principles',
    explanation:
      'Four articles that are always at hand when the others are interpreted: 2 on equal worth, 3 on best interests, 6 on life and development, and 12 on being heard. That is why every assessment comments on all four.',
    source: 'General comment no. 5 (2003) of the Committee on the Rights of the Child',
  },
  'primary-consideration': {
    term: 'A primary consideration (i första hand beaktas)',
    forms: 'a primary consideration, primary consideration',
    explanation:
      'How much the child’s best interests weigh under article 3: they are there from the start and carry great weight, but they are not always the only thing that decides. If something else outweighs them, the decision must show what, why, and what is done for the children who lose by it.',
    source: 'The Convention, article 3',
  },
  'rights-holder': {
    term: 'Rights holder (rättighetsbärare)',
    forms: 'rights holder, rights holders',
    explanation:
      'Whoever has a right: here every child, whatever its age and background. Seeing children as rights holders means counting on them as people who can make claims, not only as recipients of help.',
  },
  'duty-bearer': {
    term: 'Duty bearer (skyldighetsbärare)',
    forms: 'duty bearer, duty bearers',
    explanation:
      'Whoever has to see that a right becomes real. In the end that is the state, but day to day it is municipalities, regions and authorities, and those who work there. Parents are responsible for their children, which does not relieve public bodies of their duty.',
  },
  'directly-affected': {
    term: 'Directly affected (direkt berörda)',
    forms: 'directly affected',
    explanation:
      'The children whom the decision is about, or whose everyday life it changes without detours: the pupils of the school, the children in the accommodation.',
  },
  'indirectly-affected': {
    term: 'Indirectly affected (indirekt berörda)',
    forms: 'indirectly affected',
    explanation:
      'Children whom the decision reaches in a roundabout way: through siblings and parents, through money used for something else, or because a place or a service changes. They are often more than those directly affected, and easier to forget.',
  },
  'vulnerable-situation': {
    term: 'Children in vulnerable situations',
    forms: 'vulnerable situations, vulnerable situation',
    explanation:
      'Children with poorer chances than others of having their rights met, for instance because the family is short of money, or because the child has a disability, is in care, has fled or lives with violence. It is the situation that is vulnerable, not the child that is weak.',
    source: 'General comment no. 14 (2013)',
  },
  discrimination: {
    term: 'Discrimination',
    forms: 'discrimination, discriminated',
    explanation:
      'Being treated less well than others for reasons that must not count, such as sex, origin, faith or disability. It can be indirect: a rule that is the same for everybody on paper may strike some children far harder.',
    source: 'The Convention, article 2; the Discrimination Act (2008:567)',
  },
  disability: {
    term: 'Disability (funktionsnedsättning)',
    forms: 'disability, disabilities',
    explanation:
      'A reduced ability, physical, mental or intellectual. How much it hinders depends on the surroundings: the same child may take part in one schoolyard and be shut out from another. So ask what the proposal does to the barriers.',
    source: 'The Convention, article 23',
  },
  participation: {
    term: 'Participation (delaktighet)',
    forms: 'participation',
    explanation:
      'That children are told what it is about, say what they think, and that what they say makes a difference. Merely being asked is not participation. It is voluntary, suited to the child’s age and abilities, and ends with feedback.',
    source: 'The Convention, article 12; general comment no. 12 (2009)',
  },
  feedback: {
    term: 'Feedback (återkoppling)',
    forms: 'feedback',
    explanation:
      'Telling those who answered what became of what they said: what was decided, what was changed, and why not everything was possible. Children get it in a way they understand, while they still remember the question. It is planned in step 15.',
    source: 'General comment no. 12 (2009)',
  },
  'compensatory-measure': {
    term: 'Compensatory measure (kompensatorisk åtgärd)',
    forms: 'compensatory measure, compensatory measures',
    explanation:
      'Something done to reduce or make up for a disadvantage to children when the decision is not wholly in line with their best interests. It belongs to a certain consequence, somebody is responsible and there is a date. A measure does not make a bad decision good, but it can make it less bad.',
  },
  'conflict-of-interest': {
    term: 'Conflict of interest (intressekonflikt)',
    forms: 'conflict of interest, conflicts of interest',
    explanation:
      'When what is good for some stands against what others need or want: children against adults, or groups of children against each other. It is described openly in step 11, because it is what the decision-makers have to settle.',
  },
  'goal-conflict': {
    term: 'Conflict of goals (målkonflikt)',
    forms: 'conflict of goals, conflicts of goals, goal conflict',
    explanation:
      'When two goals of the organisation cannot both be fully met, such as a balanced budget and a school nearby. Write down both, and what happens to the children if one of them goes first.',
  },
  balancing: {
    term: 'Balancing (avvägning)',
    forms: 'balancing, weighed against',
    explanation:
      'Setting what speaks for against what speaks against, and saying what weighs most. It can be followed: somebody who was not there should see what was put on the scales and why they tipped one way.',
  },
  proportionality: {
    term: 'Proportionality',
    forms: 'proportionality, proportionate',
    explanation:
      'That a disadvantage to children is no greater than the aim requires. Three questions take you far: does the proposal reach the aim, is there a way that intrudes less on the children, and is the gain worth what the children lose?',
  },
  'no-change': {
    term: 'No-change alternative (nollalternativ)',
    forms: 'no-change alternative, no change',
    explanation:
      'What happens if no decision is made. It seldom means that all stays as it is: a school that is not repaired gets worse every year. Without it nobody can say what the proposal changes.',
  },
  secrecy: {
    term: 'Secrecy (sekretess)',
    forms: 'secrecy, confidentiality',
    explanation:
      'A ban on handing out or telling certain information, such as a child’s health or a family’s circumstances. An assessment usually becomes a public document that anybody may ask to read. So write it in such a way that no single child can be recognised.',
    source: 'The Public Access to Information and Secrecy Act (2009:400)',
  },
  'personal-data': {
    term: 'Personal data (personuppgift)',
    forms: 'personal data',
    explanation:
      'Anything that can be tied to a living person: names and personal numbers, but also a combination as unusual as age, village and diagnosis. In small groups little is needed to point out a child. If the assessment does not need it, take it out.',
    source: 'The General Data Protection Regulation (EU) 2016/679',
  },
  consent: {
    term: 'Consent (samtycke)',
    forms: 'consent',
    explanation:
      'A yes that is voluntary and informed and can be taken back. Always ask the child itself, in a way it understands. Whether guardians must also agree depends on the child’s age and maturity and on what the questions are about; check with your organisation.',
  },
  guardian: {
    term: 'Guardian (vårdnadshavare)',
    forms: 'guardian, guardians',
    explanation:
      'Whoever is legally responsible for the child, usually the parents. They decide in the child’s personal matters but must heed the child’s wishes more and more as it grows. What they think belongs to step 10 and never replaces the child’s own words.',
    source: 'The Children and Parents Code, chapter 6',
  },
  'general-comment': {
    term: 'General comment (allmän kommentar)',
    forms: 'general comment, general comments',
    explanation:
      'The Committee’s guidance on how an article or a subject of the Convention is to be understood. They do not bind like law, but carry great weight when the Convention is interpreted. Most used in an assessment are no. 12 on being heard and no. 14 on best interests.',
    source: 'The UN Committee on the Rights of the Child',
  },
  committee: {
    term: 'Committee on the Rights of the Child (barnrättskommittén)',
    forms: 'Committee on the Rights of the Child, the Committee',
    explanation:
      'Independent experts, appointed under the Convention, who review how countries follow it and write general comments on how it is to be interpreted.',
    source: 'The Convention, articles 43–45',
  },
  ombudsman: {
    term: 'Ombudsman for Children (Barnombudsmannen)',
    forms: 'Ombudsman for Children',
    explanation:
      'The government agency that represents children’s rights in Sweden. It follows how municipalities, regions and authorities live up to the Convention, talks with children and spreads knowledge and methods. It does not decide individual cases.',
    source: 'The Act (1993:335) on the Ombudsman for Children',
  },
  'child-rights-strategist': {
    term: 'Child-rights strategist (barnrättsstrateg)',
    forms: 'child-rights strategist',
    explanation:
      'Whoever drives and supports the work on children’s rights in a municipality, region or authority. The strategist often leads assessments or helps those who do, and is the right person to ask when you get stuck.',
  },
  'official-statement': {
    term: 'Official’s report (tjänsteskrivelse)',
    forms: 'tjänsteskrivelse, official’s report',
    explanation:
      'The administration’s paper to the committee or board: what the matter is, what is proposed and why. The assessment is usually annexed to it. The answer in step 12 and the proposals in step 13 should stand in the paper itself too.',
  },
  'sending-back': {
    term: 'Sending back (återremiss)',
    forms: 'sent back, send the matter back, återremiss',
    explanation:
      'When those who are to decide return the matter because something is missing in its basis, instead of saying yes or no. The reason must be stated, so that the administration knows what to add. The page Before the decision has wordings to start from.',
    source: 'The Local Government Act (2017:725)',
  },
  delegation: {
    term: 'Delegated decision (delegation)',
    forms: 'delegated, delegation of authority',
    explanation:
      'When a committee has handed over the right to decide to a subcommittee, a member or an official. A delegation scheme says in which matters. A delegated decision that concerns children may need an assessment too.',
    source: 'The Local Government Act (2017:725), chapters 6 and 7',
  },
  'registration-number': {
    term: 'Case number (diarienummer)',
    forms: 'case number, registration number',
    explanation:
      'The number of the matter in the organisation’s register (diarium), where documents are entered. It finds everything that belongs to the matter, also many years later. The registrar issues it.',
  },
  'public-document': {
    term: 'Public document (allmän handling)',
    forms: 'public document, public documents',
    explanation:
      'A document kept by an authority that has been received or drawn up there. Anybody may read it, unless something in it is secret. A draft is usually not public, but the finished assessment becomes so when the matter is settled.',
    source: 'The Freedom of the Press Act, chapter 2',
  },
  'proven-experience': {
    term: 'Proven experience (beprövad erfarenhet)',
    forms: 'proven experience, tried and tested experience',
    explanation:
      'Knowledge that many in a profession share, have tried in practice and can describe so that others can examine it. It is more than what one person thinks or is used to doing.',
  },
  'governing-document': {
    term: 'Governing document (styrdokument)',
    forms: 'governing document, governing documents',
    explanation:
      'Plans, policies, guidelines and goals that the organisation has adopted itself. They apply in its work, but never override the law. If one of them contradicts a right, it is the document that has to change.',
  },
  walk: {
    term: 'Walking tour (gåtur)',
    forms: 'walking tour, walking tours, walk',
    explanation:
      'A method in which children show a place or a route while you walk it together. The children decide where to stop and what matters; you ask, listen, and note down or photograph the places. It also suits children who find it hard to tell things indoors.',
  },
  'reference-group': {
    term: 'Reference group (referensgrupp)',
    forms: 'reference group, reference groups',
    explanation:
      'A group that reads, answers and questions while the work goes on, without making the assessment itself. It may consist of children, parents, associations or experts. Say whom they represent, and what their views led to.',
  },
};
