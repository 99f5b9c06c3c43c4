// The battery is pulled in the middle of a write: what the browser was just writing is torn. Opening the app, working on and
// opening it again must not cost what was there before. See src/store/README.md for what happens otherwise.

import { readdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { newProfileFolder } from '../support/browser-profile.ts'
import { startPortfolio, visit, writeNote } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'

/** The browser's own log of what was written last, by its number. */
const logIn = async (profile: string): Promise<string> => {
  const all = join(profile, 'Default/IndexedDB')
  const folder = (await readdir(all)).find((name) => name.endsWith('.leveldb')) ?? ''
  const written = await readdir(join(all, folder))
  const latest = written.toSorted().findLast((name) => name.endsWith('.log')) ?? ''
  return join(all, folder, latest)
}

test('a write that was torn costs itself at most, not all that was there @long', async ({
  site,
  browserOf,
}) => {
  const folder = await newProfileFolder()
  const before = await browserOf({ folder })
  await before.page.goto(site.origin)
  await startPortfolio(before.page, 'Amy Lewis')
  await writeNote(before.page, 'Before.')
  await writeNote(before.page, 'The one that is torn, perhaps.')
  await before.kill()
  const torn = await logIn(folder)
  await truncate(torn, (await stat(torn)).size - 60)

  const during = await browserOf({ folder })
  await during.page.goto(site.origin)
  await expect.poll(() => logIn(folder), 'the torn log was left behind').not.toBe(torn)
  await writeNote(during.page, 'After.')
  await during.close()

  const after = await browserOf({ folder })
  await after.page.goto(site.origin)
  await visit(after.page, '/evidence')
  await expect(after.page.getByRole('link', { name: /Before\./ })).toBeVisible()
  await expect(after.page.getByRole('link', { name: /After\./ })).toBeVisible()
})
