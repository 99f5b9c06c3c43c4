// What may be done with a photo here and now, for the screen after saving it and for its own.

import { useState } from 'react'
import type { Trouble } from '#/text/trouble.ts'
import type { PhotoToolsProps } from '#/ui/parts/photo-tools.tsx'
import { finishCovering, uncoveredOf } from '#/ui/session/cover-page.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useAddPages } from '#/ui/session/use-pages.ts'

/** Where one comes from, and goes back to. */
export type PlaceFrom = 'saved' | 'evidence' | 'share' | 'exchange'

/** Where parts of a photo are hidden; of several, where each page has its own way there. Null where nothing may be. */
export const hideHref = (
  { evidence, mayChange, mayErase, portfolio }: EvidenceView,
  from: PlaceFrom,
): string | null => {
  const pictures = evidence.files.filter(({ mediaType }) => mediaType.startsWith('image/'))
  const isPhoto = evidence.form === 'photo'
  const [first] = isPhoto ? evidence.files : pictures
  if (!mayChange || !mayErase || first === undefined) return null
  // In a form each picture has its own way there, beside it.
  if (!isPhoto && pictures.length > 1) return `/evidence/${evidence.id}`
  if (isPhoto && evidence.files.length > 1) return `/evidence/${evidence.id}/pages`
  return portfolio.erased.blobs.has(first.sha256)
    ? null
    : `/evidence/${evidence.id}/pages/${first.sha256}?from=${from}`
}

/** Null where it is no photo, or somebody else's. */
export const usePhotoTools = (view: EvidenceView, from: PlaceFrom): PhotoToolsProps | null => {
  const { evidence, mayChange, mayErase, portfolio } = view
  const adding = useAddPages(evidence.id)
  const [isFinishing, setFinishing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (!mayChange || evidence.form !== 'photo') return null
  const left = uncoveredOf(portfolio, evidence)
  const here = left.filter(({ alsoIn }) => alsoIn.length === 0)
  const finish = async (): Promise<void> => {
    if (isFinishing) return
    setFinishing(true)
    let failed: Trouble | null = null
    for (const { original } of here) {
      const done = await finishCovering(evidence.id, original)
      if (!done.ok) failed = troubleOf(done.error)
    }
    setFinishing(false)
    setTrouble(failed)
  }
  return {
    device: deviceHere(),
    adding,
    arrange: evidence.files.length > 1 ? `/evidence/${evidence.id}/pages` : null,
    // Of several pages, the one that is looked at has its own way there.
    hide: from === 'evidence' && evidence.files.length > 1 ? null : hideHref(view, from),
    finish: here.length > 0 && mayErase ? () => void finish() : null,
    isFinishing,
    trouble,
    alsoIn: left.flatMap(({ alsoIn }) => alsoIn.map(({ id, label }) => ({ href: `/evidence/${id}`, label }))),
  }
}
