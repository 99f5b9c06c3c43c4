// Criteria from a centre's handbook, by address: bringing and correcting them, moving a portfolio to the version they are in,
// and sorting the claims that have no place in it. In one chunk, so that the first load does not grow by an address.

import { useState } from 'react'
import { BringText } from '#/ui/screens/handbook/bring-text.tsx'
import { LookThrough } from '#/ui/screens/handbook/look-through.tsx'
import { MoveScreen } from '#/ui/screens/handbook/move-screen.tsx'
import { SavedVersion } from '#/ui/screens/handbook/saved-version.tsx'
import { SortScreen } from '#/ui/screens/handbook/sort-screen.tsx'
import { useHandbook } from '#/ui/session/handbook/use-handbook.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'

export type HandbookScreenProps = { step?: string; hash?: string }

export const HandbookScreen = ({ step, hash = '' }: HandbookScreenProps) => {
  if (step === 'move') return <MoveScreen key={hash} hash={hash} />
  return step === 'sort' ? <SortScreen /> : <AddCriteria />
}

const AddCriteria = () => {
  const handbook = useHandbook()
  const [saved, setSaved] = useState<LoadedScheme | null>(null)
  if (saved !== null) return <SavedVersion saved={saved} onAnother={() => setSaved(null)} />
  const { reading } = handbook
  const isFound = reading !== null && reading !== 'reading' && reading.units.length > 0
  if (!isFound) return <BringText handbook={handbook} />
  return (
    <LookThrough
      handbook={handbook}
      reading={reading}
      onSaved={(version) => {
        handbook.finish()
        setSaved(version)
      }}
    />
  )
}
