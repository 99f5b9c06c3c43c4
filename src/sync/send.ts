// How anything is put there, and which entries lie there already. Content is asked for when its turn comes, so that no more of it is
// in memory than is on its way.

import { ok } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { HeldOutline, OutlinesByHash } from '#/ledger/outlines.ts'
import { folderOf, pathOf, readHeadsName, type Folder } from '#/sync/names.ts'
import { listed, type Run, type Step } from '#/sync/run.ts'
import { transferAll } from '#/sync/transfers.ts'

export type Sending = {
  readonly folder: Folder
  readonly name: string
  readonly bytes: number
  /** Read only when its turn comes; null where it is no longer here. */
  readonly content: () => Step<Blob | null>
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
      if (!content.ok) return content
      if (content.value === null) return ok(undefined)
      const path = pathOf(side.ledger, sending.folder, sending.name)
      const put = await destination.put(path, content.value, { signal })
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
  outlines: OutlinesByHash,
): Set<HeadHash> => {
  const covered = new Set<HeadHash>()
  for (const [name, tip] of known.segments) {
    const read = there.has(name) ? readHeadsName(name) : null
    if (read?.kind !== 'segment' || tip === null) continue
    let entry = outlines.get(tip)
    while (entry !== undefined && entry.head.seq >= read.from) {
      covered.add(entry.hash)
      entry = entry.head.prev === null ? undefined : outlines.get(entry.head.prev)
    }
  }
  return covered
}

/** The words of an entry, read when they are sent. */
export const bodySending = (
  { side, known }: Pick<Run, 'side' | 'known'>,
  { hash, head, bodyBytes }: HeldOutline,
): Sending => ({
  folder: 'bodies',
  name: head.body,
  bytes: bodyBytes ?? 0,
  // What cannot be read ends it: nothing may be sent that names words which are not there.
  content: async () => {
    const read = await side.entries([hash])
    if (!read.ok) return read
    const body = read.value[0]?.body ?? null
    return ok(body === null ? null : new Blob([body]))
  },
  done: () => void known.owed.delete(head.body),
})
