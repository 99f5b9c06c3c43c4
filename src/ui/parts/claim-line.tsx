// One claim in a list: what is claimed, where the proof is, and what can be done about it.

import type { ReactNode } from 'react'

export type ClaimLineProps = {
  /** `C1 · 1.1`. */
  code: string
  says: string
  place: string
  /** Waiting for the centre, most often. */
  state?: ReactNode
  tools?: ReactNode
  current?: boolean
}

export const ClaimLine = ({ code, says, place, state, tools, current = false }: ClaimLineProps) => (
  <li className="claim-line" data-current={current ? '' : undefined}>
    <span className="claim-words">
      <span>
        <span className="code">{code}</span> {says}
      </span>
      <span className="claim-place">{place}</span>
      {state}
    </span>
    {tools !== undefined && <span className="claim-tools">{tools}</span>}
  </li>
)

export const ClaimLines = ({ children, label }: { children: ReactNode; label: string }) => (
  <ul className="claim-lines bare" aria-label={label}>
    {children}
  </ul>
)
