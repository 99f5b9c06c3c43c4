// The five people of the demo. Nobody of these names is meant; who of them one is decides only what may be done here.

export const demoPeople = ['amy', 'dev', 'maya', 'ines', 'owen'] as const
export type DemoPerson = (typeof demoPeople)[number]

export const isDemoPerson = (name: unknown): name is DemoPerson =>
  demoPeople.some((person) => person === name)

/** The one whose portfolio it is: the only one so far who can add to it. */
export const demoCandidate = { is: 'amy', name: 'Amy Lewis', number: 'D-0001' } as const
export const demoCentre = 'Made-up Training (demo)'
