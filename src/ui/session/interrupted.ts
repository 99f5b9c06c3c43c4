// Copies of large files that a crash cut short. Each is said once, and its space given back when the person has read it:
// half a file is no evidence, and the whole one has to be chosen again.

import { useEffect, useState } from 'react'
import { theStore, useSession } from '#/ui/session/session.ts'

/** Without its name where several people use this device and nobody knows whose it was. */
export type Interrupted = { readonly copy: string; readonly name: string }

export const useInterrupted = (): {
  readonly interrupted: readonly Interrupted[]
  /** Read, and its space given back. */
  readonly dismiss: (copy: string) => void
} => {
  const isReady = useSession(({ status }) => status.kind === 'ready')
  const person = useSession((session) => session.person)
  const [interrupted, setInterrupted] = useState<readonly Interrupted[]>([])

  useEffect(() => {
    if (!isReady) return
    let gone = false
    const look = async (): Promise<void> => {
      const rows = await theStore().interruptedCopies()
      if (!gone && rows.ok)
        setInterrupted(
          rows.value
            .filter((row) => person === null || row.person === undefined || row.person === person)
            .map(({ copy, name, person: owner }) => ({
              copy,
              name: person === null || owner === person ? name : '',
            })),
        )
    }
    void look()
    return () => {
      gone = true
    }
  }, [isReady, person])

  const dismiss = (copy: string): void => {
    setInterrupted((there) => there.filter((each) => each.copy !== copy))
    void theStore().dropCopy(copy)
  }
  return { interrupted, dismiss }
}
