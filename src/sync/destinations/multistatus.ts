// A WebDAV listing (RFC 4918 §13): the names and sizes of the files directly in the folder that was asked about, or the names of
// the folders in it. Rows that point anywhere else, or at another host, are passed over; no address in it is ever followed.

import type { Listed } from '#/sync/destination.ts'
import type { Answer } from '#/sync/destinations/ask-store.ts'
import { isFileName } from '#/sync/destinations/file-name.ts'
import { readXml } from '#/sync/destinations/read-xml.ts'

/** What to ask for: no more, because some servers work out every property for every file. */
export const wantedProperties = new Blob([
  '<?xml version="1.0" encoding="utf-8"?>',
  '<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>',
])

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Null where it is nothing directly in `folder`. Servers differ in what they escape, so both are compared unescaped. */
const nameIn = (folder: URL, href: string): string | null => {
  if (!URL.canParse(href, folder)) return null
  const { hostname, pathname } = new URL(href, folder)
  const path = pathname.replace(/\/$/, '').split('/')
  const name = decoded(path.pop() ?? '')
  const around = decoded(`${path.join('/')}/`)
  if (hostname !== folder.hostname || around !== decoded(folder.pathname)) return null
  return name !== null && isFileName(name) ? name : null
}

type Row = { href: string; bytes: number; isFolder: boolean; status: string }
const blank = (): Row => ({ href: '', bytes: 0, isFolder: false, status: '' })

export type Rows = { readonly files: readonly Listed[]; readonly folders: readonly string[] }

/** Null where it is no listing. */
export const readMultistatus = async (answer: Answer, folder: string): Promise<Rows | null> => {
  const base = new URL(folder)
  const files = new Map<string, Listed>()
  const folders = new Set<string>()
  let row = blank()
  let isListing = false
  const isXml = await readXml(answer, ({ space, name, text, within }) => {
    if (space !== 'DAV:') return
    if (name === 'multistatus' && within.length === 0) isListing = true
    else if (name === 'href' && within.at(-1) === 'response') row.href = text
    else if (name === 'status' && within.at(-1) === 'response') row.status = text
    else if (name === 'collection' && within.at(-1) === 'resourcetype') row.isFolder = true
    else if (name === 'getcontentlength' && /^\d{1,15}$/.test(text)) row.bytes = Number(text)
    else if (name === 'response') {
      const found = nameIn(base, row.href)
      if (found !== null && /^(?:$|\S+ 2)/.test(row.status)) {
        if (row.isFolder) folders.add(found)
        else if (!row.href.endsWith('/')) files.set(found, { name: found, bytes: row.bytes })
      }
      row = blank()
    }
  })
  return isXml && isListing ? { files: [...files.values()], folders: [...folders] } : null
}
