// Pictures that came in with all that the camera wrote into them, the place among it: said wherever they are shown on this
// device, whose row of the file remembers it. Never written into the portfolio.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { theStore } from '#/ui/session/session.ts'

const none: ReadonlySet<Sha256> = new Set()

/** Those of these files; none until it has been looked up. */
export const usePlacesKept = (files: readonly EvidenceFile[]): ReadonlySet<Sha256> => {
  const [kept, setKept] = useState(none)
  const pictures = files
    .filter(({ mediaType }) => mediaType.startsWith('image/'))
    .map(({ sha256 }) => sha256)
    .join(' ')
  useEffect(() => {
    if (pictures === '') return
    let gone = false
    const look = async (): Promise<void> => {
      const read = await theStore().blobs(pictures.split(' '))
      if (gone || !read.ok) return
      setKept(
        new Set([...read.value.found.values()].flatMap((each) => (each.placeKept ? [each.sha256] : []))),
      )
    }
    void look()
    return () => {
      gone = true
    }
  }, [pictures])
  return pictures === '' ? none : kept
}
