// Someone in the picture? One tap answers, or leads to hiding them. Never asked before the photo is safe, and never in the
// way of saving it.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'

export type PeopleSaid = '' | 'nobody' | 'agreed' | 'hidden'
export type PeopleLineProps = {
  said: PeopleSaid
  onSay: (said: 'nobody' | 'agreed') => void
  /** Where faces and names are hidden; null where that cannot be done. */
  hide: string | null
  /** Where another is taken; left out in a list. */
  again?: string
  /** Where the question stands above a list already. */
  askAloudOnly?: boolean
}

export const PeopleLine = ({ said, onSay, hide, again, askAloudOnly = false }: PeopleLineProps) => {
  const words = t('pages')
  const [changing, setChanging] = useState(false)
  const say = (answer: 'nobody' | 'agreed') => (): void => {
    setChanging(false)
    onSay(answer)
  }
  if (said !== '' && !changing)
    return (
      <Cluster>
        <span role="status">{words.peopleSaid[said]}</span>
        <Button tone="quiet" onClick={() => setChanging(true)}>
          {words.peopleChange}
        </Button>
      </Cluster>
    )
  return (
    <div className="people-line" role="group" aria-label={words.peopleAsk}>
      {!askAloudOnly && <span className="people-ask">{words.peopleAsk}</span>}
      <Cluster>
        <Button onClick={say('nobody')}>{words.peopleWays.nobody}</Button>
        <Button onClick={say('agreed')}>{words.peopleWays.agreed}</Button>
        {hide !== null && <LinkButton href={hide}>{words.peopleWays.hidden}</LinkButton>}
        {again !== undefined && (
          <LinkButton tone="quiet" href={again}>
            {words.peopleWays.again}
          </LinkButton>
        )}
      </Cluster>
    </div>
  )
}
