// The rules of the workplace as they were agreed (domain PN6): which there are, what can be answered to each, and the short
// words of those that forbid something. An answer of a later version is kept and says nothing here.

import type { Description } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'

export const workplaceRules = ['photosAtWork', 'screensAtWork', 'callsAtWork', 'phonesAtWork'] as const
export type WorkplaceRule = (typeof workplaceRules)[number]

const workplaceAnswers = ['yes', 'no people', 'never'] as const
export type WorkplaceAnswer = (typeof workplaceAnswers)[number]

export const isWorkplaceAnswer = (value: unknown): value is WorkplaceAnswer =>
  workplaceAnswers.some((answer) => answer === value)

/** "No people" is an answer about photos alone. */
export const answersTo = (rule: WorkplaceRule): readonly WorkplaceAnswer[] =>
  workplaceAnswers.filter((answer) => answer !== 'no people' || rule === 'photosAtWork')

type Rules = Pick<Description, WorkplaceRule>

/** Empty where nothing is forbidden, or nobody has said. */
export const forbiddenWords = (values: Rules): readonly string[] =>
  workplaceRules.flatMap((rule) => {
    const answer = values[rule]
    const says = isWorkplaceAnswer(answer) ? t('workplace').rules[rule][answer] : ''
    return says === '' ? [] : [says]
  })

/** Where the camera stays away, two other ways come first. */
export const needsOtherWays = ({ photosAtWork, phonesAtWork }: Rules): boolean =>
  photosAtWork === 'never' || phonesAtWork === 'never'
