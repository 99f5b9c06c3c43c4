// Every kind of evidence that the trade knows (domain.md §3), each as a person captures and claims it on the screens, and what
// of it must be there to read wherever it goes: in the app, in START-HERE, on another device.

import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { promptsOfType } from '#/qualification/checks/type-prompts.ts'
import { en } from '#/text/en.ts'
import { formHref, type FormType } from '#/ui/session/form-types.ts'
import { claim, pointToParagraph, pointToPart, seeSaved, takePhoto, visit, writeNote } from './candidate.ts'
import { chanceFrom } from './chance.ts'
import {
  answer,
  answerAloud,
  fillQuestion,
  handOver,
  isSafeAfter,
  markButton,
  noteSeen,
  openSigning,
  press,
  saveForm,
  signTyped,
  takeBack,
  tapCriterion,
  witnessOnStep,
} from './kinds.ts'
import { madePdf } from './made-pdf.ts'
import { likePhoto, smallPhoto } from './real-photo.ts'
import { shortFilm } from './short-film.ts'

export type Kind = {
  readonly name: string
  /** Captured and claimed; resolves with the evidence's id. */
  readonly add: (page: Page) => Promise<string>
  /** What it is claimed for. */
  readonly criterion: string
  /** Every field that was filled in. */
  readonly reads: readonly string[]
  /** How many files it has. */
  readonly files: number
}

/** `C1 · 2.1` of `C1@1/2.1`. */
export const codeOf = (criterion: string): string => {
  const [unit = '', number = ''] = criterion.split(/@\d+\//)
  return en.claims.code(unit, number)
}

const claimFor = async (page: Page, id: string, criterion: string, point?: () => Promise<void>) => {
  await visit(page, `/evidence/${id}/claim`)
  await point?.()
  await claim(page, codeOf(criterion))
}

const idIn = async (page: Page): Promise<string> => {
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  return page.url().slice(-64)
}

const note = 'The customer had a kettle.\nI looked up the rule and swapped it.'

const photoKind: Kind = {
  name: 'photo',
  criterion: 'C1@1/1.1',
  reads: ['The receipt and the kettle'],
  files: 1,
  add: async (page) => {
    const id = await takePhoto(page, await smallPhoto())
    await page.getByLabel(en.capture.whatShows).fill('The receipt and the kettle')
    await page.getByLabel(en.capture.whatShows).blur()
    await expect(page.getByText(en.capture.savedTitle, { exact: true })).toBeVisible()
    await claimFor(page, id, 'C1@1/1.1', () => pointToPart(page))
    return id
  },
}

const noteKind: Kind = {
  name: 'note',
  criterion: 'C1@1/1.2',
  reads: ['A swap at the desk', ...note.split('\n')],
  files: 0,
  add: async (page) => {
    const id = await writeNote(page, note, 'A swap at the desk')
    await claimFor(page, id, 'C1@1/1.2', () => pointToParagraph(page, 2))
    return id
  },
}

const fileKind: Kind = {
  name: 'file',
  criterion: 'C1@1/1.3',
  reads: ['returns.pdf'],
  files: 1,
  add: async (page) => {
    await visit(page, '/capture/file')
    await page
      .getByRole('main')
      .getByRole('button', { name: en.capture.chooseFiles })
      .setInputFiles({ name: 'returns.pdf', mimeType: 'application/pdf', buffer: madePdf({ pages: 2 }) })
    const id = await seeSaved(page)
    await claimFor(page, id, 'C1@1/1.3')
    return id
  },
}

const discussionKind: Kind = {
  name: 'recorded discussion',
  criterion: 'C1@1/3.2',
  reads: ['Amy Lewis, candidate; Dev Patel', 'Whom I ask, and when', en.recording.followUpAsks.state],
  files: 1,
  add: async (page) => {
    const words = en.recording
    await visit(page, '/capture/recording?plan=1')
    await page.getByLabel(words.topics).fill('Whom I ask, and when')
    await page.getByRole('searchbox').fill(codeOf('C1@1/3.2'))
    await tapCriterion(page, codeOf('C1@1/3.2'))
    await press(page, words.start)
    await press(page, words.everyoneAgreed)
    await page.getByLabel(words.who).fill('Dev Patel')
    await isSafeAfter(page, 1)
    await markButton(page).click()
    await isSafeAfter(page, 4)
    await press(page, words.stop)
    const id = await idIn(page)
    await press(page, words.followUpAbout(codeOf('C1@1/3.2')))
    await expect(page.getByText(en.capture.savedTitle, { exact: true })).toBeVisible()
    return id
  },
}

const questionsKind: Kind = {
  name: 'questions and answers',
  criterion: 'C1@1/3.1',
  reads: [
    'And if they will not listen?',
    'Answered aloud: in the recording',
    'What do you do when somebody is upset?',
    'I listen until they have finished.',
    'Dev Patel, assessor',
  ],
  files: 1,
  add: async (page) => {
    const words = en.questions
    await visit(page, `/capture/questions?for=${encodeURIComponent('C1@1/3.1')}`)
    await fillQuestion(page, 'What do you do when somebody is upset?', 'I listen until they have finished.')
    const label = words.card(1, codeOf('C1@1/3.1'))
    await press(page, words.oneMoreOf(label))
    await page.getByLabel(words.question, { exact: true }).last().fill('And if they will not listen?')
    await answerAloud(page, words.card(2, codeOf('C1@1/3.1')))
    await page.getByLabel(words.askedBy).fill('Dev Patel, assessor')
    await press(page, words.save)
    return seeSaved(page)
  },
}

const observationKind: Kind = {
  name: 'observation record',
  criterion: 'C1@1/2.1',
  reads: [
    'Dev Patel, assessor',
    'The returns desk',
    'She read the order back to him.',
    'He laughed and shook her hand.',
    'Why did you read it back?',
    'So that he could put me right.',
  ],
  files: 2,
  add: async (page) => {
    const words = en.observing
    const { signing } = en.joining
    await visit(page, '/capture/observation')
    await page.getByLabel(words.observer).fill('Dev Patel, assessor')
    await page.getByLabel(words.place).fill('The returns desk')
    await tapCriterion(page, codeOf('C1@1/2.1'))
    await press(page, words.start)
    await noteSeen(page, 'She read the order back to him.')
    await tapCriterion(page, codeOf('C1@1/2.1'))
    await page
      .getByRole('main')
      .getByLabel(words.photo)
      .setInputFiles(await smallPhoto())
    await expect(page.getByRole('img', { name: words.withPhoto })).toBeVisible()
    await press(page, words.keepNote)
    await noteSeen(page, 'He laughed and shook her hand.')
    await page
      .getByRole('main')
      .getByLabel(words.clip)
      .setInputFiles(await shortFilm(page))
    await expect(page.getByRole('img', { name: words.withClip })).toBeVisible()
    await press(page, words.askAnother)
    await page.getByLabel(words.question(1)).fill('Why did you read it back?')
    await page.getByLabel(words.answer(1)).fill('So that he could put me right.')
    await press(page, words.stop)
    for (const [part, statement, name] of [
      [signing.parts.observation, signing.statements.observation, 'Dev Patel'],
      [signing.asCandidate, signing.statements.candidate, 'Amy Lewis'],
    ] as const) {
      await openSigning(page, part, statement)
      await signTyped(page, name)
      await press(page, signing.do)
      await expect(page.getByText(signing.signed(name))).toBeVisible()
    }
    await press(page, words.save)
    return seeSaved(page)
  },
}

type Testimony = { readonly name: string; readonly account: string; readonly isExpert: boolean }

/** The candidate's part, the witness's, and the candidate's again. */
const testify = async (page: Page, criterion: string, { name, account, isExpert }: Testimony) => {
  const words = en.witness
  const code = '2580'
  await visit(page, `/capture/witness?for=${encodeURIComponent(criterion)}`)
  if (isExpert) {
    await page.getByRole('radio', { name: words.kinds.expert }).check()
    await page.getByLabel(words.questions).fill('How often have you seen it? Every week.')
  }
  await handOver(page, code)
  await witnessOnStep(page, words.asked('Amy'))
  await press(page, 'Supervisor')
  await press(page, 'We work together')
  await page.getByLabel(words.name, { exact: true }).fill(name)
  await page.getByLabel(words.contact).fill('ext. 214')
  if (isExpert) {
    await page.getByLabel(words.specialism).fill('Returns and refunds')
    await page.getByLabel(words.proof).fill('Twelve years at the desk')
  }
  await press(page, words.next)
  await page.getByLabel(words.seenAsk('Amy')).fill(account)
  await press(page, words.next)
  await witnessOnStep(page, words.readBack)
  await signTyped(page, name)
  await press(page, words.statement)
  await witnessOnStep(page, words.thanks('Amy', 'phone'))
  await press(page, words.iAm('Amy'))
  await takeBack(page, code)
  return idIn(page)
}

const witnessKind: Kind = {
  name: 'witness testimony',
  criterion: 'C1@1/2.2',
  reads: ['Priya Shah', 'Supervisor', 'We work together', 'ext. 214', 'Amy swapped the kettle and said why.'],
  files: 0,
  add: (page) =>
    testify(page, 'C1@1/2.2', {
      name: 'Priya Shah',
      account: 'Amy swapped the kettle and said why.',
      isExpert: false,
    }),
}

const expertKind: Kind = {
  name: 'expert witness testimony',
  criterion: 'C1@1/2.3',
  reads: [
    'Joan Reed',
    'Returns and refunds',
    'Twelve years at the desk',
    'How often have you seen it? Every week.',
    'Amy checked the date before she paid the money back.',
  ],
  files: 0,
  add: (page) =>
    testify(page, 'C1@1/2.3', {
      name: 'Joan Reed',
      account: 'Amy checked the date before she paid the money back.',
      isExpert: true,
    }),
}

/** One that says which question it answers, for each that its form asks. */
const answersTo = (type: FormType) =>
  promptsOfType(type)
    .filter((prompt) => prompt !== 'workbookCovers')
    .map((prompt) => ({ prompt, text: `In the ${type}: ${en.checks.prompts[prompt].short}` }))

type More = {
  /** Beside the answers, before it is saved. */
  readonly fill?: (page: Page) => Promise<void>
  readonly reads?: readonly string[]
  readonly files?: number
  /** Once it is saved. */
  readonly finish?: (page: Page, id: string) => Promise<void>
}

const formKind = (name: string, type: FormType, criterion: string, more: More = {}): Kind => ({
  name,
  criterion,
  reads: [...answersTo(type).map(({ text }) => text), ...(more.reads ?? [])],
  files: more.files ?? 0,
  add: async (page) => {
    await visit(page, `${formHref(type)}?for=${encodeURIComponent(criterion)}`)
    for (const { prompt, text } of answersTo(type)) await answer(page, prompt, text)
    await more.fill?.(page)
    const id = await saveForm(page)
    await more.finish?.(page, id)
    return id
  },
})

/** A box over its middle, for good. */
const coverPart = async (page: Page, id: string): Promise<void> => {
  const words = en.pages
  await visit(page, `/evidence/${id}`)
  await page.getByRole('link', { name: words.hide }).click()
  await press(page, words.addBox)
  await press(page, words.hideDo)
  await expect(page.getByRole('status').getByText(words.hidden)).toBeVisible()
}

const writeRows = async (page: Page): Promise<void> => {
  await page.getByLabel(en.observing.question(1)).fill('Name two ways to greet a customer.')
  await page.getByLabel(en.observing.answer(1)).fill('By name, and with a smile.')
}

const writeAccount = (page: Page): Promise<void> =>
  page.getByLabel(en.captureForms.account).fill('The law gives thirty days.')

const signPointer = (page: Page): Promise<void> => page.getByLabel(en.captureForms.sign).fill('Amy Lewis')

/** Of its own, so that what is covered in it is nowhere else. */
const addPicture = async (page: Page): Promise<void> => {
  const buffer = likePhoto(await readFile(await smallPhoto()), chanceFrom(5))
  await page
    .getByRole('button', { name: en.captureForms.addFiles })
    .setInputFiles({ name: 'till.jpg', mimeType: 'image/jpeg', buffer })
  await expect(page.getByRole('list', { name: en.captureForms.files }).getByRole('listitem')).toHaveCount(1)
}

/** In the order in which they are captured. */
export const everyKind: readonly Kind[] = [
  photoKind,
  noteKind,
  fileKind,
  discussionKind,
  questionsKind,
  observationKind,
  witnessKind,
  expertKind,
  formKind('report', 'report', 'C1@1/3.3', { fill: writeAccount, reads: ['The law gives thirty days.'] }),
  formKind('reflective account', 'case history', 'C1@1/2.4'),
  formKind('work product', 'work product', 'C1@1/2.5', { fill: addPicture, files: 1, finish: coverPart }),
  formKind('simulation record', 'simulation', 'C1@1/2.6'),
  formKind('workbook', 'workbook', 'C1@1/3.4', {
    fill: writeRows,
    reads: ['Name two ways to greet a customer.', 'By name, and with a smile.'],
  }),
  formKind('RPL claim', 'prior learning', 'C1@1/3.5'),
  formKind('in-situ pointer', 'kept at work', 'C1@1/1.4', { fill: signPointer }),
]

/** A credit transfer stands beside the evidence and claims nothing: the certificate is for the whole unit. */
export const creditTransfer = {
  unit: 'B1',
  awardingBody: 'City & Guilds',
  certificateNumber: '0815-4711',
  copySeenBy: 'Dev Patel',
} as const

export const addCreditTransfer = async (page: Page): Promise<void> => {
  const { unit, awardingBody, certificateNumber, copySeenBy } = creditTransfer
  const words = en.facts
  await visit(page, '/facts')
  await press(page, words.earlierAdd)
  await page.getByLabel(words.unit).selectOption(unit)
  await page.getByLabel(words.awardingBody).fill(awardingBody)
  await page.getByLabel(words.certificateNumber).fill(certificateNumber)
  await page.getByLabel(words.achievedOn).fill('2015-05-03')
  await page.getByLabel(words.copySeenBy).fill(copySeenBy)
  await page.getByRole('region', { name: words.earlierAdd }).getByRole('button', { name: words.keep }).click()
  await expect(page.getByText(certificateNumber)).toBeVisible()
}
