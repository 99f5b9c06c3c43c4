// What can be wrong with a ZIP that somebody hands over, as values. Names are the sender's text, shortened but not
// cleaned: whoever shows them escapes them.

import type { NameFault } from '#/bundle/zip/zip-name.ts'

/** Nothing in the file can be read. */
export type ZipError =
  | { readonly kind: 'cannot be read'; readonly says: string }
  | { readonly kind: 'not a ZIP' }
  /** It starts as a ZIP but its directory is missing: a download or copy that was cut short. */
  | { readonly kind: 'cut short' }
  /** Two end records fit, so that two programs may see different files. */
  | { readonly kind: 'two directories' }
  | { readonly kind: 'directory damaged' }
  | { readonly kind: 'too many files'; readonly files: number }
  | { readonly kind: 'directory too large'; readonly bytes: number }

export type Zip64Oddity = 'missing' | 'needless' | 'wrong length' | 'contradicts'
export type HeaderField = 'name' | 'method' | 'flags' | 'CRC' | 'size' | 'data descriptor'

/** Why one entry is not offered. */
export type EntryFault =
  | { readonly kind: 'name not allowed'; readonly why: NameFault }
  | { readonly kind: 'same name'; readonly other: string }
  | { readonly kind: 'file and folder'; readonly other: string }
  /** A symbolic link, device, pipe or socket; `mode` as in the external attributes. */
  | { readonly kind: 'not a regular file'; readonly mode: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'method not allowed'; readonly method: number }
  | { readonly kind: 'flags not allowed'; readonly flags: number }
  | { readonly kind: 'extra field not allowed'; readonly id: number }
  | { readonly kind: 'extra field damaged' }
  | { readonly kind: 'on another disk' }
  | { readonly kind: 'zip64 oddity'; readonly why: Zip64Oddity }
  | {
      readonly kind: 'sizes lie'
      readonly why: 'stored sizes differ' | 'folder with content' | 'nothing packed'
    }
  | { readonly kind: 'bomb'; readonly bytes: number; readonly packedBytes: number }
  | { readonly kind: 'too large to inflate'; readonly bytes: number }
  | { readonly kind: 'outside the file' }
  | { readonly kind: 'no local header' }
  | { readonly kind: 'headers disagree'; readonly field: HeaderField }
  | { readonly kind: 'overlap'; readonly other: string }

/** What is wrong with the archive as a whole, though entries can be read. `at` in bytes from the start. */
export type ArchiveFault =
  | { readonly kind: 'directory damaged'; readonly at: number }
  | { readonly kind: 'directory misplaced' }
  | { readonly kind: 'count disagrees'; readonly declared: number; readonly found: number }
  | { readonly kind: 'several disks' }
  | { readonly kind: 'zip64 oddity'; readonly why: Zip64Oddity }

/** Nothing is hidden from the reader, but somebody's program has touched the file since it was composed. */
export type ArchiveNote =
  | { readonly kind: 'unaccounted bytes'; readonly at: number; readonly bytes: number }
  | { readonly kind: 'comment'; readonly bytes: number }
  | { readonly kind: 'not as written' }

export type ZipProblem =
  | ({ readonly level: 'error'; readonly name: string } & EntryFault)
  | ({ readonly level: 'error'; readonly name: null } & ArchiveFault)
  | ({ readonly level: 'warning'; readonly name: null } & ArchiveNote)

export const entryProblem = (name: string, fault: EntryFault): ZipProblem => ({
  level: 'error',
  name: name.slice(0, 200),
  ...fault,
})
export const archiveProblem = (fault: ArchiveFault): ZipProblem => ({ level: 'error', name: null, ...fault })
export const archiveNote = (note: ArchiveNote): ZipProblem => ({ level: 'warning', name: null, ...note })
