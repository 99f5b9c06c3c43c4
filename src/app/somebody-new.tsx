// Above the first screen of somebody new: the way back to the people who are here already.

import { ArrowLeft } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { lockHere } from '#/ui/session/people/lock.ts'

export const SomebodyNew = () => (
  <Button tone="quiet" icon={ArrowLeft} onClick={lockHere}>
    {t('people').who(deviceHere())}
  </Button>
)
