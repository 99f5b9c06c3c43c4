// A portfolio of hostile files, taken in by the app's own screens, and its bundle unpacked as a verifier would.

import { expect, type Page } from '@playwright/test'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { makeFile, startPortfolio, visit } from './candidate.ts'
import type { HostileFile } from './hostile-evidence.ts'
import { newFolder } from './judges.ts'
import { unpacked } from './unpacked.ts'

export const captureHostile = async (page: Page, files: readonly HostileFile[]): Promise<void> => {
  await startPortfolio(page, 'Amy Lewis')
  await visit(page, '/capture/file')
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.chooseFiles })
    .setInputFiles([...files])
  await expect(page.getByText(new RegExp(`^${files.length} saved on this`)).first()).toBeVisible()
}

/** Resolves with the folder that holds START-HERE.html. */
export const unpackedBundle = async (page: Page): Promise<string> => {
  const folder = await newFolder('bundle')
  const zip = join(folder, 'amy.zip')
  await (await makeFile(page)).saveAs(zip)
  for (const [path, bytes] of await unpacked(new Blob([new Uint8Array(await readFile(zip))]))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return folder
}

/** The addresses of its pages to print. */
export const formsOf = async (bundle: string): Promise<readonly string[]> => {
  const folder = join(bundle, 'data', 'forms')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'))
  if (names.length === 0) throw new Error('The bundle has no forms')
  return names.map((name) => pathToFileURL(join(folder, name)).href)
}

/** `E007`, as the list and the bundle name them. */
export const labelOf = (at: number): string => `E${String(at + 1).padStart(3, '0')}`
