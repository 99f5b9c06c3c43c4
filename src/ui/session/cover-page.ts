// Hiding a part of a photo: a covered copy is made, saved in the photo's place and read back from the store; only then is
// the uncovered one erased. Whatever stops it between leaves both, and the rest can be done later.

import { err, ok, type Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Cover, Covered } from '#/capture/cover-photo.ts'
import { coverParts } from '#/capture/covering.ts'
import { newBlobOf, readFile } from '#/capture/read-file.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { append, type AppendError } from '#/ui/session/append.ts'
import { whileBusy, type KeepError } from '#/ui/session/capture-evidence.ts'
import { dropErasedFile, relisted, type FileErased } from '#/ui/session/pages.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

const coveredName = (name: string): string =>
  name === '' ? '' : `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.jpg`

/** Whether the browser can show what was stored, not only what was meant to be. */
const isShown = async (sha256: Sha256): Promise<boolean> => {
  const stored = await theStore().blob(sha256)
  if (!stored.ok) return false
  try {
    const picture = await createImageBitmap(stored.value.blob)
    picture.close()
    return true
  } catch {
    return false
  }
}

/** Covers parts of one of the evidence's pictures, for good. */
export const coverPage = (
  id: HeadHash,
  original: Sha256,
  covers: readonly Cover[],
): Promise<Result<Pick<Covered, 'isSmaller'> & { readonly uncovered: FileErased }, KeepError>> =>
  whileBusy(async () => {
    const stored = await theStore().blob(original)
    if (!stored.ok) return stored
    const covered = await coverParts(stored.value.blob, covers)
    if (covered === null) return err({ kind: 'cannot cover' })
    const name = openPortfolio()
      .portfolio.evidence.get(id)
      ?.named.find(({ sha256 }) => sha256 === original)?.name
    const read = await readFile(
      new File([covered.picture], coveredName(name ?? ''), { type: covered.picture.type }),
      theStore(),
    )
    if (!read.ok) return read
    const { sha256, bytes, mediaType, content } = read.value
    const file: EvidenceFile = { sha256, bytes, mediaType, name: read.value.name, redactedFrom: original }
    const appended = await append(
      relisted(id, ({ files }) => files.map((each) => (each.sha256 === original ? file : each)), {
        people: 'hidden',
      }),
      { blobs: [newBlobOf(read.value, openPortfolio().ledger)] },
    )
    if (!appended.ok) return appended
    // Taken out in another tab meanwhile: there is nothing to cover any more.
    if (appended.value.length === 0) return err({ kind: 'not here', key: original })
    await drawThumbnail(sha256, content)
    const finished = await finishCovering(id, original)
    return finished.ok ? ok({ isSmaller: covered.isSmaller, uncovered: finished.value }) : finished
  })

/** Erases the uncovered one, where its covered copy stands in the store as it was made. */
export const finishCovering = (id: HeadHash, original: Sha256): Promise<Result<FileErased, KeepError>> =>
  whileBusy(async () => {
    const { evidence, erased } = openPortfolio().portfolio
    if (erased.asked.blobs.has(original)) return ok('waits')
    const copy = evidence.get(id)?.named.find(({ redactedFrom }) => redactedFrom === original)
    if (copy === undefined) return err({ kind: 'not here', key: original })
    const whole = await theStore().checkBlob(copy.sha256)
    if (!whole.ok) return whole
    if (!(await isShown(copy.sha256))) return err({ kind: 'blob damaged', sha256: copy.sha256 })
    const reason = t('pages').coveredReason
    const said: Result<unknown, AppendError> = await append([
      { kind: 'content.erased', content: { reason, entries: [], blobs: [original], evidence: id } },
    ])
    return said.ok ? dropErasedFile(original) : said
  })

export type Uncovered = {
  readonly original: Sha256
  /** Labels of other evidence that holds the same photo uncovered. */
  readonly alsoIn: readonly { readonly id: HeadHash; readonly label: string }[]
}

const holdsUncovered = (named: readonly EvidenceFile[], original: Sha256): boolean =>
  named.some(({ sha256 }) => sha256 === original) &&
  named.every(({ redactedFrom }) => redactedFrom !== original)

/** Photos that were covered and whose uncovered ones nobody has erased or asked to: the work was cut off, or other evidence holds one. */
export const uncoveredOf = (portfolio: Portfolio, evidence: Evidence): readonly Uncovered[] => {
  const shown = new Set(evidence.files.map(({ sha256 }) => sha256))
  const originals = evidence.named.flatMap(({ redactedFrom }) =>
    redactedFrom === undefined ? [] : [redactedFrom],
  )
  return [...new Set(originals)]
    .filter((sha256) => !isKeptBack(portfolio, sha256) && !shown.has(sha256))
    .map((original) => ({
      original,
      alsoIn: [...portfolio.evidence.values()]
        .filter(({ id, named }) => id !== evidence.id && holdsUncovered(named, original))
        .map(({ id, label }) => ({ id, label })),
    }))
}
