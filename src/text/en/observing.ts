// Questions with their answers, and what an assessor sees: written while it happens, kept as it is written.

/** Of every form that is kept while it is filled in. */
export const forms = {
  recovered: 'Here is what you had. It was not saved as evidence yet.',
  damaged: 'What was kept here cannot be read as a form any more.',
  damagedMore: 'It is below as it was kept, so that you can copy it. It stays until you throw it away.',
  damagedText: 'What was kept',
  throwAway: 'Throw it away and start again',
  discardTitle: 'Throw all of it away?',
  keepOn: 'Keep it',
  find: 'Find another criterion',
  on: 'Day',
}

export const questions = {
  title: 'Questions and answers',
  why: 'Write each answer as it was given, in the same words.',
  pick: 'What are the questions about?',
  pickMore: 'Ask about something else',
  pickHint: 'Tap a criterion, and it gets a question of its own.',
  aboutNothing: 'No one criterion',
  card: (number: number, code: string): string => `Question ${number}, ${code}`,
  cardFree: (number: number): string => `Question ${number}`,
  question: 'What was asked',
  questionStarter: 'e.g. What do you do when …?',
  questionMissing: 'Write what was asked, so that the answer makes sense.',
  answer: 'The answer',
  answerStarter: 'In the same words',
  noAnswerYet: 'Without an answer it will be worth another look.',
  mode: 'How was it answered?',
  modes: { spoken: 'Aloud', written: 'In writing' },
  takeOut: 'Take it out',
  takeOutOf: (which: string): string => `Take it out: ${which}`,
  oneMore: 'Ask one more about it',
  oneMoreOf: (which: string): string => `Ask one more about it: ${which}`,
  takenOut: 'Question taken out',
  askedBy: 'Who asked?',
  askedByHint: 'Their name, and their part: Dev Patel, assessor.',
  save: 'Save questions and answers',
  nothing: 'Write one question and its answer first.',
  claims: 'Saving it claims the criteria that were asked about. You can take that back.',
}
