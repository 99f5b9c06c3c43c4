// Whether this browser can show a picture, by trying (HEIC is a picture that most cannot), and how large it is.

import { useEffect, useState } from 'react'

type Known = { readonly url: string; readonly decodes: boolean; readonly megapixels: number }

const useKnown = (url: string | null): Known | undefined => {
  const [known, setKnown] = useState<Known>()
  useEffect(() => {
    if (url === null) return
    let gone = false
    const picture = new Image()
    picture.src = url
    const tell = (decodes: boolean) => () => {
      const megapixels = (picture.naturalWidth * picture.naturalHeight) / 1e6
      if (!gone) setKnown({ url, decodes, megapixels })
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
export const useDecodes = (url: string | null): boolean | undefined => useKnown(url)?.decodes

/** Zero until it is known, and of what cannot be shown. */
export const useMegapixels = (url: string): number => useKnown(url)?.megapixels ?? 0
