// Where the open portfolio is safe, as far as is known: only here, in a file handed to the browser, or in a file that was
// opened again and found whole. Never says more: what was added since is not in it.

import { useEffect, useState } from 'react'
import { lastCopy, type CopyState } from '#/ui/session/bundle/last-copy.ts'
import { newerThan } from '#/ui/session/bundle/newer-than.ts'
import { useSession } from '#/ui/session/session.ts'

export type CopyKnown = {
  /** The store has answered. */
  readonly isKnown: boolean
  readonly copy: CopyState | null
  /** Changes since then. */
  readonly newer: number
  /** All of it is in a file that was opened again and found whole. */
  readonly isAllChecked: boolean
}

/** `handedOver`: what the same screen has just been told, newer than what is kept. */
export const useCopy = (handedOver: CopyState | null = null): CopyKnown => {
  const ledger = useSession(({ open }) => open?.ledger ?? null)
  const [known, setKnown] = useState<{ of: string; copy: CopyState | null } | null>(null)

  useEffect(() => {
    if (ledger === null) return
    let gone = false
    const look = async (): Promise<void> => {
      const copy = await lastCopy()
      if (!gone) setKnown({ of: ledger, copy })
    }
    void look()
    return () => {
      gone = true
    }
  }, [ledger])

  const isKnown = handedOver !== null || known?.of === ledger
  const copy = handedOver ?? (known?.of === ledger ? known.copy : null)
  const newer = useSession(({ open }) =>
    copy === null || open === null ? 0 : newerThan(copy, open.portfolio, open.writer?.signer.device ?? null),
  )
  return { isKnown, copy, newer, isAllChecked: copy?.state === 'checked' && newer === 0 }
}
