// Everything, or only what one person does not have yet: offered where they have signed what they hold. Where nobody has, it only says what
// everything is.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Choice } from '#/ui/parts/choice.tsx'
import { receiversOf, type Receiver } from '#/ui/session/bundle/receivers.ts'
import { useHolderName } from '#/ui/session/exchange/evidence-safe.tsx'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useOwnDevice } from '#/ui/session/use-portfolio.ts'

type WhatGoesInProps = {
  portfolio: Portfolio
  receiver: Receiver | null
  /** What a file with everything holds. */
  everything: string
  onChoose: (receiver: Receiver | null) => void
}

const toAll = ''

export const WhatGoesIn = ({ portfolio, receiver, everything, onChoose }: WhatGoesInProps) => {
  const words = t('share')
  const exchange = useExchange()
  const own = useOwnDevice()
  const nameOf = useHolderName(portfolio)
  const receivers = exchange === null ? [] : receiversOf(exchange, portfolio, own)
  if (receivers.length === 0) return <p>{everything}</p>
  const nameHere = (device: string): string => nameOf(device) ?? words.yourOther
  return (
    <Choice
      legend={words.whatGoesIn}
      options={[
        { value: toAll, label: words.everything, detail: everything },
        ...receivers.map(({ device, lacks }) => ({
          value: device,
          label: words.onlyNew(nameHere(device)),
          detail: words.onlyNewMore(lacks.files, sizeText(lacks.bytes)),
        })),
      ]}
      value={receiver?.device ?? toAll}
      onChange={(chosen) => onChoose(receivers.find(({ device }) => device === chosen) ?? null)}
    />
  )
}
