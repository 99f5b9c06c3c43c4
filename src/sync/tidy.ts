// What is taken away at a destination, and nothing else ever is: what was erased, and a device's own small segments once one
// that covers them has been read back. And the comparison that finds what a destination has lost.

import { bytesEqual } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { HeldOutline } from '#/ledger/outlines.ts'
import { hasWords } from '#/sync/erased.ts'
import { fetched } from '#/sync/fetched.ts'
import { listFiles, noteThere } from '#/sync/files.ts'
import { headsNameOf, pathOf, readHeadsName, readPartName, type Folder } from '#/sync/names.ts'
import { listingOf } from '#/sync/receive.ts'
import { rereadSome } from '#/sync/reread.ts'
import type { Run, Step } from '#/sync/run.ts'
import { bodySending, coveredIn, sendAll, type Sending } from '#/sync/send.ts'
import { segmentBytes, segmentLength, segmentOf } from '#/sync/segment.ts'

/** Own segments that are worth more as one. */
const manySegments = 24

const remove = (run: Run, folder: Folder, name: string): Step =>
  run.destination.remove(pathOf(run.side.ledger, folder, name), { signal: run.signal })

const removePartsOf = async (run: Run, files: ReadonlySet<Sha256>): Step => {
  if (files.size === 0) return ok(undefined)
  const listing = await listingOf(run, 'parts')
  if (!listing.ok) return listing
  for (const name of listing.value.keys()) {
    const part = readPartName(name)
    if (part === null || !files.has(part.file)) continue
    const removed = await remove(run, 'parts', name)
    if (!removed.ok) return removed
  }
  return ok(undefined)
}

/** Words and files that were erased go from there, once (formats §4). A body that another entry shares cannot be: bodies are salted. */
export const removeErased = async (run: Run): Step => {
  const { held, known } = run
  const words = [...held.outlines.values()]
    .filter(({ hash }) => held.erased.heads.has(hash))
    .map(({ head }) => head.body)
    .filter((body) => !known.removed.has(body))
  const files = [...held.erased.blobs].filter((file) => !known.removed.has(file))
  const parts = await removePartsOf(run, new Set(files))
  if (!parts.ok) return parts
  const gone: [Folder, Sha256][] = [
    ...words.map((body): [Folder, Sha256] => ['bodies', body]),
    ...files.map((file): [Folder, Sha256] => ['blobs', file]),
  ]
  for (const [folder, hash] of gone) {
    const removed = await remove(run, folder, hash)
    if (!removed.ok) return removed
    known.removed.add(hash)
    known.files.delete(hash)
  }
  return ok(undefined)
}

/** Many small segments of one's own become few, so that a listing stays short over the years. */
export const joinOwnSegments = async (run: Run): Step => {
  const { side, known, held, listed } = run
  const device = side.signer?.device
  const small: string[] = []
  const reached = new Set<HeadHash>()
  for (const name of known.segments.keys()) {
    const read = listed.has(name) ? readHeadsName(name) : null
    if (read?.kind !== 'segment' || read.device !== device) continue
    const length = read.to - read.from + 1
    if (length >= segmentLength) continue
    const its = coveredIn({ ...run, listed: new Map([[name, { name, bytes: 0 }]]) }, held.outlines)
    // An entry that is no longer here has its only copy in there.
    if (its.size < length) continue
    small.push(name)
    for (const hash of its) reached.add(hash)
  }
  if (small.length < manySegments) return ok(undefined)
  const chain = [...held.outlines.values()]
    .filter(({ hash }) => reached.has(hash))
    .toSorted((a, b) => a.head.seq - b.head.seq)
  // A forked chain is for people to settle, and stays as it is.
  if (chain.some(({ head }, at) => at > 0 && head.prev !== chain[at - 1]?.hash)) return ok(undefined)
  const kept = new Set<string>()
  for (let from = 0; from < chain.length; from += segmentLength) {
    const slice = chain.slice(from, from + segmentLength)
    const read = await side.entries(slice.map(({ hash }) => hash))
    if (!read.ok) return read
    // No longer whole here: what lies there stays.
    if (read.value.length < slice.length) return ok(undefined)
    const { name, bytes, entries } = segmentOf(read.value)
    const called = headsNameOf(name)
    kept.add(called)
    const sending: Sending = {
      folder: 'heads',
      name: called,
      bytes: bytes.length,
      content: async () => ok(new Blob([bytes])),
      done: () => {
        known.segments.set(called, entries.at(-1)?.hash ?? null)
        listed.set(called, { name: called, bytes: bytes.length })
      },
    }
    // Of an earlier try that was cut off half of it may lie there, or all of it, not read back yet.
    const isThere = listed.get(called)?.bytes === bytes.length
    const put = await sendAll(run, isThere ? [] : [sending])
    if (!put.ok) return put
    const back = await fetched(run, pathOf(side.ledger, 'heads', called), segmentBytes)
    if (!back.ok) return back
    // What cannot be read back covers nothing.
    if (back.value === null || !bytesEqual(back.value, bytes)) return ok(undefined)
  }
  for (const name of small) {
    if (kept.has(name)) continue
    const removed = await remove(run, 'heads', name)
    if (!removed.ok) return removed
    known.segments.delete(name)
    listed.delete(name)
  }
  return ok(undefined)
}

/**
 * Everything that should be there, looked for by name and size. What is missing or cut short is forgotten, so that it is sent
 * again; what was erased and came back goes again.
 */
export const compareAll = async (run: Run): Step => {
  const { held, known, tally } = run
  const bodies = await listingOf(run, 'bodies')
  if (!bodies.ok) return bodies
  const files = await listFiles(run)
  if (!files.ok) return files
  const bare = [...coveredIn(run, held.outlines)].flatMap((hash): HeldOutline[] => {
    const entry = held.outlines.get(hash)
    if (entry === undefined || !hasWords(held, entry)) return []
    return bodies.value.get(entry.head.body)?.bytes === entry.bodyBytes ? [] : [entry]
  })
  tally.lost += bare.length
  const sent = await sendAll(
    run,
    bare.map((entry) => bodySending(run, entry)),
  )
  if (!sent.ok) return sent
  const before = new Set(known.files)
  known.files.clear()
  noteThere(run, files.value)
  for (const file of before)
    if (!known.files.has(file) && held.named.has(file) && held.here.has(file)) run.lost.add(file)
  tally.lost += run.lost.size
  for (const hash of known.removed) {
    const isBack = bodies.value.has(hash) || files.value.small.has(hash) || files.value.parts.has(hash)
    if (isBack) known.removed.delete(hash)
  }
  known.comparedAt = Date.now()
  // Whoever makes room wants to know what is there, and not to wait for what is in it.
  return run.leaving.size === 0 ? rereadSome(run, files.value, bodies.value) : ok(undefined)
}
