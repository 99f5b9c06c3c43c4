// A witness's testimony: what the candidate prepares, what the witness reads and is asked on a phone in their hands, and what
// comes back from elsewhere. The witness has two minutes and marks nobody.

import type { Device, Trouble } from '#/text/trouble.ts'

const whose = (name: string): string => (name === '' ? 'Your colleague' : name)

export const witness = {
  title: 'Ask a witness',
  way: 'They saw you do it: a few words of theirs, and a signature.',
  intro:
    'Somebody who saw what you did says so in their own words, and signs. It is strong proof beside your own.',
  claimedToo: (code: string): string =>
    `Once they have signed, it is claimed for ${code} as well. You can take that back.`,
  left: (name: string): string => `${name === '' ? 'A witness' : name} has not signed yet`,
  leftMore: 'What they wrote is kept, and no other witness gets to see it.',
  whoGets: (device: Device): string => `Who gets the ${device} now?`,
  whoBegan: 'The witness who began',
  goesOn: 'Goes on where they stopped.',
  somebodyElse: 'Somebody else',
  beginsAnew: 'Begins with an empty page.',
  whoFirst: (device: Device): string =>
    `Say first who gets the ${device}: a witness who began, or somebody else.`,
  throwAway: 'Throw away what they wrote',
  throwSure: 'Throw away what the witness wrote?',
  throwWhy: 'It is not signed, so it is not evidence yet. It cannot be brought back.',
  keepIt: 'Keep it',
  kind: 'Who is it?',
  kinds: {
    witness: 'A witness',
    witnessMore: 'A manager, a colleague or a customer who saw it.',
    expert: 'An expert witness',
    expertMore: 'Knows the trade well, and has been agreed with your assessor.',
  },
  prefill: 'Fill in for them',
  prefillHint: 'Only if you like. What they saw, they say themselves.',
  theirName: 'Their name',
  theirJob: 'Their job',
  when: 'When was it?',
  questions: 'Questions the assessor asked the witness',
  questionsHint:
    'Your assessor fills this in, if they are here: what they asked, and the answers. Later is fine.',
  lock: 'Nothing else of yours shows',
  lockWithPin: 'They see their own page and nothing else, also after a restart. Your PIN brings you back.',
  lockWithout: (device: Device): string =>
    `They see their own page and nothing else, also after a restart. Choose a code that brings you back. It is for this time only; afterwards the ${device} opens as before.`,
  code: 'A code for this time',
  codeHint: '4 to 8 digits that only you know.',
  codeAgain: 'The code again',
  codeWas: 'The code you chose when you handed it over.',
  handOver: (device: Device): string => `Hand the ${device} over`,

  asked: (name: string): string => `${whose(name)} has asked you what you saw`,
  askedMore: (name: string): string =>
    `About 2 minutes. You are not marking ${name === '' ? 'anybody' : name}: say what you saw, no more.`,
  whoReads: (name: string): string =>
    `${whose(name)}, the assessor, and the people who check the assessor’s work will read it. The assessor may call you about it.`,
  job: 'Your job',
  jobs: ['Manager', 'Supervisor', 'Team member', 'Customer'],
  jobOther: 'Another job',
  jobWhich: 'Which job?',
  relation: (name: string): string => `You and ${name === '' ? 'the person who asked you' : name}`,
  relations: ['I manage their work', 'We work together', 'I was the customer', 'I train them'],
  related: 'Family or close friend',
  relatedTold: (name: string): string =>
    `Thank you for saying so. Carry on: what you saw is welcome. The assessor is told, and may ask ${name === '' ? 'for' : `${name} for`} somebody else too.`,
  name: 'Your name',
  sameName: (name: string): string =>
    `That is ${name}’s own name. Write yours: nobody can be their own witness.`,
  contact: 'Work phone or email',
  contactHint: 'So that the assessor can reach you. You may leave it out.',
  specialism: 'What are you an expert in?',
  proof: 'How is that known?',
  proofHint: 'Years in the job, training, certificates.',
  next: 'Next',

  seen: (name: string): string => `What did ${whose(name)} do?`,
  seenAsk: (name: string): string =>
    `What did ${name === '' ? 'they' : name} do? When? What did ${name === '' ? 'they' : name} say or do for the customer?`,
  seenHint: 'Only what you saw or heard yourself.',
  seenEmpty: 'Write or say a few words first.',
  kept: 'Kept as you write.',
  notKept: 'Not kept: there is no room left here. Finish and sign, or write it on paper.',

  readBack: 'Is this what you saw?',
  noName: 'No name given',
  change: 'Change something',
  statement: 'This is what I saw',
  sign: 'Sign here',
  signMissing: 'Sign in the box first, or type your name instead.',
  nameMissing: 'Type your name first.',
  saving: 'Saving…',
  signing: {
    draw: 'Draw with your finger, a pen or the mouse.',
    drawn: 'Signed. Draw again to add to it.',
    clear: 'Clear',
    typeInstead: 'Type your name instead',
    drawInstead: 'Draw instead',
    typed: 'Your name, as your signature',
    typedHint: 'It counts like one drawn by hand.',
  },

  page: {
    noScript:
      'This page needs a browser that runs its code. Save it, and open it with Chrome, Edge, Firefox or Safari.',
    typedInstead: 'Instead of drawing. It counts like one drawn by hand.',
    done: (name: string): string => `Thank you. Now send it to ${name === '' ? 'whoever asked you' : name}`,
    doneHow: 'Nothing has been sent yet. Save the answer as a file and send that, or copy it into a message.',
    save: 'Save the answer',
    copy: 'Copy the answer',
    answer: 'Your answer, as it travels',
    saved: 'Saved. Send that file back.',
    copied: 'Copied. Paste it into a message.',
  },

  elsewhere: 'They are somewhere else?',
  elsewhereWhy:
    'Send them a small page. They fill it in on their own phone or computer, with no account, and send the answer back to you.',
  makePage: 'Make the page to send',
  pageSaved: 'The page is saved. Send it to them as it is: by message, email or on a stick.',
  haveAnswer: 'I have their answer',
  answerFile: 'Choose the file they sent',
  answerText: 'Or paste what they wrote',
  takeAnswer: 'Take the answer',
  replies: {
    'no reply': {
      what: 'That is not a witness’s answer.',
      safe: 'Nothing was changed.',
      next: 'Choose the file called witness-answer, or paste all of the message.',
    },
    'damaged reply': {
      what: 'The answer did not arrive whole.',
      safe: 'Nothing was changed, and the witness still has it.',
      next: 'Ask them to save it as a file and send that again.',
    },
    'later reply': {
      what: 'The answer was made by a newer Fieldfolio.',
      safe: 'Nothing was changed.',
      next: 'Update Fieldfolio here, then try again.',
    },
    'too large': {
      what: 'That is too large to be a witness’s answer.',
      safe: 'Nothing was changed.',
      next: 'Choose the small file that the witness sent. A document or a photo goes in with Add a file.',
    },
    'another portfolio': {
      what: 'This answer is about somebody else’s work, or another portfolio.',
      safe: 'Nothing was added here, and the answer is as it was.',
      next: 'Open the portfolio that it was asked for, and take it there.',
    },
    'not asked here': {
      what: 'This answer was not asked for from this device.',
      safe: 'Nothing was changed.',
      next: 'Take it on the device that the page was made on, or keep the file with Add a file.',
    },
    'there already': {
      what: 'This answer is here already.',
      safe: 'It was taken once, and nothing was doubled.',
      next: 'You find it in your evidence.',
    },
  } satisfies Record<string, Trouble>,

  thanks: (name: string, device: Device): string =>
    name === '' ? `Thank you. Give the ${device} back` : `Thank you. Give the ${device} back to ${name}`,
  thanksMore: 'What you said is saved and signed.',
  giveBack: (name: string): string => (name === '' ? 'Give it back' : `Give it back to ${name}`),
  iAm: (name: string): string => (name === '' ? 'It is mine: open it' : `I am ${name}`),
  backToWitness: 'Back to the witness',
  opening: 'Opening…',
  notSigned: {
    what: 'Your words could not be saved.',
    safe: 'They are still on this page.',
    next: 'Try again. If it goes on, give the device back and say so.',
  } satisfies Trouble,
}
