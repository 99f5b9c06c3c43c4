// One qualification in the list; and, once it is pressed, what to know before it is taken.

import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { isClosed, type Concerns } from '#/ui/screens/scheme/scheme-list.ts'

export type SchemeRowProps = {
  scheme: Scheme
  hash: string
  isChosen: boolean
  /** Shown below the row while it is being considered. */
  concerns: Concerns | null
  onPress: () => void
  onTake: () => void
  onLeave: () => void
  /** For one of the centre's own: what can be done with it, and its version is said. */
  own?: ReactNode
}

const aboutScheme = (scheme: Scheme, isOwn: boolean): string => {
  const words = t('start')
  const number = scheme.schemeCode ?? scheme.qualificationNumber
  const version = isOwn ? t('schemes').version(scheme.version) : null
  return [words.level(scheme.level), number, words.unitCount(scheme.units.length), version]
    .filter((part) => part !== null)
    .join(' · ')
}

/** Not under the bar, where it would be missed. */
const bringIntoView = (element: HTMLLIElement | null): void => element?.scrollIntoView({ block: 'nearest' })

export const SchemeRow = ({
  scheme,
  hash,
  isChosen,
  concerns,
  onPress,
  onTake,
  onLeave,
  own,
}: SchemeRowProps) => {
  const words = t('start')
  const closed = scheme.dates.lastRegistration
  return (
    <li ref={concerns ? bringIntoView : undefined}>
      <Stack>
        <div className="row-beside">
          <Row
            title={scheme.title}
            more={
              <>
                {aboutScheme(scheme, own !== undefined)}
                {closed !== null && isClosed(scheme) && <br />}
                {closed !== null && isClosed(scheme) && words.closedShort(dayText(closed))}
              </>
            }
            current={isChosen || concerns !== null}
            trail={isChosen ? <Tag tone="ok">{t('parts').chosen}</Tag> : undefined}
            onPress={onPress}
          />
          <Anchor
            className="icon-button"
            href={`/scheme/${hash}`}
            aria-label={t('schemes').see(scheme.title)}
            title={t('schemes').see(scheme.title)}
          >
            <BookOpen aria-hidden />
          </Anchor>
        </div>
        {own}
        {concerns && (
          <Notice
            tone="amber"
            live
            title={scheme.title}
            actions={
              <>
                <Button tone="primary" onClick={onTake}>
                  {concerns.isSaidClosed ? words.useAllTheSame : words.useThis}
                </Button>
                <Button tone="quiet" onClick={onLeave}>
                  {words.chooseAnother}
                </Button>
              </>
            }
          >
            {concerns.isSaidClosed && closed !== null && <p>{words.closed(dayText(closed))}</p>}
            {concerns.letsGo > 0 && (
              <p>
                {words.unitsLetGo(concerns.letsGo)} {words.evidenceStays}
              </p>
            )}
          </Notice>
        )}
      </Stack>
    </li>
  )
}
