// A lost phone: what its owner is told on the new one and on the old, and what whoever has them in front of them is asked. It judges
// nobody, and says each time that nothing is lost.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })
const who = (name: string): string => (name === '' ? 'The candidate' : name)
const by = (name: string): string => (name === '' ? '' : ` by ${name}`)

export const lostPhone = {
  offer: 'Is this yours, and your phone is lost?',
  offerMore: 'Go on here with this phone. Whatever you had sent or handed over is all here.',
  offerDo: 'My phone is lost',

  title: 'Go on without the lost phone',
  why: (name: string): string =>
    `From now on this is ${name === '' ? 'the candidate’s' : `${name}’s`} phone. What you add waits until your assessor or your centre has you in front of them and says that it is you. Then it counts by itself.`,
  which: 'Which one is lost?',
  first: 'The one it began on',
  other: (number: number): string => `The one that was added later (${number})`,
  lastOf: (title: string, when: string): string => `Its last that is here: ${title}, ${when}`,
  lastOfNothing: 'It has added nothing that is here.',
  only: (when: string): string =>
    when === ''
      ? 'Nothing from the old phone is here yet.'
      : `The last from the old phone that is here is of ${when}. If you added more after that, it comes as soon as somebody finds it.`,
  goOn: 'Go on here',
  goingOn: 'Going on…',
  mine: 'It is my own, and my phone is lost',

  waits: 'This phone waits for your assessor',
  waitsMore:
    'Go to them, or to your centre, and let them look at these words. All that you add meanwhile is kept, and counts once they say that it is you.',
  words: 'The words of this phone',

  asks: (name: string): string => `${who(name)} says: my phone is lost, this is the new one`,
  asksMore: 'Look at it together, when you have them in front of you.',
  asksDo: 'Look at it',
  asked: (name: string): string => `Is it ${name === '' ? 'the candidate' : name}?`,
  question: (name: string): string =>
    `${who(name)} says they have a new phone because the old one is lost. You have them in front of you: is it them?`,
  sameWords: 'The new phone shows these words on its first page:',
  known: (title: string, when: string): string =>
    `The last from the old phone that is known here: ${title}, ${when}. All up to there stays theirs.`,
  knownNothing: 'Nothing from the old phone is known here.',
  after: 'What still comes from the old phone waits. It is kept, and you can say later that it is theirs.',
  yes: (name: string): string => `Yes, it is ${name === '' ? 'them' : name}`,
  no: 'No, or not sure',
  saidNo: {
    what: 'Nothing was changed',
    safe: 'The old phone counts as before, and what the new one adds waits.',
    next: 'If somebody else may be using this portfolio, tell your centre.',
  },
  unlisted:
    'Your centre’s list does not name you yet. What you say here is kept, and counts by itself once it does.',
  notYours: 'An assessor or the co-ordinator says this. Ask one of them to look at it.',
  done: (name: string): string => `${who(name)} goes on with the new phone`,
  saidSo: (name: string): string => `You said that it is ${name === '' ? 'them' : name}`,
  doneMore: 'The old one is marked as lost.',
  doneWaits: 'It is written down. It counts by itself once your centre’s list names you.',
  nobody: 'Nobody asks this any more',
  nobodyWhy: 'The new phone was said to be theirs already, or has not come here yet.',

  here: (when: string, name: string): string => `This phone was marked as lost on ${when}${by(name)}`,
  hereMore: 'What you add here is kept and goes along as before, but waits. Nothing is lost.',
  hereSoon:
    'What you add here is kept and goes along as before. It waits once the centre’s list names whoever said so. Nothing is lost.',
  hereNext:
    'If this phone is yours again, show it to your assessor: they can say that what is on it is yours.',
  work: (count: number): string =>
    count === 0 ? 'Something came from the lost phone' : `${pieces(count)} came from the lost phone`,
  workMine: 'It came after the phone was marked as lost, so it waits. If it is yours, tell your assessor.',
  workTheirs: (name: string): string =>
    `It came after the phone was marked as lost, so it waits. Ask ${name === '' ? 'the candidate' : name} whether it is theirs.`,
  theirs: 'They say it is theirs',
  theirsDone: 'It is theirs.',
  evidence: 'From the phone that is lost',
  evidenceWhy:
    'It came after that phone was marked as lost. It is kept, and counts once the assessor says whose it is.',
}
