// Storage may stand still for long while something is saved: what somebody would type, undo or add meanwhile is kept from being
// lost. Every form is tried with a store that writes nothing before it is told to.

import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { theStore } from '#/ui/session/session.ts'
import { evidenceNow, firstChip, main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { chooseAward, eachFresh } from '../../tests/support/fresh.ts'

const criterion = 'C1@1/1.1'

/** Lets the commit of what is saved go on: with what it writes, with a full disk, or with what nobody expected. */
let goOn: (how: 'written' | 'full' | 'fault') => void

eachFresh(async () => {
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  await chooseAward('03454', 'C1')
})
beforeEach(() => {
  const { promise, resolve } = Promise.withResolvers<Parameters<typeof goOn>[0]>()
  goOn = resolve
  const store = theStore()
  const commit = store.commit.bind(store)
  vi.spyOn(store, 'commit').mockImplementation(async (what) => {
    if (what.entries === undefined) return commit(what)
    const how = await promise
    if (how === 'fault') throw new Error('a fault')
    return how === 'written' ? commit(what) : { ok: false, error: { kind: 'quota full' } }
  })
})
afterEach(() => vi.restoreAllMocks())

const noteBox = () => main().getByRole('textbox', { name: en.capture.note })

const save = async (name: string): Promise<void> => {
  await press(name)
  expect(await main().findByRole('button', { name: en.capture.saving })).toBe(document.activeElement)
}

/** Neither by keyboard nor by a finger: the focus stays on the button that saves. */
const expectHeld = (element: HTMLElement): void => {
  expect(element.isConnected).toBe(true)
  const { activeElement } = document
  element.focus()
  expect(document.activeElement).toBe(activeElement)
  element.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const under = document.elementFromPoint(left + width / 2, top + height / 2)
  expect(under === null || !element.contains(under)).toBe(true)
}

const isSaved = () => expect.poll(title).toMatch(/^Saved on this/)

describe('while it is being saved', () => {
  it('a note takes no more words, and is claimed by the same commit', async () => {
    await visit(`/capture/note?for=${encodeURIComponent(criterion)}`)
    await userEvent.fill(noteBox(), 'I read the order back.')
    await save(en.capture.noteSave)
    expectHeld(noteBox())
    expect(await barriers()).toEqual([])
    goOn('written')
    await isSaved()
    expect(evidenceNow().at(-1)).toMatchObject({
      fields: { values: { account: 'I read the order back.' } },
      claims: [{ criterion, position: { kind: 'whole' } }],
    })
    const commits = vi.mocked(theStore().commit).mock.calls.filter(([{ entries }]) => entries !== undefined)
    expect(commits).toHaveLength(1)
  })

  it.each(['full', 'fault'] as const)(
    'a note that could not be saved (%s) is there to be gone on with',
    async (how) => {
      await visit('/capture/note')
      await userEvent.fill(noteBox(), 'I read the order back.')
      await save(en.capture.noteSave)
      goOn(how)
      expect(await main().findByRole('button', { name: en.capture.noteSave })).toBe(document.activeElement)
      await userEvent.type(noteBox(), ' Twice.')
      expect(noteBox()).toHaveProperty('value', 'I read the order back. Twice.')
    },
  )

  it('a form takes no more words, and a file from a camera that was open still waits for the next one', async () => {
    await visit('/capture/form/work-product')
    const origin = main().getByLabelText(en.checks.prompts.origin.ask)
    await userEvent.fill(origin, 'A screenshot of the till')
    await save(en.captureForms.save)
    expectHeld(origin)
    const late = new File(['late'], 'late.txt', { type: 'text/plain' })
    await userEvent.upload(main().getByLabelText(en.captureForms.addFiles), late)
    await expect
      .poll(async () => unwrap(await theStore().drafts()).map(({ text }) => text))
      .toContainEqual(expect.stringContaining('late.txt'))
    goOn('written')
    await isSaved()
    expect(evidenceNow().at(-1)?.files).toEqual([])
    await visit('/capture/form/work-product')
    expect(await main().findByText('late.txt')).toBeTruthy()
  })

  it('a form that nobody expected not to be saved is there to be gone on with', async () => {
    await visit('/capture/form/work-product')
    const origin = main().getByLabelText(en.checks.prompts.origin.ask)
    await userEvent.fill(origin, 'A screenshot of the till')
    await save(en.captureForms.save)
    goOn('fault')
    expect(await main().findByRole('button', { name: en.captureForms.save })).toBeTruthy()
    await userEvent.type(origin, ' at noon')
    expect(origin).toHaveProperty('value', 'A screenshot of the till at noon')
  })

  it('questions take no more words, and none that was taken out is put back', async () => {
    const words = en.questions
    await visit('/capture/questions')
    const question = (number: number) => within(main().getByRole('region', { name: words.cardFree(number) }))
    for (const number of [1, 2]) {
      await press(words.aboutNothing)
      await userEvent.fill(question(number).getByLabelText(words.question), 'What did you do?')
      await userEvent.fill(question(number).getByLabelText(words.answer), 'I asked.')
    }
    // In one turn: the way back goes by itself, and a driver may stand still for longer.
    fireEvent.click(question(2).getByRole('button', { name: words.takeOutOf(words.cardFree(2)) }))
    const saving = main().getByRole('button', { name: words.save })
    saving.focus()
    fireEvent.click(saving)
    expectHeld(screen.getByRole('button', { name: en.parts.undo }))
    expect(main().getByRole('button', { name: en.capture.saving })).toBe(document.activeElement)
    expectHeld(question(1).getByLabelText(words.answer))
    goOn('written')
    await isSaved()
  })

  it('an observation takes no more words', async () => {
    const words = en.observing
    await visit('/capture/observation')
    await userEvent.fill(main().getByLabelText(words.observer), 'Dev Patel, assessor')
    await userEvent.click(firstChip(/^C1 · 1\.1 /))
    await press(words.start)
    await userEvent.fill(main().getByRole('textbox', { name: words.note }), 'She read it back.')
    await press(words.keepNote)
    await press(words.stop)
    await save(words.save)
    expectHeld(main().getByLabelText(words.place))
    expectHeld(main().getByRole('button', { name: words.goOn }))
    goOn('written')
    await isSaved()
  })
})
