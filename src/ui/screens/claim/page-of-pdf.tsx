// Saying which page of a PDF holds the proof by looking at it; typing the number does as well, and is all there is where
// the PDF cannot be shown.

import { useState } from 'react'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import type { PageRange } from '#/ui/parts/page-range.ts'
import { PdfView } from '#/ui/parts/pdf-view.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile } from '#/ui/session/use-file.ts'

export type PageOfPdfProps = {
  file: EvidenceFile
  value: PageRange | undefined
  onChange: (range: PageRange | undefined) => void
}

export const PageOfPdf = ({ file, value, onChange }: PageOfPdfProps) => {
  const words = t('parts').pdf
  const shown = useFile(file.sha256)
  const [opensAt] = useState(value?.from ?? 1)
  // What is typed belongs to the fields; a page that was pressed begins them anew.
  const [pressed, setPressed] = useState(0)
  const press = (range: PageRange): void => {
    onChange(range)
    setPressed(pressed + 1)
  }
  const last = value && (value.to ?? value.from)
  const marks =
    value && last !== undefined
      ? Array.from({ length: Math.min(last - value.from + 1, 1_000) }, (_, at) => ({
          page: value.from + at,
          code: words.chosenPage,
          current: true,
        }))
      : []
  return (
    <>
      {shown.state === 'loading' && <Waiting />}
      {shown.state === 'not here' && <FileNotHere file={file} error={shown.error} short />}
      {shown.state === 'here' && (
        <PdfView blob={shown.blob} label={file.name} at={opensAt} marks={marks}>
          {(page) => (
            <div className="pdf-use">
              <Button onClick={() => press({ from: page })} aria-pressed={value?.from === page}>
                {words.choosePage(page)}
              </Button>
              {value && page > value.from && (
                <Button tone="quiet" onClick={() => press({ from: value.from, to: page })}>
                  {words.upToPage(page)}
                </Button>
              )}
            </div>
          )}
        </PdfView>
      )}
      <PagePicker key={pressed} value={value} onChange={onChange} />
    </>
  )
}
