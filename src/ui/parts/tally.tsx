// One rule and how far it is met: "at least 14 credits from the optional units · 9 of 14". Not yet is a next step, so it is never red.

import { Circle, CircleCheck, CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'

export type TallyProps = {
  state: 'holds' | 'missing' | 'unsure'
  /** Said aloud, since the mark is not. */
  stateWord: string
  says: ReactNode
  /** `9 of 14`. */
  count?: string
  more?: ReactNode
}

const marks = { holds: CircleCheck, missing: Circle, unsure: CircleHelp }

export const Tally = ({ state, stateWord, says, count, more }: TallyProps) => {
  const Icon = marks[state]
  return (
    <div className="tally" data-state={state}>
      <Icon aria-hidden />
      <span>
        {says}
        <span className="aloud">: {stateWord}</span>
      </span>
      {count !== undefined && <span className="tally-count">{count}</span>}
      {more !== undefined && <span className="tally-more">{more}</span>}
    </div>
  )
}
