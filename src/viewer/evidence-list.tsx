// All evidence there is, in the order it was captured, whatever it is worth.

import { useState } from 'react'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { codeOf, titleOf } from '#/report/wording.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { hrefOfEvidence } from '#/viewer/place.ts'
import { StandingTag } from '#/viewer/standing-tag.tsx'

/** The rest comes when asked for: what stands below is to be found too. */
const shownAtFirst = 12

const wordsOf = ({ label, fields, files, claims }: Evidence): string =>
  [
    label,
    fields.values.title,
    fields.values.account,
    fields.values.place,
    ...files.map(({ name }) => name),
    ...claims.map(({ criterion }) => codeOf(criterion)),
  ]
    .join(' ')
    .toLowerCase()

const matching = (all: readonly Evidence[], search: string): readonly Evidence[] => {
  const words = search.toLowerCase().split(/\s+/)
  return search.trim() === ''
    ? all
    : all.filter((evidence) => words.every((word) => wordsOf(evidence).includes(word)))
}

export const EvidenceList = ({ opened }: { opened: Opened }) => {
  const words = t('verifier').page
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(shownAtFirst)
  const all = [...opened.portfolio.evidence.values()]
  const found = matching(all, search)
  return (
    <section className="part" aria-labelledby="evidence-title">
      <div>
        <h2 id="evidence-title">{words.evidenceTitle}</h2>
        <p className="quiet">{all.length === 0 ? words.noEvidence : t('evidence').count(all.length)}</p>
      </div>
      {all.length > 8 && (
        <SearchField
          label={words.searchEvidence}
          value={search}
          onChange={setSearch}
          none={t('evidence').noneMatch}
        />
      )}
      <Rows label={words.evidenceTitle}>
        {found.slice(0, shown).map((evidence) => (
          <li key={evidence.id}>
            <EvidenceRow opened={opened} evidence={evidence} />
          </li>
        ))}
      </Rows>
      {found.length > shown && (
        <Button onClick={() => setShown(found.length)}>{words.showMore(found.length - shown)}</Button>
      )}
    </section>
  )
}

const EvidenceRow = ({ opened, evidence }: { opened: Opened; evidence: Evidence }) => {
  const { label, files, claims, at, form } = evidence
  const codes = [...new Set(claims.map(({ criterion }) => codeOf(criterion)))]
  return (
    <Row
      href={hrefOfEvidence(opened, evidence)}
      lead={<Thumb mediaType={files[0]?.mediaType ?? (form === 'note' ? 'text/plain' : '')} />}
      title={
        <>
          <span className="code">{label}</span> {titleOf(evidence)}
        </>
      }
      more={
        <span className="row-facts">
          {[dayText(at), ...codes.slice(0, 4), ...(codes.length > 4 ? [`+${codes.length - 4}`] : [])].join(
            ' · ',
          )}
          <StandingTag evidence={evidence} />
        </span>
      }
    />
  )
}
