// A fact about a qualification that somebody recorded in a portfolio: a level or a value that the rule file has not
// confirmed or does not know, a date, whether a unit may be simulated. The rule file itself is never changed.

export type FactAbout =
  /** `level` is the offer's as the rule file has it, so that the name outlives a correction. */
  | { readonly kind: 'level' | 'value'; readonly unit: string; readonly level: number | null }
  | { readonly kind: 'last registration' | 'last certification' }
  | { readonly kind: 'simulation'; readonly unit: string }

/** A level or a value as a number, a day as `2026-11-22`, simulation as yes or no. */
export type FactValue = number | string | boolean

export type RecordedFact = {
  /** `Scheme.id`: a fact about one qualification says nothing about another. */
  readonly scheme: string
  readonly about: FactAbout
  /** Null takes back what was recorded before with the same weight. */
  readonly value: FactValue | null
  /** Where it was read, or who said so. */
  readonly source: string
  /** confirmed: by centre staff. told: by the candidate, who was told; used, and still for the centre to confirm. */
  readonly weight: 'confirmed' | 'told'
}

export const factKey = (about: FactAbout): string => {
  switch (about.kind) {
    case 'level':
    case 'value':
      return `${about.kind} ${about.unit}@${about.level ?? '?'}`
    case 'simulation':
      return `simulation ${about.unit}`
    case 'last registration':
    case 'last certification':
      return about.kind
  }
}

export type FactsInForce<Fact extends RecordedFact = RecordedFact> = ReadonlyMap<string, Fact>

/**
 * Of each fact the one that holds: the last that staff recorded, else the last that the candidate was told. `facts` come
 * in the ledger's order; those of other schemes are left out.
 */
export const factsInForce = <Fact extends RecordedFact>(
  scheme: string,
  facts: readonly Fact[],
): FactsInForce<Fact> => {
  const told = new Map<string, Fact>()
  const confirmed = new Map<string, Fact>()
  for (const fact of facts) {
    if (fact.scheme !== scheme) continue
    const ofWeight = fact.weight === 'confirmed' ? confirmed : told
    const key = factKey(fact.about)
    if (fact.value === null) ofWeight.delete(key)
    else ofWeight.set(key, fact)
  }
  return new Map([...told, ...confirmed])
}

/** What is recorded about one thing, where it is of the kind that this thing takes. */
export const numberIn = (
  facts: FactsInForce,
  about: FactAbout,
): { value: number; fact: RecordedFact } | null => {
  const fact = facts.get(factKey(about))
  return fact !== undefined && typeof fact.value === 'number' ? { value: fact.value, fact } : null
}
