// What the fold itself found, in the words in which the app and the command line say the same, with the levels of
// bundle/finding.ts. What is found of many pieces of evidence is told together, in gap-list.ts.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Finding } from '#/portfolio/views/findings.ts'
import { words } from '#/report/subject.ts'
import { codeOf } from '#/report/wording.ts'

export type Level = 'error' | 'warning' | 'info'
export type Said = { readonly level: Level; readonly says: string }

const { says, page } = words.verifier

const nameOf = (portfolio: Portfolio, device: string): string => {
  const known = portfolio.devices.get(device)
  const { name } = portfolio.description.values
  return (known?.standing === 'candidate' && name) || known?.name || page.someone
}

const said = (level: Level, kind: keyof typeof says, about: string, count: number, subject = ''): Said => ({
  level,
  says: says[kind]({ subject, about, count }),
})

/** Null for what is told together with its like. */
export const findingSaid = (portfolio: Portfolio, found: Finding): Said | null => {
  switch (found.kind) {
    case 'demo':
      return said('warning', 'demo', '', 0)
    case 'forked device':
      return said('warning', 'two devices as one', nameOf(portfolio, found.device), found.seq)
    case 'missing work':
      return said('warning', 'earlier work missing', nameOf(portfolio, found.device), found.seq)
    case 'device not yet known':
      return said('warning', 'device not yet known', found.name || page.someone, found.entries)
    case 'not counted':
      return found.rule === 'LG1'
        ? said('error', 'of another portfolio', '', found.entries)
        : said('warning', 'left uncounted', found.rule, found.entries)
    case 'incomplete':
      return said('error', 'content missing', '', found.entries)
    case 'rival centre lists':
      return said('warning', 'rival centre lists', '', found.version)
    case 'unknown kind':
      return said('info', 'unknown kind', found.name, found.entries)
    case 'two versions': {
      const evidence = found.evidence === null ? undefined : portfolio.evidence.get(found.evidence)
      return said('info', 'two versions', found.field, 0, evidence?.label)
    }
    case 'place gone':
      return said(
        'info',
        'place gone',
        found.criteria.map(codeOf).join(', '),
        found.criteria.length,
        found.label,
      )
    case 'covered part':
      return said('info', 'part covered', found.original, found.page, found.label)
    case 'unclaimed evidence':
    case 'no position':
      return null
  }
}
