// Files that were left at earlier places of the second copy: how many lie at each, how large they are, and getting them back.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Card } from '#/ui/parts/card.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { FetchLeft } from '#/ui/session/exchange/fetch-left.tsx'
import { leftByPlace } from '#/ui/session/exchange/left-behind.ts'
import type { Left } from '#/ui/session/exchange/use-left.ts'

export const LeftAtPlaces = ({ left, portfolio }: { left: Left; portfolio: Portfolio }) => {
  const words = t('leaving')
  return leftByPlace(left, portfolio).map(({ place, files, bytes }) => {
    const name = placeName(place.name)
    return (
      <Card as="section" label={words.atTitle(name)} key={place.id}>
        <Stack>
          <h2>{words.atTitle(name)}</h2>
          <p>{words.atMore(files.size, sizeText(bytes))}</p>
          <FetchLeft place={place} files={files} label={words.getAllFrom(name)} />
        </Stack>
      </Card>
    )
  })
}
