// Meeting somebody right after the app was opened, on its own screens, and where storage is full: the card has the place in it,
// no card takes a portfolio away from its own, and nobody is told that an invitation was kept that was not.

import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { randomId } from '#/base/ids.ts'
import { err, unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import { keepInvitation } from '#/ui/session/meeting/invitations.ts'
import { makeCard } from '#/ui/session/meeting/show-card.ts'
import { bringToLookAt } from '#/ui/session/meeting/take-card.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { main, press, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.meeting
const exchanges = () => theStore().openExchanges()
/** Nothing listens there. */
const settings = (path: string) => ({ address: `http://127.0.0.1:9/${path}/`, user: 'amy' })
const full = { kind: 'quota full' } as const

/** The open portfolio is exchanged there, and nothing of that is in memory yet, as right after a start. */
const exchangedAtHarbour = async (): Promise<void> => {
  const { ledger } = openPortfolio()
  const harbour = { id: randomId(), kind: 'webdav' as const, name: 'Harbour', settings: settings('harbour') }
  unwrap(await (await exchanges()).putDestination({ ...harbour, ledgers: [ledger] }, 'river lamp'))
  useExchanges.setState({ byLedger: new Map() })
}

eachFresh(async () => {
  await page.viewport(390, 1_800)
  useExchanges.setState({ byLedger: new Map() })
  unwrap(await startPortfolio())
  unwrap(await keepNote({ title: 'The kettle', account: 'She took the swap.', performedOn: '' }, []))
})

describe('right after a start', () => {
  it('a card has the place in it that both copy to', async () => {
    await exchangedAtHarbour()
    expect(unwrap(await makeCard('meet')).place).toBe('Harbour')
  })

  it('a card that was seen leaves a portfolio at the place that it has already', async () => {
    await exchangedAtHarbour()
    const { ledger, portfolio } = openPortfolio()
    const quayside = { kind: 'webdav' as const, name: 'Quayside', settings: settings('quayside'), secret: '' }
    const whose = { ledger, name: 'Amy', person: portfolio.candidate.person, invitation: '' }
    const card = { kind: 'meet' as const, ...whose, place: quayside, entries: [] }
    unwrap(await bringToLookAt({ card, words: [], portfolio, pieces: 1, isKnownHere: false }))
    const there = unwrap(await (await exchanges()).destinations())
    expect(there.map(({ name, ledgers }) => [name, ledgers])).toEqual([['Harbour', [ledger]]])
  })
})

describe('an invitation', () => {
  it('is told as kept only once it is, and can be answered again', async () => {
    await visit('/meet')
    await main().findByText(words.same)
    const store = theStore()
    const putSetting = store.putSetting.bind(store)
    const put = vi
      .spyOn(store, 'putSetting')
      .mockImplementation((name, value) =>
        name === 'invitations' ? Promise.resolve(err(full)) : putSetting(name, value),
      )
    await press(words.yes)
    expect(await main().findByText(troubleOf(full).what)).toBeTruthy()
    expect(main().queryByText(words.kept.meet)).toBeNull()
    expect(await barriers()).toEqual([])
    put.mockRestore()
    await press(words.yes)
    expect(await main().findByText(words.kept.meet)).toBeTruthy()
    expect(unwrap(await store.setting('invitations'))).toHaveLength(1)
  })

  it('takes none of the earlier ones away where they could not be read', async () => {
    const store = theStore()
    const { ledger } = openPortfolio()
    unwrap(await keepInvitation(ledger, 'first', 'meet'))
    const read = vi.spyOn(store, 'setting').mockResolvedValue(err({ kind: 'lost' }))
    expect(await keepInvitation(ledger, 'second', 'meet')).toEqual({ ok: false, error: { kind: 'lost' } })
    read.mockRestore()
    expect(unwrap(await store.setting('invitations'))).toMatchObject([{ invitation: 'first' }])
  })
})
