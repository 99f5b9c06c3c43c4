// PDFs by pdf.js, read piece by piece from where they are kept and drawn one page at a time. What a PDF brings along to
// run or to fetch is never given a chance: no scripts, no forms of its own making, no code made from text, no address
// outside the app. Load it only when a PDF is to be shown: it is larger than the rest of the app together.

import {
  getDocument,
  PDFDataRangeTransport,
  PDFWorker,
  RenderingCancelledException,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url'
import symbols from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url'
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url'
import openJpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { attempted, err, ok, type Result } from '#/base/result.ts'
import { pageReader, type TextRun } from '#/ui/parts/page-text.ts'

export type PdfProblem =
  /** It wants a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' }
  /** The browser could not read the file, or the app's own part for PDFs did not start. */
  | { readonly kind: 'unreadable' }

export type Drawing = {
  /** Null when it was stopped, or the page cannot be drawn. */
  readonly canvas: Promise<HTMLCanvasElement | null | 'failed'>
  readonly stop: () => void
}

export type OpenPdf = {
  readonly pages: number
  /** Width by height, of a page as it is shown upright; pages count from 1. */
  readonly ratioOf: (page: number) => Promise<number>
  /** `width` in CSS pixels, for this screen's density. */
  readonly draw: (page: number, width: number) => Drawing
  /** Its text in reading order; empty for a scan. */
  readonly textOf: (page: number) => Promise<string>
  /** Its text as it stands on the page, columns kept apart by spaces; empty for a scan. Ask for the pages in their order. */
  readonly layoutOf: (page: number) => Promise<string>
  /** Some letters need tables that the app does not carry (East Asian text without its own fonts). */
  readonly lacksLetters: () => boolean
  readonly close: () => void
}

/** What pdf.js may ask for by name: decoders for scans, and the two standard fonts that no system has. */
const ownFiles: Readonly<Record<string, string>> = {
  'jbig2.wasm': jbig2,
  'openjpeg.wasm': openJpeg,
  'FoxitDingbats.pfb': dingbats,
  'FoxitSymbol.pfb': symbols,
}

/** pdf.js makes one itself, and asks it for files by name. */
class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const address = ownFiles[filename]
    if (address === undefined) throw new Error(`Not part of this app: ${filename}`)
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${filename} did not arrive`)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

/** Enough for a page of most documents; a scanned page takes a few. */
const piece = 256 * 1024

/** Reads what pdf.js asks for, so that a document of any size is never in memory as a whole. */
class PiecesOf extends PDFDataRangeTransport {
  readonly #blob: Blob
  readonly #onFail: () => void
  constructor(blob: Blob, onFail: () => void) {
    super(blob.size, null)
    this.#blob = blob
    this.#onFail = onFail
  }
  override requestDataRange(begin: number, end: number): void {
    this.#blob
      .slice(begin, end)
      .arrayBuffer()
      .then((bytes) => this.onDataRange(begin, new Uint8Array(bytes)))
      .catch(this.#onFail)
  }
}

const problemOf = (fault: unknown): PdfProblem => {
  const name = fault instanceof Error ? fault.name : ''
  return { kind: name === 'PasswordException' ? 'locked' : 'damaged' }
}

/** Opens it as far as its first page; the rest is read when it is asked for. */
export const openPdf = async (blob: Blob): Promise<Result<OpenPdf, PdfProblem>> => {
  const thread = attempted(() => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' }))
  if (thread === null) return err({ kind: 'unreadable' })
  const worker = PDFWorker.create({ port: thread })
  let lacksLetters = false
  class NoLetterTables {
    async fetch(): Promise<never> {
      lacksLetters = true
      throw new Error('These tables of letters are not part of this app')
    }
  }
  let task: PDFDocumentLoadingTask | undefined
  const close = (): void => {
    void task?.destroy().catch(() => undefined)
    worker.destroy()
    thread.terminate()
  }
  const unreadable = new Promise<PdfProblem>((resolve) => {
    const fail = (): void => resolve({ kind: 'unreadable' })
    thread.addEventListener('error', fail)
    task = getDocument({
      range: new PiecesOf(blob, fail),
      rangeChunkSize: piece,
      disableAutoFetch: true,
      disableStream: true,
      worker,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      useSystemFonts: true,
      CMapReaderFactory: NoLetterTables,
      StandardFontDataFactory: OwnFiles,
      WasmFactory: OwnFiles,
      // Larger than any page that was scanned; a picture made to exhaust the memory is left out.
      maxImageSize: 100_000_000,
      verbosity: 0,
    })
  })
  try {
    const opened = await Promise.race([task?.promise, unreadable])
    if (opened === undefined || 'kind' in opened) {
      close()
      return err(opened ?? { kind: 'unreadable' })
    }
    // Its first page must be there, or it is no document to a person.
    await opened.getPage(1)
    return ok(shownBy(opened, () => lacksLetters, close))
  } catch (fault) {
    close()
    return err(problemOf(fault))
  }
}

/** iPhones refuse canvases of more than 16,777,216 pixels; less is sharp enough. */
const mostPixels = 12_000_000

const shownBy = (document_: PDFDocumentProxy, lacksLetters: () => boolean, close: () => void): OpenPdf => {
  const layOut = pageReader()
  return {
    pages: document_.numPages,
    ratioOf: async (number) => {
      const { width, height } = (await document_.getPage(number)).getViewport({ scale: 1 })
      return width / height
    },
    draw: (number, width) => drawingOf(document_, number, width),
    textOf: async (number) => {
      const runs = await runsOf(await document_.getPage(number))
      return runs
        .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
        .join('')
        .trim()
    },
    layoutOf: async (number) => {
      const page = await document_.getPage(number)
      const { transform } = page.getViewport({ scale: 1 })
      const runs = await runsOf(page)
      return layOut(runs.map((run) => shownRun(run, transform)))
    },
    lacksLetters,
    close,
  }
}

const runsOf = async (page: PDFPageProxy): Promise<readonly TextItem[]> => {
  // pdf.js's own way of gathering it walks a stream as Safari cannot.
  const stream: ReadableStream<{ items: readonly (TextItem | object)[] }> = page.streamTextContent()
  const reader = stream.getReader()
  const runs: TextItem[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read())
    for (const run of part.value.items) if ('str' in run) runs.push(run)
  return runs
}

/** Where a run stands on the page as it is shown upright, its corner at the left of its foot. */
const shownRun = ({ str, transform, width, height }: TextItem, shown: readonly number[]): TextRun => {
  const [, , , , x, y] = transform.map(Number)
  const [a, b, c, d, e, f] = shown
  const across = (a ?? 1) * (x ?? 0) + (c ?? 0) * (y ?? 0) + (e ?? 0)
  const down = (b ?? 0) * (x ?? 0) + (d ?? -1) * (y ?? 0) + (f ?? 0)
  return { text: str, x: across, y: down, width, height }
}

const nothing = (): void => undefined

const drawingOf = (document_: PDFDocumentProxy, number: number, width: number): Drawing => {
  let isStopped = false
  let stop = nothing
  const draw = async (): Promise<HTMLCanvasElement | null | 'failed'> => {
    try {
      const page = await document_.getPage(number)
      if (isStopped) return null
      const usual = page.getViewport({ scale: 1 })
      const wanted = (width / usual.width) * Math.min(devicePixelRatio, 3)
      const scale = Math.min(wanted, Math.sqrt(mostPixels / (usual.width * usual.height)))
      const viewport = page.getViewport({ scale })
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.floor(viewport.width))
      canvas.height = Math.max(1, Math.floor(viewport.height))
      const rendering = page.render({ canvas, viewport })
      stop = () => rendering.cancel()
      await rendering.promise
      // The pictures in it are large; the page itself is read again in no time.
      page.cleanup()
      return isStopped ? null : canvas
    } catch (fault) {
      return isStopped || fault instanceof RenderingCancelledException ? null : 'failed'
    }
  }
  return {
    canvas: draw(),
    stop: () => {
      isStopped = true
      stop()
    },
  }
}
