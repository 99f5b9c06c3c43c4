// "Send it now anyway": what waits for Wi-Fi goes over mobile data at once, and what comes later waits as before.

import type { Sha256 } from '#/base/hash.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { letGoDuring } from '#/ui/session/exchange/anyway.ts'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import { openPortfolio } from '#/ui/session/session.ts'

type SendAnywayProps = { files: ReadonlySet<Sha256>; label?: string }

export const SendAnyway = ({ files, label = t('exchange').sendAnyway }: SendAnywayProps) => {
  const send = (): Promise<void> =>
    letGoDuring(files, () => exchangeNow(openPortfolio().ledger, { anew: true }))
  return <Button onClick={() => void send()}>{label}</Button>
}
