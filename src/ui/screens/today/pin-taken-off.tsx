// Tells the owner of a forgotten PIN that it was taken off, and when: whoever did it must not stay unnoticed.

import { dayText, timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { usePeopleHere } from '#/ui/session/people/people-here.ts'
import { putAwayTakenOff } from '#/ui/session/people/pin.ts'
import { useSession } from '#/ui/session/session.ts'

export const PinTakenOff = () => {
  const words = t('people')
  const who = useSession(({ person }) => person)
  const people = usePeopleHere((state) => state.people)
  // The only one here is nobody in particular, and meant all the same.
  const me = who === null ? people[0] : people.find(({ person }) => person === who)
  if (!me || me.pinTakenOff === null) return null
  const { person, pinTakenOff } = me
  return (
    <Notice
      tone="amber"
      title={words.pinTakenOff(dayText(pinTakenOff), timeText(pinTakenOff))}
      actions={<LinkButton href="/people">{words.setPin}</LinkButton>}
      onClose={() => void putAwayTakenOff(person)}
    >
      <p>{words.pinTakenOffMore}</p>
    </Notice>
  )
}
