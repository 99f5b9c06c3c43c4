// What lies at a destination, read by whoever knows what it should be. What is not what its name says is not there yet.

import type { Bytes } from '#/base/bytes.ts'
import { sha256, type Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import { pathOf } from '#/sync/names.ts'
import type { Run, Step } from '#/sync/run.ts'
import { transferAll, type Task } from '#/sync/transfers.ts'

/** A body is the words of one entry; more than the longest that could be written here. */
const bodyBytes = 16 * 1024 * 1024

/** So many refusals may be about single files; more are about whoever asks. */
const mostPassedOver = 8

/**
 * What lies at a path, or null where nothing does, or nothing that could be what was asked for. One file that may not be read is
 * passed over, so that it holds up nothing else.
 */
export const fetched = async (run: Run, path: string, atMost: number): Step<Bytes | null> => {
  const got = await run.destination.get(path, { signal: run.signal, atMost })
  if (got.ok) return ok(got.value.length > atMost ? null : got.value)
  const { kind } = got.error
  if (kind === 'not there' || kind === 'too large') return ok(null)
  if (kind !== 'sign-in refused') return got
  run.passedOver.push(got.error)
  return run.passedOver.length > mostPassedOver ? got : ok(null)
}

/** Those of `wanted` that are there and are what they should be. */
export const bodiesOf = async (run: Run, wanted: ReadonlySet<Sha256>): Step<ReadonlyMap<Sha256, Bytes>> => {
  const bodies = new Map<Sha256, Bytes>()
  const tasks = [...wanted].map((hash): Task => ({
    bytes: 0,
    run: async () => {
      const got = await fetched(run, pathOf(run.side.ledger, 'bodies', hash), bodyBytes)
      if (!got.ok) return got
      if (got.value !== null && sha256(got.value) === hash) bodies.set(hash, got.value)
      return ok(undefined)
    },
  }))
  const all = await transferAll(run, tasks)
  return all.ok ? ok(bodies) : all
}
