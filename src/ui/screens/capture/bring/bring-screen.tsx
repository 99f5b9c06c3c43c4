// Bringing evidence in from another system: choose, see what would come, bring it in one by one, and confirm what a table
// proposed. Stopping in between loses nothing that is in already.

import { FileArchive, FolderInput } from 'lucide-react'
import { useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { BringPlanShown } from '#/ui/screens/capture/bring/bring-plan-shown.tsx'
import { CaptureList } from '#/ui/screens/capture/capture-list.tsx'
import { ProposedClaims } from '#/ui/screens/capture/bring/proposed-claims.tsx'
import { planBringing, type BringPlan } from '#/ui/session/bring/bring-plan.ts'
import { keepBrought, type Brought } from '#/ui/session/bring/keep-brought.ts'
import { proposeMore } from '#/ui/session/bring/proposals.ts'
import { useCaptures } from '#/ui/session/use-captures.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const BringScreen = () => {
  const words = t('bring')
  const view = usePortfolio()
  const [plan, setPlan] = useState<BringPlan | 'reading' | 'bad zip' | null>(null)
  const brought = useRef(new Map<File, Brought>())
  const [settled, setSettled] = useState(0)
  const captures = useCaptures(
    (file, options) =>
      keepBrought(file, brought.current.get(file) ?? { from: words.unsaidFrom, proposed: [] }, options),
    () => setSettled((before) => before + 1),
  )
  const proposeForThose = async (byEvidence: ReadonlyMap<string, readonly string[]>): Promise<void> => {
    for (const [evidence, criteria] of byEvidence) await proposeMore(evidence, criteria)
    if (byEvidence.size > 0) setSettled((before) => before + 1)
  }
  const choose = (files: readonly File[]): void => {
    setPlan('reading')
    void planBringing(files, view).then((found) => setPlan(found ?? 'bad zip'))
  }
  const start = (from: string): void => {
    if (plan === null || typeof plan === 'string') return
    for (const { path, file } of plan.fresh)
      brought.current.set(file, { from, proposed: plan.table?.byFile.get(path) ?? [] })
    captures.add(plan.fresh.map(({ file }) => file))
    void proposeForThose(plan.table?.byEvidence ?? new Map())
    setPlan(null)
  }
  const isChoosing = plan === null || typeof plan === 'string'
  return (
    <Page>
      <TopBar title={words.title} back="/capture" />
      <Stack>
        <ProposedClaims key={settled} />
        {captures.captures.length > 0 && <CaptureList {...captures} />}
        {plan === 'reading' && <ProgressLine label={words.reading} />}
        {plan === 'bad zip' && <Notice tone="rose" live trouble={words.badZip} />}
        {!isChoosing && <BringPlanShown plan={plan} onStart={start} onOther={() => setPlan(null)} />}
        {isChoosing && plan !== 'reading' && <Choose onFiles={choose} />}
        {captures.captures.length > 0 && (
          <Cluster>
            <LinkButton href="/evidence">{words.toEvidence}</LinkButton>
          </Cluster>
        )}
      </Stack>
    </Page>
  )
}

const Choose = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const words = t('bring')
  return (
    <>
      <p className="quiet">{words.intro}</p>
      <ActionCard
        tone="primary"
        icon={FileArchive}
        title={words.zip}
        more={words.zipHint}
        pick={{ multiple: true, onFiles }}
      />
      <ActionCard
        icon={FolderInput}
        title={words.folder}
        more={words.folderHint}
        pick={{ folder: true, multiple: true, onFiles }}
      />
      <p className="quiet">{words.table}</p>
    </>
  )
}
