// A photo from the picker's file to a durable row and a signed entry, as the app keeps it, against one raw strict put of the
// same bytes; and its thumbnail against one full decode.

import { unwrap } from '#/base/result.ts'
import { makeThumbnail } from '#/capture/thumbnail.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { interleaved, timed } from '../interleave.mjs'
import { pickedFiles } from './picked-files.ts'
import { deleteRaw, openRaw, strictPut } from './raw-database.ts'

export type PhotoTimes = {
  ours: number[]
  raw: number[]
  thumbnail: number[]
  decode: number[]
  bytes: number
}

/** The thumbnail follows by itself, and must not run into what is timed next. */
const thumbnailIsThere = async (sha256: string): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (unwrap(await theStore().thumbnail(sha256)) !== null) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no thumbnail was made')
}

const keep = async (photo: File): Promise<number> => {
  const start = performance.now()
  const { evidence } = unwrap(await keepPhoto(photo))
  const took = performance.now() - start
  const sha256 = openPortfolio().portfolio.evidence.get(evidence)?.files[0]?.sha256 ?? ''
  const { bytes } = unwrap(await theStore().blob(sha256))
  if (bytes < photo.size * 0.99) throw new Error('the photo was not kept whole')
  await thumbnailIsThere(sha256)
  return took
}

/** A round takes one of the picked photos, each of which must differ from the others. */
export const photoRounds = async (): Promise<PhotoTimes> => {
  await startSession()
  unwrap(await startPortfolio())
  const photos = pickedFiles()
  const photo = (round: number): File => {
    const found = photos[round]
    if (found === undefined) throw new Error('too few photos were picked')
    return found
  }
  const name = 'one photo a put'
  await deleteRaw(name)
  const raw = await openRaw(name, (fresh) => fresh.createObjectStore('photos', { keyPath: 'round' }))
  const warmUp = 2
  const plan = { rounds: photos.length - warmUp, warmUp }
  const durable = await interleaved(plan, {
    ours: (round) => keep(photo(round)),
    raw: async (round) => {
      const bytes = await photo(round).arrayBuffer()
      return timed(() =>
        strictPut(raw, 'photos', { round, content: new Blob([bytes], { type: 'image/jpeg' }) }),
      )
    },
  })
  const shown = await interleaved(plan, {
    thumbnail: async (round) => {
      const bytes = await photo(round).arrayBuffer()
      const whole = new Blob([bytes], { type: 'image/jpeg' })
      return timed(async () => {
        if (!(await makeThumbnail(whole))) throw new Error('no thumbnail was made')
      })
    },
    decode: async (round) => {
      const bytes = await photo(round).arrayBuffer()
      const whole = new Blob([bytes], { type: 'image/jpeg' })
      return timed(async () => (await createImageBitmap(whole)).close())
    },
  })
  raw.close()
  return { ...durable, ...shown, bytes: photo(0).size }
}
