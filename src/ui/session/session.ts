// What the screens ask: which portfolios are here, which one is open, and what it folds to. Held in memory only; the
// store is the truth, and nothing in here is shown as saved before a commit has resolved.

import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { Signer } from '#/ledger/device.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { Store } from '#/store/open-store.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { Persistence } from '#/store/persistence.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Keeping } from '#/store/try-keeping.ts'

export type OpenPortfolio = {
  readonly ledger: Id
  /** Who writes here, with their key on this installation; null when it is open to read only. */
  readonly writer: { readonly person: Id; readonly signer: Signer } | null
  /** Changed in place by each entry; `version` tells when. */
  readonly portfolio: Portfolio
  readonly version: number
  readonly scheme: Scheme | null
  /** The scheme file's bytes, as a bundle carries them. */
  readonly schemeBytes: Uint8Array<ArrayBuffer> | null
  readonly lists: readonly CentreList[]
  /** The store's revision that `portfolio` is folded from. */
  readonly revision: number
  /** Entries in the store that are not what was written: named, and left out. */
  readonly damagedEntries: number
}

/** Kept as a setting, and read before anything is shown: no restart and no other tab shows more than the witness sees. */
export type HandedOver = {
  /** What the witness writes is kept in this draft, which goes with the commit that signs it. */
  readonly draft: Id
  /** Whose work it is, and in which portfolio. */
  readonly person: Id
  readonly ledger: Id
  /** The candidate's first name; may be empty. */
  readonly candidate: string
  readonly isExpert: boolean
  readonly simulated: boolean | null
  /** What the assessor asked an expert witness, to be kept with their words. */
  readonly questions: string
  /** What the candidate wants it claimed for once it is signed; empty for nothing. */
  readonly claim: string
  /** The PIN was made up for this hand-over and goes with it. */
  readonly isPinForNow: boolean
}

/** The setting's name; null or missing while the device is in its owner's hands. */
export const handedOverName = 'handed over'

export type SessionStatus =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** Several people use this device, or one behind a PIN: nothing shows before somebody is picked. */
  | { readonly kind: 'locked' }
  /** In a witness's hands: nothing shows but what they are asked, until its owner's PIN. */
  | { readonly kind: 'handed over'; readonly handed: HandedOver }
  /** Ed25519 is missing: nothing can be signed, so nothing is started. Bundles still open. */
  | { readonly kind: 'too old' }
  | { readonly kind: 'no store'; readonly error: StoreError }
  /** What nobody expected, a part of the app that did not load among it. */
  | { readonly kind: 'failed'; readonly fault: unknown }

export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: StoreError }

export type SessionState = {
  readonly status: SessionStatus
  readonly shelf: readonly ShelfRow[]
  readonly open: OpenPortfolio | null
  readonly saving: Saving
  readonly persistence: Persistence
  /** A portfolio was here at the last visit, and the browser has removed it since. */
  readonly isEmptied: boolean
  /** What was found wrong with the storage while nothing is kept yet. */
  readonly keeping: Keeping
  /** Whose work shows, where several people use this device or a PIN is set; null on the usual one-person phone. */
  readonly person: Id | null
}

export const useSession = create<SessionState>()(() => ({
  status: { kind: 'starting' },
  shelf: [],
  open: null,
  saving: { kind: 'idle' },
  persistence: 'no answer',
  isEmptied: false,
  keeping: 'yes',
  person: null,
}))

export const setSession = (change: Partial<SessionState>): void => useSession.setState(change)

/** Whether nothing of anybody's work may show. */
export const isClosed = ({ kind }: SessionStatus): boolean => kind === 'locked' || kind === 'handed over'

/** Storage that is slow is waited for all the same. */
const isUnderWay = (status: SessionStatus): boolean =>
  status.kind === 'starting' ||
  isClosed(status) ||
  (status.kind === 'no store' && status.error.kind === 'slow')

/** What the start came to: for whoever may be asked to act before the store is open, or somebody picked. */
export const whenStarted = (): Promise<SessionStatus> =>
  new Promise((resolve) => {
    const { status } = useSession.getState()
    if (!isUnderWay(status)) return resolve(status)
    const stop = useSession.subscribe(({ status: now }) => {
      if (isUnderWay(now)) return
      stop()
      resolve(now)
    })
  })

let opened: Store | null = null

export const holdStore = (store: Store): void => {
  opened = store
}

/** The store, once the session is ready. Asking before is a bug. */
export const theStore = (): Store => {
  if (opened === null) throw new Error('the session has not started')
  return opened
}

/** The open portfolio; asking with none open is a bug. */
export const openPortfolio = (): OpenPortfolio => {
  const { open } = useSession.getState()
  if (open === null) throw new Error('no portfolio is open')
  return open
}
