// Tries a destination on the spot, so that whoever sets one up is told what works and what does not: reaching it, being let in, and
// writing, reading, listing and removing one small file of a random name. It touches nothing else there.

import { bytesEqual, toHex } from '#/base/bytes.ts'
import type { Destination, DestinationError, Doing } from '#/sync/destination.ts'
import { quietMs } from '#/sync/destinations/ask-store.ts'

export type ProbeStep = 'reachable' | 'allowed' | 'signed in' | 'written' | 'read back' | 'listed' | 'removed'

export type ProbeFault =
  | DestinationError
  /** It is there, and lets no page of this app's address read its answers (CORS). */
  | { readonly kind: 'page not allowed' }
  | { readonly kind: 'other bytes' }
  | { readonly kind: 'not listed' }
  | { readonly kind: 'still there' }

export type Probed = { readonly step: ProbeStep } & (
  | { readonly state: 'ok' }
  | { readonly state: 'failed'; readonly fault: ProbeFault }
  | { readonly state: 'not tried' }
)

const steps: readonly ProbeStep[] = [
  'reachable',
  'allowed',
  'signed in',
  'written',
  'read back',
  'listed',
  'removed',
]

const folder = 'fieldfolio-check'

/** Without name or password, and in good time. `no-cors` promises to read nothing, so that any answer will do. */
const answers = async (
  address: string,
  mode: 'cors' | 'no-cors',
  signal: AbortSignal | undefined,
): Promise<boolean> => {
  if (signal?.aborted === true) return false
  const ending = new AbortController()
  const end = (): void => ending.abort()
  signal?.addEventListener('abort', end)
  const timer = setTimeout(end, quietMs)
  try {
    await fetch(address, {
      mode,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    })
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

/** A browser does not tell a store that is not there from one whose answer a page may not read. */
const unreadMeans = async (
  error: DestinationError,
  address: string | null,
  signal: AbortSignal | undefined,
): Promise<ProbeFault> => {
  if (error.kind !== 'unreachable' || address === null) return error
  if (!(await answers(address, 'no-cors', signal))) return error
  // Ceph says whom it lets in only in answers to those it knows, or who say no name at all.
  return (await answers(address, 'cors', signal)) ? { kind: 'sign-in refused' } : { kind: 'page not allowed' }
}

/** One row a step, in order. `address` is that of `addressOf`. */
export const probe = async (
  destination: Destination,
  address: string | null,
  doing?: Doing,
): Promise<readonly Probed[]> => {
  const faults = new Map<ProbeStep, ProbeFault | null>()
  const note = (step: ProbeStep, fault: ProbeFault | null): boolean => {
    faults.set(step, fault)
    return fault === null
  }
  const getIn = async (): Promise<boolean> => {
    const listed = await destination.list(folder, doing)
    const fault = listed.ok ? null : await unreadMeans(listed.error, address, doing?.signal)
    if (fault?.kind === 'unreachable') return note('reachable', fault)
    note('reachable', null)
    if (fault?.kind === 'page not allowed') return note('allowed', fault)
    note('allowed', null)
    return note('signed in', fault)
  }

  const tryFile = async (): Promise<void> => {
    const bytes = crypto.getRandomValues(new Uint8Array(64))
    const name = toHex(bytes.slice(0, 16))
    const path = `${folder}/${name}`
    const put = await destination.put(path, new Blob([bytes]), doing)
    if (!note('written', put.ok ? null : await unreadMeans(put.error, address, doing?.signal))) return
    const got = await destination.get(path, doing)
    const isSame = got.ok && bytesEqual(got.value, bytes)
    note('read back', got.ok ? (isSame ? null : { kind: 'other bytes' }) : got.error)
    const listed = await destination.list(folder, doing)
    const isListed =
      listed.ok && listed.value.some((file) => file.name === name && file.bytes === bytes.length)
    note('listed', listed.ok ? (isListed ? null : { kind: 'not listed' }) : listed.error)
    const removed = await destination.remove(path, doing)
    if (!removed.ok) return void note('removed', await unreadMeans(removed.error, address, doing?.signal))
    const left = await destination.list(folder, doing)
    const isLeft = left.ok && left.value.some((file) => file.name === name)
    note('removed', left.ok ? (isLeft ? { kind: 'still there' } : null) : left.error)
  }

  if (await getIn()) await tryFile()
  return steps.map((step) => {
    const fault = faults.get(step)
    if (fault === undefined) return { step, state: 'not tried' }
    return fault === null ? { step, state: 'ok' } : { step, state: 'failed', fault }
  })
}

/**
 * Of a place that worked before and is not reached any more: whether it is gone, or lets this name and password in no longer and
 * hides that from pages, as Ceph does. Asked again in between, so that a line that broke off and came back accuses nobody.
 */
export const whyUnreached = async (
  destination: Destination,
  address: string | null,
  doing?: Doing,
): Promise<DestinationError> => {
  const unreachable = { kind: 'unreachable' } as const
  for (let time = 0; time < 2; time += 1) {
    const listed = await destination.list(folder, doing)
    if (listed.ok) return unreachable
    if (listed.error.kind !== 'unreachable') return listed.error
    const means = await unreadMeans(listed.error, address, doing?.signal)
    if (means.kind !== 'sign-in refused') return unreachable
  }
  return { kind: 'sign-in refused' }
}
