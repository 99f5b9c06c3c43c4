// A picture for a form that is still being filled in: durable at once, like any photo, although no evidence names it yet. The
// form's draft names it; thrown away with the form, it goes.

import { ok, type Result } from '#/base/result.ts'
import { giveUp, newBlobOf, readPhoto } from '#/capture/read-file.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { ownerHere, ready, whileBusy, type KeepError } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { drawThumbnail } from '#/ui/session/thumbnails.ts'

export const keepPicture = (file: File): Promise<Result<EvidenceFile, KeepError>> =>
  whileBusy(async () => {
    const portfolio = await ready()
    if (!portfolio.ok) return portfolio
    const captured = await readPhoto(file, theStore(), ownerHere())
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

/** Those that no evidence has as well. */
export const dropPictures = async (files: readonly EvidenceFile[]): Promise<void> => {
  const { open } = useSession.getState()
  if (open === null || files.length === 0) return
  const named = new Set(
    [...open.portfolio.evidence.values()].flatMap((each) => each.named.map(({ sha256 }) => sha256)),
  )
  const blobs = files.map(({ sha256 }) => sha256).filter((sha256) => !named.has(sha256))
  await theStore().erase(open.ledger, { entries: [], blobs })
}
