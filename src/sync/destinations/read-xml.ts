// XML from a server nobody vouches for, read as it comes in: no DOMParser, which workers lack, and no tree, which a listing of
// 100,000 files would make large. Refuses document types, so that no entity is ever expanded, and what is nested or long beyond reason.

import { SaxesParser } from 'saxes'
import type { Answer } from '#/sync/destinations/ask-store.ts'

export type XmlElement = {
  readonly space: string
  readonly name: string
  /** Its own text, without that of elements within. */
  readonly text: string
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[]
}

const deepest = 32
const longestText = 64 * 1024
const longestDocument = 256 * 1024 * 1024

/** Calls for every element as it ends. False where it is not XML, or refused. */
export const readXml = async (answer: Answer, onElement: (element: XmlElement) => void): Promise<boolean> => {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: string[] = []
  const texts: string[] = []
  let faulty = false
  const refuse = (): void => {
    faulty = true
  }
  const add = (text: string): void => {
    const last = texts.length - 1
    if (last < 0) return
    texts[last] += text
    if ((texts[last]?.length ?? 0) > longestText) refuse()
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ local }) => {
    open.push(local)
    texts.push('')
    if (open.length > deepest) refuse()
  })
  parser.on('closetag', ({ uri, local }) => {
    open.pop()
    onElement({ space: uri, name: local, text: (texts.pop() ?? '').trim(), within: open })
  })
  const decoder = new TextDecoder()
  let bytes = 0
  for await (const chunk of answer.chunks()) {
    bytes += chunk.byteLength
    parser.write(decoder.decode(chunk, { stream: true }))
    if (faulty || bytes > longestDocument) return false
  }
  parser.write(decoder.decode()).close()
  return !faulty
}
