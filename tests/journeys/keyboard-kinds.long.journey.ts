// Every kind of evidence with the keyboard alone, from its screen's first stop to saved: the focus is in sight at every stop,
// and goes on by itself where a screen changes. Whoever cannot draw signs by typing.

import type { Locator, Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { beginCustomerService, visit } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { tabAndPress, tabTo } from '../support/keyboard.ts'
import { chooseBrought, isSafeAfter, markButton } from '../support/kinds.ts'

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })

const box = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true })

const write = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** What the screen's change does for someone who does not see it. */
const arrive = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused()

const form = async (page: Page): Promise<void> => {
  const { ask } = en.checks.prompts.whatItIs
  await visit(page, '/capture/form/kept-at-work')
  await write(page, box(page, ask), 'A letter of complaint')
  await write(page, box(page, en.captureForms.sign), 'Amy Lewis')
  await tabAndPress(page, button(page, en.captureForms.save))
  await arrive(page, /^Saved on this/)
}

const questions = async (page: Page): Promise<void> => {
  const words = en.questions
  await visit(page, '/capture/questions')
  await tabAndPress(page, button(page, /^C1 · 3\.1 /))
  await expect(box(page, words.question)).toBeFocused()
  await page.keyboard.type('Whom do you ask?')
  await write(page, box(page, words.answer), 'My supervisor, and then the manager.')
  await tabTo(page, page.getByRole('radio', { name: words.modes.spoken }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: words.modes.written })).toBeChecked()
  await tabAndPress(page, button(page, words.save))
  await arrive(page, /^Saved on this/)
}

const observation = async (page: Page): Promise<void> => {
  const { observing: words, witness } = en
  const { signing } = en.joining
  await visit(page, '/capture/observation')
  await write(page, box(page, words.observer), 'Dev Patel, assessor')
  await tabAndPress(page, button(page, /^C1 · 1\.1 /), 'Space')
  await tabAndPress(page, button(page, words.start))
  await write(page, page.getByRole('textbox', { name: words.note }), 'She read the order back.')
  await tabAndPress(page, button(page, /^C1 · 1\.1 /), 'Space')
  await expect(button(page, /^C1 · 1\.1 /)).toHaveAttribute('aria-pressed', 'true')
  await tabAndPress(page, button(page, words.stop))
  await tabAndPress(page, button(page, new RegExp(`^${signing.parts.observation}`)))
  await tabAndPress(page, button(page, witness.signing.typeInstead))
  await tabAndPress(page, button(page, signing.do))
  await expect(page.getByText(signing.signed('Dev Patel'))).toBeVisible()
  await tabAndPress(page, button(page, words.save))
  await arrive(page, /^Saved on this/)
}

const recording = async (page: Page): Promise<void> => {
  const words = en.recording
  await visit(page, '/')
  await tabAndPress(page, page.getByRole('main').getByRole('link', { name: words.record }))
  await tabAndPress(page, button(page, words.everyoneAgreed))
  await tabAndPress(page, markButton(page), 'Space')
  await expect(markButton(page)).toHaveAttribute('aria-pressed', 'true')
  await isSafeAfter(page, 2)
  await page.keyboard.press('Space')
  await expect(markButton(page)).toHaveAttribute('aria-pressed', 'false')
  await tabAndPress(page, button(page, words.pause))
  await expect(page.getByText(words.phases.paused)).toBeVisible()
  await expect(button(page, words.goOn)).toBeFocused()
  await page.keyboard.press('Enter')
  await tabAndPress(page, button(page, words.stop))
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.getByText(/^\d\d:\d\d to \d\d:\d\d$/).first()).toBeVisible()
}

const bring = async (page: Page): Promise<void> => {
  const words = en.bring
  await visit(page, '/bring')
  await tabTo(page, page.getByRole('main').getByRole('button', { name: new RegExp(`^${words.zip}`) }))
  // The system's own picker is not the app's.
  await chooseBrought(page, [
    { name: 'rota.txt', text: 'Monday: Amy' },
    { name: 'thanks.txt', text: 'Thank you, Amy' },
    { name: 'claims.csv', text: 'file,criteria\nrota.txt,C1 1.1\nthanks.txt,C1 3.2' },
  ])
  await write(page, box(page, words.from), 'The old system')
  await tabAndPress(page, button(page, words.start(2)))
  await tabAndPress(page, button(page, words.turnDownOf('thanks.txt')))
  await tabAndPress(page, button(page, words.confirmOf('rota.txt')))
  await expect(page.getByText(words.proposedWhy)).toHaveCount(0)
  await tabTo(page, page.getByRole('link', { name: words.toEvidence }))
}

const witness = async (page: Page): Promise<void> => {
  const words = en.witness
  await visit(page, '/capture/witness')
  await write(page, box(page, words.code), '2580')
  await write(page, box(page, words.codeAgain), '2580')
  await tabAndPress(page, button(page, words.handOver('phone')))
  await arrive(page, words.asked('Amy'))
  for (const key of ['Escape', 'Alt+ArrowLeft', 'Backspace']) await page.keyboard.press(key)
  await expect(page.getByRole('heading', { level: 1, name: words.asked('Amy') })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await tabAndPress(page, button(page, 'Supervisor'), 'Space')
  await write(page, box(page, words.name), 'Priya Shah')
  await tabAndPress(page, button(page, words.next))
  await arrive(page, words.seen('Amy'))
  await write(page, box(page, words.seenAsk('Amy')), 'She swapped the kettle.')
  await tabAndPress(page, button(page, words.next))
  await arrive(page, words.readBack)
  await tabAndPress(page, button(page, words.signing.typeInstead))
  await tabTo(page, box(page, words.signing.typed), 'Shift+Tab')
  await expect(box(page, words.signing.typed)).toHaveValue('Priya Shah')
  await tabAndPress(page, button(page, words.statement))
  await arrive(page, words.thanks('Amy', 'phone'))
  await tabAndPress(page, button(page, words.iAm('Amy')))
  await expect(box(page, en.people.pin)).toBeFocused()
  await page.keyboard.type('2580')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: en.records.signatures.title })).toBeVisible()
}

test('every kind of evidence is added with the keyboard alone', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  for (const [name, add] of Object.entries({ form, questions, observation, recording, bring, witness }))
    await test.step(name, () => add(page))
})
