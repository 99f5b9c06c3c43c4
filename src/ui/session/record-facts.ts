// Recording facts about the qualification. Who records decides what a fact weighs, and the words say so beforehand: centre
// staff confirm, anybody else says what they were told.

import { isCentreStaff } from '#/portfolio/permissions.ts'
import type { PortfolioFact } from '#/portfolio/portfolio.ts'
import {
  factKey,
  factsInForce,
  type FactAbout,
  type FactsInForce,
  type FactValue,
  type RecordedFact,
} from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { append } from '#/ui/session/append.ts'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { useOwnDevice, usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export type Weight = RecordedFact['weight']

/** What a fact recorded here would weigh; null in a copy that is open to read. */
export const useWeight = (): Weight | null => {
  const device = useOwnDevice()
  const there = usePortfolio()?.portfolio.devices.get(device ?? '')
  if (there === undefined) return device === null ? null : 'told'
  return isCentreStaff(there) ? 'confirmed' : 'told'
}

export const factsHere = ({ portfolio, scheme }: PortfolioView): FactsInForce<PortfolioFact> =>
  factsInForce(scheme?.id ?? '', portfolio.facts)

export type NewFact = { readonly about: FactAbout; readonly value: FactValue | null }

/** One entry a fact, all at once; an empty source says what is usual. */
export const recordFacts = (
  scheme: Pick<Scheme, 'id'>,
  facts: readonly NewFact[],
  source: string,
  weight: Weight,
) =>
  append(
    facts.map(({ about, value }) => ({
      kind: 'fact.recorded' as const,
      content: {
        scheme: scheme.id,
        about,
        value,
        source: source.trim() === '' ? t('facts').sourceUsual[weight] : source.trim(),
      },
    })),
  )

/** "Amy was told by Dev, 3 Nov 2026". */
export const recordedBy = ({ portfolio }: PortfolioView, fact: PortfolioFact): string =>
  t('facts').by[fact.weight](whoWords(portfolio, fact.device), fact.source, dayText(fact.at))

export const factAt = <Fact extends RecordedFact>(
  facts: FactsInForce<Fact>,
  about: FactAbout,
): Fact | undefined => facts.get(factKey(about))
