import type { ArticleText } from '#questionnaire/articles.ts';

/** Short titles (1–54) and summaries (1–42) in our own words. A summary is not the law text. */
export const articleTexts: Readonly<Record<number, ArticleText>> = {
  1: {
    title: 'Who counts as a child',
    summary:
      'The Convention covers everyone who has not yet turned 18. The one exception is a person ' +
      'who comes of age earlier under the law, and Sweden does not use that option. In an ' +
      'assessment this means that 16- and 17-year-olds are included too, even in services that ' +
      'usually call them young people or young adults.',
  },
  2: {
    title: 'Same rights without discrimination',
    summary:
      'No child in the country may miss out on a right because of who they or their parents are, ' +
      'for example their sex, language, origin, beliefs, finances or a disability. Nor may a ' +
      'child be made to suffer for what someone in the family does, thinks or believes. Ask ' +
      'whether the decision hits some groups harder, and whether some need more support than ' +
      'others to have the same opportunities. The protection also covers children without a ' +
      'residence permit.',
  },
  3: {
    title: 'The child’s best interests',
    summary:
      'When public bodies, or private providers of social welfare, do something that concerns ' +
      'children, directly or indirectly, they must work out what is best for the child and treat ' +
      'it as a primary consideration. Other interests can still weigh more, but then the ' +
      'decision should show what was weighed against what, and why. Society must also see to ' +
      'children’s safety and care without losing sight of the parents’ role. Services for ' +
      'children have to meet the standards set for safety, health, staffing, suitable staff and ' +
      'supervision.',
  },
  4: {
    title: 'Resources to put rights into practice',
    summary:
      'The rights have to be felt in practice, through laws, decisions, organisation and ' +
      'whatever else is needed. For economic, social and cultural rights, such as school and ' +
      'health care, the country must do as much as its resources allow and work with other ' +
      'countries where necessary. For a municipality or region this is often a question of ' +
      'budget. Show what the money covers for children, and which other ways were considered ' +
      'before a cut.',
  },
  5: {
    title: 'Parents’ guidance as the child matures',
    summary:
      'Parents, or others responsible for the child, should be able to support and guide the ' +
      'child in using their rights, and public bodies must respect that task. Where it is the ' +
      'custom, relatives or the local community may have such a role too. The support should ' +
      'change as the child develops, so that the child decides more and more. In a decision this ' +
      'may concern information to parents, consent, or when a teenager can seek help on their ' +
      'own.',
  },
  6: {
    title: 'Life, survival and development',
    summary:
      'This article protects the child’s life and sets a high bar for what society must do so ' +
      'that the child can survive and grow. Development is meant broadly: body, thought, ' +
      'feelings, relationships and morals. Weigh both dangers here and now, such as traffic, ' +
      'violence and self-harm, and what the decision means for the child’s path to adult life.',
  },
  7: {
    title: 'Registration, name and nationality',
    summary:
      'A newborn child must be registered straight away, be given a name and be able to acquire ' +
      'a nationality, so that nobody grows up stateless. Where it can be done, the child should ' +
      'also get to know who their parents are and be looked after by them. In a municipality ' +
      'this comes up, for example, when parenthood is to be established and when families lack ' +
      'documents.',
  },
  8: {
    title: 'A child’s own identity',
    summary:
      'What makes a child who they are, including their name, nationality and family ties, must ' +
      'not be disturbed without support in law. If that happens anyway, the authorities must ' +
      'quickly help to restore what was lost. Think about how history, language and family bonds ' +
      'are kept when a child is placed in care, moves or is given protected identity.',
  },
  9: {
    title: 'No needless separation from parents',
    summary:
      'An authority may part a child from the parents against their will only if the child’s ' +
      'best interests require it, and a court must be able to review that. Everyone concerned, ' +
      'the child too, should get to have their say. A child who lives apart from a parent should ' +
      'be able to see and hear from that parent regularly, unless that goes against the child’s ' +
      'best interests. If the state has split the family, for example through prison, the child ' +
      'or the parents should normally be told, when they ask, where the absent person is.',
  },
  10: {
    title: 'Families reuniting across borders',
    summary:
      'When a child or a parent wants to enter or leave a country so that the family can live ' +
      'together, the application should be met with goodwill, compassion and no delay. Nobody in ' +
      'the family should suffer for having applied. Children whose parents are in different ' +
      'countries should, other than in exceptional cases, be able to stay in regular touch with ' +
      'both. The state makes these decisions, but the municipality meets the families in social ' +
      'services, school and housing.',
  },
  11: {
    title: 'Wrongful removal to another country',
    summary:
      'The state must work against children being wrongfully taken to another country or not ' +
      'being allowed home from there, among other things through agreements with other ' +
      'countries. Often a parent or another relative is behind it. Schools, health care and ' +
      'social services may be the first to notice that a child is at risk of being taken abroad ' +
      'or has not come back.',
  },
  12: {
    title: 'The child’s views should matter',
    summary:
      'Children who can hold a view of their own must be free to say what they think about ' +
      'anything that concerns them. How much it weighs depends on age and maturity, but young ' +
      'children and children who express themselves in other ways than speech count too. When an ' +
      'authority or a court handles a matter about the child, the child must get the chance to ' +
      'be heard, in person or through someone who represents them. A decision should show which ' +
      'children were heard, what they said and what it changed; taking part is always voluntary.',
  },
  13: {
    title: 'Free speech and information',
    summary:
      'Children may look for, receive and pass on thoughts and facts in the way they choose: in ' +
      'speech, writing, pictures, music or online. Limits must be set in law and be needed for ' +
      'something important, such as other people’s reputation, public health or public order. ' +
      'The question comes up when a school or a library sets rules for internet and phones, and ' +
      'when children need facts that they can understand.',
  },
  14: {
    title: 'Thought, conscience and religion',
    summary:
      'Children may think, believe and doubt freely, and their parents may guide them in a way ' +
      'that follows the child’s maturity. What a child believes cannot be limited; how a belief ' +
      'is shown may be limited only in law and when necessary, for example for the safety or the ' +
      'rights and freedoms of others. In a municipality this may concern food, clothing, ' +
      'holidays or how beliefs are dealt with in preschool and school.',
  },
  15: {
    title: 'Associations and peaceful gatherings',
    summary:
      'Children may form and join associations and gather peacefully, just as adults may. ' +
      'Restrictions need support in law and weighty reasons in a democratic society. Think of ' +
      'student councils, youth councils and young people who want to demonstrate, and of which ' +
      'premises and grants there are for associations run by children.',
  },
  16: {
    title: 'Privacy and personal integrity',
    summary:
      'Nobody may intrude arbitrarily or without support in law on what is the child’s own: ' +
      'private life, family, home and messages. The law must also protect the child against ' +
      'attacks on their honour and good name. Think of confidentiality, cameras, photographs and ' +
      'digital learning platforms, and do not collect more data about children than is needed.',
  },
  17: {
    title: 'Media and reliable information',
    summary:
      'Children should be able to reach material from many sources, Swedish and foreign, ' +
      'especially the kind that is good for their well-being, morals and health. Among other ' +
      'things, the state should support children’s books, encourage the media to think of ' +
      'children who speak minority languages and promote guidelines that protect against harmful ' +
      'content. For municipalities and regions, libraries, media literacy and health information ' +
      'that children understand are close at hand.',
  },
  18: {
    title: 'Parents’ shared responsibility and support',
    summary:
      'Two parents share the responsibility for the child’s upbringing. The main responsibility ' +
      'lies with the parents, or other guardians, and the child’s best interests should guide ' +
      'them. Society should make it easier through support to parents and through services that ' +
      'look after children, for example childcare for those who work. Ask what the decision does ' +
      'to the parents’ means: time, distance, costs and whom they can turn to.',
  },
  19: {
    title: 'Protection from violence and neglect',
    summary:
      'Children must be protected from physical and mental violence, neglect, exploitation and ' +
      'sexual abuse from whoever is looking after them, whether that is a parent or someone ' +
      'else. Protection starts before the harm, with preventive support, and goes on with ' +
      'detection, reporting, investigation, treatment and follow-up. Check whether the decision ' +
      'raises the risks, whether staff know how to report a concern and whether help is there ' +
      'when it is needed.',
  },
  20: {
    title: 'Children without their own family',
    summary:
      'A child who does not have their family, or who for their own good cannot stay with it, ' +
      'must get special protection and another home. It may be a foster family, adoption, an ' +
      'Islamic form of care called kafalah or, if needed, a suitable institution. The choice ' +
      'should take into account continuity in the child’s upbringing and their background, ' +
      'religion, culture and language. For social services this applies to every placement.',
  },
  21: {
    title: 'Adoption for the child’s sake',
    summary:
      'In adoption the child’s best interests weigh more than anything else. Competent ' +
      'authorities must check that the adoption is permitted and that those who have to consent ' +
      'have done so with full insight. Adoption to another country comes into question only when ' +
      'the child cannot be cared for well in their home country, and nobody may profit ' +
      'improperly from it. In a municipality it means assessing prospective parents and giving ' +
      'support before and after.',
  },
  22: {
    title: 'Children seeking refuge',
    summary:
      'A child who seeks protection or is a refugee, alone or with someone, must get the safety ' +
      'and help that the situation calls for and be able to use all their rights. Society should ' +
      'help to find parents or other relatives. If they cannot be found, the child must get the ' +
      'same protection as other children who lack their family. In Sweden the municipality is ' +
      'responsible for school and, when children come alone, for housing and a legal guardian, ' +
      'among other things; the region is responsible for health care.',
  },
  23: {
    title: 'Children with disabilities',
    summary:
      'Children with physical or mental disabilities should be able to live a good life with ' +
      'self-esteem, independence and a place among others in society. As far as resources go, ' +
      'the child and those who care for them should get help that meets their needs, without ' +
      'charge when possible. That help should make school, health care, habilitation, leisure ' +
      'and the way into work truly accessible. Check premises, travel, staff knowledge and how ' +
      'information is given.',
  },
  24: {
    title: 'Best possible health and care',
    summary:
      'Children should have the best health that can be reached, and get care and rehabilitation ' +
      'when they need it. Among other things the article takes up lower child mortality, primary ' +
      'care, food and clean water, environmental risks, maternity care, knowledge about health ' +
      'and prevention. Customs that harm children’s health have to go. Weigh both the region’s ' +
      'health care and what the municipality controls: school health services, food, air, noise ' +
      'and physical activity.',
  },
  25: {
    title: 'Regular review of placements',
    summary:
      'When public bodies have placed a child for care, protection or treatment, someone must ' +
      'check at regular intervals how the child is doing. The review covers both the treatment ' +
      'and everything else about the placement. For social services and health care this means ' +
      'set dates, a conversation with the child alone and a genuine test of whether the ' +
      'placement is still right.',
  },
  26: {
    title: 'Social security and insurance',
    summary:
      'Children should be able to benefit from society’s safety net, social insurance included. ' +
      'What is paid out may depend on what the child and those who support the child have to ' +
      'live on. In Sweden the state runs the insurance, but the municipality may need to see ' +
      'that families know their benefits and do not fall between two systems.',
  },
  27: {
    title: 'Living conditions good enough to develop',
    summary:
      'Every child needs conditions that are good enough to develop in body and mind, morally ' +
      'and together with others. The parents are responsible in the first place, according to ' +
      'what they can manage and afford. Society should help them, contribute things such as ' +
      'food, clothes and housing where needed, and see to it that maintenance can be collected. ' +
      'Think of fees, eviction, overcrowding and income support: what does the decision look ' +
      'like from the child’s side?',
  },
  28: {
    title: 'School for every child',
    summary:
      'Primary education must be compulsory and free of charge, secondary education of different ' +
      'kinds within reach and higher studies open to those who have the ability. Children should ' +
      'get study guidance, and society should work for them to come to school and not drop out. ' +
      'Order in school may never be kept in a degrading way. Ask how the decision affects the ' +
      'way to school, absence and which choices are really open.',
  },
  29: {
    title: 'What education should lead to',
    summary:
      'School should help every child to develop their whole person and their gifts. It should ' +
      'also build respect for human rights, for parents, for one’s own and other people’s ' +
      'languages and cultures and for nature, and prepare for a responsible life in a free ' +
      'society. Independent schools may exist if they follow the same aims and the standards set ' +
      'by the state. Ask whether the decision affects what children take with them, not only how ' +
      'many hours they get.',
  },
  30: {
    title: 'Minority and indigenous children',
    summary:
      'Children who belong to a minority or an indigenous people may not be kept from living ' +
      'with their culture, religion and language together with others in the group. In Sweden ' +
      'this concerns Sami children in particular, who belong to both an indigenous people and a ' +
      'national minority, and children in the other national minorities, but other groups as ' +
      'well. Think of preschool and mother tongue, reindeer herding and land use, and of hearing ' +
      'the children in the group.',
  },
  31: {
    title: 'Room for play and rest',
    summary:
      'Children need time that is their own: to play, to recover, to have free time that suits ' +
      'their age and to take part in culture, both as audience and as makers. Society should ' +
      'safeguard this and work for equal chances for everyone. Ask what the decision means for ' +
      'schoolyards, natural areas, sports halls, arts schools and safe ways to get there, and ' +
      'which children would otherwise go without.',
  },
  32: {
    title: 'Protection from harmful work',
    summary:
      'Children must not be exploited as labour or have work that is dangerous, gets in the way ' +
      'of school or harms their health and development. The state should decide age limits, ' +
      'working hours and conditions and see to it that the rules are followed. A municipality or ' +
      'region is concerned as an employer of holiday workers and trainees and when it buys goods ' +
      'and services.',
  },
  33: {
    title: 'Protection from narcotic drugs',
    summary:
      'Children must be protected from using narcotics and other psychotropic substances that ' +
      'are not permitted. Nor may they be drawn into making or selling them. For municipalities ' +
      'and regions the article points to prevention, early detection, treatment suited to young ' +
      'people and support to children who risk being recruited.',
  },
  34: {
    title: 'Protection from sexual exploitation',
    summary:
      'Children must be protected from sexual abuse of every kind and from being exploited ' +
      'sexually, with or without payment. That includes a child being led into unlawful sexual ' +
      'acts, into sex for payment or into taking part in pornography. Countries should act both ' +
      'on their own and together. In a municipality or region it concerns, among other things, ' +
      'safety online, knowledge among staff and support after abuse.',
  },
  35: {
    title: 'Trafficking and abduction of children',
    summary:
      'The state must stop children from being taken away, bought or sold, whatever the aim and ' +
      'however it is done. The article is wider than article 11 and covers everything from ' +
      'forced labour to unlawful adoptions. Social services, schools and health care need to ' +
      'recognise the signs, especially in children who are alone or have gone missing.',
  },
  36: {
    title: 'Other exploitation of children',
    summary:
      'This article catches what is not mentioned anywhere else: every way of using children ' +
      'that damages their welfare. It may concern research, media, advertising, competitive ' +
      'sport or children who are pressed to commit crimes. Include it when the risk is real but ' +
      'no other article fits.',
  },
  37: {
    title: 'Torture, punishment and deprivation of liberty',
    summary:
      'Torture and other cruel or degrading treatment are always forbidden, and so are the death ' +
      'penalty and life without the possibility of release for someone who was under 18. A child ' +
      'may be locked up only with support in law, when nothing else is enough and for as short a ' +
      'time as can be managed. The child must then be met with dignity, normally kept apart from ' +
      'adults, have contact with the family, get legal help quickly and be able to challenge the ' +
      'decision. For municipalities and regions it mostly concerns compulsory care and ' +
      'restrictions in care.',
  },
  38: {
    title: 'Children in armed conflict',
    summary:
      'In war the state must follow the humanitarian rules that protect children and do what it ' +
      'can to care for and protect those affected. Under the article nobody under 15 may be ' +
      'recruited into armed forces or take a direct part in fighting; an optional protocol that ' +
      'Sweden has joined goes further. In a municipality the article comes up for children who ' +
      'have fled from war, and in planning for crises and heightened alert.',
  },
  39: {
    title: 'Recovery after harm',
    summary:
      'A child who has been through neglect, exploitation, abuse, torture or war must get help ' +
      'to heal in body and mind and find the way back to an ordinary life. The help should be ' +
      'given in a way that is good for the child’s health, self-esteem and dignity. Ask whether ' +
      'treatment and support exist, how long the wait is and who holds the efforts together.',
  },
  40: {
    title: 'Children suspected of crimes',
    summary:
      'A child who is suspected, charged or convicted must be met with dignity, according to ' +
      'their age and with the aim of coming back into society. The safeguards include being ' +
      'treated as innocent until proven otherwise, being told of the suspicions, getting legal ' +
      'help and an interpreter, not having to confess, having the matter settled quickly and ' +
      'being able to appeal. The country should work for a lowest age of criminal responsibility ' +
      'and, where suitable, for solutions outside court. In a municipality it concerns the work ' +
      'of social services with young people who commit crimes.',
  },
  41: {
    title: 'Stronger rules take precedence',
    summary:
      'The Convention is a floor, not a ceiling. If a Swedish law or another international rule ' +
      'that applies here gives the child more, that is the one that counts. So always check ' +
      'whether, for example, the Education Act, the Social Services Act or the Patient Act goes ' +
      'further.',
  },
  42: {
    title: 'Making the Convention known',
    summary:
      'The state must actively spread what the Convention means, to children as well as to ' +
      'adults. For a municipality or region this means training for staff and elected ' +
      'representatives and information that children of different ages can take in. A decision ' +
      'can help too: tell the children concerned which rights it rests on.',
  },
  43: { title: 'The Committee and its members' },
  44: { title: 'States’ reports to the Committee' },
  45: { title: 'Working with UN bodies and experts' },
  46: { title: 'Signing the Convention' },
  47: { title: 'Ratifying the Convention' },
  48: { title: 'Acceding to the Convention' },
  49: { title: 'When the Convention takes effect' },
  50: { title: 'Amending the Convention' },
  51: { title: 'Reservations to the Convention' },
  52: { title: 'Withdrawing from the Convention' },
  53: { title: 'Who keeps the Convention' },
  54: { title: 'Equally valid language versions' },
};
