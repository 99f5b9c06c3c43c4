// A file as far as it can be shown safely: pictures as <img>, sound and film with the browser's own controls, PDFs drawn by
// pdf.js, text as text. Everything else is named and can be saved. Never a frame, never HTML: nothing in a stranger's file
// may run here.

import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { fileTypeWords } from '#/ui/parts/file-type-words.ts'
import { saveFile } from '#/ui/parts/save-file.ts'
import { MarkedPhoto } from '#/ui/parts/marked-photo.tsx'
import { PdfView } from '#/ui/parts/pdf-view.tsx'
import type { PageMark } from '#/ui/parts/pdf-pages.tsx'
import type { PhotoMark } from '#/ui/parts/photo-with-marks.tsx'
import { mediaKindOf } from '#/base/media-kind.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'

export type FileViewProps = {
  /** Under a type that cannot run (safe-type.ts). */
  url: string
  blob: Blob
  mediaType: string
  name: string
  /** What it shows, for those who do not see it. */
  alt: string
  marks?: readonly PhotoMark[]
  pageMarks?: readonly PageMark[]
  /** Page to open at. */
  page?: number
  /** Opens a picture large; without it the picture does so itself. */
  onEnlarge?: () => void
}

const isText = (mediaType: string): boolean =>
  mediaType === 'text/plain' || mediaType === 'text/csv' || mediaType === 'text/markdown'

export const FileView = (props: FileViewProps) => {
  const { url, blob, mediaType, name, alt, marks, pageMarks, page } = props
  const [failed, setFailed] = useState('')
  const kind = mediaKindOf(mediaType)
  if (failed === url) return <CannotShow mediaType={mediaType} />
  // A drawing can hold scripts. Nobody's proof is one, so it is kept and named like any other file.
  if (kind === 'image' && mediaType !== 'image/svg+xml')
    return (
      <MarkedPhoto
        src={url}
        alt={alt}
        marks={marks ?? []}
        onFail={() => setFailed(url)}
        onEnlarge={props.onEnlarge}
      />
    )
  if (kind === 'video')
    return (
      // What was said in it stands in the words beside it; captions of a phone's film do not exist.
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      <video
        className="film"
        src={url}
        controls
        playsInline
        preload="metadata"
        aria-label={alt}
        onError={() => setFailed(url)}
      />
    )
  if (kind === 'audio')
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- the same
      <audio
        className="sound"
        src={url}
        controls
        preload="metadata"
        aria-label={alt}
        onError={() => setFailed(url)}
      />
    )
  if (mediaType === 'application/pdf')
    return (
      <PdfView
        blob={blob}
        label={alt}
        {...(page !== undefined && { at: page })}
        {...(pageMarks && { marks: pageMarks })}
      />
    )
  if (isText(mediaType)) return <PlainText blob={blob} name={name} />
  return (
    <div className="file-closed">
      <Thumb mediaType={mediaType} />
      <div className="file-closed-words">
        <b>{t('parts').typeAndSize(fileTypeWords(mediaType, name), sizeText(blob.size))}</b>
        <p>{t('evidence').notShownHere}</p>
      </div>
    </div>
  )
}

const CannotShow = ({ mediaType }: { mediaType: string }) => {
  const says = t('troubles')
  const kind = mediaKindOf(mediaType)
  const word = t('parts').mediaKinds[kind].toLowerCase()
  const trouble = /image\/hei[cf]/.test(mediaType)
    ? says.heicKept
    : kind === 'audio' || kind === 'video'
      ? says.cannotPlay(word)
      : says.notViewable(word)
  return <Notice tone="amber" trouble={trouble} />
}

/** Bytes; more than anybody reads on a phone. */
const firstPart = 200_000

const PlainText = ({ blob, name }: { blob: Blob; name: string }) => {
  const [text, setText] = useState('')
  useEffect(() => {
    let gone = false
    const read = async (): Promise<void> => {
      // A file that the browser has lost says so by its missing text; its notice stands beside it.
      const words = await blob
        .slice(0, firstPart)
        .text()
        .catch(() => '')
      if (!gone) setText(words)
    }
    void read()
    return () => {
      gone = true
    }
  }, [blob])
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the arrow keys */}
      <pre className="plain-text" tabIndex={0} role="group" aria-label={name}>
        {text}
      </pre>
      {blob.size > firstPart && <p className="quiet">{t('evidence').textCut}</p>}
    </>
  )
}

export const SaveFile = ({ blob, name, label }: { blob: Blob; name: string; label: string }) => (
  <Button icon={Download} onClick={() => saveFile(blob, name)}>
    <span>
      {label} <span className="button-more">{sizeText(blob.size)}</span>
    </span>
  </Button>
)
