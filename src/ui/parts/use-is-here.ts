// Whether whoever asks is still shown. What ends late asks it before it goes anywhere: it must never take a person away from
// where they are by then.

import { useEffect, useRef } from 'react'

export const useIsHere = (): (() => boolean) => {
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  return () => isShown.current
}
