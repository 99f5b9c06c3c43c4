// What two devices said apart about the portfolio itself: both, with who and when, and one tap to keep one. Nothing is lost
// by choosing: the other stays in the history.

import { useState } from 'react'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Versions } from '#/ui/parts/versions.tsx'
import { descriptionValueWords } from '#/ui/screens/about/description-value-words.ts'
import { saveDescription } from '#/ui/session/change-description.ts'
import {
  useDescriptionVersions,
  type DescriptionField,
  type WrittenVersion,
} from '#/ui/session/description-versions.ts'
import { settleDescription } from '#/ui/session/describe.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

const byWords = ({ by, at, isFromHere }: WrittenVersion): string => {
  const words = t('start')
  if (by === '') return ''
  return isFromHere ? words.versionHere(by, momentText(at)) : words.versionBy(by, momentText(at))
}

export const TwoVersions = ({ view }: { view: PortfolioView }) => {
  const words = t('start')
  const names: Readonly<Record<string, string>> = words.versionFields
  const fields = useDescriptionVersions(view)
  const announce = useAnnounce()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (fields.length === 0) return null

  const keep = async (field: DescriptionField, { head, value }: WrittenVersion): Promise<void> => {
    // What was typed a moment ago goes first: it may settle this very field.
    await saveDescription()
    const settled = await settleDescription(field, head)
    setTrouble(settled.ok ? null : troubleOf(settled.error))
    if (settled.ok) announce(words.versionKept(names[field] ?? field, descriptionValueWords(value)))
  }
  const hasScheme = fields.some(({ field }) => field === 'scheme')
  const why = view.isMine ? words.twoVersionsWhy : words.twoVersionsTheirs
  return (
    <Versions
      title={t('evidence').twoVersions}
      why={hasScheme ? `${why} ${words.schemeVersions}` : why}
      keep={words.keepThis}
      trouble={trouble}
      versions={fields.flatMap(({ field, versions }) =>
        versions.map((version) => ({
          id: `${field} ${version.head}`,
          of: names[field] ?? field,
          says: descriptionValueWords(version.value),
          by: byWords(version),
          onKeep: view.isMine ? () => void keep(field, version) : undefined,
        })),
      )}
    />
  )
}
