// Where one piece of evidence is safe, as a mark: on this device only, at the place of its second copy, with somebody, or in
// a checked file. Shows the most that is known and nothing more.

import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { elsewhereOf } from '#/ui/session/exchange/elsewhere.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useSession } from '#/ui/session/session.ts'

/** The first name of whose device it is; null for another device of whoever is here. */
export const useHolderName = (portfolio: Portfolio): ((device: string) => string | null) => {
  const person = useSession(({ open }) => open?.writer?.person ?? null)
  return (device) =>
    person !== null && portfolio.devices.get(device)?.person === person
      ? null
      : firstNameOf(whoWords(portfolio, device))
}

type EvidenceSafeProps = {
  portfolio: Portfolio
  evidence: Evidence
  /** All of the portfolio is in a file that was opened again. */
  isChecked: boolean
  /** Whoever only reads is told what is known elsewhere, and not that theirs is the only one. */
  mayAdd: boolean
}

export const EvidenceSafe = ({ portfolio, evidence, isChecked, mayAdd }: EvidenceSafeProps) => {
  const words = t('exchange')
  const nameOf = useHolderName(portfolio)
  const exchange = useExchange()
  const coming = evidence.files.filter(({ sha256 }) => exchange?.lacking.has(sha256) === true)
  if (coming.length > 0)
    return <Tag>{words.onItsWay(sizeText(coming.reduce((sum, { bytes }) => sum + bytes, 0)))}</Tag>
  const there = elsewhereOf(exchange, evidence)
  if (evidence.files.some(({ sha256 }) => exchange?.away.has(sha256) === true)) {
    const holder = there?.device ?? null
    return holder === null ? (
      <SafeMark safety="away" device={deviceHere()} />
    ) : (
      <SafeMark safety="away" label={t('room').markWith(nameOf(holder) ?? t('room').yourOther)} />
    )
  }
  if (there === null)
    return mayAdd ? <SafeMark safety={isChecked ? 'checked' : 'here'} device={deviceHere()} /> : null
  if (there.device === null) return <SafeMark safety="copy" />
  const name = nameOf(there.device)
  return <SafeMark safety="copy" label={name === null ? words.yourOtherHas : words.has(name)} />
}
