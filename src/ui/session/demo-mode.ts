// Whether this tab is in the demo, and as whom. The mark is the tab's own (a new tab is in real work), it survives a reload,
// and it is read once at each start: entering and leaving load the page anew, so that nothing of one is left in the other.

import { demoCandidate, isDemoPerson, type DemoPerson } from '#/demo/people.ts'

const name = 'fieldfolio: demo'

const marked = (): DemoPerson | null => {
  try {
    const person = sessionStorage.getItem(name)
    return isDemoPerson(person) ? person : null
  } catch {
    return null
  }
}

let person = marked()

/** At each start of the session: from here to the next one nothing changes. */
export const readDemoMode = (): void => {
  person = marked()
}

/** Who one is in the demo; null in real work. */
export const demoPerson = (): DemoPerson | null => person

export const isDemo = (): boolean => person !== null

/** Real work and the demo never share a database. */
export const storeName = (): string => (isDemo() ? 'fieldfolio-demo' : 'fieldfolio')

/** In the demo only the candidate adds to the portfolio so far; the others look. */
export const mayWrite = (): boolean => person === null || person === demoCandidate.is

/** From the next start on; null leaves the demo. False where the browser keeps no such mark. */
export const markDemo = (next: DemoPerson | null): boolean => {
  try {
    if (next === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, next)
    return true
  } catch {
    return false
  }
}
