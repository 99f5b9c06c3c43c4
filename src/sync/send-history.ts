// Putting there what others lack of the history: what is named before what names it, so that whoever reads a head finds its body.
// Only large files follow behind it, so that a long film does not hold up a day's work. No more than a segment's entries or two
// are in memory.

import { utf8 } from '#/base/bytes.ts'
import { ok } from '#/base/result.ts'
import { compareText } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { HeldOutline, OutlinesByHash } from '#/ledger/outlines.ts'
import type { Listed } from '#/sync/destination.ts'
import { hasWords } from '#/sync/erased.ts'
import { folderOf, headsNameOf } from '#/sync/names.ts'
import { listed, type Run, type Step } from '#/sync/run.ts'
import { segmentLength, segmentOf, type Segment } from '#/sync/segment.ts'
import { bodySending, coveredIn, sendAll, type Sending } from '#/sync/send.ts'

/** Chains without gaps, each cut into segments; a branch of a fork is one of its own. */
const runsOf = (entries: readonly HeldOutline[]): HeldOutline[][] => {
  const runs: HeldOutline[][] = []
  const byLast = new Map<HeadHash, HeldOutline[]>()
  const inOrder = entries.toSorted(
    (a, b) =>
      compareText(a.head.device, b.head.device) || a.head.seq - b.head.seq || compareText(a.hash, b.hash),
  )
  for (const entry of inOrder) {
    const { prev } = entry.head
    const before = prev === null ? undefined : byLast.get(prev)
    const isLonger = before !== undefined && before.length < segmentLength
    const into = isLonger ? before : []
    if (prev !== null) byLast.delete(prev)
    if (!isLonger) runs.push(into)
    into.push(entry)
    byLast.set(entry.hash, into)
  }
  return runs
}

/** Those whose words can be told: where a body is missing here, nothing behind it in its chain is passed on either. */
const tellable = (
  { held }: Run,
  entries: readonly HeldOutline[],
  outlines: OutlinesByHash,
): HeldOutline[] => {
  const isMute = ({ hash, bodyBytes }: HeldOutline): boolean =>
    bodyBytes === null && !held.erased.heads.has(hash)
  const muteFrom = new Map<string, number>()
  for (const entry of outlines.values())
    if (isMute(entry))
      muteFrom.set(entry.head.device, Math.min(entry.head.seq, muteFrom.get(entry.head.device) ?? Infinity))
  return entries.filter(({ head }) => head.seq < (muteFrom.get(head.device) ?? Infinity))
}

const once = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]

const bodySendings = (run: Run, entries: readonly HeldOutline[]): Sending[] =>
  once(
    entries.filter((entry) => hasWords(run.held, entry)),
    ({ head }) => head.body,
  ).map((entry) => bodySending(run, entry))

const segmentSending = (run: Run, { name, bytes, entries }: Segment): Sending => {
  const called = headsNameOf(name)
  return {
    folder: 'heads',
    name: called,
    bytes: bytes.length,
    content: async () => ok(new Blob([bytes])),
    done: () => {
      run.known.segments.set(called, entries.at(-1)?.hash ?? null)
      run.listed.set(called, { name: called, bytes: bytes.length })
      run.tally.entriesSent += entries.length
    },
  }
}

/** As many runs together as have the entries of one segment, so that many short chains need not wait for each other. */
const groupsOf = (runs: readonly HeldOutline[][]): HeldOutline[][][] => {
  const groups: HeldOutline[][][] = []
  let length = Infinity
  for (const run of runs) {
    if (length + run.length > segmentLength) {
      groups.push([])
      length = 0
    }
    groups.at(-1)?.push(run)
    length += run.length
  }
  return groups
}

/** Read again from where they are kept; a run that is no longer whole there waits for the next time. */
const segmentsOf = async (run: Run, group: readonly HeldOutline[][]): Step<Segment[]> => {
  const segments: Segment[] = []
  for (const outlines of group) {
    const read = await run.side.entries(outlines.map(({ hash }) => hash))
    if (!read.ok) return read
    if (read.value.length === outlines.length) segments.push(segmentOf(read.value))
  }
  return ok(segments)
}

const listSendings = ({ held, known, listed: there }: Run): Sending[] =>
  [...held.lists].flatMap(([hash, list]): Sending[] => {
    const content = utf8(`${JSON.stringify(list.text)}\n${JSON.stringify(list.signature)}\n`)
    const name = headsNameOf({ kind: 'list', sha256: hash })
    if (there.has(name)) return []
    return [
      {
        folder: 'heads',
        name,
        bytes: content.length,
        content: async () => ok(new Blob([content])),
        done: () => void known.lists.add(hash),
      },
    ]
  })

/** Bodies, then the segments that name them; and the centre's lists. */
export const sendHistory = async (run: Run): Step => {
  const { held, known, tally } = run
  const { outlines } = held
  const covered = coveredIn(run, outlines)
  const open = [...outlines.values()].filter(
    ({ hash, head }) => !covered.has(hash) && held.passesOn(head.device),
  )
  tally.lost += open.filter(({ hash }) => run.gone.has(hash)).length
  const runs = runsOf(tellable(run, open, outlines))
  const words = await sendWords(run, runs.flat())
  if (!words.ok) return words
  for (const group of groupsOf(runs)) {
    const segments = await segmentsOf(run, group)
    if (!segments.ok) return segments
    const sent = await sendAll(
      run,
      segments.value.map((segment) => segmentSending(run, segment)),
    )
    if (!sent.ok) return sent
  }
  const lists = await sendAll(run, listSendings(run))
  if (lists.ok) known.isSending = false
  return lists
}

/** Without those that an earlier try has left there. */
const sendWords = async (run: Run, entries: readonly HeldOutline[]): Step => {
  const { known } = run
  const sendings = bodySendings(run, entries)
  if (sendings.length === 0) return ok(undefined)
  const there = known.isSending
    ? await listed(run, folderOf(run.side.ledger, 'bodies'))
    : ok(new Map<string, Listed>())
  if (!there.ok) return there
  known.isSending = true
  await run.note()
  return sendAll(
    run,
    sendings.filter(({ name, bytes }) => there.value.get(name)?.bytes !== bytes),
  )
}
