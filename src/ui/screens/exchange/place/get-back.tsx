// Where a code with everything in it was looked at and nothing is here yet: the portfolio that lies there is got back, once its
// person has seen where from.

import { Download } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { exchangeTroubleOf } from '#/ui/session/exchange/exchange-words.ts'
import { getBack, type GetBackFault } from '#/ui/session/exchange/get-back.ts'
import type { GivenPlace } from '#/ui/session/exchange/given-place.ts'

const getBackTroubleOf = (fault: GetBackFault, name: string): Trouble => {
  if (fault.kind === 'nothing there') return t('exchangeCode').nothingThere
  if (fault.kind === 'not yours here') return t('meeting').notYours
  return exchangeTroubleOf(fault, name)
}

export const GetBack = ({ given, host }: { given: GivenPlace; host: string }) => {
  const words = t('exchangeCode')
  const announce = useAnnounce()
  const go = useGo()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const fetchIt = async (): Promise<void> => {
    setTrouble(null)
    setWorking(true)
    const got = await getBack(given)
    setWorking(false)
    if (!got.ok) return setTrouble(getBackTroubleOf(got.error, given.place.name || host))
    announce(words.gotBack)
    go('/')
  }
  return (
    <Stack gap="large">
      <Notice>{words.fromCode(host)}</Notice>
      {trouble && <Notice tone="amber" live trouble={trouble} />}
      <Card as="section" label={words.getBack}>
        <Stack>
          <h2>{words.getBack}</h2>
          <p className="quiet">{words.getBackMore}</p>
          {isWorking ? (
            <ProgressLine label={words.gettingBack} />
          ) : (
            <Cluster>
              <Button tone="primary" icon={Download} onClick={() => void fetchIt()}>
                {words.getBackDo}
              </Button>
            </Cluster>
          )}
        </Stack>
      </Card>
    </Stack>
  )
}
