// What an exchange keeps in mind of a portfolio's entries: their outlines, and of what they say only what tells files, evidence
// and people apart. Never their words, titles, claims and strokes: those stay in the store.

import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { outlineInto, type HeldOutline } from '#/ledger/outlines.ts'
import type { Readable } from '#/portfolio/apply-entry.ts'
import { readKnown } from '#/portfolio/fold.ts'
import type { Known } from '#/portfolio/kinds/content.ts'

export type Gathered = {
  readonly outlines: ReadonlyMap<HeadHash, HeldOutline>
  /** Of each entry here, what it comes to without its words. */
  readonly gists: ReadonlyMap<HeadHash, Readable>
  /** Whole: their bodies hold the keys that all others are checked with. */
  readonly introductions: ReadonlyMap<HeadHash, Entry>
}

/** One for all of them: nobody adds to what an entry says. */
const none: never[] = []

/** The same effect on files, histories and standing; what only shows is left out. */
const withoutWords = (known: Known, shared: (hash: HeadHash) => HeadHash): Known => {
  switch (known.kind) {
    case 'evidence.captured': {
      const { form, files } = known.content
      const blank = { title: '', account: '', performedOn: '', place: '', simulated: null }
      return { kind: known.kind, content: { ...blank, form, files } }
    }
    case 'evidence.described': {
      const { evidence, changes, was } = known.content
      const { files } = changes
      return {
        kind: known.kind,
        content: {
          evidence: shared(evidence),
          changes: files === undefined ? {} : { files },
          was: was['files'] === undefined ? {} : { files: was['files'] },
        },
      }
    }
    case 'evidence.mapped':
      return {
        kind: known.kind,
        content: { evidence: shared(known.content.evidence), add: none, remove: none },
      }
    case 'evidence.signed':
      return { kind: known.kind, content: { ...known.content, statement: '', strokes: none } }
    case 'device.introduced':
    case 'device.added':
    case 'device.lost':
    case 'device.vouched':
    case 'portfolio.opened':
    case 'portfolio.described':
    case 'content.erased':
    case 'evidence.withdrawn':
    case 'evidence.seen':
    case 'warning.passed':
    case 'fact.recorded':
    case 'achievement.recorded':
    case 'achievement.withdrawn':
      return known
  }
}

export const gather = (): { readonly gathered: Gathered; readonly note: (entry: Entry) => void } => {
  const outlines = new Map<HeadHash, HeldOutline>()
  const gists = new Map<HeadHash, Readable>()
  const introductions = new Map<HeadHash, Entry>()
  const outline = outlineInto(outlines)
  const shared = (hash: HeadHash): HeadHash => outlines.get(hash)?.hash ?? hash
  return {
    gathered: { outlines, gists, introductions },
    note: (entry) => {
      outline(entry)
      const read = readKnown(entry)
      const gist: Readable =
        read.state === 'known' ? { state: 'known', known: withoutWords(read.known, shared) } : read
      gists.set(shared(entry.hash), gist)
      if (entry.head.seq === 1) introductions.set(entry.hash, entry)
    },
  }
}
