// A scheme with 1,000 criteria, as large as any the trade knows: a published rule file whose first 25 units are each given
// 40 criteria. Made of a real file, so that reading it costs what reading one costs.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import type { ChosenUnit } from '#/portfolio/portfolio.ts'
import { criteriaOf } from '#/qualification/criteria.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import publishedText from '../../../rules/ocr-03454.json?raw'

export type ChosenScheme = {
  readonly scheme: Scheme
  readonly hash: string
  readonly bytes: Bytes
  readonly units: readonly ChosenUnit[]
  /** Ids of all criteria of the units chosen. */
  readonly criteria: readonly string[]
}

const unitsInAll = 25
const outcomesEach = 4
const criteriaEach = 10

const chosenFrom = (text: string): ChosenScheme => {
  const bytes = utf8(text)
  const { scheme, hash } = unwrap(readSchemeBytes(bytes))
  const units = scheme.units.slice(0, unitsInAll).map(({ code, offers }) => ({
    unit: code,
    level: offers[0]?.level ?? null,
  }))
  const criteria = units.flatMap(({ unit, level }) => criteriaOf(scheme, unit, level).map(({ id }) => id))
  return { scheme, hash, bytes, units, criteria }
}

/** As published; few of its criteria are loaded. */
export const publishedScheme = (): ChosenScheme => chosenFrom(publishedText)

export const largeScheme = (): ChosenScheme => {
  const { scheme } = publishedScheme()
  const outcomes = Array.from({ length: outcomesEach }, (_, outcome) => ({
    number: String(outcome + 1),
    title: 'Prepare, make and hand over the work',
    kind: 'performance',
    criteria: Array.from({ length: criteriaEach }, (__, at) => ({
      number: `${outcome + 1}.${at + 1}`,
      commandVerb: 'prepare',
      summary: 'the work place, the materials and the tools as the instruction says',
    })),
  }))
  const units = scheme.units.map((unit, at) =>
    at < unitsInAll
      ? { ...unit, offers: unit.offers.map((offer) => ({ ...offer, criteriaStatus: 'complete', outcomes })) }
      : unit,
  )
  return chosenFrom(JSON.stringify({ ...scheme, units }))
}
