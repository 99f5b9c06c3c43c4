// Where the work is: amber from the first piece while it is on this device only, with the way to a second copy. A file is
// called a copy once it was opened again and found whole, and says no more than is known.

import { Copy, RefreshCw } from 'lucide-react'
import { dayOf } from '#/base/dates.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { useToday } from '#/ui/parts/use-today.ts'
import { appleHere } from '#/ui/session/apple-here.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { useCopy } from '#/ui/session/use-copy.ts'
import { useSession } from '#/ui/session/session.ts'

/** From here on, why a second copy matters is said too. */
const manyPieces = 3
const longAgo = 2 * 86_400_000

export const SafePlace = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const words = t('safe')
  const device = deviceHere()
  // A tab of an iPhone or iPad says so at the top already, and once is enough.
  const isSaid = appleHere()?.isInstalled === false
  const mayBeCleared = useSession(({ persistence }) => persistence === 'may be cleared') && !isSaid
  const today = useToday()
  const since = evidence.map(({ at }) => dayOf(at)).reduce((a, b) => (a < b ? a : b), today)
  const { copy, newer, isAllChecked } = useCopy()
  if (copy !== null && isAllChecked)
    return (
      <Card as="section" label={t('today').safety}>
        <SafeMark safety="checked" />
        <p className="quiet">{words.checkedAll(evidence.length, dayText(copy.at), device)}</p>
      </Card>
    )
  const isDue = evidence.length >= manyPieces || Date.parse(today) - Date.parse(since) >= longAgo
  return (
    <Card as="section" label={t('today').safety}>
      <Cluster spread>
        <div>
          <SafeMark safety="here" device={device} />
          <p className="quiet">
            {copy === null
              ? words.onlyHereSince(evidence.length, t('today').since(since, today))
              : copy.state === 'checked'
                ? words.newerThanCopy(newer)
                : t('today').fileSaved(dayText(copy.at), newer)}
          </p>
        </div>
        <Cluster>
          <LinkButton tone={isDue ? 'line' : 'quiet'} icon={Copy} href="/share">
            {words.makeCopy}
          </LinkButton>
          <LinkButton tone="quiet" icon={RefreshCw} href="/exchange">
            {t('exchange').offer}
          </LinkButton>
        </Cluster>
      </Cluster>
      {(mayBeCleared || isDue) && (
        <p className="quiet">{mayBeCleared ? t('today').mayBeCleared : words.whyCopy(device)}</p>
      )}
    </Card>
  )
}
