// Whether the owner of the open portfolio has a PIN, which then is the way back from a hand-over.

import { useEffect } from 'react'
import { readPeople, usePeopleHere } from '#/ui/session/people/people-here.ts'
import { useSession } from '#/ui/session/session.ts'

export const useOwnPin = (): boolean => {
  const person = useSession(({ open }) => open?.writer?.person ?? null)
  useEffect(() => {
    void readPeople()
  }, [])
  return usePeopleHere(({ people }) => people.some((each) => each.person === person && each.pin !== null))
}
