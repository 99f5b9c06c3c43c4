// Editing a copy of a qualification: fields and text are one copy, what is wrong is said at its place, what is odd is said and
// hinders nothing, and what was typed is there again after leaving. The original is never touched.

import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import '#/ui/parts/styles/styles.css'
import { EditScreen } from '#/ui/screens/scheme/edit/edit-screen.tsx'
import { ownSchemes } from '#/ui/session/own-schemes.ts'
import { allSchemes, type LoadedScheme } from '#/ui/session/schemes.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../../../../tests/support/barriers.ts'
import { forgetEverything } from '../../../../../tests/support/forget-everything.ts'

const words = en.schemeEdit
let gone: readonly string[] = []

const published = async (id: string): Promise<LoadedScheme> => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const opened = async (id = 'ocr-10379'): Promise<LoadedScheme> => {
  const loaded = await published(id)
  await act(async () => {
    render(
      <NavigateContext value={(href) => (gone = [...gone, href])}>
        <ToastProvider>
          <main>
            <EditScreen hash={loaded.hash} />
          </main>
        </ToastProvider>
      </NavigateContext>,
    )
  })
  await screen.findByRole('textbox', { name: words.head.title })
  return loaded
}
const fill = async (name: string, said: string): Promise<void> =>
  userEvent.fill(screen.getByRole('textbox', { name }), said)
const partOf = (title: string): HTMLElement => {
  const part = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (part === null) throw new Error(`no part ${title}`)
  return part
}
const openText = async (): Promise<HTMLElement> => {
  await userEvent.click(within(partOf(words.text)).getByText(words.textLabel))
  return screen.findByRole('textbox', { name: words.textLabel })
}
/** At once: the whole file, letter by letter, would take longer than anybody pastes it. */
const write = (text: HTMLElement, value: string): void => void fireEvent.change(text, { target: { value } })
const status = (): string =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join(' ')
const saveButton = (): HTMLElement => screen.getByRole('button', { name: words.saveVersion })

beforeEach(async () => {
  gone = []
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
})
afterEach(cleanup)

it('begins as the next version, says what is odd, and is saved beside the original', async () => {
  const { scheme, hash } = await opened()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.head.version }).value).toBe('1.1')
  expect(status()).toMatch(/to look at above, and it can be saved/)
  expect(within(partOf(en.schemePage.check)).getByText(/^No unit is listed in .*Group D/)).toBeTruthy()
  expect(await barriers()).toEqual([])
  await fill(words.head.title, 'Our own certificate')
  await userEvent.click(saveButton())
  await waitFor(() => expect(gone).toHaveLength(1))
  const [own] = await ownSchemes()
  expect(own?.scheme).toEqual({ ...scheme, version: '1.1', title: 'Our own certificate' })
  expect(gone).toEqual([`/scheme/${own?.hash}`])
  expect((await published(scheme.id)).hash).toBe(hash)
  // The draft has become the version: the next copy begins anew, as the version after it.
  cleanup()
  await opened()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.head.title }).value).toBe(scheme.title)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.head.version }).value).toBe('1.2')
  // By the name of another that is here it is not saved.
  await fill(words.head.version, '1.1')
  await userEvent.click(saveButton())
  expect((await screen.findByRole('alert')).textContent).toContain(words.versionHere('1.1').what)
  expect(await ownSchemes()).toHaveLength(1)
})

it('says at the field what is missing, keeps what was typed, and takes a step back', async () => {
  const { scheme } = await opened()
  await fill(words.head.title, '')
  const title = screen.getByRole('textbox', { name: words.head.title })
  await waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('true'))
  expect(status()).toContain('title should not be empty')
  expect(saveButton()).toHaveProperty('disabled', true)
  expect(await barriers()).toEqual([])
  await fill(words.head.title, 'Half a ti')
  await waitFor(() => expect(status()).toContain(words.kept))
  cleanup()
  await opened()
  const again = await screen.findByDisplayValue('Half a ti')
  expect(screen.getByText(words.recovered)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: words.startAgain }))
  expect(again).toHaveProperty('value', scheme.title)
  await userEvent.click(screen.getByRole('button', { name: words.undo }))
  expect(again).toHaveProperty('value', 'Half a ti')
})

it('edits a unit, a group and a rule, and says which rule cannot be met', async () => {
  const { scheme } = await opened('ocr-03454')
  const units = partOf(words.units)
  const [first] = scheme.units
  await userEvent.click(within(units).getByText(`${first?.code} ${first?.title}`))
  await userEvent.fill(within(units).getByRole('textbox', { name: words.code }), 'OWN1')
  await userEvent.fill(within(units).getByRole('textbox', { name: words.offerValue(1, 1) }), '7')
  await expect.poll(() => saveButton().hasAttribute('disabled')).toBe(false)
  expect(await barriers()).toEqual([])
  await userEvent.click(within(units).getByRole('button', { name: words.addUnit }))
  await waitFor(() => expect(status()).toContain(`units[${scheme.units.length}].code`))
  await userEvent.fill(within(units).getByRole('textbox', { name: words.code }), 'OWN2')
  await waitFor(() => expect(status()).toContain(`units[${scheme.units.length}].title`))
  await userEvent.fill(within(units).getByRole('textbox', { name: words.unitTitle }), 'Ours')
  await waitFor(() => expect(status()).toContain(`units[${scheme.units.length}].sources[0]`))
  await userEvent.fill(within(units).getByRole('textbox', { name: words.source }), 'Our handbook')
  // Of an unknown value nobody could say that it does not bring the rest.
  await userEvent.fill(within(units).getByRole('textbox', { name: words.offerValue(1, 1) }), '4')
  await waitFor(() => expect(saveButton()).toHaveProperty('disabled', false))

  await userEvent.click(screen.getByRole('button', { name: words.addGroup }))
  const headings = screen.getAllByRole('textbox', { name: words.groupTitle })
  await userEvent.fill(headings.at(-1) ?? document.body, 'Ours too')
  await waitFor(() => expect(status()).toContain('to look at'))
  expect(await screen.findByText('No unit is listed in Ours too.')).toBeTruthy()
  await userEvent.selectOptions(screen.getAllByLabelText(words.putInto).at(-1) ?? document.body, 'OWN2 Ours')
  expect(screen.getByText(words.inGroup('OWN2'))).toBeTruthy()

  const [figure] = screen.getAllByRole('textbox', { name: words.atLeast.value })
  await userEvent.fill(figure ?? document.body, '999')
  await waitFor(() => expect(status()).toMatch(/cannot be met: it asks for 999/))
  expect(screen.getByText(en.schemePage.canBeMet.no)).toBeTruthy()
  await userEvent.click(
    screen.getByRole('button', { name: words.removeRule(scheme.combination?.[0]?.says ?? '') }),
  )
  await waitFor(() => expect(saveButton()).toHaveProperty('disabled', false))
  await userEvent.click(saveButton())
  await waitFor(() => expect(gone).toHaveLength(1))
  const saved = (await ownSchemes())[0]?.scheme
  expect(saved?.units[0]).toMatchObject({ code: 'OWN1', offers: [{ value: 7, valueStatus: 'unconfirmed' }] })
  expect(saved?.units.at(-1)).toMatchObject({ code: 'OWN2', sources: ['Our handbook'] })
  expect(saved?.groups.at(-1)).toMatchObject({ title: 'Ours too', id: saved?.units.at(-1)?.group })
  // The rule that names the unit by its code has followed, and every other is as it was.
  const rules = JSON.stringify(scheme.combination?.slice(1))
  expect(saved?.combination).toEqual(JSON.parse(rules.replace('"F1"', '"OWN1"')))
  expect(rules).toContain('"F1"')
})

it('is one copy with its text, and a text that is none says where and keeps every letter', async () => {
  await opened()
  const text = await openText()
  const file = text instanceof HTMLTextAreaElement ? text.value : ''
  write(text, file.replace('"title": "OCR', '"title": "Dale'))
  await screen.findByDisplayValue(/^Dale/)
  write(text, file.replace('"level": 2', '"level": 2, "colour": "blue"'))
  await waitFor(() => expect(status()).toContain('colour is not a name that this version knows'))
  const broken = `${file.slice(0, 400)} and then`
  write(text, broken)
  await screen.findByText(words.noForm)
  expect(text).toHaveProperty('value', broken)
  expect(saveButton()).toHaveProperty('disabled', true)
  expect(screen.queryByRole('textbox', { name: words.head.title })).toBeNull()
  expect(await barriers()).toEqual([])
  await waitFor(() => expect(status()).toContain(words.kept))
  text.focus()
  write(text, file)
  await screen.findByRole('textbox', { name: words.head.title })
  expect(document.activeElement).toBe(text)
  expect(await ownSchemes()).toEqual([])
})
