// Capturing: the file's bytes, the signed entry that names them and the end of its draft are one commit. If there is no
// portfolio yet, one begins. A thumbnail follows afterwards and may fail without harm.

import { err, ok, type Result } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Id } from '#/base/ids.ts'
import { captureMoment, type ClockDoubt } from '#/capture/capture-moment.ts'
import {
  giveUp,
  newBlobOf,
  readFile,
  readPhoto,
  type CaptureError,
  type Captured,
} from '#/capture/read-file.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import { holdBusy } from '#/store/busy.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import { claimingCapture } from '#/ui/session/claiming.ts'
import { countKeeping } from '#/ui/session/keeping.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

export type Kept = {
  readonly evidence: HeadHash
  readonly doubt: ClockDoubt | null
  /** False where this browser cannot show the file; it is kept all the same. */
  readonly viewable: boolean
}
export type KeepError =
  | CaptureError
  | AppendError
  /** The same picture is a page of this evidence already. */
  | { kind: 'there already' }
  /** The same picture was erased from this evidence for good. */
  | { kind: 'erased before' }
  /** It cannot be drawn here, so nothing in it can be covered. */
  | { kind: 'cannot cover' }
  /** It was chosen for a portfolio that is not the open one any more. */
  | { kind: 'other portfolio' }

type Content = ContentOf<'evidence.captured'>

export const blank = { title: '', account: '', performedOn: '', place: '', simulated: null } as const

/** A portfolio that takes it in; one begins where there is none yet. */
export const ready = async (): Promise<Result<void, AppendError>> => {
  const { open } = useSession.getState()
  if (open !== null) return open.writer ? ok(undefined) : err({ kind: 'read only' })
  const begun = await startPortfolio()
  // It was locked before that could be opened.
  return begun.ok && useSession.getState().open === null ? err({ kind: 'lost' }) : begun
}

/** `after` is written in the same commit, and may name the evidence that is written first. */
export const keepCaptured = async (
  content: Content,
  captured: readonly Captured[],
  dropDrafts: readonly Id[],
  after: readonly NewEntry[] = [],
): Promise<Result<Kept, AppendError>> => {
  const { portfolio, ledger } = openPortfolio()
  const latest = [...portfolio.evidence.values()].at(-1)?.at ?? null
  const { at, doubt = null } = captureMoment(latest)
  const blobs = captured.map((each) => newBlobOf(each, ledger))
  const appended = await append([{ kind: 'evidence.captured', content, at }, ...after], { blobs, dropDrafts })
  if (!appended.ok) return appended
  const evidence = appended.value[0]?.hash
  if (evidence === undefined) throw new Error('a capture wrote no entry')
  return ok({ evidence, doubt, viewable: captured.every((each) => each.viewable) })
}

/** Nothing that is under way may be cut off: not by an update of the app, nor by a newer tab, nor by another portfolio. */
export const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
  countKeeping(1)
  const release = holdBusy()
  const leave = theStore().keepOpen()
  try {
    return await work()
  } finally {
    countKeeping(-1)
    leave()
    release()
  }
}

const keepFile = (
  form: 'photo' | 'file',
  read: () => Promise<Result<Captured, CaptureError>>,
  { performedOn: day = '', ...about }: Partial<Pick<Content, 'performedOn' | 'answers'>>,
): Promise<Result<Kept, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return portfolio
    const captured = await read()
    if (!captured.ok) return captured
    const { sha256, bytes, mediaType, name, takenAt, content } = captured.value
    const file = { sha256, bytes, mediaType, name }
    const performedOn = takenAt?.slice(0, 10) ?? day
    const said = { ...blank, ...about, form, files: [file], performedOn }
    const kept = await keepCaptured(said, [captured.value], [])
    if (!kept.ok) {
      await giveUp(captured.value, theStore())
      return kept
    }
    void drawThumbnail(sha256, content)
    return kept
  })

/** Whose a large file is while it is on its way in. */
export const ownerHere = () => ({ person: useSession.getState().open?.writer?.person ?? null })

export type FileOptions = { readonly signal?: AbortSignal; readonly onProgress?: (bytes: number) => void }

type About = Parameters<typeof keepFile>[2]

/** `about`: what is known of it besides; the day that a photo itself names goes before any other. */
export const keepPhoto = (
  file: File,
  options: FileOptions = {},
  about: About = {},
): Promise<Result<Kept, KeepError>> =>
  keepFile('photo', () => readPhoto(file, theStore(), { ...options, ...ownerHere() }), about)

export const keepAnyFile = (
  file: File,
  options: FileOptions = {},
  about: About = {},
): Promise<Result<Kept, KeepError>> =>
  keepFile('file', () => readFile(file, theStore(), { ...options, ...ownerHere() }), about)

/** A note, what it is claimed for as a whole, and the end of the drafts it was typed in. */
export const keepNote = async (
  {
    claims = [],
    ...note
  }: {
    title: string
    account: string
    performedOn: string
    type?: string
    claims?: readonly string[]
  },
  drafts: readonly Id[],
): Promise<Result<Kept, KeepError>> => {
  const portfolio = await ready()
  if (!portfolio.ok) return portfolio
  const claimed = claimingCapture(claims.map((criterion) => ({ criterion, note: '' })))
  return keepCaptured({ ...blank, ...note, form: 'note', files: [] }, [], drafts, claimed)
}
