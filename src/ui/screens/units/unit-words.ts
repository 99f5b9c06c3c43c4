// How a unit's figures are said on this screen: its level, its value, and whether they are still to be confirmed.

import type { Offer, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'

export const levelText = (level: number | null): string =>
  level === null ? t('units').levelUnknown : t('units').level(level)

/** Of any sum of values as well: credits, or what the older NVQs count. */
export const valueText = ({ currency }: Scheme, value: number | null): string => {
  const words = t('units')
  if (value === null) return words.valueUnknown
  return currency === 'credit' ? words.credits(value) : words.unitValue(value)
}

/** A figure that the centre has still to confirm says so where it stands. */
export const figuresText = (offer: Offer, value: string): string => {
  const { toConfirm, bothToConfirm } = t('units')
  const level = levelText(offer.level)
  const isLevelOpen = offer.level !== null && offer.levelStatus === 'unconfirmed'
  const isValueOpen = offer.value !== null && offer.valueStatus === 'unconfirmed'
  if (isLevelOpen && isValueOpen) return bothToConfirm(`${level} · ${value}`)
  return `${isLevelOpen ? toConfirm(level) : level} · ${isValueOpen ? toConfirm(value) : value}`
}
