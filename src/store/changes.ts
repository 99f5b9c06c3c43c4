// Tells other tabs that a ledger has new entries, so that they read them. A note only: what counts is what is stored.

import { isId, type Id } from '#/base/ids.ts'

export type LedgerChange = { readonly ledger: Id; readonly revision: number }

export type Changes = {
  tell(change: LedgerChange): void
  /** Hears of the commits of other tabs and workers, not of one's own. Call what it returns to stop. */
  onChange(listener: (change: LedgerChange) => void): () => void
  close(): void
}

const changeIn = (message: unknown): LedgerChange | null => {
  if (typeof message !== 'object' || message === null) return null
  if (!('ledger' in message) || !('revision' in message)) return null
  const { ledger, revision } = message
  return isId(ledger) && typeof revision === 'number' ? { ledger, revision } : null
}

export const openChanges = (name: string): Changes => {
  const channel = new BroadcastChannel(`fieldfolio-changes-${name}`)
  const listeners = new Set<(change: LedgerChange) => void>()
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const change = changeIn(data)
    if (change !== null) for (const listener of listeners) listener(change)
  })
  return {
    tell: (change) => channel.postMessage(change),
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => channel.close(),
  }
}
