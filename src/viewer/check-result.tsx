// What came out of the check: the verdict, whether it is this bundle at all, and every finding with the file it is about.

import { verdictSaid, type Verdict } from '#/bundle/verify-bundle.ts'
import { t } from '#/text/text.ts'
import { Notice, type NoticeTone } from '#/ui/parts/notice.tsx'
import { isOfThisPage, verdictOf, type Checked } from '#/viewer/checked.ts'
import { FindingLine } from '#/viewer/gap-list.tsx'
import { findingText } from '#/viewer/gaps.ts'
import type { Opened } from '#/viewer/open-contents.ts'

const tones: Readonly<Record<Verdict, NoticeTone>> = {
  sound: 'ok',
  'consistent, centre not confirmed': 'amber',
  damaged: 'rose',
}

export type CheckResultProps = { checked: Checked; centre: string | null; opened: Opened }

export const CheckResult = ({ checked, centre, opened }: CheckResultProps) => {
  const words = t('verifier').page
  const { verdict, findings } = verdictOf(checked, centre)
  const isOther = checked.contents !== null && !isOfThisPage(checked, opened)
  return (
    <div className="check-result">
      {isOther && <Notice tone="rose" title={words.otherBundle} />}
      <Notice tone={tones[verdict]} title={t('verifier').verdicts[verdictSaid(verdict, findings)]}>
        <p className="file-name">{checked.name}</p>
        {checked.files > 0 && <p>{t('verifier').checked(checked.files)}</p>}
      </Notice>
      {findings.length > 0 && (
        <>
          <h3>{words.wrongThings}</h3>
          <ul className="gap-list bare">
            {findings.map((each) => (
              <FindingLine key={JSON.stringify(each)} level={each.level} says={findingText(each)} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
