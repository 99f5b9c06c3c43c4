// What happened to one piece of evidence, in sentences: who, when, on a device of what standing. Never judges, never omits:
// what cannot be shown is said to be there.

import type { HeadHash } from '#/ledger/head.ts'
import { readKnown } from '#/portfolio/fold.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import type { Evidence, Standing } from '#/portfolio/portfolio.ts'
import { codeOf, placeText, whoOf } from '#/report/wording.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Opened } from '#/viewer/open-contents.ts'

export type HistoryMoment = {
  readonly id: HeadHash
  readonly what: string
  readonly who: string
  readonly when: string
  readonly at: string
  /** Why it does not simply count; empty where it does. */
  readonly but: string
}

export const historyOf = (opened: Opened, evidence: Evidence): HistoryMoment[] =>
  evidence.history.map((hash) => {
    const entry = opened.entries.get(hash)
    const standing = opened.portfolio.standings.get(hash) ?? { kind: 'counted' }
    const at = entry?.head.at ?? ''
    const read = entry && readKnown(entry)
    const known = read?.state === 'known' && standing.kind !== 'erased' ? read.known : null
    return {
      id: hash,
      what: known === null ? whatOfKind(entry?.head.kind ?? '') : whatOf(known, evidence),
      who: entry ? whoOf(opened.portfolio, entry.head.device) : t('verifier').page.someone,
      when: momentText(at),
      at,
      but: butOf(standing),
    }
  })

const whatOf = (known: Known, evidence: Evidence): string => {
  const words = t('history')
  switch (known.kind) {
    case 'evidence.captured':
      return words.captured
    case 'evidence.described':
      return whatWasSaid(known.content.changes)
    case 'evidence.signed':
      return words.signed(known.content.name, known.content.statement)
    case 'evidence.seen':
      return words.seen(known.content.files.length)
    case 'evidence.withdrawn':
      return known.content.reason === '' ? words.withdrawn : `${words.withdrawn}: ${known.content.reason}`
    case 'evidence.mapped': {
      const { add, remove } = known.content
      const removed = evidence.claims
        .filter(({ id }) => remove.includes(id))
        .map(({ criterion }) => criterion)
      return [
        ...add.map(({ criterion, position }) =>
          position.kind === 'whole'
            ? words.claimed(codeOf(criterion))
            : words.placed(codeOf(criterion), placeText(position, evidence)),
        ),
        ...(remove.length > 0
          ? [words.unclaimed(removed.map(codeOf).join(', ') || String(remove.length))]
          : []),
      ].join('; ')
    }
    case 'content.erased':
      return words.pageErased(known.content.reason)
    case 'warning.passed':
      return words.wentPast(known.content.rule, known.content.reason)
    // About the portfolio or a device; no evidence lists these in its history.
    case 'achievement.recorded':
    case 'achievement.withdrawn':
    case 'fact.recorded':
    case 'device.added':
    case 'device.lost':
    case 'device.vouched':
    case 'device.introduced':
    case 'portfolio.described':
    case 'portfolio.opened':
      return words.other
  }
}

const whatWasSaid = (changes: Readonly<Record<string, unknown>>): string => {
  const names: Readonly<Record<string, string>> = t('verifier').fields
  const { performedOn } = changes
  if (Object.keys(changes).length === 1 && typeof performedOn === 'string' && performedOn !== '')
    return t('history').dated(dayText(performedOn))
  const fields = Object.keys(changes).map((field) => names[field] ?? field)
  return `${t('history').changed} (${fields.join(', ')})`
}

/** Where what it said is gone, only its kind is known. */
const whatOfKind = (kind: string): string => {
  const words = t('history')
  switch (kind) {
    case 'evidence.captured':
      return words.captured
    case 'evidence.described':
      return words.changed
    case 'evidence.withdrawn':
      return words.withdrawn
    default:
      return words.other
  }
}

const butOf = (standing: Standing): string => {
  const words = t('verifier').page
  switch (standing.kind) {
    case 'counted':
      return ''
    case 'waiting':
      return words.itWaits
    case 'not counted':
      return t('evidence').notCounted(t('verifier').rules[standing.rule])
    case 'erased':
      return words.itIsErased
    case 'withheld':
      return words.itIsLeftOut
    case 'incomplete':
      return words.itIsMissing
  }
}
