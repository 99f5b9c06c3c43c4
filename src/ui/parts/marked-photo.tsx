// A photo to look at, with the parts that are proof drawn on it; pressed, it opens as large as the screen allows.

import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { PhotoWithMarks, type MarkedPhotoProps } from '#/ui/parts/photo-with-marks.tsx'
import { PhotoZoom } from '#/ui/parts/photo-zoom.tsx'

/** `onEnlarge`: whoever shows one page of several opens it large, to turn the pages there. */
export const MarkedPhoto = ({
  onEnlarge,
  ...props
}: MarkedPhotoProps & { onEnlarge?: (() => void) | undefined }) => {
  const [large, setLarge] = useState(false)
  return (
    <>
      <div className="marked-photo">
        <PhotoWithMarks {...props} />
        {/* Over the whole photo, so that any place of it can be pressed. */}
        <button
          type="button"
          className="marked-photo-open"
          onClick={() => (onEnlarge ? onEnlarge() : setLarge(true))}
          aria-label={t('evidence').enlarge}
        >
          <Maximize2 aria-hidden />
        </button>
      </div>
      {large && <PhotoZoom {...props} onClose={() => setLarge(false)} />}
    </>
  )
}
