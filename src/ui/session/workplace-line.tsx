// What the workplace allows, in one line wherever something is taken in; and where the camera stays away, the two ways that
// do without it. Nothing is shown where nothing is forbidden, and nothing is ever refused.

import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { formHref, type FormType } from '#/ui/session/form-types.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { forbiddenWords, needsOtherWays } from '#/ui/session/workplace-rules.ts'

const otherWays = [
  { type: 'case history', word: 'afterShift' },
  { type: 'kept at work', word: 'staysThere' },
] as const

type WorkplaceLineProps = {
  /** The form that this stands on, to which no way has to lead. */
  on?: FormType
  /** Without ways, and in a line of small words: where something runs that nobody should be led away from. */
  alone?: boolean
}

export const WorkplaceLine = ({ on, alone = false }: WorkplaceLineProps) => {
  const values = usePortfolio()?.portfolio.description.values
  const words = t('workplace')
  if (values === undefined) return null
  const forbidden = forbiddenWords(values)
  if (forbidden.length === 0) return null
  if (alone) return <p className="quiet">{words.line(forbidden.join(', '))}</p>
  const ways = needsOtherWays(values) ? otherWays.filter(({ type }) => type !== on) : []
  return (
    <Notice
      title={words.line(forbidden.join(', '))}
      {...(ways.length > 0 && {
        actions: ways.map(({ type, word }) => (
          <LinkButton key={type} href={formHref(type)}>
            {words[word]}
          </LinkButton>
        )),
      })}
    />
  )
}
