// Putting there what others lack: what is named before what names it, so that whoever reads a head finds its body. Only
// large files follow behind the history, so that a long film does not hold up a day's work.

import { utf8 } from '#/base/bytes.ts'
import { ok } from '#/base/result.ts'
import { compareText, type Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Listed } from '#/sync/destination.ts'
import { folderOf, headsNameOf, pathOf, readHeadsName, type Folder } from '#/sync/names.ts'
import { listed, type Run, type Step } from '#/sync/run.ts'
import { segmentLength, segmentOf, type Segment } from '#/sync/segment.ts'
import { transferAll } from '#/sync/transfers.ts'

export type Sending = {
  readonly folder: Folder
  readonly name: string
  readonly bytes: number
  /** Read only when its turn comes; null where it is no longer here. */
  readonly content: () => Promise<Blob | null>
  readonly done: () => void
}

/** How often what is known is kept while much is under way, in ms. */
const noteEvery = 3_000

/** Puts all of them, each once: what failed is first looked for, because it may have arrived all the same. */
export const sendAll = async (run: Run, sendings: readonly Sending[]): Step => {
  const { side, destination, signal } = run
  const ofBytes = sendings.reduce((sum, { bytes }) => sum + bytes, 0)
  const [sent, noted] = [{ bytes: 0 }, { at: Date.now() }]
  const settle = async ({ bytes, done }: Sending): Promise<void> => {
    done()
    sent.bytes += bytes
    run.tell({ doing: 'sending', bytes: sent.bytes, ofBytes })
    if (Date.now() - noted.at < noteEvery) return
    noted.at = Date.now()
    await run.note()
  }
  const tasks = sendings.map((sending) => ({
    sending,
    bytes: sending.bytes,
    run: async (): Step => {
      const content = await sending.content()
      if (content === null) return ok(undefined)
      const put = await destination.put(pathOf(side.ledger, sending.folder, sending.name), content, {
        signal,
      })
      if (put.ok) await settle(sending)
      return put
    },
  }))
  return transferAll(run, tasks, async (failed) => {
    const there = new Set<(typeof failed)[number]>()
    for (const folder of new Set(failed.map((task) => task.sending.folder))) {
      const list = await listed(run, folderOf(side.ledger, folder))
      if (!list.ok) return list
      for (const task of failed)
        if (
          task.sending.folder === folder &&
          list.value.get(task.sending.name)?.bytes === task.sending.bytes
        ) {
          there.add(task)
          await settle(task.sending)
        }
    }
    return ok(there)
  })
}

/** Entries that segments now listed there reach, by the chain back from each segment's last head. */
export const coveredIn = (
  { known, listed: there }: Pick<Run, 'known' | 'listed'>,
  byHash: ReadonlyMap<HeadHash, Entry>,
): Set<HeadHash> => {
  const covered = new Set<HeadHash>()
  for (const [name, tip] of known.segments) {
    const read = there.has(name) ? readHeadsName(name) : null
    if (read?.kind !== 'segment' || tip === null) continue
    let entry = byHash.get(tip)
    while (entry !== undefined && entry.head.seq >= read.from) {
      covered.add(entry.hash)
      entry = entry.head.prev === null ? undefined : byHash.get(entry.head.prev)
    }
  }
  return covered
}

/** Chains without gaps, each cut into segments; a branch of a fork is one of its own. */
const runsOf = (entries: readonly Entry[]): Entry[][] => {
  const runs: Entry[][] = []
  const byLast = new Map<HeadHash, Entry[]>()
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
const tellable = (run: Run, entries: readonly Entry[], byHash: ReadonlyMap<HeadHash, Entry>): Entry[] => {
  const { held } = run
  const isMute = ({ hash, body }: Entry): boolean => body === null && !held.erased.heads.has(hash)
  const muteFrom = new Map<string, number>()
  for (const entry of byHash.values())
    if (isMute(entry))
      muteFrom.set(entry.head.device, Math.min(entry.head.seq, muteFrom.get(entry.head.device) ?? Infinity))
  return entries.filter(({ head }) => head.seq < (muteFrom.get(head.device) ?? Infinity))
}

const once = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]

const bodySendings = (run: Run, entries: readonly Entry[]): Sending[] =>
  once(entries, ({ head }) => head.body).flatMap(({ head, body }): Sending[] =>
    body === null
      ? []
      : [
          {
            folder: 'bodies',
            name: head.body,
            bytes: body.length,
            content: async () => new Blob([body]),
            done: () => void run.known.owed.delete(head.body),
          },
        ],
  )

const segmentSending = (run: Run, { name, bytes, entries }: Segment): Sending => {
  const called = headsNameOf(name)
  return {
    folder: 'heads',
    name: called,
    bytes: bytes.length,
    content: async () => new Blob([bytes]),
    done: () => {
      run.known.segments.set(called, entries.at(-1)?.hash ?? null)
      run.listed.set(called, { name: called, bytes: bytes.length })
      run.tally.entriesSent += entries.length
    },
  }
}

/** Bodies, then the segments that name them; and the centre's lists. */
export const sendHistory = async (run: Run): Step => {
  const { held, known, tally } = run
  const byHash = new Map(held.entries.map((entry) => [entry.hash, entry]))
  const covered = coveredIn(run, byHash)
  const open = held.entries.filter(({ hash, head }) => !covered.has(hash) && held.passesOn(head.device))
  tally.lost += open.filter(({ hash }) => run.gone.has(hash)).length
  const segments = runsOf(tellable(run, open, byHash)).map(segmentOf)
  const entries = segments.flatMap((segment) => segment.entries)
  const words = await sendWords(run, entries)
  if (!words.ok) return words
  const lists = [...held.lists].flatMap(([hash, list]): Sending[] => {
    const content = utf8(`${JSON.stringify(list.text)}\n${JSON.stringify(list.signature)}\n`)
    const name = headsNameOf({ kind: 'list', sha256: hash })
    if (run.listed.has(name)) return []
    return [
      {
        folder: 'heads',
        name,
        bytes: content.length,
        content: async () => new Blob([content]),
        done: () => void known.lists.add(hash),
      },
    ]
  })
  const sent = await sendAll(run, [...segments.map((segment) => segmentSending(run, segment)), ...lists])
  if (sent.ok) known.isSending = false
  return sent
}

/** Without those that an earlier try has left there. */
const sendWords = async (run: Run, entries: readonly Entry[]): Step => {
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
