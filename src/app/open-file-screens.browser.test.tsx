// A portfolio file on its way out and in, as its person sees it: never called ready where nobody could bring it in, told aloud
// what was found in it, and brought in to the end wherever they go meanwhile.

import { act, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { openPortfolio, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { main, press, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { forgetEverything } from '../../tests/support/forget-everything.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.open

// The page inside bundles is built when it is first asked for.
beforeAll(async () => {
  expect((await fetch('/viewer/viewer.js')).ok).toBe(true)
})

eachFresh(async () => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name: 'Amy Lewis' }))
  unwrap(await keepNote({ title: 'The kettle', account: 'She took the swap.', performedOn: '' }, []))
})
afterEach(() => vi.restoreAllMocks())

const made = async (name: string): Promise<File> => {
  const { zip } = unwrap(await makeBundle('full', () => undefined))
  return new File([zip], name, { type: 'application/zip' })
}

/** A row as a disk that forgets would leave it. */
const changeRow = (table: string, change: (row: Record<string, unknown>) => object | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('fieldfolio')
    opening.addEventListener('error', () => reject(new Error('not opened')))
    opening.addEventListener('success', () => {
      const database = opening.result
      const changing = database.transaction(table, 'readwrite')
      const walk = changing.objectStore(table).openCursor()
      walk.addEventListener('success', () => {
        const cursor = walk.result
        if (cursor === null) return
        const changed = change(cursor.value)
        if (changed !== null) cursor.update(changed)
        cursor.continue()
      })
      changing.addEventListener('complete', () => {
        database.close()
        resolve()
      })
    })
  })

const choose = async (file: File): Promise<void> =>
  userEvent.upload(await main().findByLabelText(words.choose, { selector: 'input' }), file)

const elsewhere = async (): Promise<void> => {
  await forgetEverything()
  await startSession()
}

describe('a file whose words are not all here', () => {
  it('is never called ready: it says that nobody could bring it in, and what to do', async () => {
    await changeRow('entries', (row) =>
      String(row['line']).includes('"evidence.captured"') ? { ...row, body: null } : null,
    )
    await visit('/share')
    await press(en.share.makeDo)
    const { what, next } = en.share.unfit('computer')
    expect(await main().findByText(what)).toBeTruthy()
    expect(main().getByText(next)).toBeTruthy()
    expect(main().queryByText(en.share.ready)).toBeNull()
    expect(main().queryByRole('button', { name: en.share.save })).toBeNull()
    expect(await barriers()).toEqual([])
  })
})

describe('a fault while it is made', () => {
  it('is told, and nobody waits for ever', async () => {
    const canvas = new OffscreenCanvas(64, 48)
    canvas.getContext('2d')?.fillRect(2, 2, 20, 20)
    const photo = await canvas.convertToBlob({ type: 'image/jpeg' })
    unwrap(await keepPhoto(new File([photo], 'till.jpg', { type: 'image/jpeg' })))
    // No number that a ZIP's header takes.
    await changeRow('blobs', (row) => ({ ...row, crc32: 1n }))
    const ended = await makeBundle('full', () => undefined)
    expect(ended).toEqual({ ok: false, error: { kind: 'worker failed' } })
  })
})

describe('a file that was looked at', () => {
  it('says aloud what was found, and the focus goes to what is in it', async () => {
    const file = await made('amy.zip')
    await elsewhere()
    await visit('/open')
    await choose(file)
    const heading = await main().findByRole('heading', { name: words.of('Amy Lewis') })
    await expect.poll(() => document.activeElement).toBe(heading)
    const voice = document.querySelector('.aloud[aria-live="polite"]')
    expect(voice?.textContent?.trim()).toBe(words.verdict.consistent)
    await press(words.bringIn)
    expect(await main().findByText(words.done)).toBeTruthy()
    await expect.poll(() => document.activeElement).not.toBe(document.body)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe(words.goToPortfolio)
    expect(await barriers()).toEqual([])
  })

  it('is brought in to the end though its person went elsewhere, where that is told', async () => {
    const { ledger } = openPortfolio()
    const file = await made('amy.zip')
    await elsewhere()
    await visit('/open')
    await choose(file)
    const button = await main().findByRole('button', { name: words.bringIn })
    act(() => {
      button.click()
      history.pushState(null, '', '/handbook')
    })
    expect(await screen.findByText(words.done)).toBeTruthy()
    expect(useSession.getState().shelf.map((row) => row.ledger)).toEqual([ledger])
    expect(useSession.getState().open).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.goToPortfolio }))
    await expect.poll(() => useSession.getState().open?.ledger).toBe(ledger)
    expect(screen.queryByText(words.done)).toBeNull()
  })

  it('is let go where another one is opened, and that one is shown', async () => {
    const takers: ((launched: { files: { getFile(): Promise<File> }[] }) => void)[] = []
    vi.stubGlobal('launchQueue', { setConsumer: (take: (typeof takers)[number]) => takers.push(take) })
    const first = await made('first.zip')
    await elsewhere()
    const ended = vi.spyOn(Worker.prototype, 'terminate')
    await visit('/open')
    await expect.poll(() => takers.length).toBeGreaterThan(0)
    const launched = (file: File) =>
      act(async () => takers.at(-1)?.({ files: [{ getFile: async () => file }] }))
    await launched(first)
    await launched(new File(['no ZIP at all'], 'second.zip'))
    const said = en.troubles.notAPortfolio('second.zip').what
    expect(await main().findByText(said)).toBeTruthy()
    expect(ended.mock.calls.length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(main().getByText(said)).toBeTruthy()
    expect(main().queryByText(words.of('Amy Lewis'))).toBeNull()
    vi.unstubAllGlobals()
  })
})
