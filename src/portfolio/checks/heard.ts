// Recordings other than a discussion, whose people have agreed before it is evidence: a customer's call above all. Whether
// everyone who can be heard agreed is for the author to say (domain PN7).

import type { Evidence } from '#/portfolio/portfolio.ts'

export const asksWhoIsHeard = ({ files, fields }: Pick<Evidence, 'files' | 'fields'>): boolean =>
  fields.values.record?.kind !== 'discussion' &&
  files.some(({ mediaType }) => mediaType.startsWith('audio/') || mediaType.startsWith('video/'))
