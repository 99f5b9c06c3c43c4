// A unit achieved elsewhere in one line: whose certificate, its number, its day, and who has seen it.

import type { Achievement } from '#/portfolio/portfolio.ts'
import { words } from '#/report/subject.ts'
import { dayText } from '#/text/dates.ts'

/** `NCFE, certificate 0815, 3 May 2015, copy seen by Dev Patel`; what nobody has said is left out. */
export const transferText = ({
  awardingBody,
  certificateNumber,
  achievedOn,
  copySeenBy,
}: Achievement): string => {
  const { transfer } = words.verifier.gap
  return [
    awardingBody,
    certificateNumber === '' ? '' : transfer.certificate(certificateNumber),
    dayText(achievedOn),
    copySeenBy === '' ? transfer.notSeen : transfer.seenBy(copySeenBy),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
