// Opening a portfolio file: every byte of it is checked first, then what it would bring is told, and nothing changes before
// the person says so. A damaged file names what is damaged.

import { FolderOpen, ScanQrCode } from 'lucide-react'
import { use, useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { getReady } from '#/ui/session/bundle/bundle-job.ts'
import { bringItIn, leaveBringing } from '#/ui/session/bundle/bring-in.ts'
import { useBringing } from '#/ui/session/bundle/bringing-state.ts'
import { lookAtBundle, type LookedAt } from '#/ui/session/bundle/look-at-bundle.ts'
import { useLaunchedFiles } from '#/ui/session/launched-files.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'
import { Bringing } from './bringing.tsx'
import { Findings } from './findings.tsx'
import { Preview } from './preview.tsx'

type Opening =
  | { readonly state: 'nothing' }
  | { readonly state: 'reading'; readonly done: number; readonly all: number }
  | { readonly state: 'read'; readonly looked: LookedAt; readonly fileName: string }
  /** How far it is, and how it ended, is told by `useBringing`. */
  | { readonly state: 'bringing' }
  | { readonly state: 'failed'; readonly trouble: Trouble }

export const OpenScreen = () => {
  const words = t('open')
  const navigate = use(NavigateContext)
  const [opening, setOpening] = useState<Opening>({ state: 'nothing' })
  const stop = useRef<AbortController>(null)
  const looked = useRef<LookedAt>(null)

  useEffect(() => getReady(), [])
  useEffect(
    () => () => {
      stop.current?.abort()
      stop.current = null
      looked.current?.close()
      leaveBringing()
    },
    [],
  )

  const letGo = (): void => {
    looked.current?.close()
    looked.current = null
    leaveBringing()
  }

  /** Of two files the one that was opened last is shown; the one before is let go, wherever it is. */
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    const controller = new AbortController()
    stop.current?.abort()
    stop.current = controller
    letGo()
    setOpening({ state: 'reading', done: 0, all: 0 })
    const isCurrent = (): boolean => stop.current === controller
    const tell = (done: number, all: number): void => {
      if (isCurrent()) setOpening({ state: 'reading', done, all })
    }
    const found = await lookAtBundle(file, tell, controller.signal)
    if (!isCurrent()) {
      if (found.ok) found.value.close()
    } else if (found.ok) {
      looked.current = found.value
      setOpening({ state: 'read', looked: found.value, fileName: file.name.slice(0, 100) })
    } else if (found.error.kind === 'stopped') setOpening({ state: 'nothing' })
    else setOpening({ state: 'failed', trouble: jobTroubleOf(found.error) })
  }

  useLaunchedFiles((files) => void choose(files))

  const isBusy = useBringing(({ now }) => now.kind === 'bringing')
  const bringIn = (found: LookedAt): void => {
    if (isBusy) return
    // From here on it is no longer this screen's to close.
    looked.current = null
    setOpening({ state: 'bringing' })
    void bringItIn(found)
  }

  const reset = (): void => {
    letGo()
    setOpening({ state: 'nothing' })
  }

  // What was pressed has gone with what it asked for: whoever pressed it goes on from here, unless there is a better place.
  const stage = useRef<HTMLDivElement>(null)
  const shown = useRef(opening.state)
  useEffect(() => {
    if (shown.current === opening.state) return
    shown.current = opening.state
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [opening.state])

  return (
    <Page>
      <TopBar title={words.title} back="/share" />
      <div ref={stage} tabIndex={-1}>
        <Stack gap="large">
          {(opening.state === 'nothing' || opening.state === 'failed') && (
            <Card as="section" label={words.choose}>
              <Stack>
                <p className="quiet">{words.chooseHint}</p>
                <Cluster>
                  <FilePicker
                    tone="primary"
                    size="large"
                    icon={FolderOpen}
                    accept=".zip,application/zip"
                    onFiles={(files) => void choose(files)}
                  >
                    {words.choose}
                  </FilePicker>
                </Cluster>
              </Stack>
            </Card>
          )}
          {opening.state === 'nothing' && (
            <Card as="section" label={t('meeting').scan}>
              <Stack>
                <h2>{t('meeting').scan}</h2>
                <p className="quiet">{t('meeting').scanMore}</p>
                <Cluster>
                  <LinkButton tone="line" icon={ScanQrCode} href="/scan">
                    {t('meeting').scan}
                  </LinkButton>
                </Cluster>
              </Stack>
            </Card>
          )}
          {opening.state === 'failed' && <Notice tone="rose" trouble={opening.trouble} live />}
          {opening.state === 'reading' && (
            <ProgressLine
              label={words.reading}
              {...(opening.all > 0
                ? { value: opening.done / opening.all, doing: words.step(opening.done, opening.all) }
                : { doing: words.readingStep.listing })}
              onCancel={() => stop.current?.abort()}
            />
          )}
          {opening.state === 'bringing' && <Bringing onAgain={reset} />}
          {opening.state === 'read' && (
            <>
              <Preview
                preview={opening.looked.preview}
                isIncomplete={opening.looked.isIncomplete}
                isAllHere={opening.looked.isAllHere}
                isWholeHere={opening.looked.findings.every(({ level }) => level !== 'error')}
                refusal={opening.looked.refusal}
                fileName={opening.fileName}
                isBusy={isBusy}
                onBringIn={() => bringIn(opening.looked)}
                onAgain={reset}
              />
              <Findings findings={opening.looked.findings} isOpen={!opening.looked.isAllHere} />
            </>
          )}
          {opening.state === 'nothing' && navigate === undefined && <a href="/">{t('app').goToToday}</a>}
        </Stack>
      </div>
    </Page>
  )
}
