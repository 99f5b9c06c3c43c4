// What people call things at work, and what criteria call them. Our own list, small on purpose: a word found wrongly costs
// more than one that is not found.

const calledHere: readonly (readonly [everyday: readonly string[], inCriteria: readonly string[]])[] = [
  [
    ['refund', 'return', 'exchange', 'swap', 'faulty', 'broken'],
    ['complain', 'problem'],
  ],
  [
    ['angry', 'upset', 'rude', 'shout', 'argument'],
    ['complain', 'problem', 'difficult', 'tactful'],
  ],
  [
    ['mistake', 'wrong'],
    ['error', 'problem'],
  ],
  [
    ['question', 'asking'],
    ['quer', 'enquir', 'question'],
  ],
  [
    ['phone', 'call', 'rang', 'ring'],
    ['telephone', 'call'],
  ],
  [
    ['email', 'mail', 'letter'],
    ['writing', 'written', 'e-mail'],
  ],
  [
    ['computer', 'till', 'screen'],
    ['system', 'software', 'screen'],
  ],
  [
    ['boss', 'manager', 'supervisor'],
    ['authori', 'refer'],
  ],
  [
    ['team', 'workmate', 'coworker'],
    ['colleague', 'work with others'],
  ],
  [
    ['uniform', 'clothes', 'tidy'],
    ['dress', 'appearance'],
  ],
  [
    ['privacy', 'secret', 'gdpr'],
    ['confidential', 'data protection'],
  ],
  [['review', 'survey', 'rating'], ['feedback']],
  [
    ['upsell', 'offer', 'sell'],
    ['additional', 'promot', 'sell'],
  ],
  [
    ['safety', 'accident', 'hazard'],
    ['health and safety', 'hazard'],
  ],
]

/** Letters before a word half typed is taken for one of these. */
const least = 4

/** Other words for one as it is typed, in small letters; none for most. */
export const alsoCalled = (word: string): readonly string[] =>
  calledHere.flatMap(([everyday, inCriteria]) =>
    everyday.some((each) => word.startsWith(each) || (word.length >= least && each.startsWith(word)))
      ? inCriteria
      : [],
  )
