// One gap, as the page without scripts and the viewer show it: how grave, in which words, and where it can be looked at.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { anchorsOf } from '#/report/anchors.ts'
import type { Level } from '#/report/finding-said.ts'
import type { Subject } from '#/report/subject.ts'
import { codeOf, titleOf } from '#/report/wording.ts'

/** `anchor` is an address of the page; `title` says what `text`, a code or a label, stands for. */
export type GapLink = { readonly anchor: string; readonly text: string; readonly title: string }
export type Gap = {
  /** Unique in the list. */
  readonly id: string
  readonly level: Level
  readonly says: string
  /** Where it can be looked at, in groups; a group without a name stands alone. */
  readonly groups: readonly { readonly under: string; readonly links: readonly GapLink[] }[]
}
export type GapSubject = Pick<Subject, 'portfolio' | 'scheme' | 'absent' | 'madeOn'>

export const gap = (id: string, level: Level, text: string, links: readonly GapLink[] = []): Gap => ({
  id,
  level,
  says: text,
  groups: links.length > 0 ? [{ under: '', links }] : [],
})

export type LinksTo = (ids: readonly string[]) => GapLink[]

export const linking = (portfolio: Portfolio): LinksTo => {
  const anchors = anchorsOf(portfolio)
  return (ids) =>
    ids.flatMap((id) => {
      const evidence = portfolio.evidence.get(id)
      if (evidence === undefined) return []
      return [{ anchor: anchors.get(id) ?? id, text: evidence.label, title: titleOf(evidence) }]
    })
}

export const criterionLink = (id: string, title: string): GapLink => ({ anchor: id, text: codeOf(id), title })
