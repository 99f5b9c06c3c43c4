// Taking bodies away while the chain still verifies: for an erasure, or for a copy that leaves some kinds out.
// Heads and signatures are never touched.

import type { Entry } from '#/ledger/entry.ts'

/** The same entries without the bodies of those chosen. */
export const withoutBodies = (entries: Iterable<Entry>, chosen: (entry: Entry) => boolean): Entry[] =>
  Array.from(entries, (entry) => (entry.body !== null && chosen(entry) ? { ...entry, body: null } : entry))
