// Whoever joins somebody's portfolio, on the app's own screens: told before they begin what becomes of their work, and offered
// only what takes effect as long as no list names them.

import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { claim } from '#/ui/session/describe.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { main, press, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'
import { TestDevice } from '../../tests/support/people.ts'
import {
  captureNote,
  claim as claimOn,
  describePortfolio,
  foldOf,
} from '../../tests/support/portfolio-stories.ts'

let note = ''

eachFresh()
beforeEach(async () => {
  const amy = await TestDevice.founding('Amy Lewis')
  await describePortfolio(amy, { name: 'Amy Lewis' })
  note = (await captureNote(amy, 'She took the swap.', { title: 'The kettle' })).hash
  await claimOn(amy, note, 'C1@1/1.1')
  unwrap(await theStore().commit({ entries: amy.entries, shelf: shelfRowOf(foldOf(amy), null, null) }))
  unwrap(await readShelf())
  unwrap(await showPortfolio(amy.ledger))
})

const claimsNow = () =>
  openPortfolio()
    .portfolio.evidence.get(note)
    ?.claims.map((each) => each.criterion)

const waysNow = () =>
  main()
    .queryAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/capture'))

const toOwn = () => main().queryByRole('link', { name: en.capture.readOnlyTitle })

describe('whoever joins', () => {
  it('takes back what they claimed themselves, and is not offered to do so with what others did', async () => {
    unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
    unwrap(await claim(note, [{ criterion: 'C1@1/1.2', position: { kind: 'whole' } }]))
    await visit(`/evidence/${note}/claim`)
    const { code, takeBackOf } = en.claims
    expect(await main().findByText(code('C1', '1.1'))).toBeTruthy()
    expect(main().queryByRole('button', { name: takeBackOf(code('C1', '1.1')) })).toBeNull()
    await press(takeBackOf(code('C1', '1.2')))
    await expect.poll(claimsNow).toEqual(['C1@1/1.1'])
  })

  it('is not taken home by it once they have gone elsewhere', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<void>()
    const store = theStore()
    const commit = store.commit.bind(store)
    const held = vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      if (what.people !== undefined) await promise
      return commit(what)
    })
    await visit('/join')
    await userEvent.type(main().getByLabelText(en.joining.name), 'Dev Patel')
    await press(en.joining.begin)
    await userEvent.click(screen.getByRole('link', { name: en.app.share }))
    await main().findByRole('heading', { level: 1, name: en.share.title })
    arrive()
    await expect.poll(() => useSession.getState().open?.writer?.person).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(location.pathname).toBe('/share')
    held.mockRestore()
  })

  it('is promised that their work counts only where a list can make it count', async () => {
    await visit('/join')
    expect(await main().findByText(en.joining.waits('Amy'))).toBeTruthy()
    await userEvent.click(main().getByRole('radio', { name: /^Internal verifier/ }))
    expect(await main().findByText(en.joining.neverCounts('Amy'))).toBeTruthy()
    expect(main().queryByText(en.joining.waits('Amy'))).toBeNull()
    expect(await barriers()).toEqual([])
    unwrap(await joinPortfolio({ name: 'Jo Hall', role: 'internal verifier' }))
    await visit('/')
    expect(await main().findByText(en.joining.neverCounts('Amy'))).toBeTruthy()
    expect(main().queryByRole('link', { name: en.observing.title })).toBeNull()
  })

  it.each([
    ['assessor', en.evidence.waiting],
    ['internal verifier', en.evidence.inVain],
  ] as const)('as %s reads of their own: %s', async (role, said) => {
    unwrap(await joinPortfolio({ name: 'Jo Hall', role }))
    unwrap(await keepNote({ title: 'The till', account: 'She counted it twice.', performedOn: '' }, []))
    await visit('/evidence')
    const own = await main().findByRole('link', { name: /The till/ })
    expect(own.textContent).toContain(said)
    expect(main().getByRole('link', { name: /The kettle/ }).textContent).not.toContain(said)
  })

  it.each([
    ['assessor', true],
    ['internal verifier', false],
  ] as const)('as %s is offered every way of adding evidence, or none: %s', async (role, mayCapture) => {
    unwrap(await joinPortfolio({ name: 'Jo Hall', role }))
    for (const [path, there] of [
      ['/', () => main().findByText(/^You are here as /)],
      ['/evidence', () => main().findByText('The kettle')],
      ['/capture', () => main().findByText(mayCapture ? en.ways.quick : en.ways.notYours)],
    ] as const) {
      await visit(path)
      await there()
      expect(waysNow().length > 0, path).toBe(mayCapture)
      expect(screen.queryByLabelText(en.app.takePhoto) !== null, path).toBe(mayCapture)
    }
    await visit('/capture/photo')
    expect(main().queryAllByLabelText(new RegExp(en.capture.takePhoto)).length > 0).toBe(mayCapture)
    if (!mayCapture) expect(await main().findByText(en.ways.notYoursWhy('Amy'))).toBeTruthy()
  })

  it('is led to a portfolio of their own from where they add nothing, if there is one', async () => {
    const { ledger } = openPortfolio()
    unwrap(await joinPortfolio({ name: 'Jo Hall', role: 'internal verifier' }))
    await visit('/capture/photo')
    expect(await main().findByText(en.ways.notYoursWhy('Amy'))).toBeTruthy()
    expect(toOwn()).toBeNull()
    unwrap(await startPortfolio())
    unwrap(await showPortfolio(ledger))
    await visit('/capture/photo')
    expect(await main().findByText(en.ways.notYoursWhy('Amy'))).toBeTruthy()
    expect(toOwn()?.getAttribute('href')).toBe('/portfolios')
    expect(await barriers()).toEqual([])
  })
})
