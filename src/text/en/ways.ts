// The ways of adding evidence, in the list that offers them all.

export const ways = {
  title: 'Add evidence',
  /** For whoever's own never comes to count. */
  notYours: 'You do not add evidence here',
  notYoursWhy: (name: string): string =>
    `In your part you look at what is there. Only ${name === '' ? 'the candidate' : name}, assessors and witnesses add evidence.`,
  more: 'More ways',
  quick: 'Now, in ten seconds',
  photo: 'Saved the moment you take it.',
  note: 'What happened, in your own words. Typed or spoken.',
  file: 'A document, a video, an email, a recording you have.',
  together: 'Together with somebody',
  observation: 'Somebody watches you work and writes what they see.',
  questions: 'What you were asked, and what you answered.',
}
