// Two columns where a laptop has room, one after the other elsewhere: what is looked at, and what is said about it.

import type { ReactNode } from 'react'

export const Columns = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <div className="columns">
    <div className="column">{first}</div>
    <div className="column">{second}</div>
  </div>
)

/** A part of a screen with its own heading. */
export const Part = ({
  title,
  hint,
  aside,
  children,
}: {
  title: ReactNode
  hint?: ReactNode
  aside?: ReactNode
  children?: ReactNode
}) => (
  <section className="part">
    <div className="part-head">
      <h2>{title}</h2>
      {aside}
    </div>
    {hint !== undefined && <p className="quiet">{hint}</p>}
    {children}
  </section>
)
