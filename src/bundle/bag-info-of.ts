// What bag-info.txt says of a portfolio. All of it but the day comes from the fold, so that the reader can make it again.

import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { bagInfoText, payloadOxumText, type PayloadOxum } from '#/bundle/bag/bag-info.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

export const bagInfoOf = (
  portfolio: Portfolio,
  { ledger, flavour }: Pick<BundledHistory, 'ledger' | 'flavour'>,
  day: string,
  oxum: PayloadOxum,
): string => {
  const { centreName, name, scheme } = portfolio.description.values
  const demo = portfolio.isDemo ? 'Demo: made-up people' : ''
  return bagInfoText([
    { label: 'Source-Organization', value: centreName },
    { label: 'External-Identifier', value: ledger },
    { label: 'External-Description', value: [demo, name, scheme?.title ?? ''].filter(Boolean).join(', ') },
    { label: 'Bagging-Date', value: day },
    { label: 'Bag-Software-Agent', value: 'Fieldfolio' },
    { label: 'Payload-Oxum', value: payloadOxumText(oxum) },
    { label: 'Fieldfolio-Flavour', value: flavour },
  ])
}
