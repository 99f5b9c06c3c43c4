// A whole life of a portfolio through the session, in a real browser with a real store: what a screen would do.

import { beforeEach, describe, expect, it } from 'vitest'
import { forgetEverything } from '../../../tests/support/forget-everything.ts'
import { sha256OfBuffer } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'
import { append } from '#/ui/session/append.ts'
import { keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import {
  chooseScheme,
  claim,
  describeEvidence,
  describePortfolio,
  eraseEvidence,
  takeBackClaims,
} from '#/ui/session/describe.ts'
import { keepShelfRow, loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { nothingOpen } from '#/ui/session/people/lock.ts'
import { openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { keepNow } from '#/ui/session/snapshots.ts'
import { readShelf, startSession } from '#/ui/session/start-session.ts'
import { thumbnailOf } from '#/ui/session/thumbnails.ts'

/** Another picture for another `edge`: a small one of the same that is drawn late would be taken for its own. */
const photo = async (edge = 200): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  // On black, which is what nothing becomes.
  context.fillStyle = 'white'
  context.fillRect(20, 20, edge, 200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till 🧾.jpg', { type: 'image/jpeg' })
}

const note = async (account = 'Helped a customer find the right form'): Promise<string> =>
  unwrap(await keepNote({ title: 'A note', account, performedOn: '2026-11-20' }, [])).evidence

beforeEach(async () => {
  await forgetEverything()
  await startSession()
})

describe('the session', () => {
  it('starts with nothing, and a photo begins a portfolio by itself', async () => {
    expect(useSession.getState()).toMatchObject({ status: { kind: 'ready' }, open: null, shelf: [] })
    const kept = unwrap(await keepPhoto(await photo()))
    const { portfolio, writer } = openPortfolio()
    const evidence = portfolio.evidence.get(kept.evidence)
    expect(writer).not.toBeNull()
    expect(evidence).toMatchObject({ label: 'E001', form: 'photo', standing: 'counted' })
    expect(evidence?.files[0]?.name).toBe('till 🧾.jpg')
    const stored = unwrap(await theStore().blob(evidence?.files[0]?.sha256 ?? ''))
    expect(stored.bytes).toBe(evidence?.files[0]?.bytes)
  })

  it('draws a small picture when it is first wanted, where the page went before it was drawn', async () => {
    const buffer = await (await photo(150)).arrayBuffer()
    const sha256 = await sha256OfBuffer(buffer)
    const content = new Blob([buffer], { type: 'image/jpeg' })
    const facts = { ledger: randomId(), sha256, bytes: buffer.byteLength, crc32: 0, mediaType: 'image/jpeg' }
    unwrap(await theStore().commit({ blobs: [{ ...facts, content }] }))
    expect(unwrap(await theStore().thumbnail(sha256))).toBeNull()
    const picture = unwrap(await thumbnailOf(sha256))
    expect(picture?.type).toBe('image/webp')
    expect(unwrap(await theStore().thumbnail(sha256))?.size).toBe(picture?.size)
  })

  it('is all there after closing and opening again, from entries and from a snapshot', async () => {
    const evidence = await note()
    unwrap(await describePortfolio({ name: 'Amy Lewis' }))
    unwrap(await claim(evidence, [{ criterion: 'C1@1/1.1', position: { kind: 'paragraph', paragraph: 1 } }]))
    const { ledger } = openPortfolio()
    const before = structuredClone(openPortfolio().portfolio)
    unwrap(await theStore().dropSnapshot(ledger))
    // From its entries first, which keeps what the next one is from.
    for (let opening = 0; opening < 2; opening++) {
      theStore().close()
      setSession({ open: null, shelf: [] })
      await startSession()
      expect(openPortfolio().ledger).toBe(ledger)
      expect(openPortfolio().portfolio).toEqual(before)
      await expect
        .poll(async () => unwrap(await theStore().snapshot(ledger))?.revision)
        .toBe(openPortfolio().revision)
    }
  })

  it('leaves a copy with whoever brought it in, when its row is kept again', async () => {
    await note()
    // Its own row comes first, or it would come later, over the other's.
    await keepNow()
    const { ledger } = openPortfolio()
    const [row] = useSession.getState().shelf
    if (row === undefined) throw new Error('nothing on the shelf')
    const keeper = randomId()
    unwrap(await theStore().commit({ shelf: { ...row, person: null, keeper } }))
    unwrap(await readShelf())
    await keepShelfRow({ ...openPortfolio(), writer: null })
    const rows = unwrap(await theStore().shelf())
    expect(rows).toMatchObject([{ ledger, person: null, keeper, evidence: 1 }])
  })

  it('leaves it with whoever writes it, and shows nobody’s, where an exchange ends behind the lock', async () => {
    await note()
    const open = openPortfolio()
    const [row] = useSession.getState().shelf
    expect(row?.person).toBe(open.writer?.person)
    setSession({ ...nothingOpen, status: { kind: 'locked' } })
    await keepShelfRow(unwrap(await loadPortfolio(open.ledger)))
    unwrap(await readShelf())
    expect(unwrap(await theStore().shelf())).toMatchObject([{ ledger: open.ledger, person: row?.person }])
    expect(useSession.getState().shelf).toEqual([])
  })

  it('applies its own entries just as a fold of all of them would', async () => {
    const first = await note('one')
    const second = await note('two')
    const claims = unwrap(
      await claim(first, [
        { criterion: 'C1@1/1.1', position: { kind: 'whole' } },
        { criterion: 'C1@1/1.2', position: { kind: 'whole' } },
      ]),
    )
    unwrap(await takeBackClaims(first, claims.slice(0, 1)))
    unwrap(await describeEvidence(second, { title: 'Renamed', simulated: false }))
    const live = openPortfolio().portfolio
    const folded = unwrap(await loadPortfolio(live.ledger)).portfolio
    expect(folded).toEqual(live)
    expect(evidenceClaiming(live, 'C1@1/1.2').size).toBe(1)
    expect(evidenceClaiming(live, 'C1@1/1.1').size).toBe(0)
  })

  it('chooses a qualification and keeps its exact bytes with the portfolio', async () => {
    await note()
    const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
    if (!chosen) throw new Error('03454 is not among the schemes')
    unwrap(await chooseScheme(chosen))
    unwrap(await describePortfolio({ units: [{ unit: 'F1', level: null }] }))
    expect(openPortfolio().scheme?.title).toBe(chosen.scheme.title)
    expect(unwrap(await theStore().scheme(chosen.hash)).bytes).toEqual(chosen.bytes)
  })

  it('erases for good: words and files go, the place stays', async () => {
    const kept = unwrap(await keepPhoto(await photo()))
    const sha256 = openPortfolio().portfolio.evidence.get(kept.evidence)?.files[0]?.sha256 ?? ''
    unwrap(await eraseEvidence(kept.evidence, 'a customer could be seen'))
    expect(openPortfolio().portfolio.evidence.get(kept.evidence)).toMatchObject({
      label: 'E001',
      standing: 'erased',
      files: [],
    })
    expect((await theStore().blob(sha256)).ok).toBe(false)
    await note('work goes on')
    expect(openPortfolio().portfolio.forks).toEqual([])
  })

  it('reads what another tab wrote before it writes, so that no chain forks', async () => {
    await note()
    const stale = openPortfolio()
    await note('by this tab')
    // As another tab would still hold it.
    setSession({ open: { ...stale, revision: 0 } })
    unwrap(await append([{ kind: 'portfolio.described', content: { changes: { title: 'x' }, was: {} } }]))
    const { portfolio } = openPortfolio()
    expect(portfolio.forks).toEqual([])
    expect(portfolio.evidence.size).toBe(2)
  })
})
