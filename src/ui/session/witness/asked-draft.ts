// What the candidate has filled in before the device is handed to a witness, as the text of one draft, which goes with what is
// signed. Pure. The criterion it is for is in the address, and no PIN is ever in it.

export const askedDraft = 'testimony asked'

export type AskedForm = {
  readonly isExpert: boolean
  readonly name: string
  readonly job: string
  readonly performedOn: string
  readonly questions: string
  readonly simulated: 'no' | 'yes' | 'unknown'
}

export const nothingAsked: AskedForm = {
  isExpert: false,
  name: '',
  job: '',
  performedOn: '',
  questions: '',
  simulated: 'unknown',
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What cannot be read of it is as nobody filled it in. */
export const askedFrom = (text: string): AskedForm => {
  const value = parsed(text)
  const held = new Map<string, unknown>(Object.entries(value ?? {}))
  const said = (name: keyof AskedForm): string => {
    const there = held.get(name)
    return typeof there === 'string' ? there : ''
  }
  const simulated = said('simulated')
  return {
    isExpert: held.get('isExpert') === true,
    name: said('name'),
    job: said('job'),
    performedOn: said('performedOn'),
    questions: said('questions'),
    simulated: simulated === 'no' || simulated === 'yes' ? simulated : 'unknown',
  }
}
