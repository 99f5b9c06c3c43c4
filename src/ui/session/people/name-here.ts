// What whoever uses this device is called, as they said it before: to be offered where a name is asked for.

import { useEffect, useState } from 'react'
import { personHere } from '#/ui/session/person-here.ts'

/** The whole name of whoever uses this device, as they gave it before; empty where nobody has yet. */
export const useNameHere = (): string => {
  const [name, setName] = useState('')
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const here = await personHere()
      if (!gone && here.ok) setName(here.value.name)
    }
    void look()
    return () => {
      gone = true
    }
  }, [])
  return name
}
