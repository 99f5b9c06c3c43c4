// Looking at a bundle and bringing it in, as the app does, into a store that has never seen it.

import { unwrap } from '#/base/result.ts'
import { lookAtBundle } from '#/ui/session/bundle/look-at-bundle.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { pickedFiles } from './picked-files.ts'
import { deleteRaw } from './raw-database.ts'

export type OpenedBundle = { readonly verified: number; readonly imported: number; readonly evidence: number }

/** Milliseconds to the verdict, and to the last byte being durable (the verdict included). */
export const openedBundle = async (): Promise<OpenedBundle> => {
  await startSession()
  const [file] = pickedFiles()
  if (file === undefined) throw new Error('no bundle was picked')
  const start = performance.now()
  const looked = unwrap(await lookAtBundle(file, () => undefined))
  const verified = performance.now() - start
  const { verdict, findings, plan } = looked.preview
  if (verdict === 'damaged' || plan?.kind === 'damaged')
    throw new Error(`the bundle is not whole: ${JSON.stringify(findings.slice(0, 3))}`)
  unwrap(await looked.bringIn(() => undefined))
  const imported = performance.now() - start
  const { portfolio } = openPortfolio()
  for (const { files } of portfolio.evidence.values())
    for (const { sha256 } of files) unwrap(await theStore().blob(sha256))
  return { verified, imported, evidence: portfolio.evidence.size }
}

/** Everything that was brought in, so that the next time is the first again. */
export const forgetAll = async (): Promise<void> => {
  theStore().close()
  await deleteRaw('fieldfolio')
}
