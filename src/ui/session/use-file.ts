// Files for showing, as object URLs that are let go when the screen does, small pictures a little later. Never read into
// memory: an <img> or <video> takes what it needs. Never under a type that could run.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { StoreError } from '#/store/store-error.ts'
import { keptUrls, type KeptFile } from '#/ui/parts/kept-urls.ts'
import { safelyTyped } from '#/ui/parts/safe-type.ts'
import { useIsElsewhere } from '#/ui/session/exchange/use-exchange.ts'
import { theStore, useSession } from '#/ui/session/session.ts'
import { thumbnailOf } from '#/ui/session/thumbnails.ts'

export type ShownFile =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly url: string; readonly blob: Blob }
  | { readonly state: 'not here'; readonly error: StoreError | null }

const loading: ShownFile = { state: 'loading' }
const notHere: ShownFile = { state: 'not here', error: null }

/** The whole file; null shows nothing. */
export const useFile = (sha256: Sha256 | null): ShownFile => {
  const [shown, setShown] = useState<{ of: Sha256 | null; file: ShownFile }>({ of: sha256, file: loading })
  const isElsewhere = useIsElsewhere(sha256)
  const version = useSession(({ open }) => open?.version ?? 0)
  const [lookedAt, setLookedAt] = useState(version)
  // Whatever has come since it was missing may be this one: looked for again, and left alone once it shows.
  const isMissing = shown.of === sha256 && shown.file.state === 'not here'
  if (isMissing && lookedAt !== version) setLookedAt(version)
  useEffect(() => {
    // Looked for once it has arrived.
    if (sha256 === null || isElsewhere) return
    let url: string | null = null
    let gone = false
    const show = async (): Promise<void> => {
      const found = await wholeFile(sha256)
      if (gone) return
      if (found instanceof Blob) {
        url = URL.createObjectURL(safelyTyped(found))
        setShown({ of: sha256, file: { state: 'here', url, blob: found } })
      } else setShown({ of: sha256, file: { state: 'not here', error: found } })
    }
    void show()
    return () => {
      gone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [sha256, isElsewhere, lookedAt])
  if (sha256 === null || isElsewhere) return notHere
  return shown.of === sha256 ? shown.file : loading
}

const wholeFile = async (sha256: Sha256): Promise<Blob | StoreError> => {
  const stored = await theStore().blob(sha256)
  return stored.ok ? stored.value.blob : stored.error
}

const smallPicture = async (sha256: Sha256): Promise<Blob | StoreError | null> => {
  const picture = await thumbnailOf(sha256)
  return picture.ok ? picture.value : picture.error
}

/** A screenful or two of small pictures, for as long as it takes to look at one and come back. */
const pictures = keptUrls(80, 60_000)

const here = ({ url, blob }: KeptFile): ShownFile => ({ state: 'here', url, blob })

/** Its small picture, where one was made; at once where it was shown a moment ago. It stays when its photo is taken off. */
export const useThumbnail = (sha256: Sha256 | null): ShownFile => {
  const [shown, setShown] = useState<{ of: Sha256 | null; file: ShownFile }>({ of: null, file: loading })
  const isElsewhere = useIsElsewhere(sha256)
  useEffect(() => {
    if (sha256 === null) return
    let gone = false
    let isHeld = false
    const show = (file: KeptFile): void => {
      isHeld = true
      setShown({ of: sha256, file: here(file) })
    }
    const load = async (): Promise<void> => {
      const found = await smallPicture(sha256)
      if (gone) return
      if (found instanceof Blob) show(pictures.keep(sha256, found))
      else setShown({ of: sha256, file: isElsewhere ? notHere : { state: 'not here', error: found } })
    }
    const there = pictures.hold(sha256)
    if (there) show(there)
    else void load()
    return () => {
      gone = true
      if (isHeld) pictures.release(sha256)
    }
  }, [sha256, isElsewhere])
  if (sha256 === null) return notHere
  if (shown.of === sha256) return shown.file
  const recent = pictures.peek(sha256)
  return recent ? here(recent) : loading
}
