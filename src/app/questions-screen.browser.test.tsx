// Questions and answers on the app's own screens with a real store: asked for one criterion, kept while they are typed, saved
// in one commit with what they are claimed for, and never lost, whatever became of the draft.

import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { App } from '#/app/app.tsx'
import '#/ui/parts/styles/styles.css'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../tests/support/barriers.ts'
import { forgetEverything } from '../../tests/support/forget-everything.ts'

const words = en.questions
const criterion = 'C1@1/3.4'

const begin = async (): Promise<void> => {
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (!chosen) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(chosen))
  unwrap(await describePortfolio({ name: 'Amy Lewis', units: [{ unit: 'C1', level: 1 }] }))
}

const title = (): string => document.querySelector('main h1')?.textContent ?? en.app.name
const visit = async (path: string): Promise<void> => {
  history.pushState(null, '', path)
  render(<App />)
  await expect.poll(title, { timeout: 10_000 }).not.toBe(en.app.name)
}
const main = () => within(screen.getByRole('main'))
const card = (name: string) => within(main().getByRole('region', { name }))
/** The likely ones stand before the search, whose chips are folded away. */
const firstChip = (name: RegExp): HTMLElement => {
  const [chip] = main().getAllByRole('button', { name })
  if (chip === undefined) throw new Error('no such chip')
  return chip
}
const save = () => userEvent.click(main().getByRole('button', { name: words.save }))
const evidence = () => [...openPortfolio().portfolio.evidence.values()]
const drafts = async () => unwrap(await theStore().drafts())

beforeEach(async () => {
  await page.viewport(390, 844)
  await forgetEverything()
  await startSession()
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

describe('questions and answers', () => {
  it(
    'are reached from a criterion without proof, prompted by its word, and claimed by saving them',
    { timeout: 60_000 },
    async () => {
      await begin()
      await visit(`/coverage/${encodeURIComponent(criterion)}`)
      await userEvent.click(main().getByRole('link', { name: words.title }))
      await expect.poll(title, { timeout: 10_000 }).toBe(words.title)
      const first = card(words.card(1, 'C1 · 3.4'))
      expect(first.getByText(en.checks.asks.describe, { exact: false })).toBeTruthy()
      await userEvent.fill(first.getByLabelText(words.question), 'What do you do when somebody is upset?')
      expect(first.getByText(words.noAnswerYet)).toBeTruthy()
      await userEvent.fill(first.getByLabelText(words.answer), 'Smile, nod')
      expect(first.getByText(en.checks.hintShort.list)).toBeTruthy()
      expect(await barriers()).toEqual([])

      await userEvent.click(firstChip(/^C1 · 3\.1 /))
      const second = card(words.card(2, 'C1 · 3.1'))
      await expect.poll(() => document.activeElement).toBe(second.getByLabelText(words.question))
      await userEvent.keyboard('Whom do you go to?')
      await userEvent.fill(second.getByLabelText(words.answer), 'Supervisor, stock room')
      await userEvent.click(second.getByRole('radio', { name: words.modes.written }))
      await userEvent.fill(main().getByLabelText(words.askedBy), 'Dev Patel, assessor')
      await userEvent.fill(main().getByLabelText(en.forms.on), '2026-11-20')
      await save()
      await expect.poll(title, { timeout: 10_000 }).toMatch(/^Saved on this/)
      expect(main().getByText('Smile, nod (answered aloud)')).toBeTruthy()
      expect(await barriers()).toEqual([])

      const saved = evidence().at(-1)
      expect(saved?.form).toBe('form')
      expect(saved?.fields.values).toMatchObject({
        type: 'questions and answers',
        performedOn: '2026-11-20',
        record: {
          kind: 'questions',
          askedBy: 'Dev Patel, assessor',
          questions: [
            { criterion, answer: 'Smile, nod', mode: 'spoken' },
            { criterion: 'C1@1/3.1', mode: 'written' },
          ],
        },
      })
      expect(saved?.claims).toMatchObject([
        { criterion, position: { kind: 'whole' }, note: 'What do you do when somebody is upset?' },
        { criterion: 'C1@1/3.1', note: 'Whom do you go to?' },
      ])
      expect(await drafts()).toEqual([])
      cleanup()
      await visit(`/evidence/${saved?.id ?? ''}`)
      expect(main().getByRole('listitem', { name: en.checks.rules.CV1.title })).toBeTruthy()
    },
  )

  it('are kept as they are typed, and there again when the screen went without saving', async () => {
    await begin()
    await visit('/capture/questions')
    await userEvent.click(main().getByRole('button', { name: words.aboutNothing }))
    await userEvent.fill(
      card(words.cardFree(1)).getByLabelText(words.question),
      'How long have you been here?',
    )
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    cleanup()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    expect(await main().findByDisplayValue('How long have you been here?')).toBeTruthy()
    expect(main().getByText(en.forms.recovered)).toBeTruthy()
    // What the address asks for stands beside it.
    expect(card(words.card(2, 'C1 · 3.4')).getByLabelText(words.answer)).toBeTruthy()
    await userEvent.click(main().getByRole('button', { name: en.capture.discard }))
    const dialog = within(await screen.findByRole('dialog', { name: en.forms.discardTitle }))
    await userEvent.click(dialog.getByRole('button', { name: en.capture.noteThrow }))
    await expect.poll(drafts).toEqual([])
    expect(main().queryByDisplayValue('How long have you been here?')).toBeNull()
  })

  it('without a word are not evidence, and an answer to nobody knows what asks for its question', async () => {
    await begin()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    await save()
    expect(await main().findByText(words.nothing)).toBeTruthy()
    const first = card(words.card(1, 'C1 · 3.4'))
    await userEvent.fill(first.getByLabelText(words.answer), 'I say sorry.')
    await save()
    expect(first.getByText(words.questionMissing)).toBeTruthy()
    expect(evidence()).toHaveLength(1)
    expect(await barriers()).toEqual([])
    await userEvent.fill(first.getByLabelText(words.question), 'And then?')
    const oneMore = words.oneMoreOf(words.card(1, 'C1 · 3.4'))
    await userEvent.click(first.getByRole('button', { name: oneMore }))
    expect(card(words.card(2, 'C1 · 3.4')).getByLabelText(words.question)).toBe(document.activeElement)
    await userEvent.click(first.getByRole('button', { name: words.takeOutOf(words.card(1, 'C1 · 3.4')) }))
    expect(main().queryByDisplayValue('I say sorry.')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    expect(await main().findByDisplayValue('I say sorry.')).toBeTruthy()
  })

  it('whose draft is damaged are shown as they were kept, and not written over', async () => {
    await begin()
    const text = '{"on":"","record":{"kind":"questions","questions":[{"question":"Where'
    const { ledger } = openPortfolio()
    const draft = { id: 'a'.repeat(26), ledger, kind: 'questions', text, changedAt: '', more: '' }
    unwrap(await theStore().putDraft(draft))
    await visit('/capture/questions')
    expect(await main().findByText(en.forms.damaged)).toBeTruthy()
    expect(main().getByText(text)).toBeTruthy()
    expect(main().queryByRole('button', { name: words.save })).toBeNull()
    expect((await drafts()).map((kept) => kept.text)).toEqual([text])
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('button', { name: en.forms.throwAway }))
    await expect.poll(drafts).toEqual([])
    expect(main().getByRole('button', { name: words.save })).toBeTruthy()
  })
})
