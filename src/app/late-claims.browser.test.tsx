// Claims whose turn comes late, because storage stands still: each is signed into the portfolio whose evidence it is for, and
// into no other, whatever is asked for meanwhile.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { claim, describePortfolio, takeBackClaims } from '#/ui/session/describe.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio } from '#/ui/session/start-session.ts'
import { firstChip, main, title, visit } from '../../tests/support/app-screens.tsx'
import { chooseAward, eachFresh } from '../../tests/support/fresh.ts'

let bobs: Id
let note: string

const mappedIn = async (ledger: Id): Promise<number> =>
  unwrap(await theStore().entriesOf(ledger)).entries.filter(({ head }) => head.kind === 'evidence.mapped')
    .length

eachFresh(async () => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name: 'Bob Hill' }))
  bobs = openPortfolio().ledger
  unwrap(await startPortfolio())
  await chooseAward('03454', 'C1')
  note = unwrap(await keepNote({ title: '', account: 'I read it back.', performedOn: '' }, [])).evidence
})
afterEach(() => vi.restoreAllMocks())

describe('claims that wait for their turn', () => {
  it('are saved before another portfolio that is asked for is opened', async () => {
    const store = theStore()
    const commit = store.commit.bind(store)
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      if (what.entries !== undefined) await promise
      return commit(what)
    })
    const amys = openPortfolio().ledger
    await visit(`/evidence/${note}/claim`)
    for (const name of [/^C1 · 1\.1 /, /^C1 · 1\.2 /, /^C1 · 1\.3 /]) await userEvent.click(firstChip(name))
    await visit('/portfolios')
    await userEvent.click(main().getByRole('button', { name: /Bob Hill/ }))
    expect(await main().findByText(en.people.finishing)).toBeTruthy()
    goOn()
    await expect.poll(title).toBe(en.today.hello('Bob'))
    expect(await mappedIn(amys)).toBe(3)
    expect(await mappedIn(bobs)).toBe(0)
  })

  it('are made nowhere, and taken back nowhere, once another portfolio is open', async () => {
    const made = unwrap(await claim(note, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
    unwrap(await showPortfolio(bobs))
    const notHere = { ok: false, error: { kind: 'not here' } }
    expect(await claim(note, [{ criterion: 'C1@1/1.2', position: { kind: 'whole' } }])).toMatchObject(notHere)
    expect(await takeBackClaims(note, made)).toMatchObject(notHere)
    expect(await mappedIn(bobs)).toBe(0)
  })
})
