// Where a photo from the bar or the first screen leads once it is kept: to its own page, except while something is recorded here, or when its person
// has gone elsewhere since. Leaving a recording would end it, and nobody is taken away from where they are: then it is only said.

import { use } from 'react'
import { t } from '#/text/text.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { isRecording } from '#/ui/session/recording/under-way.ts'

/** Asked for when it is taken. Of several, each may follow where the one before has led. */
export const usePhotoKept = (): (() => (evidence: string) => void) => {
  const navigate = use(NavigateContext)
  const toast = useToast()
  return () => {
    let from = location.pathname
    return (evidence) => {
      if (isRecording()) return toast({ says: t('capture').photoWhileRecording })
      if (location.pathname !== from) return toast({ says: t('capture').photoKept })
      from = `/evidence/${evidence}/saved`
      navigate?.(from)
    }
  }
}
