// One page of a PDF: an empty sheet of the right shape, drawn while it is in view or nearly so, with its text for those
// who do not see it. What has scrolled away gives its picture back.

import { useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { OpenPdf } from '#/ui/parts/pdf-engine.ts'

export type PdfPageProps = {
  pdf: OpenPdf
  page: number
  near: boolean
  /** Width by height, as far as it is known. */
  ratio: number
  onRatio: (page: number, ratio: number) => void
  /** CSS pixels to draw it at; it is stretched meanwhile. */
  sharpAt: number
  /** The criteria claimed at it. */
  mark: string
  current: boolean
}

export const PdfPage = (props: PdfPageProps) => {
  const { pdf, page, near, ratio, onRatio, sharpAt, mark, current } = props
  const words = t('parts').pdf
  const sheet = useRef<HTMLDivElement>(null)
  const [says, setSays] = useState<{ text: string } | 'failed' | null>(null)

  useEffect(() => {
    if (!near) return
    let gone = false
    const read = async (): Promise<void> => {
      try {
        const known = await pdf.ratioOf(page)
        if (gone) return
        onRatio(page, known)
        const text = await pdf.textOf(page)
        if (!gone) setSays((before) => (before === 'failed' ? before : { text }))
      } catch {
        if (!gone) setSays('failed')
      }
    }
    void read()
    return () => {
      gone = true
    }
  }, [pdf, page, near, onRatio])

  useEffect(() => {
    const place = sheet.current
    if (!near || place === null || sharpAt === 0) return
    let stop = (): void => undefined
    const draw = async (): Promise<void> => {
      const drawing = pdf.draw(page, sharpAt)
      ;({ stop } = drawing)
      const canvas = await drawing.canvas
      if (canvas === 'failed') setSays('failed')
      else if (canvas !== null) place.replaceChildren(canvas)
    }
    // Who flies past fifty pages waits for none of them.
    const soon = setTimeout(() => void draw(), 60)
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [pdf, page, near, sharpAt])

  useEffect(() => {
    const place = sheet.current
    if (near || place === null) return
    // Safari keeps the pixels of a canvas that is merely forgotten.
    for (const canvas of place.querySelectorAll('canvas')) canvas.width = canvas.height = 0
    place.replaceChildren()
  }, [near])

  return (
    <div
      className="pdf-page"
      data-page={page}
      data-current={current ? '' : undefined}
      style={{ aspectRatio: ratio }}
      role="group"
      aria-label={words.pageOf(page, pdf.pages)}
    >
      <div ref={sheet} className="pdf-sheet" aria-hidden />
      {mark !== '' && <span className="photo-mark-code">{mark}</span>}
      {says === 'failed' && <p className="pdf-page-failed">{words.pageFailed}</p>}
      {says !== null && says !== 'failed' && <p className="aloud">{says.text || words.noText}</p>}
    </div>
  )
}
