// Where the focus is after a claim made beside its criterion. It must never be lost to the page.

import { useEffect, useRef, useState } from 'react'
import type { Found } from '#/ui/screens/coverage/proof-of.ts'

/** What was claimed here is still the same row where the proof is, and again where it is taken back: the focus stays on it. */
export const useClaimedHere = (found: readonly Found[]) => {
  const [claimed, claim] = useState<string | null>(null)
  const proof = useRef<HTMLDivElement>(null)
  const isProof = found.some(({ evidence }) => evidence.id === claimed)
  useEffect(() => {
    if (claimed === null) return
    const where = isProof ? 'article' : 'li'
    proof.current?.querySelector<HTMLElement>(`${where}[data-evidence="${claimed}"] > .row`)?.focus()
  }, [claimed, isProof])
  return { claimed, claim, proof }
}
