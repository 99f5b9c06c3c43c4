// The qualifications that come with the app, read from rules/ when they are needed, and those that a portfolio carries
// with it. A portfolio keeps the exact bytes it was started on, whatever later versions of the app bring.

import type { Bytes } from '#/base/bytes.ts'
import { utf8 } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { SchemeReference } from '#/portfolio/portfolio.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { theStore } from '#/ui/session/session.ts'

export type LoadedScheme = { readonly scheme: Scheme; readonly hash: Sha256; readonly bytes: Bytes }

const files = import.meta.glob<string>(['/rules/*.json', '!/rules/schema.json'], {
  query: '?raw',
  import: 'default',
})

export const loadedScheme = (bytes: Bytes): LoadedScheme | null => {
  const read = readSchemeBytes(bytes)
  return read.ok ? { scheme: read.value.scheme, hash: read.value.hash, bytes } : null
}

/** In the demo only its own made-up award, which nobody who works for real is offered. */
const demoSchemes = async (): Promise<readonly LoadedScheme[]> => {
  const { madeUpAwardBytes } = await import('#/demo/made-up-award.ts')
  return [loadedScheme(madeUpAwardBytes)].filter((scheme) => scheme !== null)
}

let all: Promise<readonly LoadedScheme[]> | null = null
let ofDemo: Promise<readonly LoadedScheme[]> | null = null

/** Every scheme of this release, by awarding body, level and title. */
export const allSchemes = (): Promise<readonly LoadedScheme[]> => {
  if (isDemo()) return (ofDemo ??= demoSchemes())
  all ??= Promise.all(Object.values(files).map(async (load) => loadedScheme(utf8(await load())))).then(
    (schemes) =>
      schemes
        .filter((scheme) => scheme !== null)
        .toSorted(
          (a, b) =>
            a.scheme.awardingBody.localeCompare(b.scheme.awardingBody) ||
            a.scheme.level - b.scheme.level ||
            a.scheme.title.localeCompare(b.scheme.title),
        ),
  )
  return all
}

/** The versions of one qualification in this release, without reading the others: its files begin with its id. */
export const releasedVersions = async (id: string): Promise<readonly LoadedScheme[]> => {
  if (isDemo()) return (await allSchemes()).filter(({ scheme }) => scheme.id === id)
  const own = Object.entries(files).filter(([path]) => path.startsWith(`/rules/${id}`))
  const read = await Promise.all(own.map(async ([, load]) => loadedScheme(utf8(await load()))))
  return read.filter((loaded) => loaded?.scheme.id === id).filter((loaded) => loaded !== null)
}

/** One exact version: from the store, or from this release when it is one of its own. */
export const schemeOfHash = async (wanted: Sha256, released = allSchemes): Promise<LoadedScheme | null> => {
  const stored = await theStore().scheme(wanted)
  if (stored.ok) return loadedScheme(stored.value.bytes)
  return (await released()).find(({ hash }) => hash === wanted) ?? null
}

/** The version that a portfolio names, without reading what else this release has: that is 150 ms of whatever is on the screen. */
export const schemeFor = async (reference: SchemeReference | null): Promise<LoadedScheme | null> =>
  reference === null ? null : schemeOfHash(reference.hash, () => releasedVersions(reference.id))
