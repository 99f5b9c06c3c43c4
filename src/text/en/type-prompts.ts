// What each kind of evidence is asked for: `ask` stands over the box, `hint` in it; `short` names it in a list. Read beside
// the answers by verifiers too. It joins checks.ts.

export const typePromptWords = {
  situation: {
    short: 'what it was about',
    ask: 'What was it about?',
    hint: 'Where and when, who was there, what was wanted. No names of customers.',
  },
  ownActions: {
    short: 'what was done',
    ask: 'What did you do?',
    hint: 'Step by step: “I”, not “we”.',
  },
  outcome: {
    short: 'what came of it',
    ask: 'What came of it?',
    hint: 'For the customer, for work, and what you would do again.',
  },
  corroboration: {
    short: 'who or what bears it out',
    ask: 'Who or what bears it out?',
    hint: 'Somebody who saw it, a photo, an email: name it, or say which evidence it is.',
  },
  origin: {
    short: 'where it comes from',
    ask: 'Where does it come from?',
    hint: 'The original or a screenshot of it, and from which system. Not typed out again.',
  },
  ownPart: {
    short: 'which part is the candidate’s',
    ask: 'Which part of it is yours?',
    hint: 'What you made or did in it, and what others did.',
  },
  confidentiality: {
    short: 'what is private in it',
    ask: 'Is anything in it private?',
    hint: 'What you hid in it, or who said that it may be shown.',
  },
  scenario: {
    short: 'the scene',
    ask: 'What was the scene?',
    hint: 'What was played, and what was asked of you.',
  },
  playedBy: {
    short: 'who played the customer',
    ask: 'Who played the customer?',
    hint: 'Their name and job.',
  },
  whyNotReal: {
    short: 'why it could not be real work',
    ask: 'Why could it not be real work?',
    hint: 'For example: it is not safe, or it happens too rarely.',
  },
  reportTopic: {
    short: 'what it is about',
    ask: 'What is it about?',
    hint: 'The question or the topic, in one line.',
  },
  sourcesUsed: {
    short: 'what was used for it',
    ask: 'What did you use for it?',
    hint: 'Books, pages, your workplace’s rules, people you asked.',
  },
  workbookVersion: {
    short: 'which workbook',
    ask: 'Which workbook is it?',
    hint: 'Its name and version, as it says on the front.',
  },
  workbookCovers: {
    short: 'which questions',
    ask: 'Which questions are answered in it?',
    hint: 'Question by question, with the criterion each is for.',
  },
  priorActivity: {
    short: 'what was done before',
    ask: 'What did you do before?',
    hint: 'The job, the course or the task, and what you learned from it.',
  },
  priorDates: {
    short: 'when that was',
    ask: 'When was that?',
    hint: 'From when to when.',
  },
  gapsClosed: {
    short: 'what has been learned since',
    ask: 'What was missing, and how did you catch up?',
    hint: 'What has changed since then, and what you did about it.',
  },
  whatItIs: {
    short: 'what it is',
    ask: 'What is it?',
    hint: 'And what it shows about your work.',
  },
  whereItStays: {
    short: 'where it stays',
    ask: 'Where does it stay?',
    hint: 'The place, the system or the folder, and its name or number there.',
  },
  whoHoldsIt: {
    short: 'who holds it',
    ask: 'Who holds it?',
    hint: 'Their job, and their name if they agree.',
  },
  howToReachIt: {
    short: 'how it can be seen',
    ask: 'How can it be seen?',
    hint: 'Whom the assessor asks, and when.',
  },
  broughtFrom: {
    short: 'where it was brought from',
    ask: 'Brought from elsewhere',
    hint: 'The system or folder it was in before.',
  },
}
