// Every file is accounted for (formats §5): made again from the history and compared by its hash. What nobody can make
// again is an error, however well the manifests fit; only the pages of another release are let off with a warning.

import { bytesEqual, textOf, utf8 } from '#/base/bytes.ts'
import { isDay } from '#/base/dates.ts'
import { sha256OfBuffer } from '#/base/hash.ts'
import { bagInfoName, parseBagInfo } from '#/bundle/bag/bag-info.ts'
import { topFolderOf } from '#/bundle/bag/top-folder-name.ts'
import { payloadManifestName, tagManifestName } from '#/bundle/bag/manifest.ts'
import { bagInfoOf } from '#/bundle/bag-info-of.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { formsFolder, layOut, withoutErased } from '#/bundle/lay-out.ts'
import type { FileBytes } from '#/bundle/ledger-files.ts'
import { bytesOf, type OpenBag } from '#/bundle/open-bag.ts'
import { isInertForm, type MakePages } from '#/bundle/pages.ts'
import { startHereContents } from '#/bundle/start-here-contents.ts'
import { isBuiltAsOurs, readStartHere, startHereName, viewerHashOf } from '#/bundle/start-here.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

export type Release = {
  readonly make: MakePages
  /** `viewerHashOf` of this release's viewer. */
  readonly viewerHash: string
}

/** `portfolio` must be the fold of `history`, which must be all that could be read of the bag. */
export const accountFor = async (
  bag: OpenBag,
  history: BundledHistory,
  portfolio: Portfolio,
  { make, viewerHash }: Release,
): Promise<BundleFinding[]> => {
  const page = await textIn(bag, startHereName)
  const viewer = page === null ? null : readStartHere(page)
  const isThisRelease = viewer !== null && viewerHashOf(viewer) === viewerHash
  const baggingDay = await dayIn(bag)
  const laidOut = await layOut(history, portfolio, {
    make,
    viewer: viewer ?? { code: '', css: '' },
    baggingDay,
  })
  const expected = new Set([payloadManifestName, tagManifestName, bagInfoName, startHereName])
  const findings: BundleFinding[] = []
  const compare = async (file: FileBytes, otherwise: BundleFinding): Promise<void> => {
    expected.add(file.path)
    const there = bag.files.get(file.path)
    if (there === undefined)
      findings.push(otherwise.kind === 'form of another release' ? otherwise : finding('missing', file.path))
    else if (there.sha256 !== (await sha256OfBuffer(file.bytes))) findings.push(otherwise)
  }
  for (const file of [...laidOut.sources, ...laidOut.derived])
    await compare(file, finding('not as made', file.path))
  for (const file of laidOut.pages)
    await compare(
      file,
      isThisRelease || viewer === null ? finding('not as made', file.path) : ofAnotherRelease(file.path),
    )
  if (page !== null && viewer !== null && !isThisRelease) {
    // Pages of the first release do not say the day.
    const kept = withoutErased(history, portfolio)
    const isOurs = async (day: string): Promise<boolean> => isBuiltAsOurs(page, startHereContents(kept, day))
    const isBuilt = (await isOurs(baggingDay)) || (await isOurs(''))
    findings.push(isBuilt ? ofAnotherRelease(startHereName) : finding('not as made', startHereName))
  }
  for (const [path, sha256] of laidOut.evidence) {
    expected.add(path)
    const there = bag.files.get(path)
    if (there === undefined) findings.push(finding('missing', path))
    else if (there.sha256 !== sha256) findings.push(finding('changed', path))
  }
  // Not on its list of files either: the bundle never was said to hold it.
  for (const path of laidOut.absent) findings.push(finding('left out when made', path))
  if (!(await isBagInfoAsMade(bag, history, portfolio, baggingDay)))
    findings.push(finding('not as made', bagInfoName))
  for (const path of bag.files.keys()) {
    if (expected.has(path)) continue
    // Another release may make forms that this one does not know.
    const isForm = !isThisRelease && new RegExp(`^${formsFolder}[a-z0-9-]+\\.(?:csv|html|png)$`).test(path)
    findings.push(isForm ? ofAnotherRelease(path) : finding('not accounted for', path))
  }
  const folder = topFolderOf(portfolio, baggingDay)
  if (baggingDay !== '' && bag.folder !== folder) findings.push(finding('folder renamed', bag.folder, folder))
  // It may bring nothing that could be run.
  const forms = findings.filter(
    ({ kind, subject }) => kind === 'form of another release' && subject.endsWith('.html'),
  )
  for (const { subject } of forms) {
    const html = await textIn(bag, subject)
    if (bag.files.has(subject) && (html === null || !isInertForm(html)))
      findings.push(finding('not accounted for', subject))
  }
  return findings
}

const ofAnotherRelease = (path: string): BundleFinding =>
  finding(path === startHereName ? 'page of another release' : 'form of another release', path)

/** Null where it is not there, or no text. */
const textIn = async ({ files }: OpenBag, path: string): Promise<string | null> => {
  const file = files.get(path)
  const bytes = file === undefined ? null : await bytesOf(file)
  const text = bytes === null ? null : textOf(bytes)
  return text?.ok === true ? text.value : null
}

/** The one fact of the pages that no signed history knows; empty where bag-info.txt does not say it. */
export const dayIn = async ({ files }: OpenBag): Promise<string> => {
  const file = files.get(bagInfoName)
  const bytes = file === undefined ? null : await bytesOf(file)
  if (bytes === null) return ''
  const day = parseBagInfo(bytes).fields.find(({ label }) => label === 'Bagging-Date')?.value
  return isDay(day) ? day : ''
}

/** All of bag-info.txt but the day follows from the portfolio and the files beside it. */
const isBagInfoAsMade = async (
  { files }: OpenBag,
  history: BundledHistory,
  portfolio: Portfolio,
  day: string,
): Promise<boolean> => {
  const file = files.get(bagInfoName)
  const bytes = file === undefined ? null : await bytesOf(file)
  if (bytes === null || day === '') return false
  const payload = [...files.values()].filter(({ path }) => path.startsWith('data/'))
  const oxum = { files: payload.length, bytes: payload.reduce((sum, { zipped }) => sum + zipped.bytes, 0) }
  return bytesEqual(bytes, utf8(bagInfoOf(portfolio, history, day, oxum)))
}
