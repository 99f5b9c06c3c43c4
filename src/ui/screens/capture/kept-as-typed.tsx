// Beside what is being written: whether it is kept. Said quietly, and never said before it is so.

import { t } from '#/text/text.ts'
import type { DraftText } from '#/ui/session/use-draft.ts'

const sayingOf = (state: DraftText['state']): string => {
  const words = t('capture')
  switch (state) {
    case 'empty':
      return ''
    case 'typing':
      return words.typing
    case 'kept':
      return words.noteKept
    case 'not kept':
      return words.noteNotKept
  }
}

export const KeptAsTyped = ({ state }: { state: DraftText['state'] }) => (
  <p className="quiet" role="status">
    {sayingOf(state)}
  </p>
)
