// Where practice counts, in qualifications whose papers leave it to the centre or to what each unit asks for: said unit by
// unit, for the units chosen. A list that the awarding body printed is not asked about.

import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { SelectField } from '#/ui/parts/field.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { factAt, recordedBy } from '#/ui/session/record-facts.ts'
import type { Recording } from '#/ui/screens/about/facts/use-recording.ts'

const answers = { open: null, yes: true, no: false } as const
type Answer = keyof typeof answers

const isAnswer = (text: string): text is Answer => Object.hasOwn(answers, text)

/** Papers that name a condition leave it to each unit's own requirements; the others to the centre. */
const decidedBy = ({ simulation: { known, source } }: Scheme): 'centre' | 'unit' =>
  !known && source !== null ? 'unit' : 'centre'

export const Practice = ({ recording }: { recording: Recording }) => {
  const words = t('facts')
  const { view, scheme, weight } = recording
  const { known, allowedUnits } = scheme.simulation
  const { units } = view.portfolio.description.values
  const isPrinted = known && allowedUnits !== null && allowedUnits.length > 0
  if (isPrinted || units.length === 0 || weight === null) return null
  return (
    <Part title={words.practice} hint={words.practiceWhy[decidedBy(scheme)][weight]}>
      {units.map(({ unit }) => (
        <OneUnit key={unit} recording={recording} unit={unit} />
      ))}
    </Part>
  )
}

const OneUnit = ({ recording, unit }: { recording: Recording; unit: string }) => {
  const words = t('facts')
  const { facts, record, view, scheme } = recording
  const about = { kind: 'simulation', unit } as const
  const fact = factAt(facts, about)
  const answer: Answer = typeof fact?.value === 'boolean' ? (fact.value ? 'yes' : 'no') : 'open'
  return (
    <SelectField
      label={words.practiceIn(unit)}
      {...(fact !== undefined && { hint: recordedBy(view, fact) })}
      value={answer}
      onChange={(chosen) => {
        if (isAnswer(chosen)) void record([{ about, value: answers[chosen] }])
      }}
    >
      <option value="open">{words.practiceOpen}</option>
      <option value="yes">{words.practiceYes[decidedBy(scheme)]}</option>
      <option value="no">{words.practiceNo[decidedBy(scheme)]}</option>
    </SelectField>
  )
}
