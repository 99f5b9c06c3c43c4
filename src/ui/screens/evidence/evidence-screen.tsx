// One piece of evidence: the thing itself, what is said about it, what it proves and where, where it is safe, and all
// that ever happened to it.

import { momentText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Columns } from '#/ui/parts/columns.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { PhotoTools } from '#/ui/parts/photo-tools.tsx'
import { Cluster, Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { CoverScreen } from '#/ui/screens/evidence/cover-screen.tsx'
import { PagesScreen } from '#/ui/screens/evidence/pages-screen.tsx'
import { EvidenceAnswers } from '#/ui/screens/evidence/evidence-answers.tsx'
import { EvidenceChecks } from '#/ui/screens/evidence/evidence-checks.tsx'
import { EvidenceClaims } from '#/ui/screens/evidence/evidence-claims.tsx'
import { EvidenceFiles } from '#/ui/screens/evidence/evidence-files.tsx'
import { EvidenceHistory } from '#/ui/screens/evidence/evidence-history.tsx'
import { StandingTag } from '#/ui/screens/evidence/evidence-row.tsx'
import { EvidenceSaid } from '#/ui/screens/evidence/evidence-said.tsx'
import { FollowUp } from '#/ui/screens/evidence/recorded/follow-up.tsx'
import { StillToAsk } from '#/ui/screens/evidence/recorded/still-to-ask.tsx'
import { RemoveEvidence } from '#/ui/screens/evidence/remove-evidence.tsx'
import { SignEvidence } from '#/ui/screens/evidence/sign-evidence.tsx'
import { TwoVersions } from '#/ui/screens/evidence/two-versions.tsx'
import { recordSaid, signaturesSaid } from '#/report/record-said.ts'
import { RecordShown } from '#/ui/parts/record-shown.tsx'
import { SignaturesShown } from '#/ui/parts/signatures-shown.tsx'
import { EvidenceSafe } from '#/ui/session/exchange/evidence-safe.tsx'
import { KeptBack } from '#/ui/session/kept-back.tsx'
import { usePlacesKept } from '#/ui/session/place-kept.ts'
import { isLostWork } from '#/ui/session/meeting/lost-phone.ts'
import { useCopy } from '#/ui/session/use-copy.ts'
import { evidenceTitle, kindWord, partWords, whoWords } from '#/ui/session/evidence-words.ts'
import { usePhotoTools } from '#/ui/session/use-photo-tools.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'

export type EvidenceScreenProps = {
  id: string
  /** The criterion whose proof was looked for: its place is marked, and back leads to it again. */
  criterion?: string
  /** Its pages instead: empty for all of them, or the hash of the one in which a part is to be hidden. */
  page?: string
}

/** Also from `?criterion=`, so that a link says it all. */
const criterionInAddress = (): string | null => new URLSearchParams(location.search).get('criterion')

export const EvidenceScreen = ({ id, criterion, page }: EvidenceScreenProps) => {
  if (page === '') return <PagesScreen id={id} />
  if (page !== undefined) return <CoverScreen id={id} sha256={page} />
  return <WholeEvidence id={id} {...(criterion !== undefined && { criterion })} />
}

const WholeEvidence = ({ id, criterion }: EvidenceScreenProps) => {
  const view = useEvidence(id)
  const words = t('evidence')
  const current = criterion ?? criterionInAddress()
  const back = current === null ? '/evidence' : `/coverage/${encodeURIComponent(current)}`
  if (view === null)
    return (
      <Page>
        <TopBar title={words.title} back={back} />
        <EmptyState title={words.gone} action={<LinkButton href="/evidence">{words.toList}</LinkButton>}>
          {words.goneWhy}
        </EmptyState>
      </Page>
    )
  const { evidence } = view
  return (
    <Page wide>
      <TopBar
        title={evidence.standing === 'erased' ? words.erased : evidenceTitle(evidence)}
        over={`${evidence.label} · ${kindWord(evidence)}`}
        size="small"
        back={back}
      />
      <Columns
        first={<TheThing view={view} current={current} />}
        second={<AboutIt view={view} current={current} />}
      />
    </Page>
  )
}

type PartProps = { view: EvidenceView; current: string | null }

/** What was answered in a form is the evidence itself; elsewhere it is said about it. */
const isForm = ({ evidence }: EvidenceView): boolean => evidence.form === 'form'

const Waits = ({ view: { evidence, portfolio } }: { view: EvidenceView }) => {
  const words = t('evidence')
  const author = portfolio.devices.get(evidence.device)
  if (author?.addsEvidence !== false) return <Notice title={words.waiting}>{words.waitingWhy}</Notice>
  const who = t('joining').asPart(author.name, partWords(author))
  return <Notice>{words.waitingInVain(who)}</Notice>
}

const TheThing = ({ view, current }: PartProps) => {
  const { evidence, mayAdd, portfolio } = view
  const words = t('evidence')
  const { isAllChecked } = useCopy()
  const tools = usePhotoTools(view, 'evidence')
  const keepsPlace = usePlacesKept(evidence.files).size > 0
  const isGone = evidence.standing === 'erased'
  const record = isGone ? null : recordSaid(evidence.fields.values.record)
  const size = evidence.files.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <>
      {isGone ? (
        <Notice title={words.erased}>
          {portfolio.erased.consent.has(evidence.id) ? words.noConsentGone : words.erasedWhy}
        </Notice>
      ) : (
        <EvidenceFiles view={view} current={current} />
      )}
      {keepsPlace && <Notice trouble={t('troubles').placeKept} />}
      {record && <RecordShown label={t('records').title} {...record} />}
      {!isGone && isForm(view) && <EvidenceAnswers view={view} key={evidence.id} />}
      {!isGone && <SignaturesShown signatures={signaturesSaid(evidence, portfolio)} />}
      <SignEvidence view={view} key={`sign ${evidence.id}`} />
      <KeptBack portfolio={portfolio} evidence={evidence} />
      {tools && <PhotoTools {...tools} />}
      <Cluster>
        {!isGone && (
          <EvidenceSafe portfolio={portfolio} evidence={evidence} isChecked={isAllChecked} mayAdd={mayAdd} />
        )}
        <StandingTag portfolio={portfolio} evidence={evidence} />
      </Cluster>
      {evidence.withdrawn && <Notice title={words.withdrawn}>{evidence.withdrawn.reason}</Notice>}
      {evidence.standing === 'waiting' &&
        (isLostWork(portfolio.standings, evidence) ? (
          <Notice title={t('lostPhone').evidence}>{t('lostPhone').evidenceWhy}</Notice>
        ) : (
          <Waits view={view} />
        ))}
      {evidence.standing === 'incomplete' && (
        <Notice tone="amber" title={words.incomplete}>
          {words.incompleteWhy}
        </Notice>
      )}
      <Facts
        facts={[
          { name: words.takenOn, value: momentText(evidence.at) },
          { name: words.addedBy, value: whoWords(portfolio, evidence.device) },
          ...(size > 0 ? [{ name: words.size, value: sizeText(size) }] : []),
        ]}
      />
    </>
  )
}

const AboutIt = ({ view, current }: PartProps) => {
  const isGone = view.evidence.standing === 'erased'
  return (
    <>
      {!isGone && (
        <>
          <TwoVersions view={view} />
          <EvidenceClaims view={view} current={current} />
          <StillToAsk view={view} />
          <FollowUp view={view} />
          <EvidenceChecks view={view} />
          {!isForm(view) && <EvidenceAnswers view={view} key={view.evidence.id} />}
          <EvidenceSaid view={view} />
        </>
      )}
      <EvidenceHistory view={view} />
      <RemoveEvidence view={view} />
    </>
  )
}
