// A PDF to look at: page by page as it comes into view, with its tools above. Damaged or locked, it says so in words; the
// file itself is never touched by being shown.

import { ChevronDown, ChevronUp, Maximize2, Minus, Plus, X } from 'lucide-react'
import {
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { IconButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import type { PdfProblem } from '#/ui/parts/pdf-engine.ts'
import { PdfPages, zoomWithin, type Going, type PageMark } from '#/ui/parts/pdf-pages.tsx'
import { usePdf, type ShownPdf } from '#/ui/parts/use-pdf.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { useBackCloses } from '#/ui/parts/use-back-closes.ts'

export type PdfViewProps = {
  blob: Blob
  label: string
  /** The page to open at. */
  at?: number
  marks?: readonly PageMark[]
  /** Below the pages, about the one that is being read. */
  children?: (page: number, pages: number) => ReactNode
}

const troubleWith = ({ kind }: PdfProblem): Trouble => {
  const says = t('troubles')
  switch (kind) {
    case 'locked':
      return says.pdfLocked
    case 'damaged':
      return says.pdfDamaged
    case 'unreadable':
      return says.pdfUnreadable
  }
}

export const PdfView = (props: PdfViewProps) => {
  const shown = usePdf(props.blob)
  const [large, setLarge] = useState(false)
  const [reading, setReading] = useState(props.at ?? 1)
  if (shown.state === 'opening') return <Waiting lines={4} label={t('parts').pdf.opening} />
  if (shown.state === 'failed') return <Notice tone="amber" trouble={troubleWith(shown.problem)} />
  const page = Math.min(Math.max(1, reading), shown.pdf.pages)
  return large ? (
    <LargePdf label={props.label} onClose={() => setLarge(false)}>
      <PdfReader
        {...props}
        shown={shown}
        at={page}
        onReading={setReading}
        closer={<IconButton icon={X} label={t('parts').close} onClick={() => setLarge(false)} />}
      />
    </LargePdf>
  ) : (
    <PdfReader
      {...props}
      shown={shown}
      at={page}
      onReading={setReading}
      closer={<IconButton icon={Maximize2} label={t('evidence').enlarge} onClick={() => setLarge(true)} />}
    />
  )
}

type LargePdfProps = { label: string; onClose: () => void; children: ReactNode }

const LargePdf = ({ label, onClose, children }: LargePdfProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useBackCloses(onClose)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="zoom pdf-large"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
    >
      {children}
      <div className="aloud" aria-live="polite" data-live="" />
    </dialog>
  )
}

type PdfReaderProps = PdfViewProps & {
  shown: Extract<ShownPdf, { state: 'open' }>
  at: number
  onReading: (page: number) => void
  closer: ReactNode
}

const none: readonly PageMark[] = []

const PdfReader = ({ shown, label, at, marks = none, onReading, closer, children }: PdfReaderProps) => {
  const { pdf, ratio } = shown
  const words = t('parts').pdf
  const announce = useAnnounce()
  const [going, setGoing] = useState<Going>({ page: at })
  const [page, setPage] = useState(at)
  const [times, setTimes] = useState(1)
  const read = useCallback(
    (now: number) => {
      setPage(now)
      onReading(now)
    },
    [onReading],
  )
  const goTo = (wanted: number): void => {
    const next = Math.min(Math.max(1, wanted), pdf.pages)
    setGoing({ page: next })
    read(next)
    announce(words.pageOf(next, pdf.pages))
  }
  const larger = (by: number): void => setTimes(zoomWithin(times * by))
  return (
    <div className="pdf">
      <div className="pdf-tools" role="toolbar" aria-label={words.tools}>
        <IconButton
          icon={ChevronUp}
          label={words.previous}
          disabled={page <= 1}
          onClick={() => goTo(page - 1)}
        />
        <PageNumber key={page} page={page} pages={pdf.pages} onPage={goTo} />
        <IconButton
          icon={ChevronDown}
          label={words.next}
          disabled={page >= pdf.pages}
          onClick={() => goTo(page + 1)}
        />
        <span className="pdf-tools-gap" />
        <IconButton
          icon={Minus}
          label={t('parts').smaller}
          disabled={times <= zoomWithin(0)}
          onClick={() => larger(1 / 1.5)}
        />
        <IconButton
          icon={Plus}
          label={t('parts').bigger}
          disabled={times >= zoomWithin(Infinity)}
          onClick={() => larger(1.5)}
        />
        {closer}
      </div>
      <PdfPages
        pdf={pdf}
        firstRatio={ratio}
        label={label}
        marks={marks}
        going={going}
        onReading={read}
        onStep={(by) => goTo(page + by)}
        times={times}
        onTimes={setTimes}
      />
      {pdf.lacksLetters() && <p className="quiet">{words.lacksLetters}</p>}
      {children?.(page, pdf.pages)}
    </div>
  )
}

type PageNumberProps = { page: number; pages: number; onPage: (page: number) => void }

/** "3 of 12"; typed over, it goes there. */
const PageNumber = ({ page, pages, onPage }: PageNumberProps) => {
  const words = t('parts')
  const [typed, setTyped] = useState(String(page))
  const id = useId()
  const go = (): void => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted !== page) onPage(wanted)
    else setTyped(String(page))
  }
  return (
    <span className="pdf-number">
      <label className="aloud" htmlFor={id}>
        {words.page}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        style={{ inlineSize: `calc(${String(pages).length}ch + 1.5rem)` }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') go()
        }}
      />
      <span>{words.pdf.of(pages)}</span>
    </span>
  )
}
