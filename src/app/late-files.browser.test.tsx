// Files that are kept later than their person waits for: they are saved, and nobody is taken away from where they have gone since.

import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { barriers } from '../../tests/support/barriers.ts'
import { evidenceNow, main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { eachFresh } from '../../tests/support/fresh.ts'

/** What comes with a file is written only when this is called. */
let arrive: () => void

const film = (): File => new File(['a film'], 'shift.mp4', { type: 'video/mp4' })
const settled = () => new Promise((resolve) => setTimeout(resolve, 300))

const begin = async (name: string): Promise<void> => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name }))
}

eachFresh(async () => {
  await begin('Bob Hill')
  await begin('Amy Lewis')
})
beforeEach(() => {
  const { promise, resolve } = Promise.withResolvers<void>()
  arrive = resolve
  const store = theStore()
  const commit = store.commit.bind(store)
  vi.spyOn(store, 'commit').mockImplementation(async (what) => {
    if (what.blobs !== undefined) await promise
    return commit(what)
  })
})
afterEach(() => vi.restoreAllMocks())

const chooseFilm = async (): Promise<void> => {
  await visit('/capture/file')
  await userEvent.upload(main().getByLabelText(new RegExp(en.capture.chooseFiles)), film())
  await expect.poll(() => vi.mocked(theStore().commit).mock.calls.length).toBeGreaterThan(0)
}
const goTo = async (name: string): Promise<void> => {
  await userEvent.click(screen.getByRole('link', { name }))
}

describe('a file that is kept late', () => {
  it('leads to its page where its person has waited', async () => {
    await chooseFilm()
    arrive()
    await expect.poll(title).toMatch(/^Saved on this/)
  })

  it('leaves its person where they have gone meanwhile', async () => {
    await chooseFilm()
    await goTo(en.app.share)
    arrive()
    await expect.poll(() => evidenceNow().length).toBe(1)
    await settled()
    expect(location.pathname).toBe('/share')
  })

  it('from the camera in the bar is said, and leads nowhere', async () => {
    await visit('/')
    const photo = new File(['a photo'], 'till.jpg', { type: 'image/jpeg' })
    await userEvent.upload(screen.getByLabelText(en.app.takePhoto), photo)
    await goTo(en.app.share)
    arrive()
    expect(await screen.findByText(en.capture.photoKept)).toBeTruthy()
    expect(location.pathname).toBe('/share')
  })

  it('is waited for by another portfolio that is asked for, and that is said', async () => {
    await chooseFilm()
    await visit('/portfolios')
    await userEvent.click(main().getByRole('button', { name: /Bob Hill/ }))
    expect(await main().findByText(en.people.finishing)).toBeTruthy()
    expect(title()).toBe(en.start.yourPortfolios)
    arrive()
    await expect.poll(title).toBe(en.today.hello('Bob'))
    expect(evidenceNow()).toHaveLength(0)
  })

  it('is waited for by the demo, which takes nobody away who has gone on', async () => {
    await chooseFilm()
    await visit('/portfolios')
    await press(en.start.lookAround)
    expect(await main().findByText(en.people.finishing)).toBeTruthy()
    await goTo(en.app.share)
    arrive()
    await expect.poll(() => evidenceNow().length).toBe(1)
    await settled()
    expect(location.pathname).toBe('/share')
    expect(isDemo()).toBe(false)
  })
})

describe('a photo that found no room', () => {
  it('waits for its portfolio while another one is open, says so, and leads there', async () => {
    const commit = vi.mocked(theStore().commit)
    const written = commit.getMockImplementation()
    commit.mockImplementation(async (what) =>
      what.blobs === undefined && written ? written(what) : { ok: false, error: { kind: 'quota full' } },
    )
    await visit('/')
    const photo = new File(['a photo'], 'till.jpg', { type: 'image/jpeg' })
    await userEvent.upload(screen.getByLabelText(en.app.takePhoto), photo)
    expect(await screen.findByRole('button', { name: en.app.tryAgain })).toBeTruthy()
    if (written) commit.mockImplementation(written)
    arrive()
    await visit('/portfolios')
    await userEvent.click(main().getByRole('button', { name: /Bob Hill/ }))
    await expect.poll(title).toBe(en.today.hello('Bob'))
    const way = await screen.findByRole('link', { name: en.capture.heldElsewhere })
    expect(screen.queryByRole('button', { name: en.app.tryAgain })).toBeNull()
    expect(await barriers()).toEqual([])
    await userEvent.click(way)
    // The kept row of one that was left just now may be a moment behind.
    const hers = new RegExp(`Amy Lewis|${en.start.untitled}`)
    await userEvent.click(await main().findByRole('button', { name: hers }))
    await expect.poll(title).toBe(en.today.hello('Amy'))
    await userEvent.click(await screen.findByRole('button', { name: en.app.tryAgain }))
    await expect.poll(title).toMatch(/^Saved on this/)
    expect(evidenceNow()).toHaveLength(1)
  })
})
