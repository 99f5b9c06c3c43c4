// The place itself: what it is, and changing or giving it up, which takes away nothing on either side.

import { QrCode } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { filesOnlyThere } from '#/ui/session/exchange/elsewhere.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { canBeShown } from '#/ui/session/exchange/place-for-others.ts'
import { stopExchanging } from '#/ui/session/exchange/set-up.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export const ThePlace = ({ exchange, ledger }: { exchange: LedgerExchange; ledger: Id }) => {
  const words = t('exchange')
  const announce = useAnnounce()
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { kind, name } = exchange.destination
  const onlyThere = filesOnlyThere(exchange).size
  const giveUp = async (): Promise<void> => {
    const stopped = await stopExchanging(ledger)
    setAsking(false)
    if (stopped.ok) announce(words.gaveUp)
    else setTrouble(troubleOf(stopped.error))
  }
  return (
    <Card as="section" label={words.place}>
      <Stack>
        <h2>{words.place}</h2>
        <p>{name === '' ? words.kinds[kind] : `${name} · ${words.kinds[kind]}`}</p>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        <Cluster>
          <LinkButton href={placeHref}>{words.change}</LinkButton>
          {canBeShown(exchange.destination) && (
            <LinkButton icon={QrCode} href="/exchange/code">
              {t('exchangeCode').offer}
            </LinkButton>
          )}
          <Button tone="quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {words.giveUp}
          </Button>
        </Cluster>
      </Stack>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.giveUpTitle(placeName(name))}
        actions={
          <>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('parts').cancel}
            </Button>
            <Button tone="danger" onClick={() => void giveUp()}>
              {words.giveUpDo}
            </Button>
          </>
        }
      >
        <p>{words.giveUpWhy(placeName(name), deviceHere())}</p>
        {onlyThere > 0 && (
          <Notice
            tone="amber"
            title={t('room').beforeGivingUp(onlyThere)}
            actions={<LinkButton href="/exchange/room">{t('room').title}</LinkButton>}
          />
        )}
      </Dialog>
    </Card>
  )
}
