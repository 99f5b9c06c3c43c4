// What can be said about a bundle, as data: the app, the viewer and the command line say the same about the same file.
// The words are src/text's. Subjects are a stranger's text: whoever shows them escapes them.

export type Level = 'error' | 'warning' | 'info'

/** Kind → level. Errors make a bundle "damaged"; formats §5 and §7 decide which they are. */
const levels = {
  // The ZIP.
  'file unreadable': 'error',
  'not a bundle': 'error',
  'archive damaged': 'error',
  'file refused': 'error',
  'outside the folder': 'error',
  'packed again': 'warning',
  'folder renamed': 'warning',
  // The bag: what is there, and what it should be.
  'list damaged': 'error',
  missing: 'error',
  'left out when made': 'error',
  'not listed': 'error',
  changed: 'error',
  'cannot be read': 'error',
  'not accounted for': 'error',
  'not as made': 'error',
  'not compared': 'warning',
  'page of another release': 'warning',
  'form of another release': 'warning',
  // The history.
  demo: 'warning',
  'history unreadable': 'error',
  'wrong key': 'error',
  'wrong signature': 'error',
  'of another portfolio': 'error',
  'content missing': 'error',
  'earlier work missing': 'warning',
  'two devices as one': 'warning',
  'device not yet known': 'warning',
  'left uncounted': 'warning',
  'unknown kind': 'info',
  // The scheme and the centre.
  'scheme differs': 'error',
  'scheme missing': 'warning',
  'scheme unreadable': 'warning',
  'centre lists damaged': 'error',
  'list of another centre': 'warning',
  'rival centre lists': 'warning',
  'another centre': 'warning',
  'no centre named': 'warning',
  'no centre list': 'warning',
  'centre confirmed': 'info',
  'centre not given': 'info',
  // What the trade would look at again. The bundle is as it was made: how grave each is stands in its words.
  'must fix': 'info',
  'worth checking': 'info',
  'worth knowing': 'info',
  'gone past': 'info',
  // What deserves a look.
  'two versions': 'info',
  'not claimed': 'info',
  'no place': 'info',
  'place gone': 'info',
  'part covered': 'info',
  // What compose left out.
  'evidence left out': 'error',
  'strangers left out': 'warning',
  'unsigned left out': 'warning',
  'scheme left out': 'warning',
} as const satisfies Record<string, Level>

export type FindingKind = keyof typeof levels

export type BundleFinding = {
  readonly level: Level
  readonly kind: FindingKind
  /** A path in the bundle, a device, a piece of evidence; empty for the bundle as a whole. */
  readonly subject: string
  /** What more there is to say, such as a name, a reason or a rule; empty where there is nothing. */
  readonly about: string
  /** How many, or which line or number; 0 where that says nothing. */
  readonly count: number
}

export const finding = (kind: FindingKind, subject = '', about = '', count = 0): BundleFinding => ({
  level: levels[kind],
  kind,
  subject: subject.slice(0, 300),
  about: about.slice(0, 300),
  count,
})

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Nothing in it is damaged, and yet it is not whole: files were not there when it was made. Worth no less for what is in it,
 * and safe to bring in; it can never be called sound.
 */
export const isOnlyIncomplete = (findings: readonly BundleFinding[]): boolean => {
  const errors = findings.filter(({ level }) => level === 'error')
  return errors.length > 0 && errors.every(({ kind }) => kind === 'left out when made')
}

/** Work that others have seen could be taken out by whoever makes the bundle: with its history cut short nothing is sound. */
export const isAllHere = (findings: readonly BundleFinding[]): boolean =>
  findings.every(({ kind }) => kind !== 'earlier work missing' && kind !== 'scheme missing')

/**
 * Of a bundle that was just composed: whether anybody could bring it in. Files left out make it incomplete; anything worse
 * makes every reader call it damaged.
 */
export const isFitToBringIn = (findings: readonly BundleFinding[]): boolean =>
  findings.every(({ level, kind }) => level !== 'error' || kind === 'evidence left out')

/** Each once, errors first; otherwise in the order in which they were found. */
export const inOrder = (findings: readonly BundleFinding[]): BundleFinding[] =>
  [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()].toSorted(
    (a, b) => rank[a.level] - rank[b.level],
  )
