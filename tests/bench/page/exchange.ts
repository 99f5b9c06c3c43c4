// An exchange as the app runs it, in its own worker, with a server that the bench has started; and the merge of 100,000
// entries without the server's part in it.

import { unwrap } from '#/base/result.ts'
import { exchangeNow, readExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { exchangeOf, useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import { exchangeAt, stopExchanging } from '#/ui/session/exchange/set-up.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { timed } from '../interleave.mjs'

const isDone = (ledger: string): boolean => {
  const now = exchangeOf(ledger)
  if (now?.trouble) throw new Error(`it stopped: ${now.trouble.kind}`)
  return now !== undefined && now.at !== null && now.progress === null
}

/** Milliseconds of the first exchange there, until everything of the open portfolio lies at the address. */
export const exchangedFirst = async (address: string, user: string, secret: string): Promise<number> => {
  const { ledger, portfolio } = openPortfolio()
  const took = await timed(async () => {
    unwrap(await exchangeAt(ledger, { kind: 'webdav', name: 'bench', settings: { address, user }, secret }))
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        try {
          if (!isDone(ledger)) return
          stop()
          resolve()
        } catch (fault) {
          stop()
          reject(fault instanceof Error ? fault : new Error(String(fault)))
        }
      }
      const stop = useExchanges.subscribe(look)
      look()
    })
  })
  const there = exchangeOf(ledger)?.safe.there.size ?? 0
  if (there !== portfolio.evidence.size) throw new Error(`only ${there} pieces are there`)
  return took
}

export const exchangedAgain = async (): Promise<void> => {
  await exchangeNow(openPortfolio().ledger)
}

/** Nothing more by itself: what is measured next is not disturbed. */
export const stopExchange = async (): Promise<void> => {
  unwrap(await stopExchanging(openPortfolio().ledger))
  await readExchanges()
}
