// One moment of a recording: what it shows, what is said there, one tap to hear it, and the way to change it.

import { Pencil, Play } from 'lucide-react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button, IconButton } from '#/ui/parts/button.tsx'
import { claimName, placeWords } from '#/ui/session/evidence-words.ts'
import type { Moment } from '#/ui/session/recording/moments.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type MomentLineProps = {
  view: EvidenceView
  moment: Moment
  current: boolean
  onPlay: () => void
  onChange?: () => void
}

export const MomentLine = ({ view, moment, current, onPlay, onChange }: MomentLineProps) => {
  const words = t('moments')
  const { claim, position } = moment
  const { code, says } = claimName(view.scheme, claim.criterion)
  const at = lengthText(position.from)
  return (
    <li className="sound-moment" data-current={current ? '' : undefined}>
      <Button
        icon={Play}
        tone={current ? 'primary' : 'line'}
        aria-label={words.playOf(code, at)}
        onClick={onPlay}
      >
        {at}
      </Button>
      <span className="sound-moment-words">
        <span>
          <b className="code">{code}</b> {says}
        </span>
        {claim.note !== '' && <span>{claim.note}</span>}
        <span className="quiet">{placeWords(position, view.evidence)}</span>
      </span>
      {onChange && <IconButton icon={Pencil} label={words.changeOf(code, at)} onClick={onChange} />}
    </li>
  )
}
