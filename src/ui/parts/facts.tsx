// Names and values side by side: when, by whom, how large.

import type { ReactNode } from 'react'

export type Fact = { name: string; value: ReactNode }

export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ name, value }) => (
      // dt and dd alternate directly in the grid; a fragment with a key keeps each pair together.
      <FactPair key={name} name={name} value={value} />
    ))}
  </dl>
)

const FactPair = ({ name, value }: Fact) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
