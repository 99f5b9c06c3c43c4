// The name of the one folder in a bundle's ZIP, and of the ZIP itself: who, what and when, short enough that "Extract all"
// in a user's Downloads folder stays within the 260 characters of a Windows path for the longest name inside.

import { isDay } from '#/base/dates.ts'
import { slugOf } from '#/bundle/bag/slug.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

const longest = { centre: 12, candidate: 16, scheme: 12 } as const

/** What the people call themselves, as free text; empty where not known yet. `day` is `YYYY-MM-DD`. */
export type BundleNaming = {
  readonly centre: string
  readonly candidate: string
  readonly scheme: string
  readonly day: string
}

/** `<centre>-<candidate>-<scheme>-<day>`, ASCII, at most 53 characters. */
export const topFolderName = ({ centre, candidate, scheme, day }: BundleNaming): string =>
  [
    partOf(centre, 'centre'),
    partOf(candidate, 'candidate'),
    partOf(scheme, 'scheme'),
    isDay(day) ? day : 'no-date',
  ].join('-')

/** Of the bundle that was made of `portfolio` on that day. */
export const topFolderOf = ({ isDemo, description: { values } }: Portfolio, day: string): string =>
  topFolderName({
    centre: isDemo ? 'demo' : values.centreName,
    candidate: values.name,
    scheme: values.scheme?.id ?? '',
    day,
  })

/** `no-centre` where there is none; `centre` where there is one that ASCII cannot spell. */
const partOf = (text: string, word: keyof typeof longest): string => {
  const slug = slugOf(text, longest[word])
  if (slug !== '') return slug
  return text.trim() === '' ? `no-${word}` : word
}
