// Names of evidence files in the bag: made from the label, the file's number and its kind. Never from the original name,
// which may hold other people's names, other alphabets or another program's traps; it is metadata in the ledger.

import { slugOf } from '#/bundle/bag/slug.ts'

/** Endings by media type. Types that a browser would run when opened from a disk (HTML, SVG) get one that shows text. */
const endings: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'avif'],
  ['image/heic', 'heic'],
  ['image/heif', 'heif'],
  ['image/tiff', 'tif'],
  ['image/bmp', 'bmp'],
  ['image/svg+xml', 'svg.txt'],
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm'],
  ['video/quicktime', 'mov'],
  ['video/3gpp', '3gp'],
  ['audio/mp4', 'm4a'],
  ['audio/x-m4a', 'm4a'],
  ['audio/aac', 'aac'],
  ['audio/mpeg', 'mp3'],
  ['audio/ogg', 'ogg'],
  ['audio/webm', 'weba'],
  ['audio/wav', 'wav'],
  ['audio/x-wav', 'wav'],
  ['audio/flac', 'flac'],
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['text/html', 'html.txt'],
  ['application/xhtml+xml', 'html.txt'],
  ['application/json', 'json'],
  ['application/rtf', 'rtf'],
  ['application/zip', 'zip'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['message/rfc822', 'eml'],
])

/** File ending without the dot, for a media type with or without parameters; `bin` for any other. */
export const fileEndingOf = (mediaType: string): string => {
  const [type = ''] = mediaType.split(';')
  return endings.get(type.trim().toLowerCase()) ?? 'bin'
}

/** `index` counts the files of one piece of evidence from 1; `kindWord` is a word such as `photo`. */
export type EvidenceFile = {
  readonly label: string
  readonly index: number
  readonly kindWord: string
  readonly mediaType: string
}

/**
 * `data/evidence/E007-1-photo.jpg`, from the bag's folder. Two files have one name only if label and index are the same.
 * A label that is not as the app makes most (`E007`, `E007b`) is spelt as far as ASCII goes.
 */
export const payloadName = ({ label, index, kindWord, mediaType }: EvidenceFile): string => {
  const spelt = /^[A-Z]\d{1,9}[a-z]?$/.test(label) ? label : slugOf(label, 16) || 'unlabelled'
  return `data/evidence/${spelt}-${index}-${slugOf(kindWord, 16) || 'file'}.${fileEndingOf(mediaType)}`
}
