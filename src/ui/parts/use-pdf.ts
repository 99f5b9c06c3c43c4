// A PDF that is open for as long as a screen shows it. The code that reads PDFs arrives with the first one.

import { useEffect, useState } from 'react'
import type { OpenPdf, PdfProblem } from '#/ui/parts/pdf-engine.ts'

export type ShownPdf =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: OpenPdf; /** Of its first page. */ readonly ratio: number }
  | { readonly state: 'failed'; readonly problem: PdfProblem }

const opening: ShownPdf = { state: 'opening' }

export const usePdf = (blob: Blob): ShownPdf => {
  const [shown, setShown] = useState<{ of: Blob; pdf: ShownPdf }>({ of: blob, pdf: opening })
  useEffect(() => {
    let gone = false
    let close = (): void => undefined
    const open = async (): Promise<ShownPdf> => {
      try {
        const { openPdf } = await import('#/ui/parts/pdf-engine.ts')
        const opened = await openPdf(blob)
        if (!opened.ok) return { state: 'failed', problem: opened.error }
        ;({ close } = opened.value)
        if (gone) close()
        return { state: 'open', pdf: opened.value, ratio: await opened.value.ratioOf(1) }
      } catch {
        // The code itself did not arrive, or the file was closed on the way.
        return { state: 'failed', problem: { kind: 'unreadable' } }
      }
    }
    const show = async (): Promise<void> => {
      const pdf = await open()
      if (!gone) setShown({ of: blob, pdf })
    }
    void show()
    return () => {
      gone = true
      close()
    }
  }, [blob])
  return shown.of === blob ? shown.pdf : opening
}
