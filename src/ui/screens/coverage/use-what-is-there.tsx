// For a criterion that nothing shows yet: what was captured already, each claimed for it at a tap. What is not claimed for
// anything comes first; the rest is found in the list of all evidence.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { useClaiming } from '#/ui/session/use-claiming.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

/** More would bury the proof under a list. */
const shown = 6

/** Newest first among the unclaimed, then among the others. */
const worthOffering = ({ portfolio }: PortfolioView): readonly Evidence[] => {
  const standing = [...portfolio.evidence.values()]
    .filter((each) => each.withdrawn === null && (each.standing === 'counted' || each.standing === 'waiting'))
    .toReversed()
  return [
    ...standing.filter(({ claims }) => claims.length === 0),
    ...standing.filter(({ claims }) => claims.length > 0),
  ]
}

type UseWhatIsThereProps = {
  view: PortfolioView
  criterion: string
  /** What was claimed here a moment ago, and is offered again because that was undone. */
  claimed: string | null
  onClaim: (evidence: string) => void
}

export const UseWhatIsThere = ({ view, criterion, claimed, onClaim }: UseWhatIsThereProps) => {
  const words = t('coverage')
  const offered = worthOffering(view)
  if (offered.length === 0) return null
  return (
    <Details summary={words.useThere} open={claimed !== null}>
      <p className="quiet">{words.useThereHint}</p>
      <Rows label={words.useThere}>
        {offered.slice(0, shown).map(({ id }) => (
          <Offered key={id} id={id} criterion={criterion} onClaim={() => onClaim(id)} />
        ))}
      </Rows>
      {offered.length > shown && (
        <LinkButton tone="quiet" href="/evidence">
          {t('today').seeAll}
        </LinkButton>
      )}
    </Details>
  )
}

type OfferedProps = { id: string; criterion: string; onClaim: () => void }

const Offered = ({ id, ...rest }: OfferedProps) => {
  const view = useEvidence(id)
  return view?.mayClaim === true ? <ClaimWith view={view} {...rest} /> : null
}

type ClaimWithProps = Omit<OfferedProps, 'id'> & { view: EvidenceView }

const ClaimWith = ({ view, criterion, onClaim }: ClaimWithProps) => {
  const { evidence } = view
  const claiming = useClaiming(view)
  const picture = useThumbnail(evidence.files[0]?.sha256 ?? null)
  const { length } = evidence.claims
  return (
    <li data-evidence={evidence.id}>
      <Row
        lead={
          <Thumb
            mediaType={mediaTypeOfEvidence(evidence)}
            src={picture.state === 'here' ? picture.url : undefined}
          />
        }
        title={evidenceTitle(evidence)}
        more={`${evidence.label} · ${dayText(evidence.at)} · ${length === 0 ? t('evidence').notClaimed : t('claims').claimedCount(length)}`}
        onPress={() => {
          onClaim()
          claiming.toggle(criterion, { kind: 'whole' })
        }}
      />
      {claiming.trouble && (
        <Notice tone="rose" live trouble={claiming.trouble} onClose={claiming.forgetTrouble} />
      )}
    </li>
  )
}
