// Which kind of evidence something is: what its author says, and a photo by itself is a photo. Anything else may be
// several things, so it has no kind until somebody says it. A discussion that nobody planned is worth as much as questioning.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { isEvidenceType, type EvidenceType } from '#/qualification/checks/evidence-types.ts'

/** A discussion recorded here with no topics agreed beforehand (domain §3); of one recorded elsewhere nobody can tell. */
export const isUnplanned = ({ fields }: Pick<Evidence, 'fields'>): boolean => {
  const { type, record } = fields.values
  return type === 'discussion' && record?.kind === 'discussion' && record.plan === null
}

export const typeOf = ({ form, fields }: Pick<Evidence, 'form' | 'fields'>): EvidenceType | null => {
  const { type } = fields.values
  if (isUnplanned({ fields })) return 'questions and answers'
  if (isEvidenceType(type)) return type
  return form === 'photo' && type === '' ? 'photo' : null
}
