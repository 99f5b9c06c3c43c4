// The way out of a meeting that the camera or the network does not allow: the same goes by file, told for both devices. Folded
// away where nothing is wrong.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { HandOverTo, waysFromHere, waysToHere } from '#/ui/session/hand-over-to.tsx'

type ByFileProps = {
  /** Whose device has the portfolio. */
  way: 'from here' | 'to here'
  open?: boolean
}

export const ByFile = ({ way, open = false }: ByFileProps) => {
  const words = t('handOver')
  const [isOpen, setOpen] = useState(open)
  return (
    <Details summary={words.instead} open={isOpen} onToggle={setOpen}>
      <Stack>
        <h2>{words.byFile}</h2>
        <p className="quiet">{words.insteadMore}</p>
        {way === 'from here' ? (
          <HandOverTo ask={words.to} waysWith={waysFromHere} first={words.first} />
        ) : (
          <HandOverTo ask={words.from} waysWith={waysToHere} first={words.firstThere} />
        )}
      </Stack>
    </Details>
  )
}
