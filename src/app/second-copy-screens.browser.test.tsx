// The screens of a second copy that makes itself, in every state it can be in: what is said, what can be done about it, and that
// nothing on the way shuts anyone out. How files travel is tried over real servers (second-copy.journey.ts).

import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { noTally } from '#/sync/run.ts'
import { en } from '#/text/en.ts'
import { sizeText } from '#/text/measures.ts'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { changeExchangeSettings, exchangeSettings } from '#/ui/session/exchange/exchange-settings.ts'
import { nowhereReached, useExchanges, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import { exchangeTroubleOf } from '#/ui/session/exchange/exchange-words.ts'
import { openPortfolio, setSession, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { evidenceNow, main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.exchange
const place = en.exchangePlace
/** Not today, so that its day is said. */
const at = '2026-01-20T14:03:00.000+00:00'

const everything = (): ReadonlySet<HeadHash> => new Set(evidenceNow().map(({ id }) => id))

const placeId = randomId()

/** As an exchange would have left it. */
const stand = async (change: Partial<LedgerExchange> = {}): Promise<void> => {
  const { ledger } = openPortfolio()
  const exchange: LedgerExchange = {
    ...nowhereReached,
    destination: { id: placeId, kind: 'webdav', name: 'Harbour Training', settings: {}, ledgers: [ledger] },
    progress: null,
    tally: noTally(),
    trouble: null,
    safe: { there: everything(), with: new Map() },
    isPaused: false,
    at,
    upTo: 1,
    ...change,
  }
  unwrap(await (await theStore().openExchanges()).putDestination(exchange.destination, null))
  await changeExchangeSettings({ paused: new Set(exchange.isPaused ? [ledger] : []) })
  useExchanges.setState({ byLedger: new Map([[ledger, exchange]]), largestOnMobile: 8_388_608 })
}

const photoHere = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(8, 8)
  canvas.getContext('2d')?.fillRect(2, 2, 3, 3)
  return new File([await canvas.convertToBlob()], 'a.png', { type: 'image/png' })
}

/** Somebody else's device in the portfolio, as after they joined it. */
const joinedBy = (name: string): string => {
  const open = openPortfolio()
  const id = randomId()
  const own = open.portfolio.devices.get(open.writer?.signer.device ?? '')
  if (own === undefined) throw new Error('the candidate has no device')
  const dev = {
    ...own,
    id,
    person: randomId(),
    name,
    standing: 'listed' as const,
    roles: ['assessor' as const],
  }
  setSession({
    open: {
      ...open,
      portfolio: { ...open.portfolio, devices: new Map([...open.portfolio.devices, [id, dev]]) },
    },
  })
  return id
}

const onHome = async (says: string | RegExp): Promise<void> => {
  await visit('/')
  const card = within(await main().findByRole('region', { name: en.today.safety }))
  expect(card.getByText(says)).toBeTruthy()
}
const field = (label: string): HTMLInputElement => main().getByLabelText(label)

eachFresh(async () => {
  // As tall as the longest of them: what lies half under the bar is no barrier of its own.
  await page.viewport(390, 1_800)
  useExchanges.setState({ byLedger: new Map() })
  unwrap(await startPortfolio())
  unwrap(await keepNote({ title: 'The kettle', account: 'She took the swap.', performedOn: '' }, []))
})

describe('home', () => {
  it('offers it where there is none, and leads to setting it up', async () => {
    await visit('/')
    await userEvent.click(await main().findByRole('link', { name: words.offer }))
    await expect.poll(title).toBe(words.title)
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('link', { name: words.setUp }))
    await expect.poll(title).toBe(place.title)
    expect(await barriers()).toEqual([])
  })

  it('says in one line that all is safe, and leads to more', async () => {
    await stand()
    await onHome(words.allSafe('20 Jan 2026, 14:03'))
    expect(await barriers()).toEqual([])
    main()
      .getByRole('link', { name: /^All safe/ })
      .focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(title).toBe(words.title)
  })

  it('says what waits and why, and what is under way', async () => {
    const safe = { there: new Set<HeadHash>(), with: new Map() }
    await stand({ safe, isPaused: true })
    await onHome(words.paused(words.pieces(1, '', false), 1))
    await stand({ safe })
    await onHome(words.soon(words.pieces(1, '', false), 1))
    await stand({ safe, progress: { doing: 'sending', bytes: 3_000_000, ofBytes: 14_000_000 } })
    await onHome(words.sending('3 MB', '14 MB'))
    await stand({ safe, tally: { ...noTally(), waiting: { files: 1, bytes: 1 } } })
    await onHome(words.unreadable(words.pieces(1, '', false), 1))
    expect(main().getByText(words.unreadableNext)).toBeTruthy()
  })

  it('lets a recording go that waits for Wi-Fi, this once, and says before what it may cost', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { type: 'cellular' } })
    const seen: (readonly string[])[] = []
    const stop = useExchanges.subscribe(({ anyway }) => seen.push([...anyway]))
    try {
      const { evidence } = unwrap(await keepPhoto(await photoHere()))
      const [file] = openPortfolio().portfolio.evidence.get(evidence)?.files ?? []
      const { sha256 = '', bytes = 0 } = file ?? {}
      const film = { files: 1, bytes }
      const note = evidenceNow().find(({ id }) => id !== evidence)
      await stand({
        safe: { there: new Set([note?.id ?? '']), with: new Map() },
        tally: { ...noTally(), waiting: film, heldBack: film },
      })
      const largestOnMobile = bytes - 1
      await changeExchangeSettings({ largestOnMobile })
      useExchanges.setState({ largestOnMobile })
      await onHome(words.forWifi(words.pieces(1, sizeText(bytes), false), 1))
      expect(main().getByText(words.anywayWhy)).toBeTruthy()
      expect(await barriers()).toEqual([])
      await press(words.sendAnyway)
      await expect.poll(() => seen).toContainEqual([sha256])
      await expect.poll(() => useExchanges.getState().anyway.size).toBe(0)
      expect(useExchanges.getState().largestOnMobile).toBe(largestOnMobile)
      expect((await exchangeSettings()).largestOnMobile).toBe(largestOnMobile)
    } finally {
      stop()
      Reflect.deleteProperty(navigator, 'connection')
    }
  })

  it.each<ExchangeFault>([
    { kind: 'unreachable' },
    { kind: 'sign-in refused' },
    { kind: 'clock off', byMs: 3_600_000 },
    { kind: 'clock off', byMs: null },
    { kind: 'no room' },
    { kind: 'not a store' },
    { kind: 'not there' },
    { kind: 'too large' },
    { kind: 'busy', afterMs: null },
    { kind: 'permission needed' },
    { kind: 'odd answer', status: 418 },
    { kind: 'not set up' },
    { kind: 'quota full' },
    { kind: 'worker failed' },
  ])('tells $kind as what happened, what is safe and what next', async (trouble) => {
    await stand({ trouble })
    await visit('/')
    const { what, safe, next } = exchangeTroubleOf(trouble, 'Harbour Training', 0)
    for (const sentence of [what, safe, next]) expect(await main().findByText(sentence)).toBeTruthy()
    expect(main().getByRole('link', { name: words.showMore }).getAttribute('href')).toBe('/exchange')
    const mends = main().queryByRole('link', { name: /again$/ })
    const isMended = [
      'sign-in refused',
      'not a store',
      'not there',
      'permission needed',
      'not set up',
    ].includes(trouble.kind)
    expect(mends?.getAttribute('href') ?? null).toBe(isMended ? '/exchange/place' : null)
  })

  it('calls safe on this device only what is on it', async () => {
    await stand({ trouble: { kind: 'no room' }, away: new Set(['f']), lacking: new Set(['p', 'q']) })
    await visit('/')
    expect(await main().findByText(/^What is on this \w+ is safe\. 3 files are not on it\.$/)).toBeTruthy()
    expect(main().queryByText(/^Everything is safe/)).toBeNull()
  })
})

/** A handle as it comes out of the store, answering what a person would: the browser's own cannot be made to forget. */
const folderThat = async (answers: PermissionState | 'rejects'): Promise<FileSystemDirectoryHandle> => {
  const own = await navigator.storage.getDirectory()
  const folder = await own.getDirectoryHandle('second-copy', { create: true })
  const requestPermission = ({ mode }: { mode: string }): Promise<PermissionState> =>
    answers === 'rejects' || mode !== 'readwrite' || !navigator.userActivation.isActive
      ? Promise.reject(new DOMException('no', 'SecurityError'))
      : Promise.resolve(answers)
  return Object.assign(folder, { requestPermission })
}
const standLocked = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  const { ledger } = openPortfolio()
  const destination = {
    id: placeId,
    kind: 'folder' as const,
    name: 'OneDrive',
    settings: { folder },
    ledgers: [ledger],
  }
  await stand({ destination, trouble: { kind: 'permission needed' } })
}
const exchangeHere = () => useExchanges.getState().byLedger.get(openPortfolio().ledger)

describe('a folder that the browser forgot it may use', () => {
  it('is allowed again in one press, on home, and goes on by itself', async () => {
    await standLocked(await folderThat('granted'))
    await visit('/')
    const { what, next } = exchangeTroubleOf({ kind: 'permission needed' }, 'OneDrive', 0, true)
    for (const says of [what, next]) expect(await main().findByText(says)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.allowAgain)
    await expect.poll(() => exchangeHere()?.trouble?.kind).not.toBe('permission needed')
    await expect.poll(() => main().queryByRole('button', { name: words.allowAgain })).toBeNull()
  })

  it.each(['denied', 'prompt', 'rejects'] as const)(
    'says so where the browser answers “%s”, and can be chosen anew',
    async (answer) => {
      await standLocked(await folderThat(answer))
      await visit('/exchange')
      await press(words.allowAgain)
      expect(await main().findByText(words.notAllowed)).toBeTruthy()
      expect(exchangeHere()?.trouble).toEqual({ kind: 'permission needed' })
      expect(main().getByRole('link', { name: words.chooseAgain }).getAttribute('href')).toBe(
        '/exchange/place',
      )
      expect(await barriers()).toEqual([])
    },
  )
})

describe('the page of the second copy', () => {
  it('tells who has it, what is on its way, and asks before it is given up', async () => {
    const { evidence } = unwrap(await keepPhoto(await photoHere()))
    const sha256 = openPortfolio().portfolio.evidence.get(evidence)?.files[0]?.sha256 ?? ''
    const dev = joinedBy('Dev Patel')
    const [note] = evidenceNow()
    await stand({
      lacking: new Set([sha256]),
      safe: { there: everything(), with: new Map([[dev, { at, pieces: new Set([note?.id ?? '']) }]]) },
    })
    await visit('/exchange')
    expect(main().getByText(words.whoHas('Dev', 1, 2, '20 Jan 2026, 14:03'))).toBeTruthy()
    expect(main().getByText(words.coming)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('radio', { name: new RegExp(`^${words.mobileAll}`) }))
    await expect.poll(() => useExchanges.getState().largestOnMobile).toBeNull()
    await press(words.giveUp)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/stays there/)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(useExchanges.getState().byLedger.size).toBe(1)

    await visit('/evidence')
    expect(await main().findByText(words.has('Dev'))).toBeTruthy()
    expect(main().getByText(/^Still on its way, /)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await visit(`/evidence/${evidence}`)
    expect(await main().findByText(/^It appears here by itself/)).toBeTruthy()
    // It arrives: nothing is pressed, and it shows.
    await stand()
    expect(await main().findByRole('img', { name: /^Photo/ })).toBeTruthy()
    expect(main().queryByText(/^It appears here by itself/)).toBeNull()
  })

  it('says that the file for verifiers waits for words, while it is tried again', async () => {
    const says = /^The file for verifiers there could not be brought up to date, .* once an hour\.$/
    await stand({ bundleWaits: true })
    await visit('/exchange')
    expect(await main().findByText(says)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await stand({ bundleWaits: true, isPaused: true })
    await expect.poll(() => main().queryByText(says)).toBeNull()
    await stand({ bundleWaits: true })
    await expect.poll(() => main().queryByText(says)).toBeTruthy()
    await stand()
    await expect.poll(() => main().queryByText(says)).toBeNull()
  })

  it('says what had been altered there and was sent again, for a week', async () => {
    const lately = new Date().toISOString().replace('Z', '+00:00')
    const says = /^Something that lay there had been changed, .* It was sent again\.$/
    await stand({ mended: { at: lately, count: 1 } })
    await visit('/')
    expect(await main().findByText(says)).toBeTruthy()
    await visit('/exchange')
    expect(main().getByText(says)).toBeTruthy()
    expect(main().getByText(words.mendedMore)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await stand({ mended: { at, count: 1 } })
    await expect.poll(() => main().queryByText(says)).toBeNull()
  })

  it('shows how far it is, and that only this device has what was written since', async () => {
    const [note] = evidenceNow()
    await stand({ progress: { doing: 'receiving', bytes: 1_000_000, ofBytes: 4_000_000 } })
    await visit('/exchange')
    expect(main().getByRole('progressbar', { name: words.fetching('1 MB', '4 MB') })).toBeTruthy()
    expect(main().getByRole('button', { name: en.parts.cancel })).toBeTruthy()
    expect(await barriers()).toEqual([])
    await stand({ newer: new Set([note?.id ?? '']) })
    await visit('/evidence')
    expect(await main().findByText(/^On this \w+ only$/)).toBeTruthy()
    await stand()
    expect(await main().findByText(en.safe.secondCopy)).toBeTruthy()
  })
})

const link = (fragment: string): Promise<void> => visit(`/exchange/place#${fragment}`)

describe('setting it up', () => {
  const address = encodeURIComponent('https://cloud.harbour.example/dav/')

  it('takes the address from a link, and nothing of it stays in the address bar', async () => {
    await link(`kind=webdav&address=${address}&user=amy&name=Harbour`)
    await expect.poll(() => field(place.address).value).toBe('https://cloud.harbour.example/dav/')
    expect(field(place.user).value).toBe('amy')
    expect(field(place.password).value).toBe('')
    expect(main().getByText(place.fromLink('cloud.harbour.example'))).toBeTruthy()
    await expect.poll(() => location.hash).toBe('')
    expect(await barriers()).toEqual([])
  })

  it('refuses a link with a password in it, wherever it comes from', async () => {
    await link(`kind=webdav&address=${address}&password=geheim`)
    expect(await main().findByText(place.secretInLink.what)).toBeTruthy()
    await expect.poll(() => location.href).not.toContain('geheim')
    expect(document.body.innerHTML).not.toContain('geheim')
    await userEvent.click(main().getByRole('radio', { name: new RegExp(`^${place.kinds.link}`) }))
    await press(place.linkUse)
    expect(main().getByText(place.missing.link)).toBeTruthy()
    await userEvent.fill(
      field(place.link),
      `https://app.example/exchange/place#kind=webdav&address=${address}&pwd=geheim`,
    )
    await press(place.linkUse)
    expect(await main().findByRole('alert')).toBeTruthy()
    expect(field(place.link).value).toBe('')
  })

  it('says what is missing, hides the password, and is not kept before it was tried', async () => {
    await visit('/exchange/place')
    await userEvent.click(main().getByRole('radio', { name: new RegExp(`^${place.kinds.webdav}`) }))
    await press(place.tryIt)
    expect(main().getByText(place.missing.address)).toBeTruthy()
    // Where it is to be put right, however far above the button.
    await expect.poll(() => document.activeElement).toBe(field(place.address))
    await userEvent.fill(field(place.address), 'the cloud')
    await press(place.tryIt)
    expect(main().getByText(place.odd.address)).toBeTruthy()
    await userEvent.fill(field(place.address), 'http://cloud.harbour.example/dav/')
    await press(place.tryIt)
    expect(main().getByText(place.odd.notEncrypted)).toBeTruthy()
    // Nothing listens there.
    await userEvent.fill(field(place.address), 'http://127.0.0.1:9/dav/')
    await userEvent.fill(field(place.user), 'amy')
    await userEvent.fill(field(place.password), 'river lamp')
    expect(field(place.password).type).toBe('password')
    expect(field(place.password).autocomplete).toBe('off')
    await press(place.show)
    expect(field(place.password).type).toBe('text')
    await press(place.hide)
    expect(await barriers()).toEqual([])
    await press(place.tryIt)
    expect(await main().findByText(place.fault.unreachable)).toBeTruthy()
    // By keyboard one goes on from what it showed.
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe(place.tryAgain)
    expect(await barriers()).toEqual([])
    const exchanges = await theStore().openExchanges()
    expect(unwrap(await exchanges.destinations())).toEqual([])
    await press(place.useAnyway)
    await expect.poll(title).toBe(words.title)
    const [kept] = unwrap(await exchanges.destinations())
    expect(kept).toMatchObject({ kind: 'webdav', name: '127.0.0.1', ledgers: [openPortfolio().ledger] })
    expect(JSON.stringify(kept)).not.toContain('river lamp')
    expect(unwrap(await exchanges.secretOf(kept?.id ?? ''))).toBe('river lamp')
  })

  it('keeps what stands on the screen: what was corrected meanwhile ends the try of what stood there before', async () => {
    const asked: { readonly url: string; readonly signal: AbortSignal | null | undefined }[] = []
    const held = Promise.withResolvers<void>()
    const real = fetch
    const watched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString()
      if (!url.startsWith('http://127.0.0.1:9/')) return real(input, init)
      asked.push({ url, signal: init?.signal })
      // Only the first try is slow.
      if (url.startsWith('http://127.0.0.1:9/old')) await held.promise
      throw new TypeError('nothing listens there')
    })
    try {
      await visit('/exchange/place')
      await userEvent.click(main().getByRole('radio', { name: new RegExp(`^${place.kinds.webdav}`) }))
      await userEvent.fill(field(place.address), 'http://127.0.0.1:9/old/')
      await userEvent.fill(field(place.user), 'amy')
      await userEvent.fill(field(place.password), 'river lamp')
      await press(place.tryIt)
      await expect.poll(() => asked.length).toBeGreaterThan(0)
      await userEvent.fill(field(place.address), 'http://127.0.0.1:9/new/')
      await expect.poll(() => asked.find(({ url }) => url.includes('/old/'))?.signal?.aborted).toBe(true)
      await press(place.tryIt)
      expect(await main().findByRole('button', { name: place.useAnyway })).toBeTruthy()
      held.resolve()
      await press(place.useAnyway)
      await expect.poll(title).toBe(words.title)
      const kept = unwrap(await (await theStore().openExchanges()).destinations())
      expect(kept).toMatchObject([{ settings: { address: 'http://127.0.0.1:9/new/' } }])
    } finally {
      watched.mockRestore()
    }
  })

  it('says of a folder what there is to say of one: nobody is let in, and no password is asked for', async () => {
    const folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle('stick', { create: true })
    vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder))
    try {
      await visit('/exchange/place')
      await userEvent.click(main().getByRole('radio', { name: new RegExp(`^${place.kinds.folder}`) }))
      await press(place.tryIt)
      expect(main().getByText(place.missing.folder)).toBeTruthy()
      await press(place.chooseFolder)
      expect(await main().findByText(place.chosenFolder('stick'))).toBeTruthy()
      await press(place.tryIt)
      await userEvent.click(await main().findByText(place.tried))
      const steps = main().getByRole('list', { name: place.tried })
      expect(within(steps).getByText(place.stepAt.folder.reachable)).toBeTruthy()
      expect(within(steps).getAllByRole('listitem')).toHaveLength(5)
      expect(await barriers()).toEqual([])
    } finally {
      vi.unstubAllGlobals()
    }
    const { ledger } = openPortfolio()
    await stand({
      destination: { id: placeId, kind: 'folder', name: 'stick', settings: {}, ledgers: [ledger] },
    })
    await visit('/exchange')
    expect(main().queryByText(words.mobile)).toBeNull()
  })
})
