// Instead of a file that lies at a place which is no longer the second copy's: where it is, and getting it back from there. Asked
// for by a press, because its person has left that place.

import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { FetchLeft } from '#/ui/session/exchange/fetch-left.tsx'

type FileLeftProps = { file: EvidenceFile; place: StoredDestination; short: boolean }

export const FileLeft = ({ file, place, short }: FileLeftProps) => {
  const words = t('leaving')
  const title = t('room').notHere(deviceHere(), sizeText(file.bytes))
  if (short) return <p>{title}</p>
  const name = placeName(place.name)
  return (
    <Notice
      title={title}
      actions={<FetchLeft place={place} files={new Set([file.sha256])} label={words.getFrom(name)} />}
    >
      <p>{words.liesAt(name)}</p>
    </Notice>
  )
}
