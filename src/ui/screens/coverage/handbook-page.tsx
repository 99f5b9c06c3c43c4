// A unit whose criteria are not all here: the photo of its page, until somebody has typed them, and the way to do that.

import { criterionById, hasAllCriteria, offerOf } from '#/qualification/criteria.ts'
import { parseUnitClaimId, unitClaimId, parseCriterionId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { PagePhotos } from '#/ui/parts/page-photos.tsx'
import { usePagePhotos } from '#/ui/session/handbook/page-photos.ts'
import { claimName } from '#/ui/session/evidence-words.ts'

/** The unit at its level that an id is about; null where all of its criteria are here. */
const openUnit = (scheme: Scheme, id: string): string | null => {
  const whole = parseUnitClaimId(id)
  const criterion = parseCriterionId(id)
  if (criterion.ok && criterionById(scheme, id) === undefined) return null
  const parsed = whole.ok ? whole.value : criterion.ok ? criterion.value : null
  if (parsed === null) return null
  const offer = offerOf(scheme, parsed.unit, parsed.level)
  return offer === undefined || hasAllCriteria(offer) ? null : unitClaimId(parsed.unit, parsed.level)
}

export const HandbookPage = ({ scheme, about }: { scheme: Scheme; about: string }) => {
  const unit = openUnit(scheme, about)
  return unit === null ? null : <Page scheme={scheme} unit={unit} />
}

const Page = ({ scheme, unit }: { scheme: Scheme; unit: string }) => {
  const words = t('handbook').photo
  const { code, unitTitle } = claimName(scheme, unit)
  const photos = usePagePhotos(scheme.id, unit, `${code} ${unitTitle}`)
  return (
    <Part
      title={words.title}
      aside={
        <LinkButton tone="quiet" href={`/handbook?unit=${encodeURIComponent(unit)}`}>
          {words.type}
        </LinkButton>
      }
    >
      <PagePhotos {...photos} />
    </Part>
  )
}
