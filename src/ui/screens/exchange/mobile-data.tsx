// What may go over mobile data: files up to a size that is said, or everything.

import { t } from '#/text/text.ts'
import { Card } from '#/ui/parts/card.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { sizeText } from '#/text/measures.ts'
import { sendAllOnMobile, smallOnMobile } from '#/ui/session/exchange/exchange-settings.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'

export const MobileData = () => {
  const words = t('exchange')
  const isAll = useExchanges(({ largestOnMobile }) => largestOnMobile === null)
  return (
    <Card as="section" label={words.mobile}>
      <Stack>
        <h2>{words.mobile}</h2>
        <p className="quiet">{words.mobileHint}</p>
        <Choice
          legend={words.mobile}
          legendAloudOnly
          options={[
            {
              value: 'small',
              label: words.mobileSmall(sizeText(smallOnMobile)),
              detail: words.mobileSmallMore,
            },
            { value: 'all', label: words.mobileAll, detail: words.mobileAllMore },
          ]}
          value={isAll ? 'all' : 'small'}
          onChange={(value) => void sendAllOnMobile(value === 'all')}
        />
      </Stack>
    </Card>
  )
}
