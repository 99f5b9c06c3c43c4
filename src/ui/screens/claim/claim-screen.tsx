// Claiming criteria for one piece of evidence: find them, tap them, say where the proof is. Everything can be undone.

import { Crosshair, MapPin, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { isPlaceGone, placedClaimsOf } from '#/portfolio/files-of.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Claim } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Button, IconButton, LinkButton } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { ClaimLine, ClaimLines } from '#/ui/parts/claim-line.tsx'
import { Columns, Part } from '#/ui/parts/columns.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Prompts } from '#/ui/parts/prompt.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { CriteriaSearch } from '#/ui/session/criteria/criteria-search.tsx'
import { claimableUnits } from '#/ui/session/criteria/find-criteria.ts'
import { PlaceSheet } from '#/ui/screens/claim/place-sheet.tsx'
import { promptsFor } from '#/ui/session/criterion-prompt.ts'
import {
  claimName,
  claimStateWords,
  evidenceTitle,
  mediaTypeOfEvidence,
  placeWords,
} from '#/ui/session/evidence-words.ts'
import { useClaiming, type Claiming } from '#/ui/session/use-claiming.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'

const whole: ClaimPosition = { kind: 'whole' }

export const ClaimScreen = ({ id }: { id: string }) => {
  const view = useEvidence(id)
  const words = t('evidence')
  if (view === null || !view.mayClaim)
    return (
      <Page>
        <TopBar title={t('claims').title} back={view === null ? '/evidence' : `/evidence/${id}`} />
        <EmptyState title={view === null ? words.gone : t('troubles').notAllowed.what}>
          {view === null ? words.goneWhy : t('troubles').notAllowed.next}
        </EmptyState>
      </Page>
    )
  return <Claims view={view} key={id} />
}

const Claims = ({ view }: { view: EvidenceView }) => {
  const words = t('claims')
  const { evidence, portfolio, scheme } = view
  const claiming = useClaiming(view)
  const [place, setPlace] = useState<ClaimPosition>(whole)
  const [placing, setPlacing] = useState(false)
  const picture = useThumbnail(evidence.files[0]?.sha256 ?? null)
  const claimed = new Set(placedClaimsOf(evidence).map(({ criterion }) => criterion))
  const hasUnits = portfolio.description.values.units.length > 0
  return (
    <Page wide>
      <TopBar
        title={words.title}
        back={`/evidence/${evidence.id}`}
        actions={<LinkButton href={`/evidence/${evidence.id}`}>{t('app').done}</LinkButton>}
      />
      <Row
        lead={
          <Thumb
            mediaType={mediaTypeOfEvidence(evidence)}
            src={picture.state === 'here' ? picture.url : undefined}
          />
        }
        title={evidenceTitle(evidence)}
        more={`${evidence.label} · ${claimed.size === 0 ? words.noneClaimed : words.claimedCount(claimed.size)}`}
      />
      {claiming.trouble && (
        <Notice tone="rose" live trouble={claiming.trouble} onClose={claiming.forgetTrouble} />
      )}
      <Columns
        first={
          scheme === null ? (
            <NothingToClaim mayChoose={view.isMine} />
          ) : (
            <>
              {!hasUnits && <NoUnits mayChoose={view.isMine} />}
              <div className="place-next">
                <MapPin aria-hidden />
                <span>
                  {words.pointTo} <b>{placeWords(place, evidence)}</b>
                </span>
                <Button tone="quiet" onClick={() => setPlacing(true)}>
                  {words.setPlace}
                </Button>
              </div>
              <CriteriaSearch
                units={claimableUnits(portfolio, scheme)}
                claimed={claimed}
                says={words.tapToClaim}
                onPress={(criterion) => claiming.toggle(criterion, place)}
              />
            </>
          )
        }
        second={<ClaimedSoFar view={view} claiming={claiming} />}
      />
      {placing && (
        <PlaceSheet
          evidence={evidence}
          title={words.where}
          from={place}
          onPlace={setPlace}
          onClose={() => setPlacing(false)}
        />
      )}
    </Page>
  )
}

/** The qualification and its units are the candidate's to choose. */
type NothingProps = { mayChoose: boolean }

const NothingToClaim = ({ mayChoose }: NothingProps) => (
  <EmptyState
    title={t('claims').noScheme}
    {...(mayChoose && { action: <LinkButton href="/scheme">{t('claims').chooseScheme}</LinkButton> })}
  >
    {mayChoose ? t('claims').noSchemeWhy : t('claims').notYoursToChoose}
  </EmptyState>
)

const NoUnits = ({ mayChoose }: NothingProps) => (
  <Notice
    title={t('claims').noUnits}
    {...(mayChoose && { actions: <LinkButton href="/units">{t('claims').chooseUnits}</LinkButton> })}
  >
    <p>{mayChoose ? t('claims').noUnitsWhy : t('claims').notYoursToChoose}</p>
  </Notice>
)

const ClaimedSoFar = ({ view, claiming }: { view: EvidenceView; claiming: Claiming }) => {
  const words = t('claims')
  const { evidence, scheme } = view
  const [moving, setMoving] = useState<Claim | null>(null)
  return (
    <Part title={words.claimsHere} {...(evidence.claims.length === 0 && { hint: words.noneClaimed })}>
      {evidence.claims.length > 0 && (
        <ClaimLines label={words.claimsHere}>
          {evidence.claims.map((each) => {
            const { code, says } = claimName(scheme, each.criterion)
            const state = claimStateWords(evidence, each)
            const isGone = isPlaceGone(evidence, each.position)
            return (
              <ClaimLine
                key={each.id}
                code={code}
                says={says}
                place={placeWords(each.position, evidence)}
                state={state !== '' && <Tag tone="amber">{state}</Tag>}
                tools={
                  view.mayTakeBack(each) && (
                    <>
                      <Button
                        tone={isGone ? 'line' : 'quiet'}
                        icon={Crosshair}
                        aria-label={isGone ? t('pages').placeAgainOf(code) : words.placeOfClaim(code)}
                        onClick={() => setMoving(each)}
                      >
                        {isGone ? t('pages').placeAgain : words.markPart}
                      </Button>
                      <IconButton
                        icon={Trash2}
                        label={words.takeBackOf(code)}
                        onClick={() => claiming.takeBack([each])}
                      />
                    </>
                  )
                }
              />
            )
          })}
        </ClaimLines>
      )}
      <Prompts
        title={t('checks').askedOf}
        prompts={promptsFor(
          scheme,
          evidence.claims.map(({ criterion }) => criterion),
        )}
      />
      {moving && (
        <PlaceSheet
          evidence={evidence}
          title={words.placeOf(claimName(scheme, moving.criterion).code)}
          from={moving.position}
          onPlace={(position) => claiming.movePlace(moving, position)}
          onClose={() => setMoving(null)}
        />
      )}
    </Part>
  )
}
