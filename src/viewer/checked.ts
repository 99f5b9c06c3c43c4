// Checking a ZIP or an extracted folder from end to end with the bundle's own verifier, and what the page keeps of it.

import { momentNow, dayOf } from '#/base/dates.ts'
import type { Release } from '#/bundle/account-for.ts'
import type { BundleFinding } from '#/bundle/finding.ts'
import { inOrder } from '#/bundle/finding.ts'
import { verdictOn, verifyBundle, type Verdict } from '#/bundle/verify-bundle.ts'
import type { BundleContents } from '#/bundle/read-bundle.ts'
import { zipOfFolder, type FolderFile } from '#/viewer/folder-zip.ts'
import type { Opened } from '#/viewer/open-contents.ts'

export type Checked = {
  readonly name: string
  /** Null where nothing could be opened. */
  readonly contents: BundleContents | null
  /** What was found before the centre is asked about. */
  readonly findings: readonly BundleFinding[]
  readonly files: number
}

/** What was chosen: the ZIP, or the files of a folder. */
export type Chosen =
  | { readonly kind: 'zip'; readonly name: string; readonly zip: Blob }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly FolderFile[] }

export type Progress = (step: 'reading' | 'files', done: number, all: number) => void

/** Rejects only with what `onProgress` throws, which stops it. */
export const check = async (chosen: Chosen, release: Release, onProgress: Progress): Promise<Checked> => {
  const { name } = chosen
  let files = 0
  const verify = (zip: Blob) =>
    verifyBundle(zip, {
      ...release,
      centre: null,
      onProgress: (done, all) => {
        files = all
        onProgress('files', done, all)
      },
    })
  if (chosen.kind === 'zip') {
    const { contents, findings } = await verify(chosen.zip)
    return { name, contents, findings: contents?.findings ?? findings, files }
  }
  const day = dayOf(momentNow())
  const composed = await zipOfFolder(chosen.files, day, (done, all) => onProgress('reading', done, all))
  if (!composed.ok) return { name, contents: null, findings: composed.error, files: 0 }
  const { contents, findings } = await verify(composed.value.zip)
  // A folder on a disk is called what its owner likes.
  const found = (contents?.findings ?? findings).filter(({ kind }) => kind !== 'folder renamed')
  return {
    name,
    contents: contents === null ? null : { ...contents, findings: found },
    findings: inOrder([...composed.value.findings, ...found]),
    files,
  }
}

/** The verdict with the check code as it is typed now. */
export const verdictOf = (
  { contents, findings }: Checked,
  centre: string | null,
): { readonly verdict: Verdict; readonly findings: readonly BundleFinding[] } => {
  if (contents === null) return { verdict: 'damaged', findings }
  const judged = verdictOn(contents, centre)
  const isDamaged = findings.some(({ level }) => level === 'error')
  return {
    verdict: isDamaged ? 'damaged' : judged.verdict,
    findings: inOrder([...findings, ...judged.findings]),
  }
}

/** Whether what was checked holds the history that this page shows: the same signed entries, no more and no fewer. */
export const isOfThisPage = ({ contents }: Checked, { entries, history }: Opened): boolean =>
  contents !== null &&
  contents.history.ledger === history.ledger &&
  contents.history.entries.length === entries.size &&
  contents.history.entries.every(({ hash }) => entries.has(hash))
