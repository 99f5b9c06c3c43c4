// One qualification in the list; and, once it is pressed, what to know before it is taken.

import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { DateKnown } from '#/qualification/facts/dates-known.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Considered } from '#/ui/screens/scheme/considered.tsx'
import type { Concerns } from '#/ui/screens/scheme/scheme-list.ts'

export type SchemeRowProps = {
  scheme: Scheme
  hash: string
  isChosen: boolean
  /** Its last day of registration, where that is over. */
  closed: DateKnown | null
  /** Shown below the row while it is being considered. */
  concerns: Concerns | null
  onPress: () => void
  /** With the reason, where it is closed. */
  onTake: (reason?: string) => void
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
  closed,
  concerns,
  onPress,
  onTake,
  onLeave,
  own,
}: SchemeRowProps) => {
  const words = t('start')
  return (
    <li ref={concerns ? bringIntoView : undefined}>
      <Stack>
        <div className="row-beside">
          <Row
            title={scheme.title}
            more={
              <>
                {aboutScheme(scheme, own !== undefined)}
                {closed !== null && <br />}
                {closed !== null &&
                  words.closedShort(dayText(closed.day), t('facts').dateStatus[closed.status])}
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
          <Considered title={scheme.title} concerns={concerns} onTake={onTake} onLeave={onLeave} />
        )}
      </Stack>
    </li>
  )
}
