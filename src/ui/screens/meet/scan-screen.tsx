// This screen looks at codes: of another screen, which come in only when both say the same four words, or of a place, which
// is filled in where it is set up. A code of anybody else is told, and never followed.

import { FolderOpen, Image } from 'lucide-react'
import { useRef, useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { CodeCamera, type CameraTrouble } from '#/ui/parts/codes/code-camera.tsx'
import { codeInPicture } from '#/ui/parts/codes/code-in-picture.ts'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { bringPlace } from '#/ui/session/exchange/given-place.ts'
import { collectCodes, type ReadCode } from '#/ui/session/meeting/read-code.ts'
import { lookAtCard, type SeenCard, type SeenError } from '#/ui/session/meeting/take-card.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { ByFile } from './by-file.tsx'
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
        <Stack gap="large">
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
          <ByFile way="to here" />
        </Stack>
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

/** What is wrong with a code, where something is. */
const codeTroubleOf = (read: ReadCode): Trouble | null => {
  const words = t('exchangeCode')
  switch (read.kind) {
    case 'none of ours':
      return words.notOurs(read.host)
    case 'damaged':
      return words.damaged
    case 'secret in link':
      return t('exchangePlace').secretInLink
    case 'collecting':
    case 'whole':
    case 'place':
      return null
  }
}

type LookingProps = { onSeen: (seen: SeenCard) => void; onStopped: (trouble: Trouble) => void }

const Looking = ({ onSeen, onStopped }: LookingProps) => {
  const words = t('meeting')
  const go = useGo()
  const isHere = useIsHere()
  const collect = useRef(collectCodes())
  const isDone = useRef(false)
  const [caught, setCaught] = useState<{ have: number; of: number } | null>(null)
  const [odd, setOdd] = useState<Trouble | null>(null)
  const [camera, setCamera] = useState<CameraTrouble | null>(null)

  const take = async (text: string): Promise<void> => {
    // A chosen picture may be read late.
    if (isDone.current || !isHere()) return
    const read = collect.current(text)
    const trouble = codeTroubleOf(read)
    // The same code is caught many times a second, and is told once.
    setOdd((told) => (told?.what === trouble?.what ? told : trouble))
    if (read.kind === 'collecting') return setCaught(read)
    if (read.kind === 'place') {
      isDone.current = true
      bringPlace(read.given)
      return go(placeHref)
    }
    if (read.kind !== 'whole') return
    isDone.current = true
    const seen = await lookAtCard(read.bytes)
    if (seen.ok) onSeen(seen.value)
    else onStopped(seenTroubleOf(seen.error))
  }
  const choose = async ([file]: readonly File[]): Promise<void> => {
    const text = file === undefined ? null : await codeInPicture(file)
    if (text === null) setOdd(t('exchangeCode').noneInPicture)
    else await take(text)
  }

  return (
    <Stack gap="large">
      {camera === null ? (
        <>
          <p>{words.aim}</p>
          <CodeCamera
            label={words.picture}
            onText={(text) => void take(text)}
            onTrouble={(trouble) => setCamera(trouble)}
          />
        </>
      ) : (
        <Notice
          tone="amber"
          live
          trouble={words.camera[camera]}
          actions={
            <Button tone="line" onClick={() => setCamera(null)}>
              {words.lookAgain}
            </Button>
          }
        />
      )}
      {odd !== null && <Notice tone="amber" live trouble={odd} />}
      {caught !== null ? (
        <ProgressLine
          label={words.collecting(caught.have, caught.of)}
          value={caught.have / Math.max(1, caught.of)}
        />
      ) : (
        camera === null && (
          // Nothing is under way before somebody shows a code.
          <p className="quiet" role="status">
            {words.looking}
          </p>
        )
      )}
      <Cluster>
        <FilePicker icon={Image} accept="image/*" onFiles={(files) => void choose(files)}>
          {t('exchangeCode').choosePicture}
        </FilePicker>
        <LinkButton tone="quiet" icon={FolderOpen} href="/open">
          {words.openFile}
        </LinkButton>
      </Cluster>
      <ByFile key={camera} way="to here" open={camera !== null} />
    </Stack>
  )
}
