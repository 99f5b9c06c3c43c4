// What one of the trade's forms holds: names with values, then its lines in order, each with the criteria it is about. The
// same in the app and in the viewer. It only shows.

import { Card } from '#/ui/parts/card.tsx'
import { Facts } from '#/ui/parts/facts.tsx'

export type RecordHeldProps = {
  facts: readonly { readonly name: string; readonly value: string }[]
  lists: readonly {
    readonly title: string
    readonly lines: readonly {
      readonly lead: string
      readonly text: string
      readonly codes: readonly string[]
    }[]
  }[]
}

export const RecordShown = ({ label, ...held }: RecordHeldProps & { label: string }) => (
  <Card as="section" label={label}>
    <RecordHeld {...held} />
  </Card>
)

/** Inside what has a frame of its own. */
export const RecordHeld = ({ facts, lists }: RecordHeldProps) => (
  <>
    {facts.length > 0 && <Facts facts={facts} />}
    {lists.map(({ title, lines }) => (
      <div className="record-list" key={title}>
        <h2>{title}</h2>
        <ol className="record-lines bare">
          {/* Lines never move: the place is the identity. */}
          {lines.map(({ lead, text, codes }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <li key={at}>
              <p className="record-lead">{lead}</p>
              <p>{text}</p>
              {codes.length > 0 && <p className="code quiet">{codes.join(', ')}</p>}
            </li>
          ))}
        </ol>
      </div>
    ))}
  </>
)
