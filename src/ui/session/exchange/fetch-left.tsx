// The button that gets files back from the place they were left at, how far that has come, and what to do where it does not work.

import type { Sha256 } from '#/base/hash.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { useFetchLeft } from '#/ui/session/exchange/use-fetch-left.ts'

type FetchLeftProps = { place: StoredDestination; files: ReadonlySet<Sha256>; label: string }

export const FetchLeft = ({ place, files, label }: FetchLeftProps) => {
  const words = t('leaving')
  const { progress, trouble, start, stop } = useFetchLeft(place, files)
  if (progress !== null)
    return (
      <ProgressLine
        label={words.gettingFrom(placeName(place.name))}
        value={progress.ofBytes === 0 ? 0 : progress.bytes / progress.ofBytes}
        onCancel={stop}
      />
    )
  return (
    <Stack>
      {trouble && (
        <Notice
          tone="amber"
          live
          trouble={trouble}
          actions={
            <LinkButton tone="quiet" href={placeHref}>
              {words.useAgain}
            </LinkButton>
          }
        />
      )}
      <Cluster>
        <Button onClick={() => void start()}>{label}</Button>
      </Cluster>
    </Stack>
  )
}
