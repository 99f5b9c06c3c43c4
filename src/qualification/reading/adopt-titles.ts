// Outcomes whose title has no number of its own: the words under "The learner will", or those that open as outcomes do,
// nearest above their first criterion. They are taken out of what is left over.

import { opensAsOutcome } from '#/qualification/reading/command-verbs.ts'
import type { Bit } from '#/qualification/reading/join-text.ts'
import type { Gathered } from '#/qualification/reading/gather-text.ts'
import type { Plan } from '#/qualification/reading/plan.ts'
import { isHeading, type Token } from '#/qualification/reading/tokens.ts'

type Loose = Gathered['leftovers'][number]

export type Adopted = {
  /** By the outcome's number. */
  readonly titles: ReadonlyMap<string, readonly Bit[]>
  readonly leftovers: readonly Loose[]
}

const isUnderOutcomes = (tokens: readonly Token[], at: number): boolean => {
  const above = tokens[at - 1]
  return above !== undefined && isHeading(above) && above.headings.at(-1) === 'outcomes'
}

export const adoptTitles = (tokens: readonly Token[], plan: Plan, leftovers: readonly Loose[]): Adopted => {
  const titles = new Map<string, readonly Bit[]>()
  const taken = new Set<Loose>()
  const heads = leftovers.flatMap((loose, index) =>
    isUnderOutcomes(tokens, loose.token) || opensAsOutcome(loose.text) ? [index] : [],
  )
  let next = 0
  let previous = -1
  const inOrder = plan
    .filter(({ criteria }) => criteria.length > 0)
    .toSorted((a, b) => (a.criteria[0]?.start.token ?? 0) - (b.criteria[0]?.start.token ?? 0))
  for (const { number, start, heading, criteria } of inOrder) {
    const first = criteria[0]?.start.token ?? 0
    const line = tokens[first]?.line ?? 0
    let chosen = -1
    for (; next < heads.length; next++) {
      const index = heads[next] ?? 0
      const loose = leftovers[index]
      // A title may stand beside its first criterion, in the middle of its row or at the top.
      if (loose === undefined || loose.line > line) break
      if (loose.token > previous) chosen = index
    }
    if (start === null && heading === null && chosen >= 0) {
      const bits: Bit[] = []
      let at = chosen
      for (let loose = leftovers[at]; loose !== undefined; loose = leftovers[++at]) {
        const before = leftovers[at - 1]
        const isNext =
          at === chosen || (before !== undefined && loose.line <= before.line + 1 && !heads.includes(at))
        if (!isNext || (at > chosen && loose.token > first && loose.line > line + 3)) break
        bits.push({ line: loose.line, text: loose.text, kind: 'flow' })
        taken.add(loose)
      }
      titles.set(number, bits)
    }
    previous = criteria.at(-1)?.start.token ?? previous
  }
  return { titles, leftovers: leftovers.filter((loose) => !taken.has(loose)) }
}
