// An observation on the app's own screens with a real store: started and stopped by a tap, kept at every step and there again
// in the middle of it, saved in one commit with its pictures and what its notes show.

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

const words = en.observing
const criterion = 'C1@1/1.1'

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
const press = (name: string) => userEvent.click(main().getByRole('button', { name }))
const note = () => main().getByRole<HTMLTextAreaElement>('textbox', { name: words.note })
const picture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  canvas.getContext('2d')?.fillRect(20, 20, 200, 200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}
/** The likely ones stand before the search, whose chips are folded away. */
const firstChip = (name: RegExp): HTMLElement => {
  const [chip] = main().getAllByRole('button', { name })
  if (chip === undefined) throw new Error('no such chip')
  return chip
}
const save = () => userEvent.click(main().getByRole('button', { name: words.save }))
const at = (time: string): string => `2026-11-20T${time}:00.000+00:00`
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

describe('an observation', () => {
  it(
    'is stamped, noted, tagged with a tap, found again in the middle, and claimed by saving it',
    { timeout: 60_000 },
    async () => {
      await begin()
      await visit('/capture/observation')
      expect(await barriers()).toEqual([])
      await userEvent.fill(main().getByLabelText(words.observer), 'Dev Patel, assessor')
      await userEvent.click(firstChip(/^C1 · 1\.1 /))
      await press(words.start)
      await userEvent.type(note(), 'She read the order back to him.')
      await userEvent.click(firstChip(/^C1 · 1\.1 /))
      expect(await barriers()).toEqual([])

      // The app goes: the start, the words, their time and the tag are there again.
      cleanup()
      await visit('/capture/observation')
      expect(await main().findByText(en.forms.recovered)).toBeTruthy()
      expect(note().value).toBe('She read the order back to him.')
      expect(firstChip(/^C1 · 1\.1 /).getAttribute('aria-pressed')).toBe('true')

      await press(words.keepNote)
      await expect.poll(() => note().value).toBe('')
      const taken = await picture()
      await userEvent.upload(main().getByLabelText(words.photo), taken)
      expect(await main().findByText(/^Begun /)).toBeTruthy()
      await userEvent.type(note(), 'The till, after.')
      await press(words.askAnother)
      await userEvent.fill(main().getByLabelText(words.question(1)), 'Why did you read it back?')
      await userEvent.fill(main().getByLabelText(words.answer(1)), 'So that it is right.')
      await press(words.stop)
      expect(await main().findByText(words.lookThroughMore)).toBeTruthy()
      expect(await barriers()).toEqual([])
      await press(words.save)
      await expect.poll(title, { timeout: 10_000 }).toMatch(/^Saved on this/)
      expect(await barriers()).toEqual([])

      const saved = evidence().at(-1)
      const { record, type, performedOn } = saved?.fields.values ?? {}
      if (record?.kind !== 'observation') throw new Error('no observation was saved')
      expect(saved?.form).toBe('form')
      expect(type).toBe('observation')
      expect(performedOn).toBe(record.from.slice(0, 10))
      expect(record.notes).toMatchObject([
        { text: 'She read the order back to him.', criteria: [criterion] },
        { text: 'The till, after.', criteria: [], sha256: saved?.files[0]?.sha256 },
      ])
      expect(record.asked).toEqual([
        { question: 'Why did you read it back?', answer: 'So that it is right.' },
      ])
      expect(record.observer).toBe('Dev Patel, assessor')
      expect(record.to >= record.from).toBe(true)
      expect(saved?.claims).toMatchObject([
        { criterion, position: { kind: 'whole' }, note: expect.stringMatching(/^\d\d:\d\d She read/) },
      ])
      expect(await drafts()).toEqual([])
    },
  )

  it('asks who saw it and what, and goes on when it was stopped too soon', async () => {
    await begin()
    await visit('/capture/observation')
    await press(words.start)
    await press(words.stop)
    await save()
    expect(await main().findByText(words.nothing)).toBeTruthy()
    expect(main().getByText(words.observerMissing)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.goOn)
    await userEvent.type(note(), 'He came back.')
    await press(words.stop)
    const [time] = main()
      .getAllByRole('listitem')
      .flatMap((each) => /^\d\d:\d\d/.exec(each.textContent)?.[0] ?? [])
    await press(words.takeOutOf(time ?? ''))
    expect(main().queryByText('He came back.')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    expect(await main().findByText('He came back.')).toBeTruthy()
    expect(evidence()).toHaveLength(1)
    await press(en.capture.discard)
    const dialog = within(await screen.findByRole('dialog', { name: en.forms.discardTitle }))
    await userEvent.click(dialog.getByRole('button', { name: en.capture.noteThrow }))
    await expect.poll(drafts).toEqual([])
  })

  it('keeps its order and its times where the clock was set back in the middle', async () => {
    await begin()
    const { ledger } = openPortfolio()
    const record = {
      kind: 'observation',
      observer: 'Dev Patel',
      from: at('14:00'),
      to: at('11:00'),
      notes: [
        { at: at('14:05'), text: 'First', criteria: [criterion] },
        { at: at('10:50'), text: 'Second', criteria: [criterion] },
      ],
      asked: [],
    }
    const text = JSON.stringify({ record, writing: null, files: [], place: '', criteria: [criterion] })
    const draft = { id: 'b'.repeat(26), ledger, kind: 'observation', text, changedAt: '', more: '' }
    unwrap(await theStore().putDraft(draft))
    await visit('/capture/observation')
    await main().findByText('First')
    await save()
    await expect.poll(title, { timeout: 10_000 }).toMatch(/^Saved on this/)
    const saved = evidence().at(-1)
    expect(saved?.fields.values.record).toEqual(record)
    expect(saved?.fields.values.performedOn).toBe('2026-11-20')
    expect(saved?.claims.map((each) => each.note)).toEqual(['14:05 First\n10:50 Second'])
  })
})
