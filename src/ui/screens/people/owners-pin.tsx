// Asks the owner of a device that is in somebody else's hands for their PIN. There is no way past it but the right PIN or the
// long one for a forgotten PIN, which its owner is told of.

import { useState } from 'react'
import { usePeopleHere } from '#/ui/session/people/people-here.ts'
import { Forgotten } from './forgotten.tsx'
import { PinForm } from './pin-form.tsx'

export type OwnersPinProps = {
  person: string
  hint?: string
  onOpen: () => void
  onBack: () => void
  backLabel: string
}

export const OwnersPin = ({ person, onOpen, ...rest }: OwnersPinProps) => {
  const picked = usePeopleHere(({ people }) => people.find((each) => each.person === person))
  const [isForgotten, setForgotten] = useState(false)
  if (picked === undefined) return null
  if (isForgotten) return <Forgotten picked={picked} onBack={() => setForgotten(false)} onOff={onOpen} />
  return <PinForm picked={picked} onOpen={onOpen} onForgotten={() => setForgotten(true)} {...rest} />
}
