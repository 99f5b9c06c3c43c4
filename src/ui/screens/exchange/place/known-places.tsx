// Places that other portfolios on this device go to: an assessor types a centre's password once.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { BeforeLeaving } from '#/ui/screens/exchange/place/before-leaving.tsx'
import { absentIn } from '#/ui/session/exchange/elsewhere.ts'
import { exchangeOf } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeTroubleOf, placeName } from '#/ui/session/exchange/exchange-words.ts'
import { staysBehind, type PieceOf } from '#/ui/session/exchange/left-behind.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import { exchangeAtKnown, placesHere, type KnownPlace } from '#/ui/session/exchange/set-up.ts'
import { openPortfolio } from '#/ui/session/session.ts'

/** `ledger` is the portfolio that was open when it was asked. */
type Asked = { readonly ledger: Id; readonly place: KnownPlace; readonly pieces: readonly PieceOf[] }

/** A place that is known no more, as after another tab gave it up, is set up again like a new one. */
const whyNot = (error: ExchangeFault, ledger: Id, name: string): Trouble => {
  const exchange = exchangeOf(ledger)
  const fault = error.kind === 'not here' ? ({ kind: 'no destination' } as const) : error
  return exchangeTroubleOf(fault, name, exchange === undefined ? 0 : absentIn(exchange))
}

export const KnownPlaces = () => {
  const words = t('exchangePlace')
  const go = useGoFromHere()
  const [places, setPlaces] = useState<readonly KnownPlace[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const found = await placesHere(openPortfolio().ledger)
      if (!gone) setPlaces(found)
    }
    void look()
    return () => {
      gone = true
    }
  }, [])
  const [leaving, setLeaving] = useState<Asked | null>(null)
  const ask = async (place: KnownPlace): Promise<void> => {
    const { ledger } = openPortfolio()
    const asked = { ledger, place, pieces: await staysBehind(place) }
    if (asked.pieces.length === 0) await setUp(asked, false)
    else setLeaving(asked)
  }
  const setUp = async ({ ledger, place }: Asked, leavesFiles: boolean): Promise<void> => {
    const set = await exchangeAtKnown(ledger, place, leavesFiles)
    if (set.ok) go('/exchange')
    else setTrouble(whyNot(set.error, ledger, place.name))
  }
  if (places.length === 0) return null
  return (
    <Card as="section" label={words.here}>
      <Stack>
        <h2>{words.here}</h2>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        <Rows label={words.here}>
          {places.map((place) => (
            <li key={place.id}>
              <Row
                title={words.sameAs(placeName(place.name))}
                more={t('exchange').kinds[place.kind]}
                onPress={() => void ask(place)}
              />
            </li>
          ))}
        </Rows>
        {leaving && (
          <BeforeLeaving
            pieces={leaving.pieces}
            again={() => staysBehind(leaving.place)}
            onGoOn={(leavesFiles) => {
              setLeaving(null)
              void setUp(leaving, leavesFiles)
            }}
            onClose={() => setLeaving(null)}
          />
        )}
      </Stack>
    </Card>
  )
}
