// How people are called by their names.

/** As people call each other: `Amy` of `Amy Lewis`; empty where there is none. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
