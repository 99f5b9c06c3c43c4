// A photo and the parts of it that are proof, each with what it proves. Only ever an <img>: nothing in a picture can run.

import type { Region } from '#/ui/parts/region.ts'

export type PhotoMark = { id: string; region: Region; code: string; current?: boolean }
export type MarkedPhotoProps = {
  src: string
  alt: string
  marks?: readonly PhotoMark[]
  /** This browser cannot decode it: say so instead. */
  onFail?: () => void
}

const none: readonly PhotoMark[] = []
const share = (part: number): string => `${part * 100}%`

export const PhotoWithMarks = ({ src, alt, marks = none, onFail }: MarkedPhotoProps) => (
  <span className="marked-photo-frame">
    <img src={src} alt={alt} decoding="async" onError={onFail} />
    {marks.map(({ id, region, code, current }) => (
      <span
        key={id}
        className="photo-mark"
        data-current={current ? '' : undefined}
        style={{
          left: share(region.x),
          top: share(region.y),
          width: share(region.w),
          height: share(region.h),
        }}
      >
        <span className="photo-mark-code" data-place={region.y > 0.12 ? 'above' : undefined} aria-hidden>
          {code}
        </span>
      </span>
    ))}
  </span>
)
