// Pictures of which nobody has said yet whether someone can be seen in them, before they are handed on, by a file or by the folder
// that makes one: to check, with the answer one tap away. It stops nothing.

import { useState } from 'react'
import { picturesIn, unmarkedBy } from '#/portfolio/views/unmarked.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { PeopleLine } from '#/ui/parts/people-line.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { describeEvidence } from '#/ui/session/describe.ts'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { useSession } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useEvidence } from '#/ui/session/use-evidence.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'
import { hideHref, type PlaceFrom } from '#/ui/session/use-photo-tools.ts'

const fewAtFirst = 3

type UnmarkedPhotosProps = {
  portfolio: Portfolio
  /** What becomes of them where nobody answers. */
  why: string
  /** Where one comes back to from hiding them. */
  from: PlaceFrom
}

export const UnmarkedPhotos = ({ portfolio, why, from }: UnmarkedPhotosProps) => {
  const words = t('pages')
  const [all, setAll] = useState(false)
  const person = useSession(({ open }) => open?.writer?.person ?? null)
  const unmarked = person === null ? [] : unmarkedBy(portfolio, person).map(({ id }) => id)
  const shown = all ? unmarked : unmarked.slice(0, fewAtFirst)
  if (unmarked.length === 0) return null
  return (
    <section className="unmarked-list" aria-labelledby="unmarked">
      <h3 id="unmarked">{words.unmarked(unmarked.length)}</h3>
      <p className="quiet">{why}</p>
      <Stack>
        {shown.map((id) => (
          <OnePhoto key={id} id={id} from={from} />
        ))}
        {unmarked.length > shown.length && (
          <Button tone="quiet" onClick={() => setAll(true)}>
            {words.moreUnmarked(unmarked.length - shown.length)}
          </Button>
        )}
      </Stack>
    </section>
  )
}

const OnePhoto = ({ id, from }: { id: string; from: PlaceFrom }) => {
  const view = useEvidence(id)
  const [first] = view === null ? [] : picturesIn(view.portfolio, view.evidence)
  const picture = useThumbnail(first?.sha256 ?? null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (view === null) return null
  const { evidence, mayChange } = view
  const say = async (people: 'nobody' | 'agreed'): Promise<void> => {
    const said = await describeEvidence(id, { people })
    setTrouble(said.ok ? null : troubleOf(said.error))
  }
  return (
    <div className="unmarked">
      <Thumb
        mediaType={mediaTypeOfEvidence(evidence)}
        src={picture.state === 'here' ? picture.url : undefined}
      />
      <b>
        {evidence.label} · {evidenceTitle(evidence)}
      </b>
      {mayChange && (
        <PeopleLine said="" askAloudOnly onSay={(people) => void say(people)} hide={hideHref(view, from)} />
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </div>
  )
}
