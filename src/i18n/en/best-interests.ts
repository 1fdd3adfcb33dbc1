/** Grounds and what they rest on. */
export const bestInterests = {
  asked: 'The question in step 1',
  untied: 'This reason does not point at any consequence, article or evidence yet.',
  unconsidered_one: '{{count}} negative consequence is not among the reasons',
  unconsidered_other: '{{count}} negative consequences are not among the reasons',
  unconsideredWhy:
    'What speaks against is to be weighed as well. Point at the consequence in a reason, or write a new one.',
};
