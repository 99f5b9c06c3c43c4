// One qualification by the hash of its file, for a screen that shows it whether or not a portfolio has chosen it.

import { useEffect, useState } from 'react'
import { schemeOfHash, type LoadedScheme } from '#/ui/session/schemes.ts'

/** Undefined while it is being read, null where it is not on this device. */
export const useScheme = (hash: string): LoadedScheme | null | undefined => {
  const [loaded, setLoaded] = useState<LoadedScheme | null>()
  useEffect(() => {
    let gone = false
    const read = async (): Promise<void> => {
      const found = await schemeOfHash(hash)
      if (!gone) setLoaded(found)
    }
    void read()
    return () => {
      gone = true
    }
  }, [hash])
  return loaded
}
