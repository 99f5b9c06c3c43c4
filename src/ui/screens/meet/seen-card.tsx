// What was seen on the other screen: whose it is, how much, and the four words. With "the same" it comes in: to be joined
// under one's own name, or to go on here as one's own.

import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { CheckWords } from '#/ui/parts/codes/check-words.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { HandOverTo, waysFromHere } from '#/ui/session/hand-over-to.tsx'
import { bringToLookAt, meet, moveHere, type SeenCard } from '#/ui/session/meeting/take-card.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { WhoJoins } from '#/ui/session/who-joins.tsx'

type Step = 'words' | 'who' | 'connected'

export const SeenOnScreen = ({ seen, name, onNo }: { seen: SeenCard; name: string; onNo: () => void }) => {
  const words = t('meeting')
  const announce = useAnnounce()
  const go = useGoFromHere()
  const { kind } = seen.card
  const [step, setStep] = useState<Step>('words')
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const finish = async (work: ReturnType<typeof moveHere>): Promise<void> => {
    setWorking(true)
    const done = await work
    setWorking(false)
    if (!done.ok) return setTrouble(troubleOf(done.error))
    announce(words.connected.meet(name))
    setStep('connected')
  }
  const lookAtIt = async (): Promise<void> => {
    setWorking(true)
    const brought = await bringToLookAt(seen)
    setWorking(false)
    if (brought.ok) go('/lost-phone')
    else setTrouble(troubleOf(brought.error))
  }
  const agree = (): void => {
    if (isWorking) return
    if (kind === 'move') void finish(moveHere(seen))
    else setStep('who')
  }

  if (step === 'connected')
    return (
      <Card as="section" label={words.found(name)}>
        <Stack>
          <h2>{kind === 'move' ? words.found(name) : words.connected.meet(name)}</h2>
          <p>{words.sees(seen.pieces)}</p>
          {kind === 'move' && <p className="quiet">{words.movedMore}</p>}
          <Cluster>
            <LinkButton tone="primary" href="/">
              {t('open').goToPortfolio}
            </LinkButton>
          </Cluster>
          {seen.card.place === null && kind === 'meet' && (
            <>
              <p className="quiet">{t('handOver').back}</p>
              <HandOverTo ask={t('handOver').to} waysWith={waysFromHere} first={t('handOver').first} />
            </>
          )}
        </Stack>
      </Card>
    )
  return (
    <Stack gap="large">
      <Card as="section" label={words.found(name)}>
        <Stack>
          <h2>{words.found(name)}</h2>
          <p>{seen.pieces > 0 ? words.foundMore(seen.pieces) : words.foundShort}</p>
          <p className="quiet">{words.thisIs[kind]}</p>
        </Stack>
      </Card>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {step === 'words' ? (
        <Stack>
          <p className="check-asked">{words.same}</p>
          <CheckWords words={seen.words} />
          <div className="two-ways">
            <Button tone="primary" size="large" aria-disabled={isWorking} onClick={agree}>
              {isWorking ? words.connecting : words.yes}
            </Button>
            <Button
              tone="line"
              size="large"
              aria-disabled={isWorking}
              onClick={() => void (isWorking || onNo())}
            >
              {words.no}
            </Button>
          </div>
        </Stack>
      ) : (
        <>
          <WhoJoins
            candidate={firstNameOf(name)}
            go={words.connect}
            going={words.connecting}
            isGoing={isWorking}
            onGo={(joining) => void finish(meet(seen, joining))}
          />
          {!seen.isKnownHere && (
            <Cluster>
              <Button
                tone="quiet"
                icon={Smartphone}
                aria-disabled={isWorking}
                onClick={() => void (isWorking || lookAtIt())}
              >
                {t('lostPhone').mine}
              </Button>
            </Cluster>
          )}
        </>
      )}
    </Stack>
  )
}
