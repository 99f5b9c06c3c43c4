// A file as far as it can be shown safely: pictures as <img>, sound and film with the browser's own controls, text as
// text. Everything else is named and can be saved. Never a frame, never HTML: nothing in a stranger's file may run here.

import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { MarkedPhoto } from '#/ui/parts/marked-photo.tsx'
import type { PhotoMark } from '#/ui/parts/photo-with-marks.tsx'
import { mediaKindOf } from '#/base/media-kind.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'

export type FileViewProps = {
  url: string
  blob: Blob
  mediaType: string
  name: string
  /** What it shows, for those who do not see it. */
  alt: string
  marks?: readonly PhotoMark[]
  /** Seconds to start at. */
  from?: number
}

export const FileView = (props: FileViewProps) => {
  const { url, blob, mediaType, name, alt, marks, from } = props
  const [failed, setFailed] = useState('')
  const kind = mediaKindOf(mediaType)
  const isText = mediaType === 'text/plain' || mediaType === 'text/csv' || mediaType === 'text/markdown'
  // A media fragment: the browser starts there by itself.
  const at = from === undefined ? url : `${url}#t=${from}`
  if (failed === url) return <CannotShow mediaType={mediaType} />
  if (kind === 'image')
    return <MarkedPhoto src={url} alt={alt} marks={marks ?? []} onFail={() => setFailed(url)} />
  if (kind === 'video')
    return (
      // What was said in it stands in the words beside it; captions of a phone's film do not exist.
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      <video className="film" src={at} controls playsInline aria-label={alt} onError={() => setFailed(url)} />
    )
  if (kind === 'audio')
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- the same
      <audio className="sound" src={at} controls aria-label={alt} onError={() => setFailed(url)} />
    )
  if (isText) return <PlainText blob={blob} name={name} />
  return (
    <div className="file-closed">
      <Thumb mediaType={mediaType} />
      <p>{t('evidence').notShownHere}</p>
    </div>
  )
}

const CannotShow = ({ mediaType }: { mediaType: string }) => {
  const says = t('troubles')
  const isApple = /image\/hei[cf]/.test(mediaType)
  return (
    <Notice
      tone="amber"
      trouble={
        isApple
          ? says.heicKept
          : says.notViewable(t('parts').mediaKinds[mediaKindOf(mediaType)].toLowerCase())
      }
    />
  )
}

const firstPart = 100_000

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
