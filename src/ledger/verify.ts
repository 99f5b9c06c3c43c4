// Who really signed what. Keys come from each chain's introduction (or from a bundle's key files) and only ever serve the
// device whose id they derive; an entry that fails here never reaches a fold.

import { utf8, type Bytes } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import { parseBody } from '#/ledger/body.ts'
import { statedKeyOf, verifierFor, type Verifier } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'

export type Verified = {
  readonly sound: readonly Entry[]
  /** Signed by another key, or changed since. */
  readonly forged: readonly Entry[]
  /** No key of their device is here yet. */
  readonly keyless: readonly Entry[]
}

const keysIn = (entries: readonly Entry[], given: ReadonlyMap<Id, Bytes>): Map<Id, Bytes> => {
  const keys = new Map(given)
  for (const { head, body } of entries) {
    if (head.seq !== 1 || body === null || keys.has(head.device)) continue
    const content = parseBody(body)
    const key = content.ok ? statedKeyOf(head.device, content.value) : null
    if (key) keys.set(head.device, key)
  }
  return keys
}

/** Checks every signature. `given` adds keys by device, already known to derive that device's id. */
export const verifyEntries = async (
  entries: readonly Entry[],
  given: ReadonlyMap<Id, Bytes> = new Map(),
): Promise<Verified> => {
  const verifiers = new Map<Id, Verifier>()
  for (const [device, key] of keysIn(entries, given)) {
    const verifier = await verifierFor(key)
    if (verifier.ok) verifiers.set(device, verifier.value)
  }
  const sound: Entry[] = []
  const forged: Entry[] = []
  const keyless: Entry[] = []
  // In slices, so that thousands of pending WebCrypto calls do not pile up.
  for (let from = 0; from < entries.length; from += 256) {
    const slice = entries.slice(from, from + 256)
    const verdicts = await Promise.all(
      slice.map(
        async ({ head, line, signature }) => verifiers.get(head.device)?.(signature, utf8(line)) ?? null,
      ),
    )
    for (const [i, entry] of slice.entries()) {
      const verdict = verdicts[i] ?? null
      if (verdict === null) keyless.push(entry)
      else if (verdict) sound.push(entry)
      else forged.push(entry)
    }
  }
  return { sound, forged, keyless }
}
