// What is in the file and what it would bring, in a card: whose portfolio, how much, and one clear thing to do.

import { useEffect, useRef } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Facts, type Fact } from '#/ui/parts/facts.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import type { LookedAt } from '#/ui/session/bundle/look-at-bundle.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'

type Seen = LookedAt['preview']
export type PreviewProps = {
  preview: Seen
  isIncomplete: boolean
  isAllHere: boolean
  /** Whatever it leaves out is on this device. */
  isWholeHere: boolean
  refusal: LookedAt['refusal']
  fileName: string
  /** Another file is being brought in, which ends first. */
  isBusy: boolean
  onBringIn: () => void
  onAgain: () => void
}

/** Why nothing of it could be opened: another kind of file, one that is made to harm, or one damaged on its way. */
const troubleOfFile = ({ findings }: Seen, fileName: string): Trouble => {
  const words = t('troubles')
  const has = (kind: Seen['findings'][number]['kind'], about?: string): boolean =>
    findings.some((found) => found.kind === kind && (about === undefined || found.about === about))
  if (has('file refused') || has('outside the folder')) return words.unsafeFile
  if (has('not a bundle') || has('file unreadable', 'not a ZIP')) return words.notAPortfolio(fileName)
  return words.damagedFile
}

const factsOf = ({ portfolio }: Seen): Fact[] => {
  const words = t('open')
  if (portfolio === null) return []
  const { scheme, centreName } = portfolio.description.values
  const evidence = [...portfolio.evidence.values()].filter(
    ({ standing, withdrawn }) => standing !== 'erased' && withdrawn === null,
  )
  const claims = evidence.reduce((sum, each) => sum + each.claims.length, 0)
  return [
    { name: words.contentsLabel, value: words.contents(evidence.length, claims) },
    ...(scheme === null ? [] : [{ name: t('verifier').qualification, value: scheme.title }]),
    ...(centreName === '' ? [] : [{ name: t('verifier').centre, value: centreName }]),
  ]
}

const consistentWords = (isAllHere: boolean): string => {
  const words = t('open').verdict
  return isAllHere ? words.consistent : words.notAllHere
}

/** In one sentence, for whoever does not see it. */
const verdictSaid = (
  { preview: { verdict, portfolio }, isIncomplete, isAllHere }: PreviewProps,
  isRest: boolean,
): string => {
  const words = t('open').verdict
  if (portfolio === null) return ''
  if (isIncomplete) return isRest ? words.rest : words.incomplete
  return verdict === 'consistent, centre not confirmed' ? consistentWords(isAllHere) : words[verdict]
}

export const Preview = (props: PreviewProps) => {
  const { preview, isIncomplete, isAllHere, isWholeHere, refusal, fileName, isBusy, onBringIn, onAgain } =
    props
  const words = t('open')
  const { verdict, portfolio } = preview
  const heldHere = isWholeHere ? preview.heldHere.size : 0
  const announce = useAnnounce()
  const head = useRef<HTMLHeadingElement>(null)
  const said = verdictSaid(props, heldHere > 0)
  useEffect(() => {
    head.current?.focus()
    if (said !== '') announce(said)
  }, [said, announce])
  // The demo and real work never meet.
  const plan = refusal === null ? preview.plan : null
  const name = portfolio?.description.values.name ?? ''
  return (
    <Card as="section" label={words.preview}>
      <Stack>
        {refusal !== null && <Notice tone="amber" live trouble={jobTroubleOf(refusal)} />}
        {portfolio === null ? (
          <Notice tone="rose" trouble={troubleOfFile(preview, fileName)} live />
        ) : (
          <>
            <h2 ref={head} tabIndex={-1}>
              {name === '' ? words.ofNobody : words.of(name)}
            </h2>
            <Verdict
              verdict={verdict}
              isIncomplete={isIncomplete}
              isAllHere={isAllHere}
              heldHere={heldHere}
            />
            <Facts facts={factsOf(preview)} />
          </>
        )}
        {plan !== null && plan.kind !== 'damaged' && <p>{whatItBrings(plan)}</p>}
        {plan !== null && plan.adds.strangers > 0 && <p>{words.problem.stranger}</p>}
        {isBusy && <p className="quiet">{words.otherFirst}</p>}
        <Cluster>
          {plan !== null && (plan.kind === 'adds' || plan.kind === 'new portfolio') && (
            <Button tone="primary" aria-disabled={isBusy} onClick={onBringIn}>
              {words.bringIn}
            </Button>
          )}
          {plan?.kind === 'nothing new' && (
            <LinkButton tone="primary" href="/">
              {words.goToPortfolio}
            </LinkButton>
          )}
          <Button tone="quiet" onClick={onAgain}>
            {words.again}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  )
}

const whatItBrings = ({ kind, adds }: NonNullable<Seen['plan']>): string => {
  const words = t('open')
  if (kind === 'new portfolio') return words.newHere
  return kind === 'nothing new' ? words.addsNothing : words.adds(adds.evidence)
}

type VerdictProps = Pick<PreviewProps, 'isIncomplete' | 'isAllHere'> & {
  verdict: Seen['verdict']
  heldHere: number
}

const Verdict = ({ verdict, isIncomplete, isAllHere, heldHere }: VerdictProps) => {
  const words = t('open').verdict
  if (isIncomplete && heldHere > 0) return <Notice title={words.rest}>{words.restMore(heldHere)}</Notice>
  if (isIncomplete)
    return (
      <Notice tone="amber" title={words.incomplete}>
        {words.incompleteMore}
      </Notice>
    )
  switch (verdict) {
    case 'sound':
      return <Tag tone="ok">{words.sound}</Tag>
    case 'consistent, centre not confirmed':
      return <Notice tone="info">{consistentWords(isAllHere)}</Notice>
    case 'damaged':
      return (
        <Notice tone="rose" title={words.damaged}>
          {t('open').readOnly} {t('open').damagedMarked}
        </Notice>
      )
  }
}
