// The ways of adding evidence, in the list that offers them all.

export const ways = {
  title: 'Add evidence',
  more: 'More ways',
  quick: 'Now, in ten seconds',
  photo: 'Saved the moment you take it.',
  note: 'What happened, in your own words. Typed or spoken.',
  file: 'A document, a video, an email, a recording you have.',
  together: 'Together with somebody',
  observation: 'Somebody watches you work and writes what they see.',
  questions: 'What you were asked, and what you answered.',
}
