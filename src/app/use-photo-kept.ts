// Where a photo from the bar leads once it is kept: to its own page, except while something is recorded here. Leaving that
// screen would end the recording, so then it is only said.

import { use } from 'react'
import { t } from '#/text/text.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { isRecording } from '#/ui/session/recording/under-way.ts'

export const usePhotoKept = (): ((evidence: string) => void) => {
  const navigate = use(NavigateContext)
  const toast = useToast()
  return (evidence) => {
    if (isRecording()) toast({ says: t('capture').photoWhileRecording })
    else navigate?.(`/evidence/${evidence}/saved`)
  }
}
