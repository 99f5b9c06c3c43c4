// A portfolio of any size, signed entry by entry by the store's own key and stored as the app stores it: six entries an
// evidence (captured, described twice, mapped three times), nine claims each. Pages of real accounts; no files, or one each.

import { momentText } from '#/base/dates.ts'
import { utf8 } from '#/base/bytes.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { signText, signerFrom, type Signer } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import {
  genesisPosition,
  introduceDevice,
  ledgerIdOf,
  writeEntry,
  type Position,
} from '#/ledger/write-entry.ts'
import type { ContentOf, KnownKind } from '#/portfolio/kinds/content.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { Store } from '#/store/open-store.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import type { ChosenScheme } from './large-scheme.ts'
import { positionAfter } from './position-after.ts'

const account =
  'Set the machine up for the morning run from the job ticket, checked the guards and the emergency stop, ran ten ' +
  'sheets and measured three of them against the sample. The second was 0.3 mm out, so the side lay was moved.'

const start = Date.UTC(2026, 0, 5, 9)

type Write = <K extends KnownKind>(kind: K, content: ContentOf<K>) => Promise<Entry>

type FileOf = (at: number) => EvidenceFile | null
const noFile: FileOf = () => null

const writeOne = async (
  write: Write,
  at: number,
  criteria: readonly string[],
  fileOf: FileOf,
): Promise<void> => {
  const file = fileOf(at)
  const kind = { form: file ? 'photo' : 'note', files: file ? [file] : [] } as const
  const blank = { title: '', performedOn: '', place: '', simulated: null } as const
  const { hash } = await write('evidence.captured', { ...blank, ...kind, account })
  const title = `Morning run ${at}`
  const first = await write('evidence.described', { evidence: hash, changes: { title }, was: {} })
  await write('evidence.described', {
    evidence: hash,
    changes: { title: `${title}, press 2`, place: 'Press hall' },
    was: { title: [first.hash] },
  })
  for (let entry = 0; entry < 3; entry++) {
    const add = [0, 1, 2].map((claim) => ({
      // A step that shares no factor with 1,000 spreads the claims over all criteria.
      criterion: criteria[(at * 9 + entry * 3 + claim * 271) % criteria.length] ?? '',
      position: { kind: 'paragraph', paragraph: claim + 1 } as const,
    }))
    await write('evidence.mapped', { evidence: hash, add, remove: [] })
  }
}

const together = 500

/** An entry's hash does not depend on its signature, so all can be signed at once instead of one after another. */
const signedAll = async (unsigned: readonly Entry[], signer: Signer): Promise<Entry[]> => {
  const entries: Entry[] = []
  for (let from = 0; from < unsigned.length; from += together) {
    const slice = unsigned.slice(from, from + together)
    const signed = slice.map(async (entry) => ({
      ...entry,
      signature: await signText(signer, utf8(entry.line)),
    }))
    entries.push(...(await Promise.all(signed)))
  }
  return entries
}

/** Returns the ledger. `items` is the number of evidence, each with its file where `fileOf` gives one. */
export const growPortfolio = async (
  store: Store,
  items: number,
  chosen: ChosenScheme,
  fileOf: FileOf = noFile,
): Promise<Id> => {
  const person = randomId()
  const signer = await signerFrom(unwrap(await store.deviceKeys(person)))
  const later = { ...signer, sign: async () => new Uint8Array(64) }
  const genesis = await introduceDevice(
    later,
    genesisPosition('portfolio'),
    { person, name: 'Amy Example', roles: ['candidate'] },
    momentText(start),
  )
  const ledger = ledgerIdOf(genesis)
  const unsigned = [genesis]
  let position: Position = { scope: 'portfolio', ledger, seq: 2, prev: genesis.hash, clock: 2, seen: {} }
  const write: Write = async (kind, content) => {
    const entry = await writeEntry(later, position, kind, content, momentText(start + position.seq * 60_000))
    unsigned.push(entry)
    position = positionAfter(position, entry)
    return entry
  }
  await write('portfolio.opened', { language: 'en' })
  const { scheme, hash, bytes, units, criteria } = chosen
  const { id, title } = scheme
  await write('portfolio.described', { changes: { scheme: { id, hash, title }, units }, was: {} })
  for (let at = 0; at < items; at++) await writeOne(write, at, criteria, fileOf)

  const entries = await signedAll(unsigned, signer)
  const portfolio = foldPortfolio({ ledger, entries, lists: [], flavour: null })
  if (portfolio.evidence.size !== items || portfolio.standings.size > 0)
    throw new Error('the portfolio does not count as it should')
  unwrap(
    await store.commit({
      entries,
      people: [{ person, name: 'Amy Example', since: momentText(start) }],
      schemes: [{ sha256: hash, bytes }],
      shelf: shelfRowOf(portfolio, scheme, person),
    }),
  )
  return ledger
}
