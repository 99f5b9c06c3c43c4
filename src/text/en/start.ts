// The first screen and starting a portfolio. Nothing is mandatory, and what only the centre knows is not asked.

export const start = {
  welcome: 'Show what you can do',
  welcomeMore: 'Collect proof at work. Sort it later. It all stays with you, with or without signal.',
  takePhotoNow: 'Take a photo now',
  takePhotoMore: 'Saved in seconds. Names and units can wait.',
  haveFile: 'I have a code or file from my centre',
  haveFileMore: 'Open it here and carry on.',
  yourPortfolios: 'Your portfolios',
  untitled: 'Untitled portfolio',
  startAnother: 'Start another portfolio',

  title: 'About this portfolio',
  intro: 'Fill in what you know. You can leave all of it and change it later.',
  yourName: 'Your name',
  yourNameHint: 'As your centre writes it.',
  qualification: 'Qualification',
  qualificationNone: 'Not chosen yet',
  chooseQualification: 'Choose a qualification',
  chooseQualificationHint: 'Your assessor or your letter of registration can tell you which.',
  searchQualification: 'Search by name, number or awarding body',
  centreName: 'Centre',
  centreNameHint: 'The college or training company. They will confirm the rest.',
  candidateNumber: 'Candidate number',
  unsure: 'I don’t know yet',
  ready: 'Done for now',

  /** Said once, and never in the way. */
  closed: (day: string): string =>
    `As published, registration closed ${day}. You can still use it here; ask your centre whether it still fits you.`,
  closedShort: (day: string): string => `Registration closed ${day}, as published`,
  level: (level: number): string => `Level ${level}`,
  schemeNumber: (awardingBody: string, number: string): string => `${awardingBody} ${number}`,
  chosen: (title: string): string => `${title} chosen`,
  rulesUnknown: 'We have no published rules for choosing units here. Your centre decides.',
  criteriaMissing: 'Some criteria come from your centre.',
}
