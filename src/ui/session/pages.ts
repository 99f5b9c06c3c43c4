// Pages of one piece of evidence: added, put in order, taken out, erased. Each change is one signed list, made from the
// list as it is when its turn comes, so that two tabs adding at once lose nothing. A page is durable before it is shown.

import { err, ok, type Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import { giveUp, newBlobOf, readPhoto } from '#/capture/read-file.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { replacedBy } from '#/portfolio/edited.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import {
  ownerHere,
  whileBusy,
  type FileOptions,
  type KeepError,
  type Kept,
} from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

type Files = readonly EvidenceFile[]
type Done = Promise<Result<void, AppendError>>

/**
 * What became of a file that was to go: `waits` until this device's word counts, and is not handed on meanwhile; or `stays`,
 * because other evidence holds it, or because this device was marked as lost.
 */
export type FileErased = 'gone' | 'waits' | 'stays'
type ErasedFile = Promise<Result<FileErased, AppendError>>

const sameFiles = (a: Files, b: Files): boolean =>
  a.length === b.length && a.every(({ sha256 }, i) => sha256 === b[i]?.sha256)

/** The entry that gives evidence another list of files; none where it is gone, or the list is the same. */
export const relisted =
  (id: HeadHash, change: (evidence: Evidence) => Files, more: { people?: 'hidden' } = {}) =>
  ({ evidence }: Portfolio): readonly NewEntry[] => {
    const there = evidence.get(id)
    if (there === undefined) return []
    const files = change(there)
    const isSettled = there.fields.toSettle['files'] === undefined
    if (files.length === 0 || (isSettled && sameFiles(files, there.files))) return []
    const changes = { files, ...more }
    const was = replacedBy(there.fields, changes)
    return [{ kind: 'evidence.described', content: { evidence: id, changes, was } }]
  }

const finished = async (work: ReturnType<typeof append>): Done => {
  const appended = await work
  return appended.ok ? ok(undefined) : appended
}

const withFile = (files: Files, file: EvidenceFile): Files =>
  files.some(({ sha256 }) => sha256 === file.sha256) ? files : [...files, file]

/** One more page at the end: its bytes and the list that names it are one commit. */
export const addPage = (
  id: HeadHash,
  picked: File,
  options: FileOptions = {},
): Promise<Result<Kept, KeepError>> =>
  whileBusy(async () => {
    const read = await readPhoto(picked, theStore(), { ...options, ...ownerHere() })
    if (!read.ok) return read
    const { sha256, bytes, mediaType, name, content, viewable } = read.value
    const { portfolio, ledger } = openPortfolio()
    const refused = refusalOf(portfolio, id, sha256)
    const appended = refused
      ? err(refused)
      : await append(
          relisted(id, ({ files }) => withFile(files, { sha256, bytes, mediaType, name })),
          { blobs: [newBlobOf(read.value, ledger)] },
        )
    if (!appended.ok) {
      await giveUp(read.value, theStore())
      return appended
    }
    void drawThumbnail(sha256, content)
    return ok({ evidence: id, doubt: null, viewable })
  })

const refusalOf = (
  { evidence, erased }: Portfolio,
  id: HeadHash,
  sha256: Sha256,
): Exclude<KeepError, AppendError> | { kind: 'not here'; key: string } | null => {
  const there = evidence.get(id)
  if (there === undefined) return { kind: 'not here', key: id }
  if (there.files.some((file) => file.sha256 === sha256)) return { kind: 'there already' }
  const wasCovered = there.named.some(({ redactedFrom }) => redactedFrom === sha256)
  return erased.blobs.has(sha256) || wasCovered ? { kind: 'erased before' } : null
}

const moved = (files: Files, sha256: Sha256, by: number): Files => {
  const from = files.findIndex((file) => file.sha256 === sha256)
  const file = files[from]
  const to = from + by
  if (file === undefined || to < 0 || to >= files.length) return files
  return files.toSpliced(from, 1).toSpliced(to, 0, file)
}

/** `by` −1 is one earlier. */
export const movePage = (id: HeadHash, sha256: Sha256, by: number): Done =>
  finished(append(relisted(id, ({ files }) => moved(files, sha256, by))))

const without = (files: Files, sha256: Sha256): Files => files.filter((file) => file.sha256 !== sha256)

/** It stays in the history and in every copy; {@link erasePage} is for good. The last page is never taken out. */
export const takeOutPage = (id: HeadHash, sha256: Sha256): Done =>
  finished(append(relisted(id, ({ files }) => without(files, sha256))))

/** A page that was taken out, in its place again: Undo. */
export const putBackPage = (id: HeadHash, file: EvidenceFile, index: number): Done =>
  finished(
    append(
      relisted(id, ({ files }) =>
        files.some(({ sha256 }) => sha256 === file.sha256) ? files : files.toSpliced(index, 0, file),
      ),
    ),
  )

/** Takes a page out and erases its file, here and in every copy that hears of it. */
export const erasePage = async (id: HeadHash, sha256: Sha256, reason: string): ErasedFile => {
  const erased: NewEntry = {
    kind: 'content.erased',
    content: { reason, entries: [], blobs: [sha256], evidence: id },
  }
  const said = await append((portfolio) => {
    const news = relisted(id, ({ files }) => without(files, sha256))(portfolio)
    const there = portfolio.evidence.get(id)?.files.some((file) => file.sha256 === sha256)
    return there === true && news.length === 0 ? [] : [...news, erased]
  })
  return said.ok ? dropErasedFile(sha256) : said
}

/** Settles versions of the list: this one replaces all that stand. */
export const settlePages = (id: HeadHash, files: Files): Done => finished(append(relisted(id, () => files)))

/**
 * A file goes from this device once the fold says that it is erased; what other evidence holds stays. While this device's
 * word does not count yet nothing goes.
 */
export const dropErasedFile = async (sha256: Sha256): ErasedFile => {
  const { portfolio, ledger } = openPortfolio()
  if (!portfolio.erased.blobs.has(sha256))
    return ok(portfolio.erased.asked.blobs.has(sha256) ? 'waits' : 'stays')
  const gone = await theStore().erase(ledger, { entries: [], blobs: [sha256] })
  return gone.ok ? ok('gone') : gone
}
