// What the workplace allows, agreed once and said wherever one captures.

export const workplace = {
  title: 'At your workplace',
  why: 'What is allowed there? It is shown wherever you add evidence. Ask your manager if you are not sure.',
  asks: {
    photosAtWork: 'Taking photos',
    screensAtWork: 'Pictures of screens',
    callsAtWork: 'Recording calls',
    phonesAtWork: 'Your phone on the floor',
  },
  unsaid: 'Not agreed yet',
  answers: { yes: 'Allowed', 'no people': 'Allowed, but no people', never: 'Not allowed' },
  /** In one line on every screen where something is taken in. */
  line: (rules: string): string => `Your workplace: ${rules}.`,
  rules: {
    photosAtWork: { yes: '', 'no people': 'photos without people', never: 'no photos' },
    screensAtWork: {
      yes: '',
      'no people': '',
      never: 'no pictures of screens',
    },
    callsAtWork: { yes: '', 'no people': '', never: 'no recorded calls' },
    phonesAtWork: { yes: '', 'no people': '', never: 'no phones on the floor' },
  },
  afterShift: 'Write it up after shift',
  staysThere: 'It stays at work',
}
