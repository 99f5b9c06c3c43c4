// Opening a bundle off the main thread: everything is checked first, then told, and only when a person says so brought in.
// Files go first and the history last, in one commit: a crash between leaves files nobody names, and nothing half.

import type { Id } from '#/base/ids.ts'
import { crc32 } from '#/base/hash.ts'
import { ok, type Result } from '#/base/result.ts'
import { utf8 } from '#/base/bytes.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { planImport, type ImportPlan } from '#/bundle/import-plan.ts'
import { viewerHashOf, type ViewerCode } from '#/bundle/start-here.ts'
import type { BundleFinding } from '#/bundle/finding.ts'
import { verifyBundle, type Verdict } from '#/bundle/verify-bundle.ts'
import type { BundleContents } from '#/bundle/read-bundle.ts'
import { erasureOf } from '#/portfolio/erasure.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { makePages } from '#/report/make-pages.ts'
import type { NewBlob } from '#/store/commit.ts'
import { largeFile } from '#/store/copy-parts.ts'
import type { Store } from '#/store/open-store.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { storedLists } from './stored-lists.ts'

export type OpenOrder = {
  readonly zip: Blob
  readonly viewer: ViewerCode
  /** The centre's check code, told outside the bundle. */
  readonly centre: Id | null
}

/** What a person is told before anything changes; a structured clone of it can cross threads. */
export type BundlePreview = {
  readonly verdict: Verdict
  readonly findings: readonly BundleFinding[]
  /** Null where nothing could be opened. */
  readonly plan: Pick<ImportPlan, 'ledger' | 'kind' | 'adds' | 'upTo'> | null
  /** Paths of files that it leaves out and that are on this device. */
  readonly heldHere: ReadonlySet<string>
  /** The portfolio as the file alone tells it. */
  readonly portfolio: Portfolio | null
}

export type OpenBundle = {
  readonly preview: BundlePreview
  readonly contents: BundleContents | null
  readonly plan: ImportPlan | null
}

export type BringInError = StoreError | { kind: 'unreadable'; path: string }

export const lookAtBundle = async (
  store: Store,
  { zip, viewer, centre }: OpenOrder,
  onProgress: (done: number, all: number) => void,
): Promise<Result<OpenBundle, StoreError>> => {
  const viewerHash = viewerHashOf(viewer)
  const { verdict, findings, contents } = await verifyBundle(zip, {
    centre,
    viewerHash,
    onProgress,
    make: makePages,
  })
  if (contents === null)
    return ok({
      preview: { verdict, findings, plan: null, heldHere: new Set(), portfolio: null },
      contents,
      plan: null,
    })
  const plan = await planFor(store, contents)
  if (!plan.ok) return plan
  const { ledger, kind, adds, upTo } = plan.value
  const { portfolio } = contents
  const heldHere = await pathsHeldHere(store, contents)
  if (!heldHere.ok) return heldHere
  return ok({
    preview: { verdict, findings, plan: { ledger, kind, adds, upTo }, heldHere: heldHere.value, portfolio },
    contents,
    plan: plan.value,
  })
}

/** Of the files that it leaves out: a file for somebody who has most of it holds the rest only. */
const pathsHeldHere = async (
  store: Store,
  { portfolio, history }: BundleContents,
): Promise<Result<ReadonlySet<string>, StoreError>> => {
  if (history.absent.size === 0) return ok(new Set())
  const facts = await store.blobFactsOf(history.ledger)
  if (!facts.ok) return facts
  const here = new Set(facts.value.map(({ sha256 }) => sha256))
  const left = [...evidencePaths(portfolio)].filter(
    ([sha256]) => history.absent.has(sha256) && here.has(sha256),
  )
  return ok(new Set(left.map(([, path]) => path)))
}

const planFor = async (store: Store, contents: BundleContents): Promise<Result<ImportPlan, StoreError>> => {
  const { ledger } = contents.history
  const entries = await store.entriesOf(ledger)
  if (!entries.ok) return entries
  const lists = await storedLists(store, ledger)
  if (!lists.ok) return lists
  const blobs = await store.blobFactsOf(ledger)
  if (!blobs.ok) return blobs
  const described = contents.portfolio.description.values.scheme
  const scheme = described === null ? null : await store.scheme(described.hash)
  return ok(
    planImport(
      {
        entries: entries.value.entries,
        lists: lists.value,
        schemes: new Set(scheme?.ok ? [scheme.value.sha256] : []),
        blobs: new Set(blobs.value.map(({ sha256 }) => sha256)),
      },
      contents,
    ),
  )
}

/** What is put into one commit of files: enough to be quick, little enough to fit into memory. */
const commitBytes = 24 * 1024 * 1024

const newBlob = async (
  store: Store,
  plan: ImportPlan,
  contents: BundleContents,
  sha256: string,
): Promise<Result<NewBlob, BringInError>> => {
  const bundled = contents.blobs.get(sha256)
  const path = bundled?.path ?? ''
  const unreadable = { ok: false, error: { kind: 'unreadable', path } } as const
  const opened = await bundled?.open()
  if (bundled === undefined || opened?.ok !== true) return unreadable
  const { mediaType, bytes } = bundled
  const { ledger } = plan
  if (bytes > largeFile) {
    const copied = await store.copyLarge(opened.value, { name: path })
    if (!copied.ok)
      return copied.error.kind === 'stopped' || copied.error.kind === 'unreadable'
        ? unreadable
        : { ok: false, error: copied.error }
    const { copy, parts, crc32: sum } = copied.value
    // The file under our feet may have changed since it was checked.
    if (copied.value.sha256 !== sha256) return unreadable
    return ok({ ledger, sha256, bytes, crc32: sum, mediaType, content: { copy, parts } })
  }
  try {
    const buffer = await opened.value.arrayBuffer()
    const content = new Blob([buffer], { type: mediaType })
    return ok({ ledger, sha256, bytes, crc32: crc32(new Uint8Array(buffer)), mediaType, content })
  } catch {
    return unreadable
  }
}

/** `shelf`: its row where it has none yet; one that is there stays as it is, for whoever writes or keeps it may have changed meanwhile. */
export const bringIn = async (
  store: Store,
  plan: ImportPlan,
  contents: BundleContents,
  shelf: ShelfRow,
  tell: (done: number, all: number) => void,
): Promise<Result<void, BringInError>> => {
  let waiting: NewBlob[] = []
  let bytes = 0
  let saving: Promise<Result<unknown, StoreError>> = Promise.resolve(ok(undefined))
  // One commit is under way while the next is gathered, so that reading never waits for the disk.
  const save = async (): Promise<Result<unknown, StoreError>> => {
    const saved = await saving
    if (!saved.ok || waiting.length === 0) return saved
    saving = store.commit({ blobs: waiting })
    waiting = []
    bytes = 0
    return ok(undefined)
  }
  for (const [i, sha256] of plan.blobs.entries()) {
    tell(i, plan.blobs.length)
    const blob = await newBlob(store, plan, contents, sha256)
    if (!blob.ok) return blob
    waiting.push(blob.value)
    bytes += blob.value.content instanceof Blob ? blob.value.bytes : 0
    if (bytes < commitBytes) continue
    const saved = await save()
    if (!saved.ok) return saved
  }
  const last = await save()
  const saved = last.ok ? await saving : last
  if (!saved.ok) return saved
  const rows = await store.shelf()
  if (!rows.ok) return rows
  const isOnShelf = rows.value.some(({ ledger }) => ledger === plan.ledger)
  const committed = await store.commit({
    ...(!isOnShelf && { shelf }),
    entries: plan.entries,
    schemes: plan.scheme ? [plan.scheme] : [],
    centreLists: plan.lists.map(({ hash, signed }) => ({
      ledger: plan.ledger,
      sha256: hash,
      bytes: utf8(signed.list),
      signature: signed.signature,
    })),
  })
  if (!committed.ok) return committed
  // What somebody erased elsewhere goes from here too (formats §4).
  const erasure = erasureOf(plan.after)
  return erasure.entries.length + erasure.blobs.length === 0
    ? ok(undefined)
    : store.erase(plan.ledger, erasure)
}
