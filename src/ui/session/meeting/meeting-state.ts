// Who has just been connected, until it was read: said on whatever screen is open then.

import { create } from 'zustand'
import type { CardKind } from '#/sync/meeting/card.ts'

export const useMeeting = create<{
  readonly connected: { readonly name: string; readonly kind: CardKind } | null
}>()(() => ({ connected: null }))

export const putAwayConnected = (): void => useMeeting.setState({ connected: null })
