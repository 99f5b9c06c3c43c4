// The gaps, first thing on the page, worst first, each with the way to what it is about.

import { CircleAlert, CircleX, Info, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Level } from '#/bundle/finding.ts'
import type { Gap, GapLink } from '#/report/gap.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Notice } from '#/ui/parts/notice.tsx'

const marks: Readonly<Record<Level, LucideIcon>> = { error: CircleX, warning: CircleAlert, info: Info }

export const GapList = ({ gaps }: { gaps: readonly Gap[] }) => {
  const words = t('verifier').page
  return (
    <section className="part" aria-labelledby="gaps-title">
      <div>
        <h2 id="gaps-title">{words.gaps}</h2>
        <p className="quiet">{words.gapsWhy}</p>
      </div>
      {gaps.length === 0 ? (
        <Notice tone="ok" title={words.noGapsFound} />
      ) : (
        <ul className="gap-list bare">
          {gaps.map((gap) => (
            <GapLine key={gap.id} gap={gap} />
          ))}
        </ul>
      )}
    </section>
  )
}

export type FindingLineProps = { level: Level; says: string; children?: ReactNode }

export const FindingLine = ({ level, says, children }: FindingLineProps) => {
  const Icon = marks[level]
  return (
    <li className="gap" data-level={level}>
      <Icon role="img" aria-label={t('verifier').page.levels[level]} />
      <div className="gap-words">
        <p>{says}</p>
        {children}
      </div>
    </li>
  )
}

const GapLine = ({ gap: { level, says, groups } }: { gap: Gap }) => {
  const few = groups.length === 1 && groups[0]?.under === '' && groups[0].links.length <= 12
  return (
    <FindingLine level={level} says={says}>
      {few && <GapLinks links={groups[0]?.links ?? []} />}
      {!few &&
        groups.map(({ under, links }) => (
          <details key={under} className="gap-more">
            <summary>{under === '' ? t('verifier').page.showAll(links.length) : under}</summary>
            <GapLinks links={links} />
          </details>
        ))}
    </FindingLine>
  )
}

const GapLinks = ({ links }: { links: readonly GapLink[] }) => (
  <ul className="gap-links bare">
    {links.map(({ anchor, text, title }) => (
      <li key={anchor}>
        <Anchor href={`#${anchor}`} title={title}>
          {text}
        </Anchor>
      </li>
    ))}
  </ul>
)
