// Amy's portfolio as signed entries, made on this device when the demo is first entered. The genesis carries the mark of the
// demo, from which the ledger's own id follows: it can never be taken off, and no real portfolio can get it.

import { momentNow } from '#/base/dates.ts'
import { utf8, type Bytes } from '#/base/bytes.ts'
import { crc32, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { BodyContent } from '#/ledger/body.ts'
import type { Signer } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { genesisPosition, introduceDevice, ledgerIdOf, writeEntry } from '#/ledger/write-entry.ts'
import { criterionId } from '#/qualification/criterion-id.ts'
import { schemeHash } from '#/qualification/scheme-bytes.ts'
import { madeUpAward, madeUpAwardBytes } from '#/demo/made-up-award.ts'
import { demoCandidate, demoCentre } from '#/demo/people.ts'
import { chapters, demoUnits, type Chapter, type PictureName } from '#/demo/story.ts'

export type DemoFile = {
  readonly sha256: Sha256
  readonly bytes: number
  readonly crc32: number
  readonly mediaType: string
  readonly content: Blob
}

export type Demo = {
  readonly ledger: Id
  readonly entries: readonly Entry[]
  readonly files: readonly DemoFile[]
  readonly scheme: { readonly sha256: Sha256; readonly bytes: Bytes }
}

export type DemoMaking = {
  /** Amy's, on this installation. */
  readonly signer: Signer
  readonly person: Id
  /** JPEGs. */
  readonly pictures: Readonly<Record<PictureName, Blob>>
  readonly now: Date
}

/** One device's chain, entry upon entry; `add` resolves with the entry's hash. */
type Chain = {
  readonly ledger: Id
  readonly entries: Entry[]
  add(kind: string, content: BodyContent, at: string): Promise<string>
}

const beginChain = async (signer: Signer, person: Id, at: string): Promise<Chain> => {
  const introduction = { person, name: demoCandidate.name, roles: ['candidate'], demo: true } as const
  const genesis = await introduceDevice(signer, genesisPosition('portfolio'), introduction, at)
  const ledger = ledgerIdOf(genesis)
  const entries = [genesis]
  return {
    ledger,
    entries,
    add: async (kind, content, moment) => {
      const seq = entries.length + 1
      const prev = entries.at(-1)?.hash ?? null
      const position = { scope: 'portfolio', ledger, seq, prev, clock: seq, seen: {} } as const
      const entry = await writeEntry(signer, position, kind, content, moment)
      entries.push(entry)
      return entry.hash
    },
  }
}

const minute = 60_000
const day = 1440 * minute

/** `minutes` after the chapter began. The last of them is days ago, so that nothing is of tomorrow. */
const momentOf = (now: Date, { daysAgo }: Pick<Chapter, 'daysAgo'>, minutes = 0): string =>
  momentNow(new Date(now.getTime() - daysAgo * day + minutes * minute))

const fileOf = async ({ picture, file }: Chapter, pictures: DemoMaking['pictures']) => {
  const content = picture
    ? pictures[picture]
    : file
      ? new Blob([utf8(file.text)], { type: 'text/plain' })
      : null
  if (content === null) return null
  const bytes = new Uint8Array(await content.arrayBuffer())
  const name = picture ? `${picture}.jpg` : (file?.name ?? '')
  return {
    name,
    sha256: await sha256OfBuffer(bytes),
    bytes: bytes.length,
    crc32: crc32(bytes),
    mediaType: picture ? 'image/jpeg' : 'text/plain',
    content: new Blob([bytes], { type: content.type }),
  }
}

const tell = async (chain: Chain, chapter: Chapter, making: DemoMaking): Promise<DemoFile | null> => {
  const { title, account, place = '', claims, addedLater, withdrawnBecause } = chapter
  const at = (minutes: number): string => momentOf(making.now, chapter, minutes)
  const file = await fileOf(chapter, making.pictures)
  const form = chapter.picture ? 'photo' : file ? 'file' : 'note'
  const files = file
    ? [{ sha256: file.sha256, bytes: file.bytes, mediaType: file.mediaType, name: file.name }]
    : []
  const said = { title, account, performedOn: at(0).slice(0, 10), place, simulated: false }
  const evidence = await chain.add('evidence.captured', { form, files, ...said }, at(0))
  const add = claims.map(({ unit, number, position }) => ({
    criterion: criterionId(unit, 2, number),
    position,
  }))
  if (add.length > 0) await chain.add('evidence.mapped', { evidence, add, remove: [] }, at(2))
  if (addedLater !== undefined) {
    const changes = { account: `${account}\n${addedLater}` }
    await chain.add('evidence.described', { evidence, changes, was: { account: [evidence] } }, at(2880))
  }
  if (withdrawnBecause !== undefined)
    await chain.add('evidence.withdrawn', { evidence, reason: withdrawnBecause }, at(5))
  return file
}

export const makeDemo = async (making: DemoMaking): Promise<Demo> => {
  const { signer, person, now } = making
  const began = momentOf(now, { daysAgo: 20 })
  const scheme = { sha256: schemeHash(madeUpAwardBytes), bytes: madeUpAwardBytes }
  const chain = await beginChain(signer, person, began)
  await chain.add('portfolio.opened', { language: 'en' }, began)
  const changes = {
    name: demoCandidate.name,
    candidateNumber: demoCandidate.number,
    centreName: demoCentre,
    scheme: { id: madeUpAward.id, hash: scheme.sha256, title: madeUpAward.title },
    units: demoUnits.map((unit) => ({ unit, level: null })),
  }
  await chain.add('portfolio.described', { changes, was: {} }, began)
  const files: DemoFile[] = []
  for (const chapter of chapters) {
    const file = await tell(chain, chapter, making)
    if (file !== null) files.push(file)
  }
  return { ledger: chain.ledger, entries: chain.entries, files, scheme }
}
