// Which kind of evidence something is: what its author says, and a photo by itself is a photo. Anything else may be
// several things, so it has no kind until somebody says it.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { isEvidenceType, type EvidenceType } from '#/qualification/checks/evidence-types.ts'

export const typeOf = ({ form, fields }: Pick<Evidence, 'form' | 'fields'>): EvidenceType | null => {
  const { type } = fields.values
  if (isEvidenceType(type)) return type
  return form === 'photo' && type === '' ? 'photo' : null
}
