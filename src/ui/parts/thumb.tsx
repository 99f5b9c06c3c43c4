// A small picture of a piece of evidence, or the mark of its kind where there is no picture or the browser cannot show it.

import { AudioLines, File, FileText, Film, Image, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { mediaKindOf } from '#/base/media-kind.ts'

export type ThumbProps = {
  /** An address of the thumbnail; the caller revokes it. */
  src?: string | undefined
  mediaType: string
  /** Empty where the words beside it say the same. */
  alt?: string
  size?: 'usual' | 'large'
}

const marks = {
  image: Image,
  video: Film,
  audio: AudioLines,
  note: NotebookPen,
  document: FileText,
  other: File,
}

export const Thumb = ({ src, mediaType, alt = '', size = 'usual' }: ThumbProps) => {
  const [failed, setFailed] = useState<string>()
  const kind = mediaKindOf(mediaType)
  const Mark = marks[kind]
  const shows = src !== undefined && failed !== src
  return (
    <span className="thumb" data-kind={kind} data-size={size}>
      {shows ? (
        <img src={src} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(src)} />
      ) : alt === '' ? (
        <Mark aria-hidden />
      ) : (
        <Mark role="img" aria-label={alt} />
      )}
    </span>
  )
}
