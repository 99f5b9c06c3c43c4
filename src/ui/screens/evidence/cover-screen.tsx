// Hiding faces and names in one photo for good: boxes are drawn, and burned into a copy that takes the photo's place. Says
// before it does anything what happens to the uncovered one, and where that cannot be done.

import { Camera, Minus, Plus, RectangleEllipsis, SquareDashed, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { isSigned } from '#/portfolio/views/signatures.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, IconButton, LinkButton } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { CoverPhoto } from '#/ui/parts/cover-photo.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useCoverBoxes } from '#/ui/parts/use-cover-boxes.ts'
import { usePicture, type Picture } from '#/ui/parts/use-decodes.ts'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { coverPage } from '#/ui/session/cover-page.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import type { FileErased } from '#/ui/session/pages.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile } from '#/ui/session/use-file.ts'

export type CoverScreenProps = { id: string; sha256: string }

/** `?from=saved`, so that one comes back to where one was. */
const cameFrom = (id: string): string => {
  const from = new URLSearchParams(location.search).get('from')
  if (from === 'share' || from === 'exchange') return `/${from}`
  return from === 'saved' ? `/evidence/${id}/saved` : `/evidence/${id}`
}

export const CoverScreen = ({ id, sha256 }: CoverScreenProps) => {
  const view = useEvidence(id)
  const go = useGoFromHere()
  const [back] = useState(() => cameFrom(id))
  const words = t('pages')
  const file = view?.evidence.files.find((each) => each.sha256 === sha256)
  return (
    <Page wide>
      <TopBar title={words.hide} back={back} size="small" />
      {view?.mayErase && view.mayChange && file ? (
        <Covering view={view} file={file} back={back} onDone={() => go(back)} />
      ) : (
        <EmptyState
          title={t('evidence').gone}
          action={<LinkButton href={`/evidence/${id}`}>{words.back}</LinkButton>}
        >
          {t('evidence').goneWhy}
        </EmptyState>
      )}
    </Page>
  )
}

type CoveringProps = { view: EvidenceView; file: EvidenceFile; back: string; onDone: () => void }

const Covering = ({ view, file, ...ways }: CoveringProps) => {
  const shown = useFile(file.sha256)
  const picture = usePicture(shown.state === 'here' ? shown.url : null)
  if (shown.state === 'not here') return <FileNotHere file={file} error={shown.error} />
  if (shown.state === 'loading' || picture === undefined) return <Waiting />
  if (!picture.decodes) return <CannotCover />
  return <Drawing view={view} file={file} src={shown.url} picture={picture} {...ways} />
}

const CannotCover = () => {
  const words = t('pages')
  return (
    <Notice
      tone="amber"
      title={words.cannot}
      actions={
        <LinkButton icon={Camera} href="/capture/photo">
          {words.takeAgain}
        </LinkButton>
      }
    >
      <p>{words.cannotMore}</p>
    </Notice>
  )
}

const mostTimes = 8

const uncoveredWords = (became: FileErased): string => {
  const words = t('pages')
  switch (became) {
    case 'gone':
      return words.hiddenMore(deviceHere())
    case 'stays':
      return words.hiddenStays(deviceHere())
    case 'waits':
      return words.hiddenWaitsMore(deviceHere())
  }
}

type DrawingProps = CoveringProps & { src: string; picture: Picture }

const Drawing = ({ view: { evidence }, file, src, picture, back, onDone }: DrawingProps) => {
  const words = t('pages')
  const toast = useToast()
  const drawing = useCoverBoxes()
  const [times, setTimes] = useState(1)
  const [working, setWorking] = useState(false)
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { boxes, chosen } = drawing
  const megapixels = (picture.width * picture.height) / 1e6

  const hide = async (): Promise<void> => {
    setAsked(true)
    if (working || boxes.length === 0) return
    setWorking(true)
    const covered = await coverPage(
      evidence.id,
      file.sha256,
      boxes.map(({ way, x, y, w, h }) => ({ way, x, y, w, h })),
    )
    setWorking(false)
    if (!covered.ok) return setTrouble(troubleOf(covered.error, file))
    const { isSmaller, uncovered } = covered.value
    const more = uncoveredWords(uncovered)
    toast({
      says: uncovered === 'waits' ? words.hiddenWaits : words.hidden,
      more: isSmaller ? `${more} ${words.hiddenSmaller}` : more,
    })
    onDone()
  }

  return (
    <div className="cover">
      <div className="cover-stage" inert={working}>
        <CoverPhoto
          src={src}
          picture={picture}
          alt={t('evidence').photoOf(evidenceTitle(evidence))}
          drawing={drawing}
          times={times}
          onTimes={setTimes}
        />
        <div className="cover-tools" role="group" aria-label={words.hide}>
          <Button icon={SquareDashed} onClick={() => drawing.add()}>
            {words.addBox}
          </Button>
          <IconButton
            icon={Undo2}
            label={words.undo}
            aria-disabled={!drawing.canUndo}
            onClick={drawing.undo}
          />
          <IconButton
            icon={Trash2}
            label={words.removeBox(boxes.findIndex(({ id }) => id === chosen) + 1 || boxes.length)}
            aria-disabled={chosen === null}
            onClick={() => chosen !== null && drawing.remove(chosen)}
          />
          <IconButton
            icon={Minus}
            label={t('parts').smaller}
            aria-disabled={times <= 1}
            onClick={() => setTimes(Math.max(1, times / 1.5))}
          />
          <IconButton
            icon={Plus}
            label={t('parts').bigger}
            aria-disabled={times >= mostTimes}
            onClick={() => setTimes(Math.min(mostTimes, times * 1.5))}
          />
        </div>
      </div>
      <Stack>
        <p>{words.hideWhy}</p>
        <p className="quiet">
          {words.hideHelp} <span className="for-keys">{words.hideKeys}</span>
        </p>
        <Choice
          legend={words.howTo}
          columns
          options={[
            { value: 'box', label: words.ways.box, detail: words.waysMore.box },
            { value: 'blur', label: words.ways.blur, detail: words.waysMore.blur },
          ]}
          value={drawing.way}
          onChange={drawing.setWay}
        />
        <Notice title={words.what(deviceHere())}>
          <p>{words.whatMore}</p>
          {isSigned(evidence) && <p>{words.hideSigned}</p>}
          {megapixels > 16 && <p>{words.large(Math.round(megapixels), deviceHere())}</p>}
        </Notice>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        {asked && boxes.length === 0 && (
          <p className="field-error" role="alert">
            {words.nothingYet}
          </p>
        )}
        {working ? (
          <ProgressLine label={words.working} />
        ) : (
          <Cluster>
            <Button tone="primary" size="large" icon={RectangleEllipsis} onClick={() => void hide()}>
              {words.hideDo}
            </Button>
            <LinkButton tone="quiet" href={back}>
              {t('parts').cancel}
            </LinkButton>
          </Cluster>
        )}
      </Stack>
    </div>
  )
}
