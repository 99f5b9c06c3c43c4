// Who signed it: the drawing, the words that were signed, when and how, and whether it is still what they signed.

import { t } from '#/text/text.ts'
import { Card } from '#/ui/parts/card.tsx'
import { Tag } from '#/ui/parts/tag.tsx'

type Strokes = readonly (readonly number[])[]

export type SignaturesShownProps = {
  signatures: readonly {
    readonly id: string
    readonly by: string
    readonly name: string
    readonly statement: string
    readonly more: string
    readonly state: 'as signed' | 'changed since'
    readonly strokes: Strokes
  }[]
}

/** `M x y L x y…` of one line of the pen; a dot is a line of no length, which a round cap shows. */
const pathOf = (stroke: readonly number[]): string => {
  const points = Array.from({ length: Math.floor(stroke.length / 2) }, (_, i) => [
    stroke[2 * i] ?? 0,
    stroke[2 * i + 1] ?? 0,
  ])
  const [first = [0, 0], ...rest] = points
  return `M${first.join(' ')}${(rest.length > 0 ? rest : [first]).map((point) => `L${point.join(' ')}`).join('')}`
}

/** As drawn: in thousandths of the box's width, whose height is a third of it. */
export const SignatureDrawing = ({ strokes, label }: { strokes: Strokes; label: string }) => (
  <svg className="signature" viewBox="0 0 1000 333" role="img" aria-label={label}>
    {strokes.map((stroke) => (
      <path key={stroke.join(' ')} d={pathOf(stroke)} />
    ))}
  </svg>
)

export const SignaturesShown = ({ signatures }: SignaturesShownProps) => {
  const words = t('records').signatures
  if (signatures.length === 0) return null
  return (
    <Card as="section" label={words.title}>
      <h2>{words.title}</h2>
      <ul className="signatures bare">
        {signatures.map(({ id, by, name, statement, more, state, strokes }) => (
          <li key={id}>
            <p>“{statement}”</p>
            {strokes.length > 0 ? (
              <SignatureDrawing strokes={strokes} label={words.of(name)} />
            ) : (
              <p className="signature-typed">{name}</p>
            )}
            <p>
              <b>{by}</b>
            </p>
            <p className="quiet">{more}</p>
            {state === 'changed since' && <Tag tone="amber">{words.states[state]}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
