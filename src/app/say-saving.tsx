// Says aloud what saving does, once for the whole app: that it is saved, that it is not, and that it takes a while only
// when it really does.

import { useEffect } from 'react'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { useSession } from '#/ui/session/session.ts'

const patience = 700

export const SaySaving = () => {
  const announce = useAnnounce()
  const saving = useSession((state) => state.saving)
  useEffect(() => {
    const says = t('safe')
    if (saving.kind === 'saved') announce(says.saved(deviceHere()))
    if (saving.kind === 'failed') announce(says.notSaved)
    if (saving.kind !== 'saving') return
    const timer = setTimeout(() => announce(says.saving), patience)
    return () => clearTimeout(timer)
  }, [saving, announce])
  return null
}
