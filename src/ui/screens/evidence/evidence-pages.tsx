// A scan of several pages, one at a time: turned by buttons, keyboard and finger, opened large, with all of them in a row
// below. Opens at the page where the proof is that is looked for.

import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { FileView, SaveFile } from '#/ui/parts/file-view.tsx'
import { PageStrip } from '#/ui/parts/page-strip.tsx'
import { PageTurner } from '#/ui/parts/page-turner.tsx'
import type { PhotoMark } from '#/ui/parts/photo-with-marks.tsx'
import { PhotoZoom } from '#/ui/parts/photo-zoom.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { useSwipe } from '#/ui/parts/use-swipe.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile, useThumbnail } from '#/ui/session/use-file.ts'

type EvidencePagesProps = {
  view: EvidenceView
  current: string | null
  /** The marked parts of one page. */
  marksOn: (file: EvidenceFile) => readonly PhotoMark[]
}

const firstPage = (evidence: Evidence, current: string | null): number => {
  const looked = evidence.claims.find(
    ({ criterion, position }) => criterion === current && position.kind !== 'whole',
  )
  return (looked && fileAtPlace(evidence, looked.position)?.number) || 1
}

export const EvidencePages = ({ view, current, marksOn }: EvidencePagesProps) => {
  const words = t('pages')
  const { evidence, mayChange, mayErase, portfolio } = view
  const { files } = evidence
  const [turned, setTurned] = useState(() => firstPage(evidence, current))
  const [large, setLarge] = useState(false)
  // Fewer than before where one was taken out.
  const at = Math.min(turned, files.length)
  const file = files[at - 1]
  const shown = useFile(file?.sha256 ?? null)
  const go = (to: number): void => setTurned(Math.max(1, Math.min(files.length, to)))
  const swipe = useSwipe((by) => go(at + by))
  if (file === undefined) return null
  const alt = t('evidence').photoOf(`${evidenceTitle(evidence)}, ${words.of(at, files.length)}`)
  const pager = { at, of: files.length, onGo: go }
  const marks = marksOn(file)
  return (
    <Stack gap="small">
      <div className="page-shown" {...swipe}>
        <OnePage
          key={file.sha256}
          file={file}
          shown={shown}
          alt={alt}
          marks={marks}
          onEnlarge={() => setLarge(true)}
        />
      </div>
      <Cluster spread>
        <PageTurner {...pager} />
        {mayChange && mayErase && !portfolio.erased.blobs.has(file.sha256) && (
          <LinkButton tone="quiet" icon={EyeOff} href={`/evidence/${evidence.id}/pages/${file.sha256}`}>
            {words.hide}
          </LinkButton>
        )}
        {file.redactedFrom !== undefined && <Tag>{words.covered}</Tag>}
        {shown.state === 'here' && (
          <SaveFile blob={shown.blob} name={nameOf(file)} label={t('evidence').saveFile} />
        )}
      </Cluster>
      <PageStrip at={at} onGo={go}>
        {files.map((page) => (
          <PageThumb key={page.sha256} file={page} />
        ))}
      </PageStrip>
      {large && (
        <PhotoZoom
          src={shown.state === 'here' ? shown.url : ''}
          alt={alt}
          marks={marks}
          pager={pager}
          onClose={() => setLarge(false)}
        />
      )}
    </Stack>
  )
}

const nameOf = ({ name }: EvidenceFile): string => (name === '' ? t('capture').nameless : name)

type OnePageProps = {
  file: EvidenceFile
  shown: ReturnType<typeof useFile>
  alt: string
  marks: readonly PhotoMark[]
  onEnlarge: () => void
}

const OnePage = ({ file, shown, alt, marks, onEnlarge }: OnePageProps) => {
  if (shown.state === 'loading') return <Waiting lines={2} />
  if (shown.state === 'not here') return <FileNotHere file={file} error={shown.error} />
  return (
    <FileView
      url={shown.url}
      blob={shown.blob}
      mediaType={file.mediaType}
      name={nameOf(file)}
      alt={alt}
      marks={marks}
      onEnlarge={onEnlarge}
    />
  )
}

export const PageThumb = ({ file }: { file: EvidenceFile }) => {
  const picture = useThumbnail(file.sha256)
  return <Thumb mediaType={file.mediaType} src={picture.state === 'here' ? picture.url : undefined} />
}
