// What people do on the screen of each kind of evidence, by the names that stand on it: so that journeys read as what people
// do. One step of a person is one function here; what is looked at in between is the journey's.

import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { goTo, seeSaved } from './candidate.ts'

const { bring, captureForms, checks, observing, questions, recording, witness } = en

export type Prompt = keyof typeof checks.prompts

/** A button of the screen itself, by its whole name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

/** Of the criteria that are offered: the first whose chip begins so. */
export const tapCriterion = (page: Page, code: string): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) })
    .locator('visible=true')
    .first()
    .click()

// ── Forms ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const answer = (page: Page, prompt: Prompt, text: string): Promise<void> =>
  page.getByLabel(checks.prompts[prompt].ask, { exact: true }).fill(text)

/** Resolves with the evidence's id. */
export const saveForm = async (page: Page): Promise<string> => {
  await press(page, captureForms.save)
  return seeSaved(page)
}

// ── A witness ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** On the screen that asks for one. The code is for this time only. */
export const handOver = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel(witness.code, { exact: true }).fill(code)
  await page.getByLabel(witness.codeAgain).fill(code)
  await press(page, witness.handOver('phone'))
}

/** Each of the witness's own screens, which are asked by the candidate's first name. */
export const witnessOnStep = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()

/** Instead of drawing. */
export const signTyped = async (page: Page, name: string): Promise<void> => {
  await press(page, witness.signing.typeInstead)
  await page.getByLabel(witness.signing.typed).fill(name)
}

/** By whoever knows the code; resolves when their own screen is there again. */
export const takeBack = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel(en.people.pin, { exact: true }).fill(code)
  await press(page, en.people.open)
  await expect(page.getByRole('navigation', { name: en.app.places })).toBeVisible()
}

/** One line of a finger, as the screen itself reports it. */
export const draw = async (page: Page, target: Locator): Promise<void> => {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('there is nowhere to sign')
  const screen = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: box.x + x * box.width, y: box.y + (0.5 + 0.3 * Math.sin(18 * x)) * box.height }],
    })
  await touch('touchStart', 0.1)
  for (let x = 0.12; x < 0.8; x += 0.02) await touch('touchMove', x)
  // A pen rests before it is lifted. One that is torn away is a fling, and the browser takes the next tap for stopping it.
  await page.waitForTimeout(300)
  await touch('touchMove', 0.8)
  await touch('touchEnd', 0.8)
}

// ── A recording ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of the first criterion that is offered: its large button. */
export const markButton = (page: Page): Locator => page.getByRole('list').locator('.mark-button').first()

/** Of the first time that stands there, as 01:05; -1 where there is none. */
export const secondsIn = (text: string | null): number => {
  const [, minutes = '0', seconds = '-1'] = /(\d\d):(\d\d)/.exec(text ?? '') ?? []
  return Number(minutes) * 60 + Number(seconds)
}

export const isSafeAfter = async (page: Page, seconds: number): Promise<void> => {
  await expect
    .poll(async () => secondsIn(await page.getByText(/^Safe up to/).textContent()))
    .toBeGreaterThanOrEqual(seconds)
}

/** From home, where it is one tap: it runs at once. */
export const startRecording = async (page: Page): Promise<void> => {
  await goTo(page, 'today')
  await page.getByRole('main').getByRole('link', { name: recording.record }).click()
  await expect(page.getByText(recording.isPrivate)).toBeVisible()
}

// ── Questions and answers, and an observation ─────────────────────────────────────────────────────────────────────────────

export const fillQuestion = async (page: Page, asked: string, answered: string): Promise<void> => {
  await page.getByLabel(questions.question, { exact: true }).last().fill(asked)
  await page.getByLabel(questions.answer, { exact: true }).last().fill(answered)
}

/** In the card of this question, a second or more. */
export const answerAloud = async (page: Page, label: string): Promise<void> => {
  await press(page, questions.recordOf(label))
  await isSafeAfter(page, 1)
  await press(page, recording.stop)
  await expect(page.getByText(/^Answer recorded, \d\d:\d\d\./).last()).toBeVisible()
}

export const noteSeen = (page: Page, text: string): Promise<void> =>
  page.getByRole('textbox', { name: observing.note }).fill(text)

/** Under a form that two people sign, one after the other on this device. */
export const openSigning = (page: Page, part: string, statement: string): Promise<void> =>
  press(page, `${part}: ${en.joining.signing.open(statement)}`)

// ── From elsewhere ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Brought = { readonly name: string; readonly text: string }

/** A table of claims among them has to end in .csv. */
export const chooseBrought = (page: Page, files: readonly Brought[]): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${bring.zip}`) }).setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: name.endsWith('.csv') ? 'text/csv' : 'text/plain',
      buffer: Buffer.from(text),
    })),
  )
