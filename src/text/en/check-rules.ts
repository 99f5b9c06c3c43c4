// The trade's checks in words, one row a rule of qualification/checks/check-rules.ts: what was found, and the way out. Read
// by candidates, assessors and verifiers alike, so nothing here is a mark. It joins checks.ts.

import { dayText } from '#/text/dates.ts'
import { typePromptWords } from '#/text/en/type-prompts.ts'
import { plural } from '#/text/plural.ts'

/** `count` as the check has it; `more` is what its rule adds: a day, codes of units, names of prompts. */
export type Checked = { readonly count: number; readonly more: string }

export type CheckWords = {
  readonly title: string
  readonly says: (of: Checked) => string
  readonly out: string
}

/** The prompts of a unit's guidance: `ask` stands over the box, `hint` in it; `short` names it in a list. */
export const promptWords = {
  expectation: {
    short: 'what they expected',
    ask: 'What did this customer expect?',
    hint: 'Before you did anything: what would have been enough for them?',
  },
  howFormed: {
    short: 'how that came about',
    ask: 'How had they come to expect it?',
    hint: 'For example from your website, from last time, or from a friend.',
  },
  serviceOffer: {
    short: 'what is usual',
    ask: 'What does your workplace offer everybody?',
    hint: 'The usual service, and what can be added to it.',
  },
  whatExceeded: {
    short: 'what was done beyond it',
    ask: 'What did you do beyond that?',
    hint: 'Doing the job well only meets expectations. What was more than the job asks?',
  },
  whyKnowledgeBase: {
    short: 'why it is needed',
    ask: 'Why is a customer service knowledge base needed?',
    hint: 'What do people at work look up, and what goes wrong without it?',
  },
  itsBenefits: {
    short: 'what it is good for',
    ask: 'What are its benefits?',
    hint: 'For customers, for colleagues, for your workplace.',
  },
  howToDevelop: {
    short: 'how to develop it',
    ask: 'How do you develop one that works?',
    hint: 'Who writes it, who checks it, how it stays up to date.',
  },
  howItImproves: {
    short: 'how it makes service better',
    ask: 'How does it make customer service better?',
    hint: 'With an example. Customers may look things up themselves, too.',
  },
}

const promptShorts: Readonly<Record<string, { readonly short: string }>> = {
  ...promptWords,
  ...typePromptWords,
}

const promptsIn = (more: string): string =>
  more
    .split(', ')
    .map((name) => promptShorts[name]?.short ?? name)
    .join(', ')

const witnessFactShorts: Readonly<Record<string, string>> = {
  name: 'who they are',
  job: 'their job',
  relation: 'how they work with the candidate',
  contact: 'how to reach them',
  day: 'the day they saw it',
  specialism: 'what they are an expert in',
  proof: 'how that is known',
}

const openIn = (more: string): string =>
  more
    .split(', ')
    .map((name) => witnessFactShorts[name] ?? name)
    .join(', ')

export const checkRuleWords = {
  ES1: {
    title: 'Doing it, not only knowing it',
    says: ({ count, more }) =>
      plural(count, {
        one: '1 criterion asks for something to be done, and its proof only shows that it is known.',
        other: '# criteria ask for something to be done, and their proof only shows that it is known.',
      }) + (more === 'unplanned' ? ' A discussion that nobody planned counts as questioning.' : ''),
    out: 'Add proof that it was done: an observation, an expert witness, something made at work, or an account of what happened.',
  },
  ES2: {
    title: 'Knowing it, not only doing it',
    says: ({ count }) =>
      plural(count, {
        one: '1 criterion asks for knowledge, and its proof only shows what was done.',
        other: '# criteria ask for knowledge, and their proof only shows what was done.',
      }),
    out: 'Add an answer in your own words, a report or a discussion that was recorded.',
  },
  ES4: {
    title: 'All in one way',
    says: () => 'Everything claimed so far is one kind of evidence.',
    out: 'Use other ways as well: an observation, a statement, a discussion, something made at work.',
  },
  ES6: {
    title: 'One thing to back it up',
    says: ({ count }) =>
      plural(count, {
        one: '1 criterion rests on one kind of evidence that needs another beside it.',
        other: '# criteria rest on one kind of evidence that needs another beside it.',
      }),
    out: 'Beside a photo put an account of what was done. Beside an account put a photo, a piece of work, or a statement by somebody who saw it.',
  },
  ES7: {
    title: 'More than what witnesses say',
    says: ({ count }) =>
      plural(count, {
        one: '1 unit has statements by witnesses, and nothing else.',
        other: '# units have statements by witnesses, and nothing else.',
      }),
    out: 'A statement supports other proof and never makes a whole unit. Add an observation, something made at work, an account or a discussion.',
  },
  EI1: {
    title: 'Who or what bears it out?',
    says: ({ count }) =>
      plural(count, {
        one: '1 account does not say who or what bears it out.',
        other: '# accounts do not say who or what bears them out.',
      }),
    out: 'Name somebody who saw it, or another piece of evidence. Then ask them for a few lines, or add it.',
  },
  EI2: {
    title: 'Where it comes from, and whose it is',
    says: ({ count, more }) =>
      `${plural(count, { one: '1 work product does', other: '# work products do' })} not say yet: ${promptsIn(more)}.`,
    out: 'Show the original or a screenshot, not a copy typed out again, and say which part is the candidate’s own.',
  },
  SD6: {
    title: 'A witness of their own work',
    says: ({ count }) =>
      plural(count, {
        one: '1 piece of evidence names the candidate as the one who saw it or asked about it.',
        other: '# pieces of evidence name the candidate as the one who saw it or asked about it.',
      }),
    out: 'It has to be somebody else who saw it or asked. If it is another person of the same name, tell the assessor.',
  },
  SD7: {
    title: 'A witness from the family',
    says: ({ count }) =>
      plural(count, {
        one: '1 witness says that they are family or a close friend.',
        other: '# witnesses say that they are family or close friends.',
      }),
    out: 'Ask somebody else who saw it: a supervisor, a colleague or the customer. Their words stay as they are, and sign-off needs somebody else’s.',
  },
  WT1: {
    title: 'Praise, and nothing seen',
    says: ({ count }) =>
      plural(count, {
        one: '1 witness praises, and names nothing that they saw being done.',
        other: '# witnesses praise, and name nothing that they saw being done.',
      }),
    out: 'Ask the witness what was done, when, and what was said or done for the customer. Praise alone proves no criterion.',
  },
  WT2: {
    title: 'Left open by a witness',
    says: ({ count, more }) =>
      `${plural(count, { one: '1 testimony does', other: '# testimonies do' })} not say yet: ${openIn(more)}.`,
    out: 'This is for the assessor to find out from the witness, not for the candidate. Write it down beside the testimony.',
  },
  CM5: {
    title: 'How is the expert known to be one?',
    says: ({ count }) =>
      plural(count, {
        one: '1 expert’s testimony does not say how their expertise is known, or what the assessor asked them.',
        other:
          '# experts’ testimonies do not say how their expertise is known, or what the assessor asked them.',
      }),
    out: 'This is for the assessor, not for the candidate: they say how they made sure, and that is kept as their reason.',
  },
  PN7: {
    title: 'Who can be heard?',
    says: ({ count }) =>
      plural(count, {
        one: '1 recording does not say whether everyone in it agreed.',
        other: '# recordings do not say whether everyone in them agreed.',
      }),
    out: 'A recorded call needs the caller’s yes and the workplace’s. Say so beside it, or leave it at work and say where it is. No card numbers.',
  },
  CV1: {
    title: 'More than a few words',
    says: ({ count }) =>
      plural(count, {
        one: '1 answer is shorter than the first word of its criterion asks for.',
        other: '# answers are shorter than the first word of their criterion asks for.',
      }),
    out: 'Read what the word asks, and add to the answer. Where writing is hard, a discussion with the assessor can take its place.',
  },
  SM1: {
    title: 'Real work only',
    says: ({ count, more }) =>
      `${plural(count, { one: '1 piece of practice is', other: '# pieces of practice are' })} claimed for a unit that has to be real work. Practice counts for ${more} only.`,
    out: 'Claim it with real work, or take these claims back. If it was real work, say so, and what kind of evidence it is.',
  },
  SM2: {
    title: 'Real work or practice?',
    says: ({ count }) =>
      plural(count, {
        one: '1 piece of evidence does not say whether it was real work or practice.',
        other: '# pieces of evidence do not say whether they were real work or practice.',
      }),
    out: 'Practice is when somebody plays the customer. Say which it was.',
  },
  SM3: {
    title: 'Practice needs a reason here',
    says: ({ count }) =>
      `${plural(count, { one: '1 piece of practice is', other: '# pieces of practice are' })} claimed for a unit whose own requirements have to allow it.`,
    out: 'Ask the assessor, who writes down why the candidate will manage in real work.',
  },
  SM4: {
    title: 'Real work only',
    says: ({ count }) =>
      `${plural(count, { one: '1 piece of practice is', other: '# pieces of practice are' })} claimed where practice does not count unless the centre lists the unit.`,
    out: 'Claim it with real work, or ask the centre whether this unit may be simulated. Put what it says into the facts: it counts once the centre confirms it. If it was real work, say so, and what kind of evidence it is.',
  },
  SM6: {
    title: 'Practice: ask the centre',
    says: ({ count }) =>
      `${plural(count, { one: '1 piece of practice is', other: '# pieces of practice are' })} claimed, and the published papers do not say whether practice counts there.`,
    out: 'The centre’s handbook says. Put what it says into the facts: it counts once the centre confirms it. If it was real work, say so, and what kind of evidence it is.',
  },
  SM7: {
    title: 'Real work only',
    says: ({ count }) =>
      `${plural(count, { one: '1 piece of practice is', other: '# pieces of practice are' })} claimed for a unit that the centre says may not be simulated.`,
    out: 'Claim it with real work, or take these claims back. If it was real work, say so, and what kind of evidence it is.',
  },
  UG1: {
    title: 'What did the customer expect?',
    says: ({ count, more }) =>
      `${plural(count, { one: '1 piece of evidence does', other: '# pieces of evidence do' })} not say yet: ${promptsIn(more)}.`,
    out: 'Say first what the customer expected and how that came about, then what was done beyond it. Doing the job well only meets expectations.',
  },
  UG2: {
    title: 'A knowledge base, not only leaflets',
    says: ({ more }) => `Not covered yet: ${promptsIn(more)}.`,
    out: 'Leaflets help customers. This unit asks for a knowledge base that staff can use, and for what customers can look up themselves.',
  },
  UG3: {
    title: 'A job with a say',
    says: () => 'This qualification needs a job in which one can influence decisions and shape the service.',
    out: 'Role and authority are written down at the start, together with the assessor.',
  },
  DT1: {
    title: 'Past the last day to register',
    says: ({ more }) => `The last day to register was ${dayText(more)}.`,
    out: 'Registered before then? Put the day into the facts. Otherwise ask the centre what fits now.',
  },
  DT2: {
    title: 'Past the last day for certificates',
    says: ({ more }) => `The last day to claim a certificate was ${dayText(more)}.`,
    out: 'Ask the centre. Does it have a later day? Put that into the facts. Work done keeps its worth for another qualification.',
  },
  DT3: {
    title: 'Certificates end soon',
    says: ({ count, more }) =>
      `The last day to claim a certificate is ${dayText(more)}: ${plural(count, { one: '1 day', other: '# days' })} left.`,
    out: 'Agree with the assessor which units come first.',
  },
  DT6: {
    title: 'Old enough on registration',
    says: ({ count, more }) =>
      count === 0
        ? `Nobody has said yet whether the candidate was ${more} or over on the day of registration.`
        : `The candidate was not ${more} yet on the day of registration.`,
    out: 'Say whether, in the facts. The date of birth is never asked.',
  },
  RC1: {
    title: 'Units that do not go together',
    says: () =>
      'As they are chosen, these units cannot make the award, whatever else is added. Something has to be left out, or chosen at another level.',
    out: 'The list of units says which. What has been shown for it stays in the portfolio.',
  },
  RC4: {
    title: 'The percentage in words',
    says: ({ more }) => `The printed figure is met, and this is not: ${more}.`,
    out: 'The leaflet’s words ask for more than its figures do. Ask the centre which of them counts, or choose another unit at that level.',
  },
  RC6: {
    title: 'A unit still to be named',
    says: ({ more }) => `Unit ${more} stands for one that the centre names, and nobody has said which it is.`,
    out: 'Ask the centre which unit it is, and write its name as the reason for going on.',
  },
  RC7: {
    title: 'Figures missing',
    says: ({ count }) =>
      plural(count, {
        one: 'The level or the value of 1 chosen unit is not known.',
        other: 'The level or the value of # chosen units is not known.',
      }),
    out: 'Whether the choice makes the award cannot be told without it. The centre’s handbook has the figure: put it into the facts, with where it was read.',
  },
  FC1: {
    title: 'Figures for the centre to confirm',
    says: ({ count }) =>
      plural(count, {
        one: 'The centre will confirm the level or the value of 1 chosen unit.',
        other: 'The centre will confirm levels or values of # chosen units.',
      }),
    out: 'They are used as they are generally known until then.',
  },
  PL1: {
    title: 'A certificate to be seen',
    says: ({ count }) =>
      plural(count, {
        one: '1 unit is put forward by its certificate, and the centre has not seen a copy.',
        other: '# units are put forward by their certificates, and the centre has not seen copies.',
      }),
    out: 'Show the certificate to the assessor, who records having seen it.',
  },
  PL2: {
    title: 'Nothing to claim here',
    says: ({ count }) =>
      plural(count, {
        one: '1 unit is put forward by its certificate and has claims as well.',
        other: '# units are put forward by their certificates and have claims as well.',
      }),
    out: 'A unit by certificate is not assessed again. The claims do no harm.',
  },
} satisfies Readonly<Record<string, CheckWords>>

/** The documents behind the rules. */
export const checkSourceWords = {
  'ocr-report-2017': 'OCR report to centres, August 2017',
  'ocr-03454-2010': 'OCR 03454 data sheet, 2010',
  'ocr-contact-centre-2009': 'OCR contact centre NVQs leaflet, 2009',
  'ncfe-501-0263-1': 'NCFE 501/0263/1 specification',
  centre: 'recorded by the centre',
  practice: 'practice of the trade',
}
