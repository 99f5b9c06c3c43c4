// What a testimony is worth looking at again for: a witness related to the candidate, praise that names nothing they saw, and
// what it leaves open, which is for the assessor to ask. English words only; where it cannot be told, nothing is found, and a person decides.

const kin =
  /\b(?:family|close friend|relatives?|related|(?:grand|step|god)?(?:mother|father|son|daughter|parents?)|mum|dad|brother|sister|sibling|aunt|uncle|cousin|nephew|niece|husband|wife|spouse|(?:girl|boy)friend|fianc[eé]e?|(?<!business )partner)(?:-in-law)?\b/i

/** By what they say of themselves and the candidate: a chip, or their own few words. */
export const saysRelated = (relation: string): boolean => kin.test(relation)

const spelt = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** However they are written; nobody's name is no name. */
export const isSameName = (one: string, other: string): boolean =>
  spelt(one) !== '' && spelt(one) === spelt(other)

/** `Dev Patel` of `Dev Patel, assessor`, as the forms ask for it. */
export const nameIn = (text: string): string => text.split(',')[0]?.trim() ?? ''

/** Said of somebody, not of something that was done. */
const feelings = new Set(
  (
    'impressed pleased delighted satisfied dedicated skilled talented motivated committed organised organized ' +
    'valued respected liked loved admired experienced qualified interested detailed gifted blessed need indeed ' +
    'recommended endorsed exceeded excelled appreciated proved improved seemed worked'
  ).split(' '),
)

const deeds = new Set(
  (
    'did gave told took made found dealt sent said asked went rang wrote brought kept put showed spoke met got ' +
    'heard saw led ran sold paid read held left built sat stood began chose drew drove fed fought forgot let lent ' +
    'lost rose sang sought swept swam taught threw understood wore won'
  ).split(' '),
)

const english = new Set(
  'the a an and was is to of in he she they him her with for has very always i'.split(' '),
)

const isDeed = (word: string): boolean =>
  deeds.has(word) || (word.length > 4 && word.endsWith('ed') && !feelings.has(word))

/** Whether an account names anything that was done; true as well where it is not written in English, or not at all. */
export const namesAnAct = (account: string): boolean => {
  const words = account.toLowerCase().match(/[a-zéè’']+/g) ?? []
  const inEnglish = words.filter((word) => english.has(word)).length
  if (inEnglish * 12 < words.length || words.length === 0) return true
  return words.some(isDeed)
}

export const witnessFacts = ['name', 'job', 'relation', 'contact', 'day', 'specialism', 'proof'] as const
export type WitnessFact = (typeof witnessFacts)[number]

type Testimony = {
  readonly witness: {
    readonly name: string
    readonly job: string
    readonly relation: string
    readonly contact: string
  }
  readonly expert: { readonly specialism: string; readonly proof: string } | null
}

/** What a testimony needs and does not say yet; `day` is the one on which it was seen, empty while unknown. */
export const openIn = ({ witness, expert }: Testimony, day: string): readonly WitnessFact[] => {
  const { name, job, relation, contact } = witness
  const said: Readonly<Record<WitnessFact, string>> = {
    name,
    job,
    relation,
    contact,
    day,
    specialism: expert === null ? '-' : expert.specialism,
    proof: expert === null ? '-' : expert.proof,
  }
  return witnessFacts.filter((fact) => said[fact].trim() === '')
}
