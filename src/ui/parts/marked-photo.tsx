// A photo to look at, with the parts that are proof drawn on it; pressed, it opens as large as the screen allows.
// Only ever an <img>: nothing in a picture can run.

import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { PhotoZoom } from '#/ui/parts/photo-zoom.tsx'
import type { Region } from '#/ui/parts/region.ts'

export type Mark = { id: string; region: Region; code: string; current?: boolean }
export type MarkedPhotoProps = {
  src: string
  alt: string
  marks?: readonly Mark[]
  /** This browser cannot decode it: say so instead. */
  onFail?: () => void
}

const share = (part: number): string => `${part * 100}%`

export const PhotoWithMarks = ({ src, alt, marks = [], onFail }: MarkedPhotoProps) => (
  <span className="marked-photo-frame">
    <img src={src} alt={alt} decoding="async" onError={onFail} />
    {marks.map(({ id, region, code, current }) => (
      <span
        key={id}
        className="photo-mark"
        data-current={current ? '' : undefined}
        style={{ left: share(region.x), top: share(region.y), width: share(region.w), height: share(region.h) }}
      >
        <span className="photo-mark-code" aria-hidden>
          {code}
        </span>
      </span>
    ))}
  </span>
)

export const MarkedPhoto = (props: MarkedPhotoProps) => {
  const [large, setLarge] = useState(false)
  return (
    <>
      <button
        type="button"
        className="marked-photo"
        onClick={() => setLarge(true)}
        aria-label={t('parts').enlarge(props.alt)}
      >
        <PhotoWithMarks {...props} />
        <span className="marked-photo-more" aria-hidden>
          <Maximize2 />
        </span>
      </button>
      {large && <PhotoZoom {...props} onClose={() => setLarge(false)} />}
    </>
  )
}
