// A second walk through the screens on which evidence is taken in: at a workplace that forbids photos and phones, each filled in
// down to its foot, and with what opens on top of it. Each is looked at closely; nothing else is tested here.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { promptsOfType } from '#/qualification/checks/type-prompts.ts'
import { en } from '#/text/en.ts'
import { formHref, type FormType } from '#/ui/session/form-types.ts'
import { seeSaved, visit } from './candidate.ts'
import { newFolder } from './judges.ts'
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
  tapCriterion,
  witnessOnStep,
} from './kinds.ts'
import { look } from './look-closely.ts'
import { smallPhoto } from './real-photo.ts'

const aim = (criterion: string): string => `?for=${encodeURIComponent(criterion)}`

/** What every way in says where neither photos nor phones are allowed, before anything is filled in. */
export const atWork = async (page: Page): Promise<void> => {
  await visit(page, '/about')
  await page.getByLabel(en.workplace.asks.photosAtWork).selectOption('never')
  await page.getByLabel(en.workplace.asks.phonesAtWork).selectOption('never')
  await expect(page.getByText(en.start.kept)).toBeVisible()
  for (const way of ['photo', 'file', 'note', 'recording', 'questions', 'observation', 'witness']) {
    await visit(page, `/capture/${way}`)
    await look(page, `at-work-${way}`)
  }
  await visit(page, '/bring')
  await look(page, 'at-work-bring')
}

const fillMore: Partial<Record<FormType, (page: Page) => Promise<void>>> = {
  workbook: async (page) => {
    await page.getByLabel(en.observing.question(1)).fill('Name two ways to greet a customer.')
    await page.getByLabel(en.observing.answer(1)).fill('By name, and with a smile.')
  },
  report: (page) => page.getByLabel(en.captureForms.account).fill('The law gives thirty days.'),
  'kept at work': (page) => page.getByLabel(en.captureForms.sign).fill('Amy Lewis'),
}

/** Each meant for one criterion, with every answer given. */
export const everyForm = async (page: Page): Promise<void> => {
  const forms: readonly (readonly [FormType, string])[] = [
    ['case history', 'C1@1/2.4'],
    ['work product', 'C1@1/2.5'],
    ['report', 'C1@1/3.3'],
    ['workbook', 'C1@1/3.4'],
    ['simulation', 'C1@1/2.6'],
    ['prior learning', 'C1@1/3.5'],
    ['kept at work', 'C1@1/1.4'],
  ]
  for (const [type, criterion] of forms) {
    const name = `form-${type.replaceAll(' ', '-')}`
    await visit(page, `${formHref(type)}${aim(criterion)}`)
    await look(page, `${name}-empty`)
    for (const prompt of promptsOfType(type).filter((each) => each !== 'workbookCovers'))
      await answer(page, prompt, `In the ${type}: ${en.checks.prompts[prompt].short}`)
    await fillMore[type]?.(page)
    await expect(page.getByText(en.capture.noteKept).first()).toBeVisible()
    await look(page, name)
    if (type === 'simulation') {
      await press(page, en.capture.discard)
      await look(page, `${name}-throw-away`)
      await page.getByRole('dialog').getByRole('button', { name: en.forms.keepOn }).click()
    }
    const id = await saveForm(page)
    await visit(page, `/evidence/${id}`)
    await look(page, `${name}-evidence`)
  }
}

/** A unit from elsewhere, by its certificate. */
export const transfer = async (page: Page): Promise<void> => {
  const words = en.facts
  await visit(page, '/capture')
  await page.getByRole('link', { name: en.captureForms.transfer }).click()
  const form = page.getByRole('region', { name: words.earlierAdd })
  await expect(form).toBeVisible()
  await look(page, 'transfer-empty')
  await form.getByRole('button', { name: words.keep }).click()
  await look(page, 'transfer-unit-missing')
  await page.getByLabel(words.unit).selectOption('B1')
  await page.getByLabel(words.awardingBody).fill('City & Guilds')
  await page.getByLabel(words.certificateNumber).fill('0815-4711')
  await form.getByRole('button', { name: words.keep }).click()
  await expect(page.getByText('0815-4711')).toBeVisible()
  await look(page, 'transfer-kept')
}

export const expert = async (page: Page): Promise<void> => {
  const words = en.witness
  await visit(page, `/capture/witness${aim('C1@1/2.3')}`)
  await page.getByRole('radio', { name: words.kinds.expert }).check()
  await page.getByLabel(words.questions).fill('How often have you seen it? Every week.')
  await press(page, words.handOver('phone'))
  await look(page, 'expert-code-missing')
  await handOver(page, '2580')
  await witnessOnStep(page, words.asked('Amy'))
  await press(page, 'Supervisor')
  await page.getByLabel(words.specialism).fill('Returns and refunds')
  await look(page, 'expert-you')
}

/** A witness who is somewhere else: the page that is sent, their answer, and what comes back. */
export const elsewhere = async (page: Page, witness: Page): Promise<void> => {
  const words = en.witness
  await visit(page, `/capture/witness${aim('C1@1/2.2')}`)
  const download = page.waitForEvent('download')
  await press(page, words.makePage)
  const sent = join(await newFolder('request'), 'witness.html')
  await (await download).saveAs(sent)
  await expect(page.getByText(words.pageSaved)).toBeVisible()
  await look(page, 'request-made')

  await witness.goto(pathToFileURL(sent).href)
  await look(witness, 'request')
  await witness.getByRole('radio', { name: words.related }).check()
  await witness.getByLabel(words.seenAsk('Amy')).fill('She swapped the kettle.')
  await press(witness, words.statement)
  await look(witness, 'request-unsigned')
  await witness.getByLabel(words.signing.typed).fill('Priya Shah')
  await press(witness, words.statement)
  await expect(witness.getByRole('heading', { name: words.page.done('Amy') })).toBeVisible()
  await look(witness, 'request-answered')

  await page.getByText(words.haveAnswer).click()
  await page.getByLabel(words.answerText).fill(await witness.getByLabel(words.page.answer).inputValue())
  await look(page, 'reply')
  await press(page, words.takeAnswer)
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.getByRole('heading', { name: en.records.signatures.title })).toBeVisible()
  await look(page, 'reply-evidence')
}

/** Planned, recorded as planned, and its moments afterwards: changed, split, added, and pointed to when claiming. */
export const discussion = async (page: Page): Promise<void> => {
  const { recording: words, moments } = en
  const dialog = page.getByRole('dialog')
  await visit(page, '/capture/recording?plan=1')
  await look(page, 'plan-empty')
  await page.getByLabel(words.topics).fill('The refund on Monday, and whom I ask')
  for (const code of ['C1 · 3.2', 'C1 · 3.4']) {
    await page.getByRole('searchbox').fill(code)
    await tapCriterion(page, code)
  }
  await look(page, 'plan')
  await press(page, words.start)
  await press(page, words.everyoneAgreed)
  await isSafeAfter(page, 1)
  await markButton(page).click()
  await isSafeAfter(page, 4)
  await look(page, 'plan-running')
  await press(page, words.stop)
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.locator('.sound-moment')).toHaveCount(1)
  await look(page, 'plan-kept')

  await page.getByRole('button', { name: /^Change the moment of/ }).click()
  await expect(dialog.getByRole('slider', { name: moments.starts, exact: true })).toBeVisible()
  await dialog.getByLabel(moments.gist).fill('Whom I ask first')
  await look(page, 'moment-change')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: moments.add }).click()
  await look(page, 'moment-add')
  await page.keyboard.press('Escape')

  await visit(page, `${new URL(page.url()).pathname}/claim`)
  await look(page, 'claim-recording')
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  await look(page, 'claim-time-empty')
  await dialog.getByRole('button', { name: en.claims.savePlace }).click()
  await expect(dialog.getByText(moments.missing)).toBeVisible()
  await look(page, 'claim-time-missing')
  await dialog.getByLabel(moments.from, { exact: true }).fill('0:01')
  await dialog.getByLabel(moments.to, { exact: true }).fill('0:03')
  await expect(dialog.getByRole('slider', { name: moments.ends, exact: true })).toBeVisible()
  await look(page, 'claim-time')
}

export const questions = async (page: Page): Promise<void> => {
  const words = en.questions
  const { signing } = en.joining
  await visit(page, `/capture/questions${aim('C1@1/3.1')}`)
  await fillQuestion(page, 'What do you do when somebody is upset?', 'I listen until they have finished.')
  const label = words.card(1, 'C1 · 3.1')
  await press(page, words.oneMoreOf(label))
  await page.getByLabel(words.question, { exact: true }).last().fill('And if they will not listen?')
  await answerAloud(page, words.card(2, 'C1 · 3.1'))
  await page.getByLabel(words.askedBy).fill('Dev Patel, assessor')
  await openSigning(page, signing.parts.questions, signing.statements.questions)
  await look(page, 'questions-signing')
  await signTyped(page, 'Dev Patel')
  await press(page, signing.do)
  await expect(page.getByText(signing.signed('Dev Patel'))).toBeVisible()
  await look(page, 'questions-signed')
  await press(page, words.save)
  const id = await seeSaved(page)
  await visit(page, `/evidence/${id}`)
  await look(page, 'questions-evidence')
}

export const observation = async (page: Page): Promise<void> => {
  const words = en.observing
  const { signing } = en.joining
  await visit(page, '/capture/observation')
  await page.getByLabel(words.observer).fill('Dev Patel, assessor')
  await press(page, words.start)
  await noteSeen(page, 'She read the order back to him.')
  await page
    .getByRole('main')
    .getByLabel(words.photo)
    .setInputFiles(await smallPhoto())
  await expect(page.getByRole('img', { name: words.withPhoto })).toBeVisible()
  await tapCriterion(page, 'C1 · 1.1')
  await look(page, 'observation-note')
  await press(page, words.keepNote)
  await press(page, words.stop)
  await look(page, 'observation-stopped')
  await openSigning(page, signing.parts.observation, signing.statements.observation)
  await signTyped(page, 'Dev Patel')
  await look(page, 'observation-typed')
  await press(page, signing.do)
  await expect(page.getByText(signing.signed('Dev Patel'))).toBeVisible()
  await look(page, 'observation-signed')
  await press(page, words.save)
  const id = await seeSaved(page)
  await visit(page, `/evidence/${id}`)
  await look(page, 'observation-evidence')
}

/** A form's own picture: its page, and what is hidden on it for good. */
export const pages = async (page: Page): Promise<void> => {
  await visit(page, formHref('work product'))
  await page
    .getByRole('button', { name: en.captureForms.addFiles })
    .setInputFiles({ name: 'till.jpg', mimeType: 'image/jpeg', buffer: await readFile(await smallPhoto()) })
  await expect(page.getByText('till.jpg')).toBeVisible()
  await look(page, 'pages-form')
  const id = await saveForm(page)
  await visit(page, `/evidence/${id}/pages`)
  await look(page, 'pages-one')
  await page.getByRole('link', { name: en.pages.hideIn(en.pages.page(1)) }).click()
  await press(page, en.pages.addBox)
  await look(page, 'pages-box')
  await press(page, en.pages.hideDo)
  await expect(page.getByRole('status').getByText(en.pages.hidden)).toBeVisible()
  await look(page, 'pages-hidden')
}
