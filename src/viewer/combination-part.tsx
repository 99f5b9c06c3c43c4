// Whether the chosen units make the award, as the plain page says it: the result at once, each rule and the file behind it for
// those who ask. It decides nothing of its own.

import type { CombinationSaid, RuleSaid } from '#/report/combination-said.ts'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { Facts } from '#/ui/parts/facts.tsx'

export const CombinationPart = ({ told }: { told: CombinationSaid }) => {
  const words = t('verifier').combination
  const { says, notes, file, rules } = told
  return (
    <section className="part" aria-labelledby="combination-title">
      <div>
        <h2 id="combination-title">{words.title}</h2>
        <p>{says}</p>
        {notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
      </div>
      {file.length > 0 && (
        <Details summary={rules.length > 0 ? words.rules(rules.length) : words.file}>
          {rules.length > 0 && (
            <ul className="gap-list bare">
              {rules.map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
            </ul>
          )}
          <Facts facts={file} />
        </Details>
      )}
    </section>
  )
}

const RuleLine = ({ rule: { says, asked, counted, result, why, notes } }: { rule: RuleSaid }) => (
  <li className="rule-line gap-words">
    <p>{says}</p>
    <p>
      <strong>{[result, ...why].join('. ')}</strong>
    </p>
    <p>
      {asked} · {counted}
    </p>
    <p className="quiet">{notes.join(' · ')}</p>
  </li>
)
