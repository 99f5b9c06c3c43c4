// A centre's page pasted in, looked through, corrected, saved as a version, and a portfolio moved to it with its claims: on
// the real screens with a real store, and without barriers in any state.

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { unsortedClaims } from '#/portfolio/views/unsorted-claims.ts'
import { en } from '#/text/en.ts'
import '#/ui/parts/styles/styles.css'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { HandbookScreen, type HandbookScreenProps } from '#/ui/screens/handbook/handbook-screen.tsx'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { ownSchemes } from '#/ui/session/own-schemes.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../../../tests/support/barriers.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'

const words = en.handbook
/** C1 at level 1 in our own words, without 3.2, and with one criterion that holds two. */
const page1 = [
  'Unit C1: Deal with customer queries, requests and problems',
  'Level: 1',
  '1 Be able to deal with queries',
  '1.1 Explain the question back. Describe the way',
  '1.2 Check the diary',
  '2 Know what to do',
  '2.1 State who helps',
  '2.2 List three rules',
  '',
  'Ask your tutor.',
].join('\n')
/** Longer than what is read at once. */
const longPage = `${page1}\n\n${'More notes. '.repeat(5000)}`

/** No constructor, so that `new` throws. */
const refused = (): void => undefined

const wentTo: string[] = []
const show = async (props: HandbookScreenProps = {}): Promise<void> => {
  render(
    <NavigateContext value={(href) => wentTo.push(href)}>
      <main>
        <ToastProvider>
          <HandbookScreen {...props} />
        </ToastProvider>
      </main>
    </NavigateContext>,
  )
  await screen.findByRole('heading', { level: 1 })
}

const chooseCustomerService = async (): Promise<string> => {
  const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (!chosen) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(chosen))
  unwrap(await describePortfolio({ units: ['C1', 'F2'].map((unit) => ({ unit, level: null })) }))
  const note = unwrap(await keepNote({ title: 'The diary', account: 'I looked.', performedOn: '' }, []))
  unwrap(
    await claim(
      note.evidence,
      ['C1@1/1.1', 'C1@1/3.2'].map((criterion) => ({ criterion, position: { kind: 'whole' } })),
    ),
  )
  return note.evidence
}

const keptWork = async (): Promise<string> =>
  unwrap(await theStore().drafts()).find(({ kind }) => kind === 'handbook corrections')?.text ?? ''

const textBox = () => screen.getByLabelText<HTMLTextAreaElement>(words.paste)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const paste = async (text: string): Promise<void> => {
  await userEvent.fill(textBox(), text)
  await userEvent.click(button(words.readIt))
}
const recognised = () => within(screen.getByRole('region', { name: words.recognised }))
const criterionRows = (): readonly string[] =>
  [...document.querySelectorAll('.read-outcome li .read-line')].map((row) => row.textContent)

beforeEach(async () => {
  await page.viewport(390, 844)
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
})
afterEach(() => {
  vi.unstubAllGlobals()
  cleanup()
})

describe('bringing a page', () => {
  it('says where no unit is found, and keeps the text, also over a reload', async () => {
    await show()
    expect(await barriers()).toEqual([])
    await paste('Dear Amy, bring 2 pens.')
    expect(await screen.findByText(words.troubles.notUnit.what)).toBeTruthy()
    expect(textBox().value).toBe('Dear Amy, bring 2 pens.')
    expect(await barriers()).toEqual([])
    await screen.findByText(words.kept)
    cleanup()
    await show()
    await expect.poll(() => textBox().value).toBe('Dear Amy, bring 2 pens.')
  })

  it('says of far too much text what to do, and keeps it; nothing is looked for in it', async () => {
    await show()
    const text = `${page1}\n${'and more\n'.repeat(460_000)}`
    fireEvent.change(textBox(), { target: { value: text } })
    fireEvent.click(button(words.readIt))
    // Not by the finders, which write down the whole page while they wait.
    await expect
      .poll(() => document.querySelector('.notice')?.textContent)
      .toContain(words.troubles.tooLong('4.1 MB', '4 MB').what)
    expect(textBox().value === text).toBe(true)
    expect(document.querySelector('.foot-words')?.textContent).toBe('')
  })

  it('is read in a worker where it is long', async () => {
    const begun: string[] = []
    const watched = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        begun.push(String(address))
      }
    }
    vi.stubGlobal('Worker', watched)
    await show()
    await paste(longPage)
    await expect.poll(criterionRows).toContain('1.2Check the diary')
    expect(begun).toHaveLength(1)
  })

  it('is read all the same where the browser starts no worker, or its code does not load', async () => {
    const missing = class extends Worker {
      constructor() {
        super('/no-such-worker.js')
      }
    }
    for (const stand of [missing, refused]) {
      vi.stubGlobal('Worker', stand)
      await show()
      await paste(longPage)
      await expect.poll(criterionRows).toContain('1.2Check the diary')
      cleanup()
      await forgetEverything()
      await startSession()
      unwrap(await startPortfolio())
    }
  })

  it('says of JSON of another kind that it holds no unit, and keeps it', async () => {
    await show()
    const text = JSON.stringify({ name: 'till', version: 3, prices: [{ tea: 2 }] })
    await paste(text)
    expect(await screen.findByText(words.troubles.notUnit.what)).toBeTruthy()
    expect(textBox().value).toBe(text)
  })

  it('takes the text of a spreadsheet, and says of a Word document what to do', async () => {
    await show()
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no input')
    const rows = 'Unit;No;Criterion text\nC1;1.1;Check the till – twice\nC1;1.2;Sign'
    // As a Windows spreadsheet writes a dash.
    const bytes = Uint8Array.from(rows, (letter) => (letter === '–' ? 0x96 : (letter.codePointAt(0) ?? 0)))
    await userEvent.upload(input, new File([bytes], 'criteria.csv', { type: 'text/csv' }))
    await expect.poll(() => textBox().value).toBe(rows)
    expect(screen.getByText(new RegExp(`^${words.fromFile('criteria.csv')}`))).toBeTruthy()
    await userEvent.upload(input, new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'unit.docx'))
    expect(await screen.findByText(words.troubles.packed('unit.docx').what)).toBeTruthy()
    // What was there stays.
    expect(textBox().value).toBe(rows)
    await userEvent.click(button(words.readIt))
    await expect.poll(criterionRows).toEqual(['1.1Check the till – twice', '1.2Sign'])
  })
})

describe('looking through', () => {
  it('shows what was found, is corrected by hand and undone, and is there again after a reload', async () => {
    await chooseCustomerService()
    await show()
    await paste(page1)
    await screen.findByRole('heading', { level: 1, name: words.lookTitle })
    expect(screen.getByText(words.foundUnits(1, 4))).toBeTruthy()
    expect(recognised().getByText(words.toCheck(1))).toBeTruthy()
    expect(await barriers()).toEqual([])

    // The one that may be two is split where the cursor stands.
    await userEvent.click(button(words.warn.mayBeTwo('1.1')))
    const sheet = within(screen.getByRole('dialog'))
    expect(await barriers()).toEqual([])
    const box = sheet.getByLabelText<HTMLTextAreaElement>(words.words)
    box.focus()
    box.setSelectionRange(box.value.indexOf('Describe'), box.value.indexOf('Describe'))
    await userEvent.click(sheet.getByRole('button', { name: words.split }))
    await expect
      .poll(criterionRows)
      .toEqual([
        '1.1Explain the question back.',
        '1.3Describe the way',
        '1.2Check the diary',
        '2.1State who helps',
        '2.2List three rules',
      ])
    await userEvent.click(button(words.undo))
    await expect.poll(() => criterionRows().length).toBe(4)

    // A leftover becomes a criterion of the outcome above it.
    await userEvent.click(screen.getByText(words.leftovers(1)))
    await userEvent.click(button('Ask your tutor.'))
    expect(await barriers()).toEqual([])
    await userEvent.click(button(words.makeCriterion))
    await expect.poll(() => criterionRows().at(-1)).toBe('2.3Ask your tutor.')
    expect(screen.getByText(words.leftoversNone)).toBeTruthy()

    // All of it is kept.
    await expect.poll(keptWork).toContain('"take in"')
    cleanup()
    await show()
    await screen.findByRole('heading', { level: 1, name: words.lookTitle })
    await expect.poll(() => criterionRows().at(-1)).toBe('2.3Ask your tutor.')
  })

  it('marks in the text what a criterion came from', async () => {
    await chooseCustomerService()
    await page.viewport(1280, 800)
    await show()
    await paste(page1)
    await screen.findByRole('heading', { level: 1, name: words.lookTitle })
    button(/^1\.2/).focus()
    await expect
      .poll(() => document.querySelector('.source-line[data-current]')?.textContent)
      .toBe('1.21.2 Check the diary')
    expect(
      [...document.querySelectorAll('.source-line[data-use="not used"]')].map((line) => line.textContent),
    ).toEqual([`${words.line.left}Ask your tutor.`])
  })
})

describe('a saved version', () => {
  it('is put in its place, kept, and moved to with claims carried and one to sort', async () => {
    const evidence = await chooseCustomerService()
    await show()
    await paste(page1)
    await screen.findByRole('heading', { level: 1, name: words.lookTitle })
    // By its code, at the level it says.
    expect((await screen.findByLabelText<HTMLSelectElement>(words.intoUnit)).value).toBe('C1')
    await expect.poll(() => button(words.save('1.1'))).toBeTruthy()
    await userEvent.click(button(words.save('1.1')))
    await screen.findByRole('heading', { level: 1, name: words.savedTitle('1.1') })
    expect(await barriers()).toEqual([])
    const [own] = await ownSchemes()
    expect(own?.scheme).toMatchObject({ id: 'ocr-03454', version: '1.1' })
    // The portfolio has not moved.
    expect(openPortfolio().scheme?.version).toBe('1')

    cleanup()
    await show({ step: 'move', hash: own?.hash ?? '' })
    await screen.findByRole('heading', { level: 1, name: words.moveTitle('1.1') })
    expect(screen.getByText(words.carried(1))).toBeTruthy()
    expect(screen.getByText(words.sortLater(1))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(button(words.moveNow))
    await expect.poll(() => openPortfolio().scheme?.version).toBe('1.1')
    await expect.poll(() => wentTo.at(-1)).toBe('/handbook/sort')
    const claims = () =>
      openPortfolio()
        .portfolio.evidence.get(evidence)
        ?.claims.map(({ criterion }) => criterion)
    expect(claims()).toEqual(['C1@1/1.1', 'C1@1/3.2'])

    cleanup()
    await show({ step: 'sort' })
    await screen.findByRole('heading', { level: 1, name: words.sortTitle })
    expect(await screen.findByText(new RegExp(`^Was for C1 · 3\\.2: `))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(button(/^C1 · 2\.1/))
    await expect.poll(claims).toEqual(['C1@1/1.1', 'C1@1/2.1'])
    expect(await screen.findByText(words.sortNone)).toBeTruthy()
    const { portfolio, scheme } = openPortfolio()
    expect(scheme && unsortedClaims(portfolio, scheme)).toEqual([])
  })

  it('is refused with the reason where two criteria share a number, and nothing is lost', async () => {
    await chooseCustomerService()
    await show()
    await paste(page1)
    await screen.findByRole('heading', { level: 1, name: words.lookTitle })
    await userEvent.click(button(/^1\.2/))
    await userEvent.fill(screen.getByLabelText(words.number), '1.1')
    await userEvent.click(button(en.app.done))
    await screen.findByText(words.warn.numberTwice('1.1'))
    await userEvent.click(button(words.save('1.1')))
    expect(await screen.findByText(words.troubles.numberTwice('C1@1', '1.1'))).toBeTruthy()
    expect(await ownSchemes()).toEqual([])
    expect(criterionRows()).toHaveLength(4)
  })
})

describe('a photo of the page', () => {
  it('stands beside the text until it is typed, and is no evidence', async () => {
    await chooseCustomerService()
    const before = openPortfolio().portfolio.evidence.size
    history.replaceState(null, '', '?unit=F2%402')
    await show()
    const canvas = new OffscreenCanvas(300, 400)
    canvas.getContext('2d')?.fillRect(0, 0, 300, 400)
    const photo = new File([await canvas.convertToBlob({ type: 'image/png' })], 'page.png', {
      type: 'image/png',
    })
    const [, input] = document.querySelectorAll<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no input for photos')
    await userEvent.upload(input, photo)
    expect(await screen.findByRole('img', { name: /^Page of F2 / })).toBeTruthy()
    expect(await barriers()).toEqual([])
    cleanup()
    await show()
    expect(await screen.findByRole('img', { name: /^Page of F2 / })).toBeTruthy()
    expect(openPortfolio().portfolio.evidence.size).toBe(before)
    await userEvent.click(button(new RegExp(`^${words.photo.remove}`)))
    await expect.poll(() => screen.queryByRole('img')).toBeNull()
    history.replaceState(null, '', location.pathname)
  })
})
