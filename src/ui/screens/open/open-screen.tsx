// Opening a portfolio file: every byte of it is checked first, then what it would bring is told, and nothing changes before
// the person says so. A damaged file names what is damaged.

import { FolderOpen, ScanQrCode } from 'lucide-react'
import { use, useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { getReady } from '#/ui/session/bundle/bundle-job.ts'
import { lookAtBundle, type LookedAt } from '#/ui/session/bundle/look-at-bundle.ts'
import { useLaunchedFiles } from '#/ui/session/launched-files.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'
import { Findings } from './findings.tsx'
import { Preview } from './preview.tsx'

type Opening =
  | { readonly state: 'nothing' }
  | { readonly state: 'reading'; readonly done: number; readonly all: number }
  | { readonly state: 'read'; readonly looked: LookedAt; readonly fileName: string }
  | { readonly state: 'bringing'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly added: number }
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
      looked.current?.close()
    },
    [],
  )

  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    looked.current?.close()
    const controller = new AbortController()
    stop.current = controller
    setOpening({ state: 'reading', done: 0, all: 0 })
    const tell = (done: number, all: number): void => setOpening({ state: 'reading', done, all })
    const found = await lookAtBundle(file, tell, controller.signal)
    if (found.ok) {
      looked.current = found.value
      setOpening({ state: 'read', looked: found.value, fileName: file.name.slice(0, 100) })
    } else if (found.error.kind === 'stopped') setOpening({ state: 'nothing' })
    else setOpening({ state: 'failed', trouble: jobTroubleOf(found.error) })
  }

  useLaunchedFiles((files) => void choose(files))

  const bringIn = async (found: LookedAt): Promise<void> => {
    setOpening({ state: 'bringing', done: 0, all: 0 })
    const brought = await found.bringIn((done, all) => setOpening({ state: 'bringing', done, all }))
    if (brought.ok) setOpening({ state: 'done', added: found.preview.plan?.adds.evidence ?? 0 })
    else setOpening({ state: 'failed', trouble: jobTroubleOf(brought.error) })
  }

  const reset = (): void => {
    looked.current?.close()
    setOpening({ state: 'nothing' })
  }

  const isWorking = opening.state === 'reading' || opening.state === 'bringing'
  return (
    <Page>
      <TopBar title={words.title} back="/share" />
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
        {isWorking && (
          <ProgressLine
            label={opening.state === 'reading' ? words.reading : words.bringing}
            {...(opening.all > 0
              ? { value: opening.done / opening.all, doing: words.step(opening.done, opening.all) }
              : { doing: words.readingStep.listing })}
            {...(opening.state === 'reading' ? { onCancel: () => stop.current?.abort() } : {})}
          />
        )}
        {opening.state === 'read' && (
          <>
            <Preview
              preview={opening.looked.preview}
              isIncomplete={opening.looked.isIncomplete}
              isWholeHere={opening.looked.findings.every(({ level }) => level !== 'error')}
              refusal={opening.looked.refusal}
              fileName={opening.fileName}
              onBringIn={() => void bringIn(opening.looked)}
              onAgain={reset}
            />
            <Findings findings={opening.looked.findings} />
          </>
        )}
        {opening.state === 'done' && (
          <>
            <Notice tone="ok" title={words.done} live>
              <p>{words.doneMore(opening.added)}</p>
            </Notice>
            <Cluster>
              <LinkButton tone="primary" href="/">
                {words.goToPortfolio}
              </LinkButton>
              <Button tone="quiet" onClick={reset}>
                {words.again}
              </Button>
            </Cluster>
          </>
        )}
        {opening.state === 'nothing' && navigate === undefined && <a href="/">{t('app').goToToday}</a>}
      </Stack>
    </Page>
  )
}
