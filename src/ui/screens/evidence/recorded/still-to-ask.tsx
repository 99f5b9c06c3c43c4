// After a planned discussion: the criteria that were agreed and have no moment yet, each with what its first word asks for and
// the way to write the answer down. It judges nothing.

import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { criterionPrompt } from '#/ui/session/criterion-prompt.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export const StillToAsk = ({ view: { evidence, scheme, isMine } }: { view: EvidenceView }) => {
  const words = t('recording')
  const { record } = evidence.fields.values
  if (record?.kind !== 'discussion' || record.plan === null || scheme === null || !isMine) return null
  const claimed = new Set(evidence.claims.map(({ criterion }) => criterion))
  const open = record.plan.criteria.filter((each) => !claimed.has(each))
  if (open.length === 0) return null
  return (
    <Part title={words.notHeard} hint={words.notHeardWhy}>
      <ul className="rows bare">
        {open.map((each) => {
          const { code, says } = claimName(scheme, each)
          const asks = criterionPrompt(scheme, each)?.asks ?? ''
          return (
            <li key={each} className="recorded-moment">
              <p>
                <b className="code">{code}</b> {says} {asks !== '' && <span className="quiet">{asks}</span>}
              </p>
              <LinkButton href={`/capture/questions?for=${encodeURIComponent(each)}`}>
                {words.askNow(code)}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
