// What a witness has filled in so far, as the text of one draft. Pure; a draft that cannot be read is an empty one.

export const testimonyDraft = 'testimony'

export type TestimonyWords = {
  /** Which of the witness's screens they were on. */
  readonly step: 'you' | 'seen' | 'sign'
  readonly name: string
  readonly job: string
  readonly relation: string
  readonly contact: string
  readonly specialism: string
  readonly proof: string
  readonly performedOn: string
  readonly account: string
}

export const noTestimony: TestimonyWords = {
  step: 'you',
  name: '',
  job: '',
  relation: '',
  contact: '',
  specialism: '',
  proof: '',
  performedOn: '',
  account: '',
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const testimonyFrom = (text: string): TestimonyWords => {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return noTestimony
  const held = new Map<string, unknown>(Object.entries(value))
  const said = (name: keyof TestimonyWords): string => {
    const there = held.get(name)
    return typeof there === 'string' ? there : ''
  }
  const step = said('step')
  return {
    step: step === 'seen' || step === 'sign' ? step : 'you',
    name: said('name'),
    job: said('job'),
    relation: said('relation'),
    contact: said('contact'),
    specialism: said('specialism'),
    proof: said('proof'),
    performedOn: said('performedOn'),
    account: said('account'),
  }
}

export const testimonyText = (words: TestimonyWords): string => JSON.stringify(words)

/** Nothing in the witness's own words yet. */
export const isUnsaid = ({ account }: TestimonyWords): boolean => account.trim() === ''

/** Nothing yet that only the witness fills in: a name, a job and a day may be the candidate's. */
export const isUntouched = ({ account, relation, contact, specialism, proof }: TestimonyWords): boolean =>
  [account, relation, contact, specialism, proof].every((each) => each.trim() === '')
