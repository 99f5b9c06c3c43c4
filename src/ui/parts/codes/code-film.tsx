// Codes that follow each other, eight a second, over and over: a film for another camera. Black on white in both schemes,
// because cameras read nothing else as well.

import { useEffect, useRef } from 'react'
import { drawCode } from '#/ui/parts/codes/draw-code.ts'

const frameMs = 125

export const CodeFilm = ({ frames, label }: { frames: readonly string[]; label: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let at = 0
    const show = (): void => {
      const text = frames[at % frames.length]
      if (canvas.current && text !== undefined) drawCode(canvas.current, text, 'low')
      at += 1
    }
    show()
    if (frames.length < 2) return
    const timer = setInterval(show, frameMs)
    return () => clearInterval(timer)
  }, [frames])
  return <canvas ref={canvas} className="code-film" role="img" aria-label={label} />
}
