// Files for showing, as object URLs that are let go when the screen does. Never read into memory: an <img> or <video>
// takes what it needs.

import { useEffect, useState } from 'react'
import type { Sha256 } from '#/base/hash.ts'
import type { StoreError } from '#/store/store-error.ts'
import { theStore } from '#/ui/session/session.ts'

export type ShownFile =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly url: string; readonly blob: Blob }
  | { readonly state: 'not here'; readonly error: StoreError | null }

const loading: ShownFile = { state: 'loading' }

const useUrl = (
  sha256: Sha256 | null,
  load: (sha256: Sha256) => Promise<Blob | StoreError | null>,
): ShownFile => {
  const [shown, setShown] = useState<{ of: Sha256 | null; file: ShownFile }>({ of: sha256, file: loading })
  useEffect(() => {
    if (sha256 === null) return
    let url: string | null = null
    let gone = false
    const show = async (): Promise<void> => {
      const found = await load(sha256)
      if (gone) return
      if (found instanceof Blob) {
        url = URL.createObjectURL(found)
        setShown({ of: sha256, file: { state: 'here', url, blob: found } })
      } else setShown({ of: sha256, file: { state: 'not here', error: found } })
    }
    void show()
    return () => {
      gone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [sha256, load])
  if (sha256 === null) return { state: 'not here', error: null }
  return shown.of === sha256 ? shown.file : loading
}

const wholeFile = async (sha256: Sha256): Promise<Blob | StoreError> => {
  const stored = await theStore().blob(sha256)
  return stored.ok ? stored.value.blob : stored.error
}

const smallPicture = async (sha256: Sha256): Promise<Blob | StoreError | null> => {
  const picture = await theStore().thumbnail(sha256)
  return picture.ok ? picture.value : picture.error
}

/** The whole file; null shows nothing. */
export const useFile = (sha256: Sha256 | null): ShownFile => useUrl(sha256, wholeFile)

/** Its small picture, where one was made. */
export const useThumbnail = (sha256: Sha256 | null): ShownFile => useUrl(sha256, smallPicture)
