// Whether this browser can show a picture, by trying (HEIC is a picture that most cannot), and how large it is.

import { useEffect, useState } from 'react'

/** Pixels; none of what cannot be shown. */
export type Picture = { readonly decodes: boolean; readonly width: number; readonly height: number }

/** Undefined until it is known. */
export const usePicture = (url: string | null): Picture | undefined => {
  const [known, setKnown] = useState<Picture & { readonly url: string }>()
  useEffect(() => {
    if (url === null) return
    let gone = false
    const picture = new Image()
    picture.src = url
    const tell = (decodes: boolean) => () => {
      if (!gone) setKnown({ url, decodes, width: picture.naturalWidth, height: picture.naturalHeight })
    }
    picture.addEventListener('load', tell(true))
    picture.addEventListener('error', tell(false))
    return () => {
      gone = true
    }
  }, [url])
  return known?.url === url ? known : undefined
}

/** Undefined until it is known. */
export const useDecodes = (url: string | null): boolean | undefined => usePicture(url)?.decodes
