// Photos of a handbook's page, beside a unit until its text is typed. They are no evidence: they stay on this device, outside
// every portfolio, and go when somebody takes them away.

import { useCallback, useEffect, useRef, useState } from 'react'
import { err, ok, type Result } from '#/base/result.ts'
import { momentNow } from '#/base/dates.ts'
import type { StoreError } from '#/store/store-error.ts'
import { dayText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { PagePhotosProps } from '#/ui/parts/page-photos.tsx'
import { safelyTyped } from '#/ui/parts/safe-type.ts'
import { theStore } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** Bytes and not the picker's File, which a power cut can take with it. */
type Kept = { readonly image: ArrayBuffer; readonly mediaType: string; readonly takenAt: string }

type PagePhotoError =
  StoreError | { readonly kind: 'unreadable' } | { readonly kind: 'too large'; readonly bytes: number }

/** Larger than any phone's photo. */
const mostPhoto = 40 * 1000 * 1000

/** `unit` is the unit at its level, as a claim for the whole of it is named. */
const nameOf = (scheme: string, unit: string): string => `handbook page ${scheme}/${unit}`

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'image' in value && value.image instanceof ArrayBuffer

const imageIn = async (file: File): Promise<Result<ArrayBuffer, PagePhotoError>> => {
  if (file.size > mostPhoto) return err({ kind: 'too large', bytes: file.size })
  try {
    return ok(await file.arrayBuffer())
  } catch {
    return err({ kind: 'unreadable' })
  }
}

const keptPhotos = async (name: string): Promise<Result<readonly Kept[], StoreError>> => {
  const read = await theStore().setting(name)
  return read.ok ? ok(Array.isArray(read.value) ? read.value.filter(isKept) : []) : read
}

let turn: Promise<unknown> = Promise.resolve()

/** One change after the other, from what is kept when its turn comes: two photos chosen quickly are both kept. */
const changePhotos = (
  name: string,
  change: (photos: readonly Kept[]) => readonly Kept[],
): Promise<Result<readonly Kept[], StoreError>> => {
  const changed = async (): Promise<Result<readonly Kept[], StoreError>> => {
    const there = await keptPhotos(name)
    if (!there.ok) return there
    const photos = change(there.value)
    const done = await theStore().putSetting(name, photos)
    return done.ok ? ok(photos) : done
  }
  // A bug in one turn must not stop the next.
  const done = turn.then(changed, changed)
  turn = done
  return done
}

const troubleWith = (error: PagePhotoError, name: string): Trouble => {
  if (error.kind === 'too large')
    return t('handbook').troubles.tooLarge(name, sizeText(error.bytes), sizeText(mostPhoto))
  return error.kind === 'unreadable' ? t('troubles').unreadableFile(name) : troubleOf(error)
}

type Shown = { readonly of: string; readonly photos: PagePhotosProps['photos'] }

const addressOf = ({ image, mediaType }: Kept): string =>
  URL.createObjectURL(safelyTyped(new Blob([image], { type: mediaType })))

/** Everything that the part which shows them needs; `unitName` says whose page it is. */
export const usePagePhotos = (scheme: string, unit: string, unitName: string): PagePhotosProps => {
  const words = t('handbook').photo
  const name = nameOf(scheme, unit)
  const [shown, setShown] = useState<Shown>({ of: name, photos: [] })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** Addresses that are in use, and of which unit's page; null once the screen is gone. */
  const held = useRef<{ urls: readonly string[]; of: string | null }>({ urls: [], of: null })

  const show = useCallback(
    (kept: readonly Kept[]): void => {
      const { current } = held
      // What was read or kept late may be of a page that one has gone on from.
      if (current.of !== name) return
      for (const url of current.urls) URL.revokeObjectURL(url)
      current.urls = kept.map(addressOf)
      const { alt } = t('handbook').photo
      const photos = current.urls.map((url, at) => ({
        url,
        alt: alt(unitName, dayText(kept[at]?.takenAt ?? '')),
      }))
      setShown({ of: name, photos })
    },
    [name, unitName],
  )

  useEffect(() => {
    const { current } = held
    current.of = name
    const read = async (): Promise<void> => {
      const there = await keptPhotos(name)
      if (there.ok) show(there.value)
    }
    void read()
    return () => {
      current.of = null
      for (const url of current.urls) URL.revokeObjectURL(url)
      current.urls = []
    }
  }, [name, show])

  const put = async (change: (photos: readonly Kept[]) => readonly Kept[]): Promise<void> => {
    const done = await changePhotos(name, change)
    if (done.ok) show(done.value)
    setTrouble(done.ok ? null : troubleOf(done.error))
  }

  return {
    photos: shown.of === name ? shown.photos : [],
    words,
    trouble,
    onAdd: (file) => {
      const keep = async (): Promise<void> => {
        const read = await imageIn(file)
        if (!read.ok) return setTrouble(troubleWith(read.error, file.name))
        await put((photos) => [...photos, { image: read.value, mediaType: file.type, takenAt: momentNow() }])
      }
      void keep()
    },
    onRemove: (at) => void put((photos) => photos.filter((_, index) => index !== at)),
  }
}
