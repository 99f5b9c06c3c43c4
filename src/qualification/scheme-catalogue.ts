// The light part of a scheme, for lists of qualifications that must not load thirteen files. It holds what one chooses by
// and the hash that leads to the file; never anything that decides.

import type { Sha256 } from '#/base/hash.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type CatalogueEntry = Pick<
  Scheme,
  'id' | 'version' | 'awardingBody' | 'title' | 'schemeCode' | 'qualificationNumber' | 'level' | 'dates'
> & {
  readonly hash: Sha256
  readonly unitCount: number
  /** The rule of combination is known, so that choices can be checked. */
  readonly hasRule: boolean
}

export const catalogueEntryOf = (scheme: Scheme, hash: Sha256): CatalogueEntry => ({
  id: scheme.id,
  version: scheme.version,
  awardingBody: scheme.awardingBody,
  title: scheme.title,
  schemeCode: scheme.schemeCode,
  qualificationNumber: scheme.qualificationNumber,
  level: scheme.level,
  dates: scheme.dates,
  hash,
  unitCount: scheme.units.length,
  hasRule: scheme.combination !== null,
})
