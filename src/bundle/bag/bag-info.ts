// bag-info.txt (RFC 8493 §2.2.2): `Label: value` lines for people and archives. No line is ever folded, and no value can
// begin a line of its own; nothing in the app may rely on what stands here, only Payload-Oxum is compared.

import { linesOf, textOf } from '#/base/bytes.ts'

export const bagInfoName = 'bag-info.txt'

/** Labels of the RFC that bundles use, and the app's own. */
export type BagLabel =
  | 'Source-Organization'
  | 'External-Identifier'
  | 'External-Description'
  | 'Bagging-Date'
  | 'Bag-Software-Agent'
  | 'Payload-Oxum'
  | 'Fieldfolio-Flavour'

export type BagField = { readonly label: string; readonly value: string }

/**
 * In the order given. Line breaks of every kind, and other white space, become single spaces; a field left empty is left
 * out, since readers differ on `Label: `.
 */
export const bagInfoText = (
  fields: readonly { readonly label: BagLabel; readonly value: string }[],
): string =>
  fields
    .map(({ label, value }) => ({ label, value: oneLine(value) }))
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}: ${value}\n`)
    .join('')

const oneLine = (value: string): string =>
  value
    .replace(/\p{Cs}/gu, '\uFFFD')
    // bagit-python also breaks lines at U+0085, U+2028 and the separators below space.
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

export type BagInfoProblem =
  | { readonly kind: 'not text' }
  | { readonly kind: 'last line not ended' }
  | { readonly kind: 'line not as written'; readonly line: number }
  | { readonly kind: 'label twice'; readonly line: number }

const problemLimit = 1_000

/** Lines as {@link bagInfoText} writes them, with any label; every other line by its number from 1. */
export const parseBagInfo = (
  bytes: Uint8Array,
): { readonly fields: readonly BagField[]; readonly problems: readonly BagInfoProblem[] } => {
  const text = textOf(bytes)
  if (!text.ok) return { fields: [], problems: [{ kind: 'not text' }] }
  const fields = new Map<string, BagField>()
  const problems: BagInfoProblem[] = []
  const ended = text.value.lastIndexOf('\n') + 1
  if (ended < text.value.length) problems.push({ kind: 'last line not ended' })
  let line = 0
  for (const each of linesOf(text.value.slice(0, ended))) {
    line += 1
    if (problems.length >= problemLimit) break
    const [, label = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.+)$/su.exec(each) ?? []
    if (label === '' || oneLine(value) !== value) problems.push({ kind: 'line not as written', line })
    else if (fields.has(label.toLowerCase())) problems.push({ kind: 'label twice', line })
    else fields.set(label.toLowerCase(), { label, value })
  }
  return { fields: [...fields.values()], problems }
}

/** Bytes and number of the payload files: `279164409832.1198`. */
export type PayloadOxum = { readonly bytes: number; readonly files: number }

export const payloadOxumText = ({ bytes, files }: PayloadOxum): string => `${bytes}.${files}`

/** Null for anything that {@link payloadOxumText} would not have written. */
export const parsePayloadOxum = (text: string): PayloadOxum | null => {
  const [, bytes, files] = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})$/.exec(text) ?? []
  return bytes === undefined || files === undefined ? null : { bytes: Number(bytes), files: Number(files) }
}
