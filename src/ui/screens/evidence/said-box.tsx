// A box for one thing that is said about evidence: it can be spoken, is kept as it is typed, and says whether it is saved.

import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import type { Said } from '#/ui/session/use-said.ts'

export type SaidBoxProps = { label: string; hint: string; rows: number; maxLength: number; said: Said }

const stateWords = (state: Said['state']): string => {
  const words = t('capture')
  if (state === 'untouched') return ''
  if (state === 'failed') return words.notSaved
  return state === 'said' ? words.savedTitle : words.saving
}

export const SaidBox = ({ said, ...box }: SaidBoxProps) => (
  <div>
    <SpokenTextArea {...box} value={said.text} onChange={said.setText} onBlur={said.save} />
    <p className="quiet said-state" role="status">
      {stateWords(said.state)}
    </p>
    {said.trouble && <Notice tone="rose" live trouble={said.trouble} />}
  </div>
)
