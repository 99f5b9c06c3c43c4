// The first minute and home, on the app's own screens with a real store: a photo at once, a portfolio without one, a
// qualification and its units with the rule live, and what is said when this browser cannot.

import { cleanup, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { App } from '#/app/app.tsx'
import { ErrorBoundary } from '#/app/error-boundary.tsx'
import { later } from '#/app/later.tsx'
import '#/ui/parts/styles/styles.css'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { putAwayTrouble } from '#/ui/session/take-photo.ts'
import { barriers } from '../../tests/support/barriers.ts'
import { forgetEverything } from '../../tests/support/forget-everything.ts'

const picture = async (name = 'till.jpg'): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  canvas.getContext('2d')?.fillRect(20, 20, 300, 200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' })
}
const schemeOf = async (code: string) => {
  const found = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === code)
  if (!found) throw new Error(`${code} is not among the schemes`)
  return found
}
const visit = (path: string): void => {
  history.pushState(null, '', path)
  render(<App />)
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const main = () => within(screen.getByRole('main'))
const link = (name: string | RegExp) => main().findByRole('link', { name })
const button = (name: string | RegExp) => main().findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await button(name))
const unit = (code: string) => main().findByRole('checkbox', { name: new RegExp(`^${code} `) })
const chips = (): HTMLElement[] => main().getAllByRole('button', { name: /^Level \d/ })
const chip = async (name: RegExp, level: number) =>
  within(await main().findByRole('group', { name })).getByRole('button', {
    name: new RegExp(`^Level ${level} `),
  })
const open = async (group: string) => userEvent.click(await main().findByText(new RegExp(`^${group}, `)))
const description = () => openPortfolio().portfolio.description.values
const putAway = async () => unwrap(await theStore().setting('left work put away'))
/** As a new start would find it. */
const stored = async () => unwrap(await loadPortfolio(openPortfolio().ledger)).portfolio

/** Amy's first day: a photo that is claimed, a note that is not, and a choice that makes the award. */
const work = async (): Promise<void> => {
  const { evidence } = unwrap(await keepPhoto(await picture()))
  unwrap(await keepNote({ title: 'The invoice', account: 'Paid twice.', performedOn: '' }, []))
  unwrap(await chooseScheme(await schemeOf('03454')))
  const units = ['F1', 'F2', 'A1', 'B1', 'C1'].map((code) => ({ unit: code, level: null }))
  unwrap(await describePortfolio({ name: 'Amy Lewis', units }))
  unwrap(await claim(evidence, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
}

const judge = async (what: string, width: number): Promise<string[]> => {
  const found = (await barriers()).map((barrier) => `${what} ${barrier}`)
  if (document.documentElement.scrollWidth > width) found.push(`${what}: wider than the screen`)
  return found
}

beforeEach(async () => {
  await page.viewport(390, 844)
  await forgetEverything()
  putAwayTrouble()
  await startSession()
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

describe('the first minute', () => {
  it('shows before the store is open, and a photo taken then waits for it', async () => {
    setSession({ status: { kind: 'starting' } })
    visit('/')
    await heading(en.start.welcome)
    await userEvent.upload(
      await main().findByLabelText(new RegExp(en.start.takePhotoNow)),
      await picture('quick.jpg'),
    )
    expect(await screen.findByText(en.capture.saving)).toBeTruthy()
    expect(useSession.getState().open).toBeNull()
    await startSession()
    await heading(/^Saved on this/)
    expect((await stored()).evidence.size).toBe(1)
  })

  it('says that the browser’s storage takes unusually long, and goes on by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const started = startSession()
    vi.advanceTimersByTime(15_000)
    vi.useRealTimers()
    const { status } = useSession.getState()
    expect(status).toEqual({ kind: 'no store', error: { kind: 'slow' } })
    await started
    expect(useSession.getState().status).toEqual({ kind: 'ready' })
    setSession({ status })
    visit('/')
    await heading(en.troubles.storageSlow.what)
    await startSession()
    await heading(en.start.welcome)
  })

  it('does not show where a portfolio was, while that is being opened', async () => {
    await work()
    setSession({ status: { kind: 'starting' }, open: null, shelf: [] })
    visit('/')
    expect(await screen.findByText(en.app.opening)).toBeTruthy()
    expect(screen.queryByText(en.start.welcome)).toBeNull()
    await startSession()
    await heading(en.today.hello('Amy'))
  })

  it('says so where the browser has removed what was kept, until that is read', async () => {
    await work()
    const here = localStorage.getItem('fieldfolio: a portfolio is here')
    await forgetEverything()
    localStorage.setItem('fieldfolio: a portfolio is here', here ?? '')
    await startSession()
    visit('/')
    await heading(en.start.welcome)
    const said = await main().findByText(/^The browser has removed the work that was kept on this/)
    expect(await barriers()).toEqual([])
    await press(en.parts.close)
    await expect.poll(() => said.isConnected).toBe(false)
    await startSession()
    expect(useSession.getState().isEmptied).toBe(false)
  })

  it('is not what shows when the app could not start: that says so', async () => {
    setSession({ status: { kind: 'failed', fault: new TypeError('Failed to fetch a part of the app') } })
    history.pushState(null, '', '/')
    render(
      <ErrorBoundary>
        <App />
      </ErrorBoundary>,
    )
    await heading(en.troubles.unexpected.what)
    expect(main().getByText(en.troubles.unexpected.safe)).toBeTruthy()
  })

  it('nor what shows where a screen is not on this device yet and there is no signal', async () => {
    const Missing = later(() => Promise.reject<() => null>(new TypeError('Failed to fetch')))
    render(
      <ErrorBoundary>
        <Suspense>
          <Missing />
        </Suspense>
      </ErrorBoundary>,
    )
    await heading(en.troubles.notLoaded.what)
    expect(main().getByText(en.troubles.notLoaded.next)).toBeTruthy()
  })

  it('takes a photo at once, asks for nothing, and home knows where it is', async () => {
    visit('/')
    await heading(en.start.welcome)
    expect(screen.queryByRole('navigation')).toBeNull()
    const camera = await main().findByLabelText(new RegExp(en.start.takePhotoNow))
    expect(camera.getAttribute('accept')).toBe('image/*')
    expect(camera.getAttribute('capture')).toBe('environment')
    await userEvent.upload(camera, await picture())
    const saved = await heading(/^Saved on this/)
    await expect.poll(() => document.activeElement).toBe(saved)
    expect((await stored()).evidence.size).toBe(1)

    await userEvent.click(await link(en.app.done))
    await heading(en.today.helloNoName)
    await expect.poll(() => document.title).toBe('Today · Fieldfolio')
    expect(await main().findByText(/^On this \w+ only$/)).toBeTruthy()
    expect(main().getByText(/^1 piece of evidence, since today$/)).toBeTruthy()
    expect((await link(en.safe.makeCopy)).getAttribute('href')).toBe('/share')
    expect((await link(en.today.doIt.scheme)).getAttribute('href')).toBe('/scheme')
  })

  it('stays where it is when the photo has nothing in it, says so, and takes the next one', async () => {
    visit('/')
    const camera = () => main().findByLabelText(new RegExp(`${en.start.takePhotoNow}|${en.app.takePhoto}`))
    await userEvent.upload(await camera(), new File([], 'none.jpg', { type: 'image/jpeg' }))
    expect(await main().findByText(en.troubles.emptyFile('none.jpg').what)).toBeTruthy()
    await heading(en.today.helloNoName)
    await userEvent.upload(screen.getByLabelText(en.app.takePhoto), await picture())
    await heading(/^Saved on this/)
    expect(screen.queryByText(en.troubles.emptyFile('none.jpg').what)).toBeNull()
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
  })

  it('is not come back to by a photo that is kept once its person has gone elsewhere', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<void>()
    const store = theStore()
    const commit = store.commit.bind(store)
    const held = vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      if (what.blobs !== undefined) await promise
      return commit(what)
    })
    visit('/')
    await userEvent.upload(await main().findByLabelText(new RegExp(en.start.takePhotoNow)), await picture())
    await userEvent.click(await link(new RegExp(en.start.haveFile)))
    await heading(en.open.title)
    arrive()
    expect(await screen.findByText(en.capture.photoKept)).toBeTruthy()
    expect(location.pathname).toBe('/open')
    held.mockRestore()
  })

  it('holds photos that find no room, and keeps each when it is asked to again', async () => {
    await work()
    visit('/')
    const full = vi
      .spyOn(theStore(), 'commit')
      .mockResolvedValue({ ok: false, error: { kind: 'quota full' } })
    const tries = () => full.mock.calls.filter(([{ blobs = [] }]) => blobs.length > 0).length
    const said = en.troubles.quotaFull('computer').what
    for (const name of ['one.jpg', 'two.jpg']) {
      await userEvent.upload(await screen.findByLabelText(en.app.takePhoto), await picture(name))
      await expect.poll(tries).toBe(name === 'one.jpg' ? 1 : 2)
      expect(await screen.findByText(said)).toBeTruthy()
    }
    expect(await barriers()).toEqual([])
    const before = (await stored()).evidence.size
    await userEvent.click(screen.getByRole('button', { name: en.app.tryAgain }))
    await expect.poll(tries).toBe(4)
    expect(await screen.findByText(said)).toBeTruthy()
    full.mockRestore()
    await userEvent.click(screen.getByRole('button', { name: en.app.tryAgain }))
    await heading(/^Saved on this/)
    await expect.poll(async () => (await stored()).evidence.size).toBe(before + 2)
    await expect.poll(() => screen.queryByText(said)).toBeNull()
  })

  it('goes without a photo, keeps what is typed however it is left, and remembers what is not known', async () => {
    visit('/')
    await press(en.start.withoutPhoto)
    await heading(en.start.title)
    await userEvent.type(main().getByLabelText(en.start.yourName), 'Amy Lewis')
    const [centre] = main().getAllByLabelText(en.start.unsure)
    if (!centre) throw new Error('nobody may say that they do not know')
    await userEvent.click(centre)
    await userEvent.click(main().getByRole('link', { name: en.parts.back }))
    await heading(en.today.hello('Amy'))
    await expect.poll(async () => (await stored()).description.values.name).toBe('Amy Lewis')
    await userEvent.click(await link(en.today.aboutYou))
    await heading(en.start.title)
    await expect
      .poll(() => main().getByLabelText<HTMLInputElement>(en.start.centreName, { exact: true }).disabled)
      .toBe(true)
  })

  it('says what this browser cannot do before anything is begun', async () => {
    setSession({ status: { kind: 'too old' } })
    visit('/')
    expect(await main().findByText(en.troubles.cannotSign.what)).toBeTruthy()
    expect(main().queryByLabelText(new RegExp(en.start.takePhotoNow))).toBeNull()
    expect((await link(new RegExp(en.start.haveFile))).getAttribute('href')).toBe('/open')
    setSession({ status: { kind: 'no store', error: { kind: 'denied' } } })
    await heading(/does not let Fieldfolio keep anything/)
    expect(await button(en.app.tryAgain)).toBeTruthy()
  })
})

describe('a qualification', () => {
  it('that is closed says so, is allowed with a reason, and keeps who said it', async () => {
    unwrap(await startPortfolio())
    visit('/scheme')
    await heading(en.start.chooseQualification)
    expect(main().getAllByRole('listitem')).toHaveLength(13)
    await userEvent.type(main().getByRole('searchbox'), 'nvq service 0345')
    expect(main().getAllByRole('listitem')).toHaveLength(3)
    await press(/03454/)
    expect(description().scheme).toBeNull()
    expect(
      await main().findByText(en.start.closed('31 Aug 2017', en.facts.dateStatus.published)),
    ).toBeTruthy()
    await press(en.start.registeredAlready)
    await heading(en.units.choose)
    const kept = await stored()
    expect(kept.description.values.scheme?.id).toBe('ocr-03454')
    expect(kept.passed).toMatchObject([
      { rule: 'DT1', scheme: 'ocr-03454', claims: [], reason: en.start.registeredAlready },
    ])
    cleanup()
    visit('/scheme')
    // Not asked twice of one qualification; of another, its own reason, in one's own words.
    await press(/03454/)
    await heading(en.units.choose)
    cleanup()
    visit('/scheme')
    await press(/03455/)
    await press(en.start.otherReason)
    const why = main().getByLabelText(en.checks.whyGoOn)
    expect(document.activeElement).toBe(why)
    await press(en.start.useAllTheSame)
    expect(main().getByText(en.checks.whyMissing)).toBeTruthy()
    expect(description().scheme?.id).toBe('ocr-03454')
    await userEvent.fill(why, 'Only to look')
    await press(en.start.useAllTheSame)
    await heading(en.units.choose)
    expect(description().scheme?.id).toBe('ocr-03455')
    expect((await stored()).passed.map(({ scheme, reason }) => [scheme, reason])).toEqual([
      ['ocr-03454', en.start.registeredAlready],
      ['ocr-03455', 'Only to look'],
    ])
  })

  it('instead of another lets its units go only after saying so', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03454')))
    unwrap(await describePortfolio({ units: [{ unit: 'F1', level: 1 }] }))
    visit('/scheme')
    await press(/03447/)
    expect(await main().findByText(new RegExp(en.start.unitsLetGo(1)))).toBeTruthy()
    await press(en.start.chooseAnother)
    expect(description().units).toHaveLength(1)
    await press(/03447/)
    await press(en.start.useThis)
    await heading(en.units.choose)
    expect(description()).toMatchObject({ scheme: { id: 'ocr-03447' }, units: [] })
  })
})

describe('a criterion that nothing shows yet', () => {
  it('is claimed at a tap by something captured before', async () => {
    unwrap(await startPortfolio())
    await work()
    visit(`/coverage/${encodeURIComponent('C1@1/1.2')}`)
    await userEvent.click(await main().findByText(en.coverage.useThere))
    await press(/The invoice/)
    expect(await main().findByRole('article', { name: 'The invoice' })).toBeTruthy()
    expect(main().queryByText(en.coverage.useThere)).toBeNull()
  })

  it('is claimed and given back by keyboard without losing one’s place', async () => {
    unwrap(await startPortfolio())
    await work()
    visit(`/coverage/${encodeURIComponent('C1@1/1.2')}`)
    await userEvent.click(await main().findByText(en.coverage.useThere))
    ;(await button(/The invoice/)).focus()
    await userEvent.keyboard('{Enter}')
    const undo = await button(en.parts.undo)
    // It goes after ten seconds, but not from under a pointer.
    await userEvent.hover(undo)
    const proof = within(await main().findByRole('article', { name: 'The invoice' }))
    await expect.poll(() => document.activeElement).toBe(proof.getByRole('link', { name: /The invoice/ }))
    // What was said stands just before it.
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}')
    expect(document.activeElement).toBe(undo)
    await userEvent.keyboard('{Enter}')
    const again = await button(/The invoice/)
    await expect.poll(() => document.activeElement).toBe(again)
  })
})

describe('units', () => {
  it('of 03454 make the award: checked at every tap, by keyboard, and saved', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03454')))
    visit('/units')
    await heading(en.units.choose)
    await userEvent.click(main().getByText(en.units.rules))
    expect(main().getByText(en.units.notYet)).toBeTruthy()
    ;(await button(en.units.takeAll(2))).focus()
    await userEvent.keyboard('{Enter}')
    for (const [group, code] of [
      ['Impression and Image', 'A1'],
      ['Delivery', 'B1'],
      ['Handling Problems', 'C1'],
    ] as const) {
      expect(main().queryByText(en.units.fits)).toBeNull()
      await open(group)
      ;(await unit(code)).focus()
      await userEvent.keyboard(' ')
    }
    expect((await main().findAllByText(en.units.fits)).length).toBeGreaterThan(0)
    expect(main().getByText(en.units.chosenCredits(5, 23))).toBeTruthy()
    expect(main().getByText(en.units.rests('A1, B1, C1'))).toBeTruthy()
    expect(await main().findByText(new RegExp(en.units.saved))).toBeTruthy()
    expect((await stored()).description.values.units.map(({ unit: code }) => code)).toEqual([
      'F1',
      'F2',
      'A1',
      'B1',
      'C1',
    ])
  })

  it('tapped and left at once are all saved, as one change', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03454')))
    visit('/units')
    const entries = openPortfolio().portfolio.entryCount
    // At once, whatever the machine: what is saved together must not depend on how fast a test finds things.
    const [first, second] = [await unit('F1'), await unit('F2')]
    for (const tapped of [first, second, first, first]) tapped.click()
    await userEvent.click(main().getByRole('link', { name: en.app.done }))
    await heading(en.today.helloNoName)
    await expect
      .poll(() => description().units)
      .toEqual([
        { unit: 'F1', level: 1 },
        { unit: 'F2', level: 2 },
      ])
    expect(openPortfolio().portfolio.entryCount).toBeLessThanOrEqual(entries + 2)
    expect(openPortfolio().portfolio.description.toSettle).toEqual({})
  })

  it('are found several at once by their codes, and a group says how many it has all the same', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03454')))
    visit('/units?rules')
    await heading(en.units.choose)
    expect(main().getByText(en.units.notYet).checkVisibility()).toBe(true)
    await userEvent.fill(main().getByRole('searchbox'), 'c1, A1 b1')
    expect(main().getAllByRole('checkbox')).toHaveLength(3)
    expect(main().getByText(en.units.inGroup('Delivery', 0, 8))).toBeTruthy()
    await userEvent.click(await unit('B1'))
    expect(await main().findByText(en.units.inGroup('Delivery', 1, 8))).toBeTruthy()
    await press(en.parts.clearSearch)
    expect(document.activeElement).toBe(main().getByRole('searchbox'))
  })

  it('chosen on the way from a piece of evidence lead back to it, with its criteria', async () => {
    unwrap(await startPortfolio())
    const { evidence } = unwrap(await keepPhoto(await picture()))
    visit(`/evidence/${evidence}/saved`)
    await userEvent.click(await link(en.claims.chooseScheme))
    await press(/03447/)
    await heading(en.units.choose)
    await userEvent.click(await chip(/^AA /, 1))
    await userEvent.click(await link(en.app.done))
    expect(location.pathname).toBe(`/evidence/${evidence}/saved`)
    expect(await main().findByText(en.claims.couldProve)).toBeTruthy()
  })

  it('offered at several levels are chosen by their level, and only at one', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03447')))
    visit('/units')
    await userEvent.click(await chip(/^AA /, 1))
    await userEvent.click(await chip(/^BB /, 3))
    await userEvent.click(await chip(/^BB /, 1))
    expect((await chip(/^BB /, 1)).getAttribute('aria-pressed')).toBe('true')
    expect((await chip(/^BB /, 3)).getAttribute('aria-pressed')).toBe('false')
    await expect
      .poll(() => description().units)
      .toEqual([
        { unit: 'AA', level: 1 },
        { unit: 'BB', level: 1 },
      ])
    await userEvent.click(await chip(/^AA /, 1))
    await expect.poll(() => description().units).toEqual([{ unit: 'BB', level: 1 }])
  })

  it('show a choice at once, and draw nothing anew for it, with 69 units at up to five levels, all open', async () => {
    unwrap(await startPortfolio())
    unwrap(await chooseScheme(await schemeOf('03447')))
    visit('/units')
    await heading(en.units.choose)
    await open('Optional units')
    await open('Restricted optional units')
    await expect.poll(() => chips().length).toBe(76)
    const all = chips()
    const touched = new MutationObserver(() => undefined)
    touched.observe(screen.getByRole('main'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    for (const one of all.filter((_, at) => at % 7 === 0)) {
      one.click()
      await Promise.resolve()
      expect(one.getAttribute('aria-pressed')).toBe('true')
      // The choice, its unit and what has been chosen so far: some twenty, of more than a thousand.
      expect(new Set(touched.takeRecords().map(({ target }) => target)).size).toBeLessThan(40)
    }
    touched.disconnect()
    expect(chips().every((one, at) => one === all[at])).toBe(true)
  })
})

describe('home', () => {
  it('shows what is worth doing, each unit in words, and what came in', async () => {
    await work()
    visit('/')
    await heading(en.today.hello('Amy'))
    const list = within(main().getByRole('list', { name: en.today.units }))
    expect(list.getByText(/^1 of 20 criteria claimed · next: 1\.2 /)).toBeTruthy()
    expect(list.getByRole('img', { name: '1 of 20 criteria claimed' })).toBeTruthy()
    expect(main().getByText(en.today.sort(1))).toBeTruthy()
    expect(main().getByText(en.today.describe(1))).toBeTruthy()
    const recent = within(main().getByRole('list', { name: en.today.recent }))
    expect(recent.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^The invoice.*Not claimed yet$/),
      expect.stringMatching(/^Photo.*1 criterion claimed$/),
    ])
  })

  it('names damage honestly', async () => {
    await work()
    setSession({ open: { ...openPortfolio(), damagedEntries: 2 } })
    visit('/')
    expect(await main().findByText(en.troubles.damagedHistory('2 changes').what)).toBeTruthy()
  })

  it('of a portfolio that is open to look at changes nothing', async () => {
    await work()
    setSession({ open: { ...openPortfolio(), writer: null } })
    visit('/')
    await heading(en.open.of('Amy Lewis'))
    expect(screen.queryByLabelText(en.app.takePhoto)).toBeNull()
    expect(main().queryByText(en.today.next)).toBeNull()
    cleanup()
    visit('/units')
    await heading(en.open.of('Amy Lewis'))
  })

  it('changes with the portfolio that is opened', async () => {
    await work()
    unwrap(await startPortfolio())
    visit('/portfolios')
    await heading(en.start.yourPortfolios)
    expect(main().getAllByRole('listitem')).toHaveLength(2)
    await press(/^Amy Lewis.*2 pieces of evidence.*1 of 25 criteria claimed/s)
    await heading(en.today.hello('Amy'))
    expect(useSession.getState().shelf).toHaveLength(2)
  })

  it('is where an address leads that needs a portfolio, and a stray one leads home', async () => {
    visit('/coverage')
    await heading(en.start.welcome)
    cleanup()
    visit('/no/such/place')
    await heading(en.app.notFound)
    await userEvent.click(await link(en.app.goToToday))
    await heading(en.start.welcome)
  })

  it('leads back to a note that was left', async () => {
    await work()
    const { ledger } = openPortfolio()
    unwrap(
      await theStore().putDraft({
        id: 'a-note',
        ledger,
        kind: 'note',
        text: 'Half a thought',
        changedAt: '2026-11-22T10:00:00.000+00:00',
      }),
    )
    visit('/')
    expect((await link(en.today.doIt.draft)).getAttribute('href')).toBe('/capture/note')
  })

  it('names what a crash left of words about evidence, and puts it away without deleting it', async () => {
    await work()
    const { ledger, portfolio } = openPortfolio()
    const [photo] = portfolio.evidence.keys()
    const draft = (id: string, field: string, at: string) => ({
      id,
      ledger,
      kind: `evidence ${field}`,
      text: 'She was cross, and then she laughed.',
      more: photo,
      changedAt: `2026-11-22T${at}.000+00:00`,
    })
    unwrap(await theStore().putDraft(draft('one', 'account', '10:00:00')))
    unwrap(await theStore().putDraft(draft('two', 'place', '10:01:00')))
    visit('/')
    await main().findByRole('heading', { name: en.today.recover })
    expect((await link(en.today.doIt.words)).getAttribute('href')).toBe(`/evidence/${photo}`)
    expect(await barriers()).toEqual([])
    await press(/^Put away: What you were writing about/)
    await expect.poll(() => main().queryByText(en.today.recover)).toBeNull()
    await expect.poll(putAway).toMatchObject({ one: expect.any(String), two: expect.any(String) })
    expect(unwrap(await theStore().drafts())).toHaveLength(2)
    cleanup()
    visit('/')
    await heading(en.today.hello('Amy'))
    expect(main().queryByText(en.today.recover)).toBeNull()

    // Written on since, it is wanted again.
    cleanup()
    unwrap(await theStore().putDraft(draft('one', 'account', '11:00:00')))
    visit('/')
    await main().findByRole('heading', { name: en.today.recover })
  })
})

describe('every first screen', () => {
  it.each([
    // Tall, so that nothing lies under the bar while its size is measured.
    ['the narrowest phone', 320, 5_000],
    ['a phone', 390, 5_000],
    ['a laptop', 1280, 4_000],
  ])('shuts nobody out, on %s, in light and dark', async (_, width, height) => {
    await page.viewport(width, height)
    const found: string[] = []
    visit('/')
    await heading(en.start.welcome)
    found.push(...(await judge('start', width)))
    setSession({ status: { kind: 'too old' } })
    await main().findByText(en.troubles.cannotSign.what)
    found.push(...(await judge('too old', width)))
    setSession({ status: { kind: 'no store', error: { kind: 'lost' } } })
    await heading(en.troubles.storageLost.what)
    found.push(...(await judge('no store', width)))
    setSession({ status: { kind: 'ready' } })
    await press(en.start.withoutPhoto)
    await heading(en.start.title)
    found.push(...(await judge('about', width)))
    cleanup()
    visit('/')
    await heading(en.today.helloNoName)
    found.push(...(await judge('today, empty', width)))
    cleanup()
    visit('/scheme')
    await press(/03454/)
    await button(en.start.otherReason)
    found.push(...(await judge('scheme', width)))
    await press(en.start.otherReason)
    await button(en.start.useAllTheSame)
    found.push(...(await judge('scheme, another reason', width)))
    await press(en.checks.notNow)
    await press(en.start.registeredAlready)
    await heading(en.units.choose)
    await open('Delivery')
    if (width < 1100) await userEvent.click(main().getByText(en.units.rules))
    await userEvent.click(main().getByText(en.units.openQuestions))
    await userEvent.click(await unit('B1'))
    found.push(...(await judge('units', width)))
    unwrap(await chooseScheme(await schemeOf('03447')))
    await main().findByRole('group', { name: /^AA / })
    found.push(...(await judge('units at levels', width)))
    unwrap(await keepPhoto(await picture()))
    for (const path of ['/', '/portfolios', '/no/such/place']) {
      cleanup()
      visit(path)
      await expect.poll(() => document.querySelector('main h1')?.textContent).not.toBe(en.app.name)
      found.push(...(await judge(path, width)))
    }
    expect(found).toEqual([])
  })
})
