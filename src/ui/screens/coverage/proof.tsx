// The proof of one criterion: every piece of evidence that claims it, shown at its place, and the way into each.

import { Camera, MessageCircleQuestionMark, Mic, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { MarkedPhoto } from '#/ui/parts/marked-photo.tsx'
import { mediaKindOf } from '#/base/media-kind.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { NumberedText } from '#/ui/parts/numbered-text.tsx'
import { RecordingAt } from '#/ui/parts/recording/recording-at.tsx'
import { Prompt } from '#/ui/parts/prompt.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'
import { useDecodes } from '#/ui/parts/use-decodes.ts'
import { useClaimedHere } from '#/ui/screens/coverage/claimed-here.ts'
import { CriterionChecks } from '#/ui/screens/coverage/criterion-checks.tsx'
import { proofOf, type Found } from '#/ui/screens/coverage/proof-of.ts'
import { UseWhatIsThere } from '#/ui/screens/coverage/use-what-is-there.tsx'
import { claimName, evidenceTitle, mediaTypeOfEvidence, placeWords } from '#/ui/session/evidence-words.ts'
import { criterionPrompt } from '#/ui/session/criterion-prompt.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useIsElsewhere } from '#/ui/session/exchange/use-exchange.ts'
import { useFile } from '#/ui/session/use-file.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const Proof = ({ view, criterion }: { view: PortfolioView; criterion: string }) => {
  const words = t('coverage')
  const { found, lost } = proofOf(view, criterion)
  const { claimed, claim, proof } = useClaimedHere(found)
  const { unit, unitTitle } = claimName(view.scheme, criterion)
  const isByCertificate =
    view.scheme !== null &&
    coverageOf(view.portfolio, view.scheme).some((each) => each.unit === unit && each.transfer !== null)
  const prompt = view.scheme && criterionPrompt(view.scheme, criterion)
  return (
    <div className="stack" ref={proof}>
      {unitTitle !== '' && <p className="quiet">{words.inUnit(unit, unitTitle)}</p>}
      {prompt && <Prompt {...prompt} unitAsksTitle={t('checks').unitAsks} />}
      {claimed !== null && found.length > 0 && <ToastPlace />}
      {found.map(({ evidence, claims }) => (
        <ProofOf key={evidence.id} evidence={evidence} claims={claims} view={view} criterion={criterion} />
      ))}
      {lost.map((evidence) => (
        <Row
          key={evidence.id}
          href={`/evidence/${evidence.id}${view.mayAdd ? '/claim' : ''}`}
          title={evidenceTitle(evidence)}
          more={`${evidence.label} · ${t('pages').placeGone}`}
          trail={view.mayAdd && <b>{t('pages').placeAgain}</b>}
        />
      ))}
      <CriterionChecks view={view} criterion={criterion} />
      {isByCertificate && <ByCertificate />}
      {found.length === 0 && !isByCertificate && (
        <NoProof mayCapture={view.mayCapture} criterion={criterion} />
      )}
      {found.length === 0 && !isByCertificate && view.mayAdd && (
        <UseWhatIsThere view={view} criterion={criterion} claimed={claimed} onClaim={claim} />
      )}
    </div>
  )
}

const ByCertificate = () => (
  <Notice
    title={t('facts').byCertificate}
    actions={
      <LinkButton tone="line" href="/facts">
        {t('facts').rowTitle}
      </LinkButton>
    }
  >
    <p>{t('facts').byCertificateMore}</p>
  </Notice>
)

const NoProof = ({ mayCapture, criterion }: { mayCapture: boolean; criterion: string }) => (
  <EmptyState
    title={t('coverage').noProof}
    {...(mayCapture && {
      action: (
        <Cluster>
          <LinkButton icon={Camera} href="/capture/photo">
            {t('capture').takePhoto}
          </LinkButton>
          <LinkButton icon={Mic} href={`/capture/recording?for=${encodeURIComponent(criterion)}`}>
            {t('recording').record}
          </LinkButton>
          <LinkButton icon={NotebookPen} href={`/capture/note?for=${encodeURIComponent(criterion)}`}>
            {t('capture').writeNote}
          </LinkButton>
          <LinkButton
            icon={MessageCircleQuestionMark}
            href={`/capture/questions?for=${encodeURIComponent(criterion)}`}
          >
            {t('questions').title}
          </LinkButton>
          <LinkButton href={`/capture?for=${encodeURIComponent(criterion)}`}>{t('ways').more}</LinkButton>
        </Cluster>
      ),
    })}
  >
    {t('coverage').noProofWhy}
  </EmptyState>
)

type ProofOfProps = Found & { view: PortfolioView; criterion: string }

const ProofOf = ({ evidence, claims, view, criterion }: ProofOfProps) => {
  const places = claims.map(({ position }) => placeWords(position, evidence)).join(', ')
  const isWaiting = evidence.standing === 'waiting' || claims.some(({ standing }) => standing === 'waiting')
  return (
    <article className="proof-of" data-evidence={evidence.id} aria-label={evidenceTitle(evidence)}>
      <AtItsPlace evidence={evidence} claims={claims} code={claimName(view.scheme, criterion).code} />
      {isWaiting && (
        <div>
          <Tag tone="amber">{t('claims').waiting}</Tag>
        </div>
      )}
      <Row
        href={`/evidence/${evidence.id}?criterion=${encodeURIComponent(criterion)}`}
        title={evidenceTitle(evidence)}
        more={`${evidence.label} · ${places} · ${dayText(evidence.at)}`}
      />
    </article>
  )
}

type AtItsPlaceProps = Found & { code: string }

const AtItsPlace = (props: AtItsPlaceProps) => {
  const { evidence, claims, code } = props
  if (evidence.form === 'note') {
    const paragraphs = paragraphsOf(evidence.fields.values.account)
    const marks = new Map(
      claims.flatMap(({ position }): [number, string][] =>
        position.kind === 'paragraph' ? [[position.paragraph, code]] : [],
      ),
    )
    return <NumberedText paragraphs={paragraphs} marks={marks} />
  }
  const kind = mediaKindOf(mediaTypeOfEvidence(evidence))
  if (kind === 'audio' || kind === 'video') return <RecordingAtItsPlace {...props} />
  if (kind !== 'image') return <Thumb mediaType={mediaTypeOfEvidence(evidence)} />
  return [...pagesOf(evidence, claims)].map(([sha256, here]) => (
    <PictureAtItsPlace key={sha256} {...props} sha256={sha256} claims={here} />
  ))
}

/** The pages that the claims point to, each with its own; the first for those without a page that is still there. */
const pagesOf = (evidence: Evidence, claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const pages = new Map<string, readonly Claim[]>()
  for (const claim of claims) {
    const there = fileAtPlace(evidence, claim.position)
    const sha256 = (there?.file ?? evidence.files[0])?.sha256 ?? ''
    pages.set(sha256, [...(pages.get(sha256) ?? []), ...(there === null ? [] : [claim])])
  }
  return pages
}

const PictureAtItsPlace = ({ evidence, claims, code, sha256 }: AtItsPlaceProps & { sha256: string }) => {
  const file = useFile(sha256)
  const isElsewhere = useIsElsewhere(sha256)
  const decodes = useDecodes(file.state === 'here' ? file.url : null)
  const page = evidence.files.find((one) => one.sha256 === sha256)
  if (page !== undefined && isElsewhere) return <FileNotHere file={page} error={null} />
  if (file.state !== 'here' || decodes !== true)
    return (
      <Thumb
        mediaType={mediaTypeOfEvidence(evidence)}
        alt={decodes === false ? t('evidence').notShownHere : ''}
      />
    )
  return (
    <MarkedPhoto
      src={file.url}
      alt={t('evidence').photoOf(evidenceTitle(evidence))}
      marks={claims.flatMap(({ id, position }) => {
        if (position.kind !== 'region') return []
        const { x, y, w, h } = position
        return [{ id, region: { x, y, w, h }, code, current: true }]
      })}
    />
  )
}

/** Plays from its moments; without one, from its beginning by the player's own button. */
const RecordingAtItsPlace = ({ evidence, claims }: AtItsPlaceProps) => {
  const [first] = claims
  const sound = first && fileAtPlace(evidence, first.position)?.file
  const file = useFile(sound?.sha256 ?? null)
  const isElsewhere = useIsElsewhere(sound?.sha256 ?? null)
  const [failed, setFailed] = useState(false)
  if (sound !== undefined && isElsewhere) return <FileNotHere file={sound} error={null} />
  if (sound === undefined || file.state !== 'here' || failed)
    return <Thumb mediaType={mediaTypeOfEvidence(evidence)} alt={failed ? t('evidence').notShownHere : ''} />
  return (
    <RecordingAt
      src={file.url}
      kind={mediaKindOf(sound.mediaType) === 'video' ? 'video' : 'audio'}
      label={evidenceTitle(evidence)}
      times={claims.flatMap(({ position }) => (position.kind === 'time' ? [position.from] : []))}
      onFail={() => setFailed(true)}
    />
  )
}
