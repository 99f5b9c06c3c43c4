// A file for a form that is still being filled in: durable at once, like any evidence, although none names it yet. The form's
// draft names it; thrown away with the form, it goes.

import { ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { giveUp, newBlobOf, readFile, readPhoto } from '#/capture/read-file.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { ownerHere, ready, whileBusy, type KeepError } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

/** Photos lose the place they name inside. */
export const keepFormFile = (file: File): Promise<Result<EvidenceFile, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return portfolio
    const read = file.type.startsWith('image/') ? readPhoto : readFile
    const captured = await read(file, theStore(), ownerHere())
    if (!captured.ok) return captured
    const kept = await theStore().commit({ blobs: [newBlobOf(captured.value, openPortfolio().ledger)] })
    if (!kept.ok) {
      await giveUp(captured.value, theStore())
      return kept
    }
    const { sha256, bytes, mediaType, name, content } = captured.value
    void drawThumbnail(sha256, content)
    return ok({ sha256, bytes, mediaType, name })
  })

/** Those that neither evidence nor another form has as well; `form` is the draft that they are left out of. */
export const dropFormFiles = async (files: readonly EvidenceFile[], form: Id): Promise<void> => {
  const { open } = useSession.getState()
  if (open === null || files.length === 0) return
  const named = new Set(
    [...open.portfolio.evidence.values()].flatMap((each) => each.named.map(({ sha256 }) => sha256)),
  )
  const drafts = await theStore().drafts()
  if (!drafts.ok) return
  const others = drafts.value.filter(({ id }) => id !== form)
  const blobs = files
    .map(({ sha256 }) => sha256)
    .filter((sha256) => !named.has(sha256) && !others.some(({ text }) => text.includes(sha256)))
  if (blobs.length > 0) await theStore().erase(open.ledger, { entries: [], blobs })
}
