// Units that a rule file lists by a placeholder: the awarding body leaves it to the centre to name the unit that is really
// meant. Such a unit may be chosen like any other; what it is has to be said before the award is claimed (RC6, domain.md §11).

import type { Scheme } from '#/qualification/scheme.ts'

/** The OCR contact centre NVQs, 2009: unit R "Sector specific unit", whose asterisk has no footnote. */
const contactCentre: ReadonlySet<string> = new Set([
  'ocr-03447',
  'ocr-03448',
  'ocr-03449',
  'ocr-03450',
  'ocr-03451',
])

export const isUnitToName = ({ id }: Pick<Scheme, 'id'>, unit: string): boolean =>
  unit === 'R' && contactCentre.has(id)
