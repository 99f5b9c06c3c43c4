// Making room in the app: what is offered and what never is, the one question before it, and what stands in a file's place once
// it is gone. That the files really go and come back is tried over a real server (room.journey.ts).

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { noTally } from '#/sync/run.ts'
import { en } from '#/text/en.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { changeExchangeSettings } from '#/ui/session/exchange/exchange-settings.ts'
import { nowhereReached, useExchanges, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { openPortfolio, setSession, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { evidenceNow, main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.room
const at = '2026-01-20T14:03:00.000+00:00'

const photoOf = async (colour: string): Promise<File> => {
  const canvas = new OffscreenCanvas(64, 48)
  const draw = canvas.getContext('2d')
  if (draw === null) throw new Error('no canvas')
  draw.fillStyle = colour
  draw.fillRect(0, 0, 64, 48)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}

const joined = (name: string, isStranger = false): string => {
  const open = openPortfolio()
  const id = randomId()
  const own = open.portfolio.devices.get(open.writer?.signer.device ?? '')
  if (own === undefined) throw new Error('the candidate has no device')
  const devices = new Map([
    ...open.portfolio.devices,
    [id, { ...own, id, person: randomId(), name }] as const,
  ])
  const strangers = new Set([...open.portfolio.strangers, ...(isStranger ? [id] : [])])
  setSession({ open: { ...open, portfolio: { ...open.portfolio, devices, strangers } } })
  return id
}

const filesOf = (id: string): string[] =>
  (openPortfolio().portfolio.evidence.get(id)?.files ?? []).map(({ sha256 }) => sha256)

const placeId = randomId()

/** As an exchange would have left it: `holders` have signed for all of it. */
const stand = async (holders: readonly string[], change: Partial<LedgerExchange> = {}): Promise<void> => {
  const { ledger } = openPortfolio()
  const pieces = new Set(evidenceNow().map(({ id }) => id))
  const exchange: LedgerExchange = {
    ...nowhereReached,
    destination: { id: placeId, kind: 'webdav', name: 'Harbour Training', settings: {}, ledgers: [ledger] },
    progress: null,
    tally: noTally(),
    trouble: null,
    safe: { there: pieces, with: new Map(holders.map((device) => [device, { at, pieces }])) },
    isPaused: false,
    at,
    upTo: 1,
    filesThere: new Set(evidenceNow().flatMap(({ id }) => filesOf(id))),
    ...change,
  }
  unwrap(await (await theStore().openExchanges()).putDestination(exchange.destination, null))
  await changeExchangeSettings({ paused: new Set(exchange.isPaused ? [ledger] : []) })
  useExchanges.setState({ byLedger: new Map([[ledger, exchange]]), largestOnMobile: 8_388_608 })
}

let photos: readonly string[] = []

eachFresh(async () => {
  await page.viewport(390, 1_200)
  useExchanges.setState({ byLedger: new Map() })
  unwrap(await startPortfolio())
  photos = [
    unwrap(await keepPhoto(await photoOf('teal'))).evidence,
    unwrap(await keepPhoto(await photoOf('tan'))).evidence,
  ]
})

const boxes = () => main().queryAllByRole('checkbox')

describe('making room', () => {
  it('says how it comes about where there is no second copy, and where nobody has signed for anything', async () => {
    await visit('/exchange/room')
    expect(main().getByText(words.nothing)).toBeTruthy()
    expect(main().getByRole('link', { name: en.exchange.setUp })).toBeTruthy()
    await stand([])
    expect(await main().findByText(words.nothingWhy)).toBeTruthy()
    expect(boxes()).toEqual([])
    expect(await barriers()).toEqual([])
    await visit('/exchange')
    expect(main().queryByRole('link', { name: words.see })).toBeNull()
  })

  it('offers nothing on a stranger’s word, nothing that was changed since, and nothing that does not lie there', async () => {
    const [first = '', second = ''] = photos
    await stand([joined('Eve', true)])
    await visit('/exchange/room')
    expect(await main().findByText(words.nothing)).toBeTruthy()
    const dev = joined('Dev Patel')
    await stand([dev], { newer: new Set([first]), filesThere: new Set(filesOf(first)) })
    await visit('/exchange/room')
    expect(await main().findByText(words.nothing)).toBeTruthy()
    await stand([dev], { newer: new Set([first]) })
    await expect.poll(boxes).toHaveLength(1)
    expect(main().getByRole('checkbox').closest('label')?.textContent).toContain(
      openPortfolio().portfolio.evidence.get(second)?.label ?? 'no such',
    )
  })

  it('lets some or all be chosen, asks once, and leaves everything where the place does not answer', async () => {
    await stand([joined('Dev Patel')])
    await visit('/exchange')
    await userEvent.click(await main().findByRole('link', { name: words.see }))
    await expect.poll(title).toBe(words.title)
    await expect.poll(boxes).toHaveLength(2)
    expect(main().getAllByText(words.heldBy('Dev', '20 Jan 2026, 14:03', 1))).toHaveLength(2)
    expect(await barriers()).toEqual([])
    expect(main().getByRole('button', { name: words.takeNone }).getAttribute('aria-disabled')).toBe('true')
    await press(/^Choose all/)
    await press(/^Make .* of room$/)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(words.askWhy(2, 'Harbour Training'))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await press(/^Make .* of room$/)
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.takeDo }))
    // Nothing answers at a place that was never set up.
    expect(await main().findByText(/is not complete/)).toBeTruthy()
    await expect.poll(boxes).toHaveLength(2)
    expect(await barriers()).toEqual([])
  })

  it('stands in the place of a file that is not here, keeps its small picture, and says where it is', async () => {
    const [first = ''] = photos
    await visit('/evidence')
    await expect.poll(() => main().getAllByRole('listitem').length).toBeGreaterThan(1)
    await stand([joined('Dev Patel')], { away: new Set(filesOf(first)), isPaused: true })
    expect(await main().findByText(words.markWith('Dev'))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await visit(`/evidence/${first}`)
    expect(await main().findByText(words.paused)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await visit('/exchange/room')
    expect(await main().findByText(words.away(deviceHere()))).toBeTruthy()
    await visit('/share')
    expect(main().getByText(/is fetched from Harbour Training for the file/)).toBeTruthy()
  })

  it('is fetched over mobile data by the first press that says so, and only it', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { type: 'cellular' } })
    const seen: (readonly string[])[] = []
    const stop = useExchanges.subscribe(({ anyway }) => seen.push([...anyway]))
    try {
      const [first = ''] = photos
      await stand([], { away: new Set(filesOf(first)) })
      useExchanges.setState({ largestOnMobile: 10 })
      await visit(`/evidence/${first}`)
      expect(await main().findByText(new RegExp(en.exchange.anywayWhy))).toBeTruthy()
      expect(await barriers()).toEqual([])
      await press(en.exchange.fetchAnyway)
      await expect.poll(() => seen).toContainEqual(filesOf(first))
      await expect.poll(() => useExchanges.getState().anyway.size).toBe(0)
      expect(useExchanges.getState().largestOnMobile).toBe(10)
    } finally {
      stop()
      Reflect.deleteProperty(navigator, 'connection')
    }
  })

  it('gets all of it back in one press, says so, and goes on from there by keyboard', async () => {
    const [first = ''] = photos
    await stand([], { away: new Set(filesOf(first)) })
    await visit('/exchange')
    await userEvent.click(await main().findByRole('link', { name: words.seeAway }))
    await press(words.getAll(1))
    // It never really went, so it is here as soon as that was looked up.
    expect(await main().findByText(words.gotAll(1, deviceHere()))).toBeTruthy()
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('status')
    expect(await barriers()).toEqual([])
  })

  it('is one press away from the word that the device is full', async () => {
    expect(troubleOf({ kind: 'quota full' }).way).toBeUndefined()
    await stand([])
    expect(troubleOf({ kind: 'quota full' }).way).toEqual({ says: words.see, href: '/exchange/room' })
  })
})
