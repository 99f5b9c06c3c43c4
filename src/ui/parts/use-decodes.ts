// Whether this browser can show a picture, by trying: HEIC is a picture that most cannot.

import { useEffect, useState } from 'react'

/** Undefined until it is known. */
export const useDecodes = (url: string | null): boolean | undefined => {
  const [known, setKnown] = useState<{ url: string; decodes: boolean }>()
  useEffect(() => {
    if (url === null) return
    let gone = false
    const picture = new Image()
    picture.src = url
    const tell = (decodes: boolean) => () => {
      if (!gone) setKnown({ url, decodes })
    }
    picture.addEventListener('load', tell(true))
    picture.addEventListener('error', tell(false))
    return () => {
      gone = true
    }
  }, [url])
  return known?.url === url ? known?.decodes : undefined
}
