// How a unit's figures are said on this screen: its level, its value, and for each whether it is still to be confirmed or
// only follows from what the papers print.

import type { Certainty, Offer, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'

export const levelText = (level: number | null): string =>
  level === null ? t('units').levelUnknown : t('units').level(level)

/** Of any sum of values as well: credits, or what the older NVQs count. */
export const valueText = ({ currency }: Scheme, value: number | null): string => {
  const words = t('units')
  if (value === null) return words.valueUnknown
  return currency === 'credit' ? words.credits(value) : words.unitValue(value)
}

/** A figure that was read on no source says so where it stands. */
export const figuresText = (offer: Offer, value: string): string => {
  const { toConfirm, bothToConfirm, follows, bothFollow } = t('units')
  const level = levelText(offer.level)
  if (offer.levelStatus === offer.valueStatus) {
    const both = `${level} · ${value}`
    if (offer.levelStatus === 'unconfirmed') return bothToConfirm(both)
    return offer.levelStatus === 'derived' ? bothFollow(both) : both
  }
  const one = (figure: string, status: Certainty): string =>
    status === 'unconfirmed' ? toConfirm(figure) : status === 'derived' ? follows(figure) : figure
  return `${one(level, offer.levelStatus)} · ${one(value, offer.valueStatus)}`
}
