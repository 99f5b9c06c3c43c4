// A recording that starts at the moment that was named. It never plays by itself: a voice in a quiet office is nobody's wish.

import { Play } from 'lucide-react'
import { useRef } from 'react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'

export type RecordingAtProps = {
  src: string
  kind: 'audio' | 'video'
  label: string
  /** Seconds; the first is where it stands. */
  times: readonly number[]
  onFail: () => void
}

export const RecordingAt = ({ src, kind: Kind, label, times, onFail }: RecordingAtProps) => {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const [first] = times
  const playFrom = (time: number) => {
    if (player.current === null) return
    player.current.currentTime = time
    player.current.play().catch(onFail)
  }
  return (
    <>
      {/* Nobody writes captions on a shop floor: what was said stands in the words beside it. */}
      <Kind
        ref={player}
        className={Kind === 'video' ? 'film' : 'sound'}
        // A media fragment: the browser starts there by itself.
        src={first === undefined ? src : `${src}#t=${first}`}
        aria-label={label}
        controls
        preload="metadata"
        onError={onFail}
      />
      {times.length > 0 && (
        <Cluster>
          {times.map((time) => (
            <Button key={time} tone="primary" icon={Play} onClick={() => playFrom(time)}>
              {t('moments').playFrom(lengthText(time))}
            </Button>
          ))}
        </Cluster>
      )}
    </>
  )
}
