// Getting the history that others have put there: segments first, then bodies that came after the heads that name them, and the
// centre's lists. What is not what its name says is not there yet; what nobody of this ledger signed is left where it lies.

import { textOf, type Bytes } from '#/base/bytes.ts'
import { sha256OfText, type Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { Listed } from '#/sync/destination.ts'
import { bodiesOf, fetched } from '#/sync/fetched.ts'
import { folderOf, pathOf, readHeadsName } from '#/sync/names.ts'
import { isPutOff, putOff } from '#/sync/put-off.ts'
import { listed, type Run, type Step } from '#/sync/run.ts'
import { segmentBytes } from '#/sync/segment.ts'
import { takeSegments, unreadOf } from '#/sync/take-segments.ts'

/** Bodies that were named before they were there; looked for again whenever something new is. */
const takeOwed = async (run: Run): Step => {
  const { known, held } = run
  const missing = [...held.outlines.values()].filter(
    ({ hash, head, bodyBytes }) =>
      bodyBytes === null && known.owed.has(head.body) && !held.erased.heads.has(hash),
  )
  const bodies = await bodiesOf(run, new Set(missing.map(({ head }) => head.body)))
  if (!bodies.ok) return bodies
  const there = missing.filter(({ head }) => bodies.value.has(head.body)).map(({ hash }) => hash)
  const heads = await run.side.entries(there)
  if (!heads.ok) return heads
  const found = heads.value.map((entry) => ({ ...entry, body: bodies.value.get(entry.head.body) ?? null }))
  if (found.length > 0) {
    const kept = await run.side.takeEntries(found)
    if (!kept.ok) return kept
  }
  const stillOwed = new Set(missing.map(({ head }) => head.body).filter((body) => !bodies.value.has(body)))
  for (const body of known.owed) if (!stillOwed.has(body)) known.owed.delete(body)
  return ok(undefined)
}

const takeLists = async (run: Run): Step => {
  const { known, held, side, tally } = run
  for (const { name, bytes } of run.listed.values()) {
    const read = readHeadsName(name)
    if (read?.kind !== 'list' || known.lists.has(read.sha256) || isPutOff(run, name)) continue
    if (!held.lists.has(read.sha256)) {
      const got = await fetched(run, pathOf(side.ledger, 'heads', name), segmentBytes)
      if (!got.ok) return got
      const list = got.value === null ? null : listIn(got.value, read.sha256)
      if (list === null && got.value?.length === bytes) putOff(run, name, 'refused')
      if (list === null) continue
      const taken = await side.takeList(list)
      if (!taken.ok) return taken
      if (!taken.value) tally.refused += 1
    }
    known.lists.add(read.sha256)
  }
  return ok(undefined)
}

/** A line that is a string; what begins like one is one, or is nothing, and holds nothing else. */
const stringIn = (line: string): unknown => (line.startsWith('"') ? JSON.parse(line) : null)

/** A list travels as its text and its signature, each as one line of JSON; its name has the hash of the text. */
const listIn = (bytes: Bytes, name: Sha256): { text: string; signature: string } | null => {
  const read = textOf(bytes)
  const lines = read.ok ? read.value.split('\n', 2) : []
  try {
    const [text, signature]: unknown[] = lines.map(stringIn)
    if (typeof text !== 'string' || typeof signature !== 'string') return null
    return sha256OfText(text) === name ? { text, signature } : null
  } catch {
    return null
  }
}

/** Everything new that others have put there. `run.held` is read anew where something came. */
export const receiveHistory = async (run: Run): Step => {
  const unread = unreadOf(run)
  const before = run.tally.entriesReceived
  const isNews = unread.length > 0
  const came = await takeSegments(run, unread)
  if (!came.ok) return came
  if (isNews && run.known.owed.size > 0) {
    const read = await readHeldAgain(run)
    if (!read.ok) return read
    const owed = await takeOwed(run)
    if (!owed.ok) return owed
  }
  const lists = await takeLists(run)
  if (!lists.ok) return lists
  if (!isNews && run.tally.entriesReceived === before) return ok(undefined)
  return readHeldAgain(run)
}

/** As it is now, with what has come and what was captured meanwhile. */
export const readHeldAgain = async (run: Run): Step => {
  const held = await run.side.held()
  if (!held.ok) return held
  run.held = held.value
  return ok(undefined)
}

/** What lies in a folder, where anything of it could matter. */
export const listingOf = (run: Run, folder: 'blobs' | 'parts' | 'bodies'): Step<Map<string, Listed>> =>
  listed(run, folderOf(run.side.ledger, folder))
