// Changing the place of a second copy while a file lies only there, over folders that the browser really writes: it is told before
// anything changes, comes along where it is got first, and is found again and got back where it was not.

import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Sha256 } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { sizeText } from '#/text/measures.ts'
import { en } from '#/text/en.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { exchangeNow, stopExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { changeExchangeSettings } from '#/ui/session/exchange/exchange-settings.ts'
import { exchangeOf, setExchange } from '#/ui/session/exchange/exchange-state.ts'
import { noteLacking } from '#/ui/session/exchange/reach.ts'
import { exchangeLock, keptKnown } from '#/ui/session/exchange/run-exchange.ts'
import { exchangeAt, pauseExchange, stopExchanging } from '#/ui/session/exchange/set-up.ts'
import { letInNew, nothingOpen } from '#/ui/session/people/lock.ts'
import { openPortfolio, setSession, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.leaving
const before = 'Harbour Training'
const after = 'Quayside College'

let folders: readonly FileSystemDirectoryHandle[] = []
let photo = ''
let file: { readonly sha256: Sha256; readonly bytes: number } | undefined

const photoFile = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  const draw = canvas.getContext('2d')
  if (draw === null) throw new Error('no canvas')
  draw.fillStyle = 'teal'
  draw.fillRect(0, 0, 640, 480)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}

const sha256 = (): Sha256 => {
  if (file === undefined) throw new Error('no photo')
  return file.sha256
}
const count = (): string => words.onlyThere(1, sizeText(file?.bytes ?? 0), before)
const exchanges = () => theStore().openExchanges()
const isHere = async (): Promise<boolean> => (await theStore().blob(sha256())).ok
const placeNow = (): string | undefined => exchangeOf(openPortfolio().ledger)?.destination.name
/** Whether it lies in this folder. */
const liesIn = async (folder: FileSystemDirectoryHandle | undefined): Promise<boolean> => {
  try {
    const ledger = await folder?.getDirectoryHandle(openPortfolio().ledger)
    const blobs = await ledger?.getDirectoryHandle('blobs')
    return (await blobs?.getFileHandle(sha256())) !== undefined
  } catch {
    return false
  }
}

/** The photo is at the first folder and not on this device; the second is set up here, and nothing goes there yet. */
const standAway = async (): Promise<void> => {
  const { ledger } = openPortfolio()
  unwrap(
    await exchangeAt(ledger, {
      kind: 'folder',
      name: before,
      settings: { folder: folders[0] },
      secret: null,
    }),
  )
  expect(await exchangeNow(ledger, { anew: true })).toMatchObject({ ok: true })
  expect(await liesIn(folders[0])).toBe(true)
  const store = await exchanges()
  const first = exchangeOf(ledger)?.destination.id ?? ''
  expect(unwrap(await store.doWithout(ledger, sha256(), first))).toBe(true)
  await noteLacking(ledger)
  const second = { id: randomId(), kind: 'folder' as const, name: after, settings: { folder: folders[1] } }
  unwrap(await store.putDestination({ ...second, ledgers: [] }, null))
  expect(exchangeOf(ledger)?.away).toEqual(new Set([sha256()]))
}

const askToChange = async (): Promise<ReturnType<typeof within>> => {
  await visit('/exchange/place')
  expect(await main().findByText(count())).toBeTruthy()
  await userEvent.click(
    await main().findByRole('button', { name: new RegExp(en.exchangePlace.sameAs(after)) }),
  )
  return within(await screen.findByRole('dialog', { name: count() }))
}

const changeWithout = async (): Promise<void> => {
  const dialog = await askToChange()
  await userEvent.click(dialog.getByRole('button', { name: words.without }))
  await expect.poll(title).toBe(en.exchange.title)
  await expect.poll(placeNow).toBe(after)
  await expect.poll(() => exchangeOf(openPortfolio().ledger)?.at ?? null).not.toBeNull()
}

eachFresh(async () => {
  await page.viewport(390, 1_800)
  unwrap(await startPortfolio())
  const root = await navigator.storage.getDirectory()
  const open = (): Promise<FileSystemDirectoryHandle> => root.getDirectoryHandle(randomId(), { create: true })
  folders = [await open(), await open()]
  photo = unwrap(await keepPhoto(await photoFile())).evidence
  ;[file] = openPortfolio().portfolio.evidence.get(photo)?.files ?? []
  await standAway()
})

afterEach(() => stopExchanges(openPortfolio().ledger))

describe('changing the place while a file lies only there', () => {
  it('says what lies only there, which and how large, and changes nothing for whoever turns back', async () => {
    const dialog = await askToChange()
    expect(dialog.getByText(words.onlyThereWhy(1, deviceHere()))).toBeTruthy()
    expect(dialog.getByText(words.withoutWhy(1, before, deviceHere()))).toBeTruthy()
    await userEvent.click(dialog.getByText(words.which))
    expect(dialog.getByText(sizeText(file?.bytes ?? 0))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(placeNow()).toBe(before)
  })

  it('gets it first where that is asked for, and it comes along', async () => {
    const dialog = await askToChange()
    await userEvent.click(dialog.getByRole('button', { name: words.fetchFirst(1) }))
    await expect.poll(title).toBe(en.exchange.title)
    expect(placeNow()).toBe(after)
    expect(await isHere()).toBe(true)
    await expect.poll(() => liesIn(folders[1])).toBe(true)
    // Nothing is left there, so nothing of that place is kept.
    const known = unwrap(await (await exchanges()).destinations())
    expect(known.map(({ name }) => name)).toEqual([after])
  })

  it('is exchanged at one place, with its password, after two presses at once', async () => {
    const { ledger } = openPortfolio()
    const settings = { address: 'http://127.0.0.1:9/dav/', user: 'amy' }
    const place = { kind: 'webdav' as const, name: 'Harbour', settings, secret: 'river lamp' }
    const both = await Promise.all([exchangeAt(ledger, place, true), exchangeAt(ledger, place, true)])
    both.map(unwrap)
    const store = await exchanges()
    const there = unwrap(await store.destinations()).filter(({ ledgers }) => ledgers.includes(ledger))
    expect(there.map(({ name }) => name)).toEqual(['Harbour'])
    expect(unwrap(await store.secretOf(there[0]?.id ?? ''))).toBe('river lamp')
  })

  it('shows nobody the place of somebody else who uses this device', async () => {
    setSession(nothingOpen)
    unwrap(await letInNew())
    unwrap(await startPortfolio())
    await visit('/exchange/place')
    expect(await main().findByText(en.exchangePlace.sameAs(after))).toBeTruthy()
    expect(main().queryByText(en.exchangePlace.sameAs(before))).toBeNull()
  })

  it('goes on at the new place at once, though one with the old place was still under way', async () => {
    const { ledger } = openPortfolio()
    const more = unwrap(await keepPhoto(await photoFile())).evidence
    const [second] = openPortfolio().portfolio.evidence.get(more)?.files ?? []
    const there = { kind: 'folder' as const, name: after, settings: { folder: folders[1] }, secret: null }
    const last = exchangeNow(ledger, { anew: true })
    unwrap(await exchangeAt(ledger, there, true))
    await last
    await expect.poll(() => exchangeOf(ledger)?.at ?? null).not.toBeNull()
    expect(placeNow()).toBe(after)
    expect(exchangeOf(ledger)?.filesThere).toEqual(new Set([second?.sha256]))
    expect(exchangeOf(ledger)?.tally?.waiting.files).toBe(0)
  })

  it('goes to the place that another tab has chosen meanwhile, and no more to the old one', async () => {
    const { ledger } = openPortfolio()
    const store = await exchanges()
    const places = unwrap(await store.destinations())
    const [old, next] = [before, after].map((name) => places.find((place) => place.name === name)?.id ?? '')
    expect(placeNow()).toBe(before)
    unwrap(await store.setLedgers(next ?? '', [ledger]))
    unwrap(await store.setLedgers(old ?? '', []))
    expect(await exchangeNow(ledger, { anew: true })).toMatchObject({ ok: true })
    expect(placeNow()).toBe(after)
    expect((await keptKnown(next ?? '', ledger)).segments.size).toBeGreaterThan(0)
  })

  it('holds where another tab has paused it meanwhile, and goes on where that has let it', async () => {
    const { ledger } = openPortfolio()
    await changeExchangeSettings({ paused: new Set([ledger]) })
    expect(await exchangeNow(ledger, { anew: true })).toBeNull()
    expect(exchangeOf(ledger)?.isPaused).toBe(true)
    await changeExchangeSettings({ paused: new Set() })
    expect(await exchangeNow(ledger, { anew: true })).toMatchObject({ ok: true })
    expect(exchangeOf(ledger)?.isPaused).toBe(false)
  })

  it('says why it could not be got, and leaves the choice', async () => {
    const { ledger } = openPortfolio()
    await pauseExchange(ledger, true)
    const dialog = await askToChange()
    await userEvent.click(dialog.getByRole('button', { name: words.fetchFirst(1) }))
    const why = words.notAll(1, before, 'paused')
    for (const sentence of [why.what, why.safe, why.next])
      expect(await dialog.findByText(sentence)).toBeTruthy()
    expect(await barriers()).toEqual([])
    setExchange(ledger, { trouble: { kind: 'quota full' } })
    expect(await dialog.findByText(words.noRoom(deviceHere(), before).what)).toBeTruthy()
    expect(placeNow()).toBe(before)
    expect(dialog.getByRole('button', { name: words.without })).toBeTruthy()
  })

  it('asks nothing where it lies at the new place already', async () => {
    const { ledger } = openPortfolio()
    const [first, second] = folders
    const copied = await (
      await (await first?.getDirectoryHandle(ledger))?.getDirectoryHandle('blobs')
    )?.getFileHandle(sha256())
    const there = await (
      await second?.getDirectoryHandle(ledger, { create: true })
    )?.getDirectoryHandle('blobs', { create: true })
    const writing = await (await there?.getFileHandle(sha256(), { create: true }))?.createWritable()
    await writing?.write((await copied?.getFile()) ?? '')
    await writing?.close()
    const { staysBehind } = await import('#/ui/session/exchange/left-behind.ts')
    const place = { kind: 'folder' as const, name: after, settings: { folder: second }, secret: null }
    expect(await staysBehind(place)).toEqual([])
    expect(await staysBehind({ ...place, settings: { folder: first } })).toEqual([])
  })
})

describe('a file that was left at an earlier place', () => {
  it('says where it lies, and comes back from there and goes to the new place', async () => {
    await changeWithout()
    expect(await isHere()).toBe(false)
    expect(await main().findByText(/were|was left at Harbour Training/)).toBeTruthy()
    await visit('/share')
    expect(await main().findByText(words.forFile(1, sizeText(file?.bytes ?? 0), before))).toBeTruthy()
    await visit(`/evidence/${photo}`)
    expect(await main().findByText(words.liesAt(before))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.getFrom(before))
    await expect.poll(isHere).toBe(true)
    expect(await main().findByRole('img', { name: /^Photo/ })).toBeTruthy()
    await expect.poll(() => liesIn(folders[1])).toBe(true)
    await expect
      .poll(async () => unwrap(await (await exchanges()).destinations()).map(({ name }) => name))
      .toEqual([after])
  })

  it('comes back with all others under “Make room”, and says where the old place no longer has it', async () => {
    await changeWithout()
    await visit('/exchange/room')
    expect(await main().findByRole('heading', { name: words.atTitle(before) })).toBeTruthy()
    expect(main().queryByText(en.room.nothing)).toBeNull()
    expect(await barriers()).toEqual([])
    const ledger = await folders[0]?.getDirectoryHandle(openPortfolio().ledger)
    await ledger?.removeEntry('blobs', { recursive: true })
    await press(words.getAllFrom(before))
    expect(await main().findByText(words.notFound(before).what)).toBeTruthy()
    expect(await isHere()).toBe(false)
  })

  it('is not forgotten with its place, when another portfolio leaves that too', async () => {
    await changeWithout()
    const { ledger } = openPortfolio()
    stopExchanges(ledger)
    unwrap(await startPortfolio())
    const other = openPortfolio().ledger
    expect(other).not.toBe(ledger)
    for (const [at, name] of [before, after].entries())
      unwrap(
        await exchangeAt(other, { kind: 'folder', name, settings: { folder: folders[at] }, secret: null }),
      )
    const left = unwrap(await (await exchanges()).destinations()).find(({ name }) => name === before)
    expect(left?.ledgers).toEqual([])
    expect((await keptKnown(left?.id ?? '', ledger)).files).toContain(sha256())
  })

  it('is still exchanged where it was, when the new place cannot be kept', async () => {
    const { ledger } = openPortfolio()
    // No storage takes a function, as it takes nothing at all when it is full.
    const unkept = { kind: 'webdav', name: after, settings: { address: () => '' }, secret: null } as const
    expect(await exchangeAt(ledger, unkept)).toMatchObject({ ok: false })
    const there = unwrap(await (await exchanges()).destinations())
    expect(there.filter(({ ledgers }) => ledgers.includes(ledger)).map(({ name }) => name)).toEqual([before])
  })

  it('goes nowhere by itself and is not got for whoever turns back before it came', async () => {
    const dialog = await askToChange()
    const holding = Promise.withResolvers<void>()
    const { ledger } = openPortfolio()
    const held = navigator.locks.request(exchangeLock(ledger), () => holding.promise)
    await userEvent.click(dialog.getByRole('button', { name: words.fetchFirst(1) }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    holding.resolve()
    await held
    // Behind whoever waited for it until now.
    await navigator.locks.request(exchangeLock(ledger), () => undefined)
    expect(await exchangeNow(ledger, { anew: true })).toMatchObject({ ok: true })
    expect(await isHere()).toBe(false)
    expect(exchangeOf(ledger)?.away).toEqual(new Set([sha256()]))
    expect(placeNow()).toBe(before)
  })

  it('is found, too, by whoever stopped copying', async () => {
    unwrap(await stopExchanging(openPortfolio().ledger))
    await visit(`/evidence/${photo}`)
    expect(await main().findByText(words.liesAt(before))).toBeTruthy()
    await press(words.getFrom(before))
    await expect.poll(isHere).toBe(true)
    expect(await main().findByRole('img', { name: /^Photo/ })).toBeTruthy()
  })
})
