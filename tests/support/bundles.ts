// Bundles for tests: a portfolio composed with real pages and a small stand-in for the viewer's code.

import type { Bytes } from '#/base/bytes.ts'
import { utf8 } from '#/base/bytes.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { ok, unwrap } from '#/base/result.ts'
import { composeBundle, type ComposeInput, type ComposedBundle } from '#/bundle/compose-bundle.ts'
import { viewerHashOf } from '#/bundle/start-here.ts'
import { verifyBundle, type Verified } from '#/bundle/verify-bundle.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'
import { makePages } from '#/report/make-pages.ts'
import type { Entry } from '#/ledger/entry.ts'

export const viewer = { code: "document.title += ' ✓'", css: '#viewer { color: green }' }
export const release = { make: makePages, viewerHash: viewerHashOf(viewer) }

/** The blobs of a test's store. */
export const storeOf = (...blobs: readonly Bytes[]): ComposeInput<never>['blobs'] => {
  const held = new Map(
    blobs.map((bytes) => [
      sha256(bytes),
      { blob: new Blob([bytes]), bytes: bytes.length, crc32: crc32(bytes) },
    ]),
  )
  return async (hashes) => ok(new Map([...held].filter(([hash]) => hashes.includes(hash))))
}

/** A file as a capture names it. */
export const fileOf = (text: string, mediaType = 'text/plain', name = 'shift.txt') => {
  const bytes = utf8(text)
  return { bytes, file: { sha256: sha256(bytes), bytes: bytes.length, mediaType, name } }
}

export type Composing = {
  readonly ledger: string
  readonly entries: readonly Entry[]
  readonly lists?: readonly CentreList[]
  readonly scheme?: Bytes | null
  readonly flavour?: Flavour
  readonly maker?: string | null
  readonly blobs?: readonly Bytes[]
}

export const composed = async ({
  ledger,
  entries,
  lists,
  scheme,
  flavour,
  maker,
  blobs,
}: Composing): Promise<ComposedBundle> =>
  unwrap(
    await composeBundle({
      ledger,
      entries,
      lists: lists ?? [],
      scheme: async () => scheme ?? null,
      flavour: flavour ?? 'full',
      maker: maker ?? null,
      blobs: storeOf(...(blobs ?? [])),
      viewer,
      make: makePages,
      baggingDay: '2026-11-22',
    }),
  )

export const verified = (zip: Blob, centre: string | null = null): Promise<Verified> =>
  verifyBundle(zip, { ...release, centre })

export const kindsOf = ({ findings }: Pick<Verified, 'findings'>): string[] => [
  ...new Set(findings.map(({ kind }) => kind)),
]
