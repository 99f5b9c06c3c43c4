// What a recording is to be about, as the address says it: `?for=` as often as there are criteria, `topics`, `film`, and `plan`
// where it is to be agreed before anything is recorded. Pure.

import type { LivePlan } from '#/ui/session/recording/live.ts'

export type PlanInAddress = LivePlan & { readonly isPlanned: boolean }

export const planIn = (search: string): PlanInAddress => {
  const said = new URLSearchParams(search)
  return {
    isPlanned: said.has('plan'),
    topics: said.get('topics') ?? '',
    criteria: [...new Set(said.getAll('for').filter((each) => each !== ''))],
    withFilm: said.has('film'),
  }
}

export const addressOf = ({ isPlanned, topics, criteria, withFilm }: PlanInAddress): string => {
  const said = new URLSearchParams(criteria.map((each): [string, string] => ['for', each]))
  if (topics !== '') said.set('topics', topics)
  if (withFilm) said.set('film', '1')
  if (isPlanned) said.set('plan', '1')
  const search = said.toString()
  return search === '' ? '/capture/recording' : `/capture/recording?${search}`
}
