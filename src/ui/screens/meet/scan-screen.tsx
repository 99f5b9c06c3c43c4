// This screen looks at the codes of another: what it has seen is said first, with the four words, and comes in only when both
// screens say the same.

import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { CodeCamera } from '#/ui/parts/codes/code-camera.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { collectCodes, lookAtCard, type SeenCard, type SeenError } from '#/ui/session/meeting/take-card.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { SeenOnScreen } from './seen-card.tsx'

type Step =
  | { readonly at: 'looking' }
  | { readonly at: 'seen'; readonly seen: SeenCard }
  | { readonly at: 'stopped'; readonly trouble: Trouble }

const seenTroubleOf = (error: SeenError | AppendError): Trouble => {
  const words = t('meeting')
  if (error.kind === 'no card') return words.noCard
  if (error.kind === 'demo') return t('demo').demoFile
  if (error.kind === 'not yours here') return words.notYours
  return troubleOf(error)
}

export const ScanScreen = () => {
  const words = t('meeting')
  const [step, setStep] = useState<Step>({ at: 'looking' })
  const again = (): void => setStep({ at: 'looking' })
  return (
    <Page>
      <TopBar title={words.scan} back="/open" />
      {step.at === 'looking' && (
        <Looking
          onSeen={(seen) => setStep({ at: 'seen', seen })}
          onStopped={(trouble) => setStep({ at: 'stopped', trouble })}
        />
      )}
      {step.at === 'stopped' && (
        <Notice
          tone="amber"
          live
          trouble={step.trouble}
          actions={
            <>
              <Button tone="line" onClick={again}>
                {words.lookAgain}
              </Button>
              <LinkButton tone="quiet" icon={FolderOpen} href="/open">
                {words.openFile}
              </LinkButton>
            </>
          }
        />
      )}
      {step.at === 'seen' && (
        <SeenOnScreen
          seen={step.seen}
          name={firstNameOf(step.seen.card.name)}
          onNo={() => setStep({ at: 'stopped', trouble: words.notSame })}
        />
      )}
    </Page>
  )
}

const Looking = ({
  onSeen,
  onStopped,
}: {
  onSeen: (seen: SeenCard) => void
  onStopped: (trouble: Trouble) => void
}) => {
  const words = t('meeting')
  const collect = useRef(collectCodes())
  const isWhole = useRef(false)
  const [caught, setCaught] = useState<{ have: number; of: number } | null>(null)

  const take = async (text: string): Promise<void> => {
    if (isWhole.current) return
    const got = collect.current(text)
    if (got.kind === 'collecting') return setCaught(got)
    if (got.kind !== 'whole') return
    isWhole.current = true
    const seen = await lookAtCard(got.bytes)
    if (seen.ok) onSeen(seen.value)
    else onStopped(seenTroubleOf(seen.error))
  }

  return (
    <Stack gap="large">
      <p>{words.aim}</p>
      <CodeCamera
        label={words.picture}
        onText={(text) => void take(text)}
        onTrouble={(trouble) => onStopped(words.camera[trouble])}
      />
      {caught === null ? (
        // Nothing is under way before somebody shows a code.
        <p className="quiet" role="status">
          {words.looking}
        </p>
      ) : (
        <ProgressLine
          label={words.collecting(caught.have, caught.of)}
          value={caught.have / Math.max(1, caught.of)}
        />
      )}
      <Cluster>
        <LinkButton tone="quiet" icon={FolderOpen} href="/open">
          {words.openFile}
        </LinkButton>
      </Cluster>
    </Stack>
  )
}
