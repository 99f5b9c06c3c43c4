// What is worth another look in one piece of evidence and in what it is claimed for. Whether it was real work is answered
// here with one tap, and whoever goes on past a check says why.

import { useState } from 'react'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { isSigned } from '#/portfolio/views/signatures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { CheckAbout, CheckCard, CheckCards, PassedLine } from '#/ui/parts/check-card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { checksOfEvidence } from '#/ui/session/checks-here.ts'
import { describeEvidence } from '#/ui/session/describe.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useCheckList } from '#/ui/session/use-check-list.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export const EvidenceChecks = ({ view }: { view: EvidenceView }) => {
  const words = t('checks')
  const { open, passed, trouble } = useCheckList(view, checksOfEvidence(view))
  if (open.length === 0 && passed.length === 0) return null
  return (
    <Part title={words.lookAgain} {...(open.length > 0 && { hint: words.lookAgainWhy })}>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {open.length > 0 && (
        <CheckCards label={words.lookAgain}>
          {open.map(({ check, said, wayOn, onGoOn }) => (
            <CheckCard
              key={`${check.rule} ${check.more} ${check.claims.join()}`}
              {...said}
              weight={check.severity}
              wayOn={wayOn}
              onGoOn={onGoOn}
              about={
                <CheckAbout
                  links={check.claims.map((claim) => ({
                    href: `/coverage/${encodeURIComponent(claim)}`,
                    text: claimText(view, claim),
                  }))}
                />
              }
              tools={check.rule === 'SM2' && view.mayChange && <RealOrPractice evidence={view.evidence} />}
            />
          ))}
        </CheckCards>
      )}
      {passed.map(({ id, ...line }) => (
        <PassedLine key={id} {...line} />
      ))}
    </Part>
  )
}

const claimText = ({ scheme }: EvidenceView, claim: string): string => {
  const { code, says } = claimName(scheme, claim)
  return says === '' ? code : `${code} · ${says}`
}

const RealOrPractice = ({ evidence }: { evidence: Evidence }) => {
  const words = t('evidence')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const say = async (simulated: boolean): Promise<void> => {
    const said = await describeEvidence(evidence.id, { simulated })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  return (
    <>
      {isSigned(evidence) && <p className="quiet">{words.simulatedSigned}</p>}
      <Cluster>
        <Button onClick={() => void say(false)}>{words.simulatedNo}</Button>
        <Button onClick={() => void say(true)}>{words.simulatedYes}</Button>
      </Cluster>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </>
  )
}
