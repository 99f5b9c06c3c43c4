// Ten thousand photos in the app's own database, each with the small picture that a list shows: for the app itself to open,
// when it is next loaded at this address. The photos are stand-ins, because a list never reads them.

import { utf8 } from '#/base/bytes.ts'
import { crc32, sha256OfBuffer } from '#/base/hash.ts'
import { unwrap } from '#/base/result.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { NewBlob } from '#/store/commit.ts'
import { openStore } from '#/store/open-store.ts'
import { keepSnapshot, loadPortfolio } from '#/ui/session/load-portfolio.ts'
import { holdStore, setSession } from '#/ui/session/session.ts'
import { growPortfolio } from './grow-portfolio.ts'
import { largeScheme } from './large-scheme.ts'
import { openRaw, putMany } from './raw-database.ts'

/** As the app's own: 320 pixels on the longer side. */
const size = { width: 320, height: 240 }
const pictures = 200
const together = 500
const mediaType = 'image/webp'

/** Some boxes on a shelf, none like another, with the noise that a camera adds. */
const pictureOf = async (at: number): Promise<ArrayBuffer> => {
  const canvas = new OffscreenCanvas(size.width, size.height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('nothing to draw with')
  const grain = pen.createImageData(size.width, size.height)
  for (let i = 0; i < grain.data.length; i++)
    grain.data[i] = i % 4 === 3 ? 255 : 90 + ((i * 7 + at * 31) % 61)
  pen.putImageData(grain, 0, 0)
  for (let box = 0; box < 12; box++) {
    pen.fillStyle = `hsl(${(at * 47 + box * 30) % 360} 55% 45%)`
    pen.fillRect((box % 4) * 80 + 8, Math.floor(box / 4) * 80 + 14, 48 + ((at + box) % 4) * 6, 56)
  }
  return (await canvas.convertToBlob({ type: mediaType, quality: 0.75 })).arrayBuffer()
}

export const growPhotos = async (evidence: number): Promise<void> => {
  const store = unwrap(await openStore())
  holdStore(store)
  const files: EvidenceFile[] = []
  const contents: NewBlob['content'][] = []
  const sums: number[] = []
  for (let at = 0; at < evidence; at++) {
    const bytes = utf8(`The photo ${at}.`)
    const sha256 = await sha256OfBuffer(bytes)
    files.push({ sha256, bytes: bytes.length, mediaType: 'image/jpeg', name: `IMG_${at}.jpg` })
    contents.push(new Blob([bytes], { type: 'image/jpeg' }))
    sums.push(crc32(bytes))
  }
  const ledger = await growPortfolio(store, evidence, largeScheme(), (at) => files[at] ?? null)
  for (let from = 0; from < evidence; from += together) {
    const blobs = files.slice(from, from + together).map((file, i): NewBlob => {
      const content = contents[from + i]
      if (content === undefined) throw new Error('a file without content')
      const { sha256, bytes } = file
      return { ledger, sha256, bytes, mediaType: file.mediaType, crc32: sums[from + i] ?? 0, content }
    })
    unwrap(await store.commit({ blobs }))
  }
  const images = await Promise.all(Array.from({ length: pictures }, (_, at) => pictureOf(at)))
  const raw = await openRaw('fieldfolio')
  await putMany(
    raw,
    'thumbnails',
    files.map(({ sha256 }, at) => ({ sha256, image: images[at % pictures], mediaType })),
  )
  raw.close()
  setSession({ shelf: unwrap(await store.shelf()) })
  await keepSnapshot(unwrap(await loadPortfolio(ledger)))
  store.close()
}
