// The text of a file that a person opens to take criteria from it: a PDF page by page with its columns kept, anything else
// as it stands. The file itself is not kept, and nothing of it leaves the device.

import { err, ok, type Result } from '#/base/result.ts'

export type FileTextError =
  | { readonly kind: 'locked' | 'damaged' | 'unreadable' }
  /** Every page is a picture. */
  | { readonly kind: 'pictures only' }
  /** A document of a word processor or spreadsheet, which are packed. */
  | { readonly kind: 'packed' }
  | { readonly kind: 'too large'; readonly bytes: number }
  | { readonly kind: 'stopped' }

/** A handbook of hundreds of pages is below a megabyte of text. */
export const mostText = 4 * 1000 * 1000

type Progress = { readonly onPage: (page: number, pages: number) => void; readonly signal: AbortSignal }

const pdfText = async (file: Blob, { onPage, signal }: Progress): Promise<Result<string, FileTextError>> => {
  const { openPdf } = await import('#/ui/parts/pdf-engine.ts')
  const opened = await openPdf(file)
  if (!opened.ok) return opened
  const pdf = opened.value
  if (signal.aborted) {
    pdf.close()
    return err({ kind: 'stopped' })
  }
  try {
    const pages: string[] = []
    let length = 0
    for (let page = 1; page <= pdf.pages && length < mostText; page++) {
      if (signal.aborted) return err({ kind: 'stopped' })
      onPage(page, pdf.pages)
      const text = await pdf.layoutOf(page)
      pages.push(text)
      length += text.length
    }
    return pages.every((page) => page.trim() === '') ? err({ kind: 'pictures only' }) : ok(pages.join('\n\f'))
  } catch {
    return err({ kind: 'damaged' })
  } finally {
    pdf.close()
  }
}

/** UTF-8 or UTF-16 by its mark; what is neither comes from a Windows spreadsheet. */
const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Whoever stops it waits no longer, wherever it is. */
export const fileText = (file: File, progress: Progress): Promise<Result<string, FileTextError>> =>
  Promise.race([
    textFrom(file, progress),
    new Promise<Result<string, FileTextError>>((resolve) => {
      progress.signal.addEventListener('abort', () => resolve(err({ kind: 'stopped' })), { once: true })
    }),
  ])

const textFrom = async (file: File, progress: Progress): Promise<Result<string, FileTextError>> => {
  try {
    const head = new Uint8Array(await file.slice(0, 8).arrayBuffer())
    // %PDF; a ZIP, as Word and Excel make it; and their older files.
    if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return await pdfText(file, progress)
    if (startsWith(head, 0x50, 0x4b) || startsWith(head, 0xd0, 0xcf)) return err({ kind: 'packed' })
    if (file.size > mostText) return err({ kind: 'too large', bytes: file.size })
    return ok(decoded(new Uint8Array(await file.arrayBuffer())))
  } catch {
    // The file went away after it was chosen, or the part that reads PDFs did not arrive.
    return err({ kind: 'unreadable' })
  }
}
