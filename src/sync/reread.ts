// Files of the right length may have been altered all the same. So a few of those that lie there and here are read again in turn,
// the hash of each compared, and what is not what its name says is sent again. Others refuse such a file; only who has it can mend it.

import { momentNow } from '#/base/dates.ts'
import { sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { hasWords } from '#/sync/erased.ts'
import { fetched } from '#/sync/fetched.ts'
import { filesNamed, isLarge, lengthOf, type FilesThere } from '#/sync/files.ts'
import { partNameOf, pathOf, readHeadsName, readPartName, type Folder } from '#/sync/names.ts'
import type { Run, Step } from '#/sync/run.ts'
import { segmentOf } from '#/sync/segment.ts'
import { bodySending } from '#/sync/send.ts'
import { contentOf, partOf } from '#/sync/send-files.ts'

/** At one look: little beside a day's photos, and everything has its turn within weeks. */
const mostAtOnce = 40
const mostBytes = 32 * 1024 * 1024

type Lying = {
  readonly folder: Folder
  readonly name: string
  readonly sha256: Sha256
  readonly bytes: number
  /** What should lie there; null where it is not whole here. */
  readonly content: () => Promise<Blob | null>
}

/** A part's name begins with its file's. */
const isAnyAltered = ({ known }: Run, file: Sha256): boolean =>
  [...known.altered].some((name) => name.startsWith(file))

const filesLying = (run: Run, there: FilesThere): Lying[] =>
  filesNamed(run)
    .filter(
      ({ sha256 }) => run.held.here.has(sha256) && (run.known.files.has(sha256) || isAnyAltered(run, sha256)),
    )
    .flatMap((file): Lying[] => {
      const { sha256, bytes } = file
      if (!isLarge(file))
        return [
          { folder: 'blobs', name: sha256, sha256, bytes: bytes ?? 0, content: () => contentOf(run, file) },
        ]
      const names = [...(there.parts.get(sha256) ?? [])].flatMap(([index, its]) =>
        its.filter((one) => one.bytes === lengthOf(file, index)).map(({ name }) => name),
      )
      return [...names, ...run.known.altered].flatMap((name): Lying[] => {
        const part = readPartName(name)
        if (part?.file !== sha256) return []
        return [
          {
            folder: 'parts',
            name,
            sha256: part.part,
            bytes: lengthOf(file, part.index),
            content: () => partOf(run, file, part.index),
          },
        ]
      })
    })

const wordsLying = (run: Run, listed: ReadonlyMap<string, { readonly bytes: number }>): Lying[] =>
  [...run.held.outlines.values()].flatMap((entry): Lying[] => {
    const { head, bodyBytes } = entry
    if (bodyBytes === null || !hasWords(run.held, entry)) return []
    if (listed.get(head.body)?.bytes !== bodyBytes) return []
    const content = async (): Promise<Blob | null> => {
      const read = await bodySending(run, entry).content()
      return read.ok ? read.value : null
    }
    return [{ folder: 'bodies', name: head.body, sha256: head.body, bytes: bodyBytes, content }]
  })

/** The history: segments that can be written again just as they were. */
const segmentsLying = ({ held, known, listed, side }: Run): Lying[] =>
  [...known.segments].flatMap(([name, tip]): Lying[] => {
    const there = listed.get(name)
    const read = there === undefined ? null : readHeadsName(name)
    if (there === undefined || read?.kind !== 'segment' || tip === null || !held.outlines.has(tip)) return []
    const content = async (): Promise<Blob | null> => {
      const chain: HeadHash[] = []
      for (let entry = held.outlines.get(tip); entry !== undefined && entry.head.seq >= read.from;) {
        chain.unshift(entry.hash)
        entry = entry.head.prev === null ? undefined : held.outlines.get(entry.head.prev)
      }
      const entries = await side.entries(chain)
      const isWhole = entries.ok && chain.length > 0 && entries.value.length === chain.length
      return isWhole ? new Blob([segmentOf(entries.value).bytes]) : null
    }
    return [{ folder: 'heads', name, sha256: read.sha256, bytes: there.bytes, content }]
  })

/** Whose turn it is: what was altered, those that come after the last one that was read, and the first again after the last. */
const nextOf = (all: readonly Lying[], after: string, altered: ReadonlySet<string>): Lying[] => {
  const lying = all.filter(({ name }) => !altered.has(name))
  const inOrder = lying.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const from = inOrder.findIndex(({ name }) => name > after)
  const turned = [
    ...all.filter(({ name }) => altered.has(name)),
    ...(from < 0 ? inOrder : [...inOrder.slice(from), ...inOrder.slice(0, from)]),
  ]
  const next: Lying[] = []
  let bytes = 0
  for (const one of turned) {
    bytes += one.bytes
    if (next.length >= mostAtOnce || (next.length > 0 && bytes > mostBytes)) break
    next.push(one)
  }
  return next
}

/** A segment's is known only once it has been written again. */
const bytesOf = async ({ folder, bytes, content }: Lying): Promise<number | null> =>
  folder === 'heads' ? ((await content())?.size ?? null) : bytes

/** Of another length it is no file of the store's but what a hotel answers: that says nothing. */
const isAltered = async (run: Run, path: string, { name, sha256, bytes }: Lying): Step<boolean> => {
  const got = await fetched(run, path, bytes)
  if (!got.ok) return got
  if (got.value?.length !== bytes) return ok(false)
  const isWhole = (await sha256OfBuffer(got.value)) === sha256
  // Somebody who has it whole may have mended it.
  if (isWhole) run.known.altered.delete(name)
  return ok(!isWhole)
}

/** Counts as not there from now on, until what is given back is called: it lies there whole once more. */
const distrust = ({ known, listed }: Run, { folder, name, sha256, bytes }: Lying): (() => void) => {
  if (folder === 'heads') {
    listed.delete(name)
    return () => void listed.set(name, { name, bytes })
  }
  if (folder === 'bodies') {
    known.owed.add(sha256)
    return () => void known.owed.delete(sha256)
  }
  const file = readPartName(name)?.file ?? sha256
  const wasThere = known.files.delete(file)
  known.altered.add(name)
  return () => {
    known.altered.delete(name)
    if (wasThere) known.files.add(file)
  }
}

/** Taken away first: a store that lets nothing be replaced would keep the altered one. */
const mend = async (run: Run, path: string, one: Lying): Step<boolean> => {
  const trust = distrust(run, one)
  const content = await one.content()
  if (content === null || (await sha256OfBuffer(await content.arrayBuffer())) !== one.sha256) return ok(false)
  const { comparedAt } = run.known
  // Missing words are found by comparing, and by nothing else.
  if (one.folder === 'bodies') run.known.comparedAt = 0
  await run.note()
  const removed = await run.destination.remove(path, { signal: run.signal })
  if (!removed.ok) return removed
  const put = await run.destination.put(path, content, { signal: run.signal })
  if (!put.ok) return put
  trust()
  run.known.comparedAt = comparedAt
  return ok(true)
}

/** Null where the browser lost the file behind it. */
const hashOf = async (content: Blob | null): Promise<Sha256 | null> => {
  try {
    return content === null ? null : await sha256OfBuffer(await content.arrayBuffer())
  } catch {
    return null
  }
}

/**
 * A part that may be as it is named, and is none of its film: cut from a copy that was damaged, while the copy here is whole. It
 * stays, but the film counts as not there until its own part lies beside it.
 */
const isOfDamagedCopy = async (
  { side }: Run,
  { parts }: FilesThere,
  { folder, name, bytes, content }: Lying,
): Step<boolean> => {
  const part = folder === 'parts' ? readPartName(name) : null
  const own = part === null ? null : await hashOf(await content())
  if (part === null || own === null) return ok(false)
  const right = partNameOf(part.file, part.index, own)
  const its = parts.get(part.file)?.get(part.index) ?? []
  if (right === name || its.some((one) => one.name === right && one.bytes === bytes)) return ok(false)
  return side.isWhole(part.file)
}

/** Never over mobile data. `bodies`: what is listed of them. */
export const rereadSome = async (
  run: Run,
  there: FilesThere,
  bodies: ReadonlyMap<string, { readonly bytes: number }>,
): Step => {
  const { known, tally, side, largest, signal } = run
  if (largest !== null) return ok(undefined)
  const before = new Set(known.altered)
  const lying = [...filesLying(run, there), ...wordsLying(run, bodies), ...segmentsLying(run)]
  for (const one of nextOf(lying, known.rereadTo, before)) {
    if (signal.aborted) return ok(undefined)
    const path = pathOf(side.ledger, one.folder, one.name)
    const bytes = await bytesOf(one)
    const altered = bytes === null ? ok(false) : await isAltered(run, path, { ...one, bytes })
    // Once more before anything is said: an answer may have been altered on its way.
    const again =
      altered.ok && altered.value ? await isAltered(run, path, { ...one, bytes: bytes ?? 0 }) : altered
    if (!again.ok) return again
    if (again.value) {
      const mended = await mend(run, path, one)
      if (!mended.ok) return mended
      if (mended.value) {
        tally.lost += 1
        known.mended = { at: momentNow(), count: 1 + (known.mended?.count ?? 0) }
      }
    } else {
      const isOther = await isOfDamagedCopy(run, there, one)
      if (!isOther.ok) return isOther
      if (isOther.value) distrust(run, one)
    }
    if (!before.has(one.name)) known.rereadTo = one.name
  }
  return ok(undefined)
}
