// How long it has been recorded, and how loud it is now, for whoever looks across a table. It keeps no time of its own.

import { useEffect, useRef } from 'react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { liveLevel, liveSeconds } from '#/ui/session/recording/live.ts'

/** Drawn without React: the level changes with every frame of the screen. */
export const ClockAndLevel = ({ isRunning }: { isRunning: boolean }) => {
  const words = t('recording')
  const clock = useRef<HTMLParagraphElement>(null)
  const level = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frame = 0
    let shown = 0
    const draw = (): void => {
      const now = lengthText(liveSeconds())
      if (clock.current && clock.current.textContent !== now) clock.current.textContent = now
      const heard = isRunning ? liveLevel() : 0
      // It falls slower than it rises, so that a voice is seen and not a flicker.
      shown = Math.max(heard, shown * 0.9)
      level.current?.style.setProperty('--level', shown.toFixed(3))
      frame = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [isRunning])
  return (
    <div className="recording-now" data-running={isRunning ? '' : undefined}>
      <p className="recording-clock" role="timer" aria-label={words.clock} ref={clock} />
      <div className="recording-level" role="img" aria-label={words.level} ref={level}>
        <span />
      </div>
    </div>
  )
}
