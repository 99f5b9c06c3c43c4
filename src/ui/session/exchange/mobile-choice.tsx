// "Send it now anyway": what waits for Wi-Fi goes over mobile data from here on, at once.

import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import { sendAllOnMobile } from '#/ui/session/exchange/exchange-settings.ts'
import { openPortfolio } from '#/ui/session/session.ts'

const allowAll = async (): Promise<void> => {
  await sendAllOnMobile(true)
  await exchangeNow(openPortfolio().ledger)
}

export const SendAnyway = ({ label = t('exchange').sendAnyway }: { label?: string }) => (
  <Button title={t('exchange').sendAnywayWhy} onClick={() => void allowAll()}>
    {label}
  </Button>
)
