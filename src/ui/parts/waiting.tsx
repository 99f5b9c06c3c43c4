// The shape of what is coming. Only for waits that a person can notice; most screens open faster than this.

import { t } from '#/text/text.ts'

export const Waiting = ({ lines = 3, label = t('parts').loading }: { lines?: number; label?: string }) => (
  <div className="waiting" role="status">
    <span className="aloud">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <div className="waiting-line" key={line} />
    ))}
  </div>
)
