// The sheet that asks where the proof is, for one claim or for those still to come. Closing it changes nothing.

import { useState } from 'react'
import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { placeKindOf, PlacePicker, type PlaceKind } from '#/ui/screens/claim/place-picker.tsx'
import { wholeKindOf } from '#/ui/session/evidence-words.ts'

export type PlaceSheetProps = {
  evidence: Evidence
  title: string
  from: ClaimPosition
  onPlace: (position: ClaimPosition) => void
  onClose: () => void
}

const missing = (kind: PlaceKind): string => {
  const words = t('claims')
  switch (kind) {
    case 'region':
      return words.partMissing
    case 'page':
      return words.pageMissing
    case 'paragraph':
      return words.paragraphMissing
    case 'time':
      return t('moments').missing
  }
}

/** Mounted while it is open. */
export const PlaceSheet = ({ evidence, title, from, onPlace, onClose }: PlaceSheetProps) => {
  const words = t('claims')
  const [position, setPosition] = useState<ClaimPosition | undefined>(
    from.kind === 'whole' || isPlaceGone(evidence, from) ? undefined : from,
  )
  const [asked, setAsked] = useState(false)
  const kind = placeKindOf(evidence)
  const place = (chosen: ClaimPosition): void => {
    onPlace(chosen)
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={() => place({ kind: 'whole' })}>{words.whole[wholeKindOf(evidence)]}</Button>
          <Button tone="primary" onClick={() => (position ? place(position) : setAsked(true))}>
            {words.savePlace}
          </Button>
        </>
      }
    >
      <p className="quiet">{words.whereHint}</p>
      <PlacePicker evidence={evidence} value={position} onChange={setPosition} />
      {asked && !position && (
        <p className="field-error" role="alert">
          {missing(kind)}
        </p>
      )}
    </Sheet>
  )
}
