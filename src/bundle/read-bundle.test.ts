// The laws of bundles: what goes in comes out, in whatever story; and no changed byte goes unfound.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { composed, fileOf, kindsOf, release, verified, type Composing } from '../../tests/support/bundles.ts'
import { someDeeds, tell } from '../../tests/support/random-stories.ts'
import { forged, packed, textIn, unpacked } from '../../tests/support/unpacked.ts'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { planImport, type HeldHere } from '#/bundle/import-plan.ts'
import { portfolioJson } from '#/bundle/portfolio-document.ts'
import { readBundle, type BundleContents } from '#/bundle/read-bundle.ts'
import { readZip } from '#/bundle/zip/read-zip.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'

const read = async (zip: Blob): Promise<BundleContents> => unwrap(await readBundle(zip, release))
const portfolioIn = async (zip: Blob): Promise<string> => textIn(await unpacked(zip), 'data/portfolio.json')

/** What a store holds after an import into it. */
const imported = (held: HeldHere, contents: BundleContents): HeldHere => {
  const plan = planImport(held, contents)
  return {
    entries: [...mergeEntries(held.entries, plan.entries).values()],
    lists: [...held.lists, ...plan.lists],
    schemes: new Set([...held.schemes, ...(plan.scheme === null ? [] : [plan.scheme.sha256])]),
    blobs: new Set([...held.blobs, ...plan.blobs]),
  }
}
const nothing: HeldHere = { entries: [], lists: [], schemes: new Set(), blobs: new Set() }

let story: Story
let zip: Blob
let composing: Composing
beforeAll(async () => {
  story = await amysStory()
  composing = { ...story, ledger: story.amy.ledger, entries: story.amy.entries }
  zip = (await composed(composing)).zip
})

describe('compose, then read', () => {
  const blobs = [
    fileOf('the same file for everybody').bytes,
    ...Array.from({ length: 1_001 }, (_, pick) => fileOf(`file ${pick}`).bytes),
    ...Array.from({ length: 3 }, (_, pick) => fileOf(`page ${pick}`).bytes),
    ...Array.from({ length: 1_001 }, (_, pick) => fileOf(`covered ${pick}`).bytes),
  ]

  it('gives the same portfolio, undamaged, whatever happened and for either copy', async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, fc.constantFrom('full', 'candidate'), async (deeds, flavour) => {
        const told = await tell(deeds)
        const { zip: made } = await composed({ ...told, flavour, blobs })
        const { verdict, contents, findings } = await verified(made, told.fingerprint)
        expect(findings.filter(({ level }) => level === 'error')).toEqual([])
        if (contents === null) throw new Error('nothing was read')
        const everyone = [...contents.portfolio.devices.values()]
        const isEveryoneKnown = everyone.every(({ standing }) => standing !== 'not yet known')
        expect(verdict).toBe(isEveryoneKnown ? 'sound' : 'consistent, centre not confirmed')
        expect(textIn(await unpacked(made), 'data/portfolio.json')).toBe(
          new TextDecoder().decode(portfolioJson(contents.portfolio)),
        )
        expect(contents.portfolio.flavour).toBe(flavour)
        expect(contents.portfolio.strangers.size).toBe(0)
      }),
      { numRuns: 20 },
    )
  })

  it('and export → import → export gives the same portfolio.json', async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds, async (deeds) => {
        const told = await tell(deeds)
        const first = (await composed({ ...told, blobs })).zip
        const held = imported(nothing, await read(first))
        const second = await composed({
          ledger: told.ledger,
          entries: held.entries,
          lists: held.lists,
          blobs,
        })
        expect(await portfolioIn(second.zip)).toBe(await portfolioIn(first))
      }),
      { numRuns: 12 },
    )
  })
})

describe('a read bundle', () => {
  it('gives entries, lists, the scheme and each file by its hash, without reading the files', async () => {
    const contents = await read(zip)
    expect(contents.history.entries).toHaveLength(story.amy.entries.length)
    expect(contents.history.lists.map(({ hash }) => hash)).toEqual(story.lists.map(({ hash }) => hash))
    expect(contents.scheme?.id).toBe('ocr-03454')
    expect(
      [...contents.blobs.values()].map(({ path, bytes, mediaType }) => [path, bytes, mediaType]),
    ).toEqual([
      ['data/evidence/E002-1-photo.jpg', 18, 'image/jpeg'],
      ['data/evidence/E001b-1-file.pdf', 8, 'application/pdf'],
    ])
    const texts = await Promise.all(
      [...contents.blobs.values()].map(async ({ open }) => unwrap(await open()).text()),
    )
    expect(texts).toEqual(['not really a photo', 'a letter'])
  })

  it('opens all the same when evidence is damaged, names it, and is then only looked at', async () => {
    const files = await unpacked(zip)
    files.set('data/evidence/E002-1-photo.jpg', utf8('not really A photo'))
    const contents = await read(packed(files))
    expect(contents.findings[0]).toMatchObject({ kind: 'changed', subject: 'data/evidence/E002-1-photo.jpg' })
    expect(contents.portfolio.evidence.size).toBe(3)
    expect(contents.blobs.size).toBe(1)
    expect(planImport(nothing, contents)).toMatchObject({ kind: 'damaged', entries: [], blobs: [] })
  })

  it('that was made without a file is not whole, and is brought in all the same', async () => {
    const { zip: without } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries,
      blobs: story.blobs.slice(1),
    })
    const contents = await read(without)
    expect(contents.isDamaged).toBe(false)
    const plan = planImport(nothing, contents)
    expect(plan).toMatchObject({ kind: 'new portfolio', blobs: [...contents.blobs.keys()] })
    expect(plan.entries).toHaveLength(story.amy.entries.length)
    // One that was listed and is gone was not left out: somebody or something took it.
    const files = await unpacked(zip)
    files.delete('data/evidence/E002-1-photo.jpg')
    const gone = await read(packed(files))
    expect(kindsOf(gone)).toContain('missing')
    expect(planImport(nothing, gone).kind).toBe('damaged')
  })

  it('is not damaged by being packed again, deflated or in another order, and that is said', async () => {
    const files = await unpacked(zip)
    const again = await verified(packed(new Map([...files].toReversed())), story.centre.fingerprint)
    expect(again.verdict).toBe('sound')
    expect(again.findings.filter(({ level }) => level !== 'info')).toMatchObject([
      { kind: 'folder renamed', subject: 'bag', about: 'harbour-trai-amy-lewis-ocr-03454-2026-11-22' },
    ])

    const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
    writeFileSync(join(folder, 'a.zip'), new Uint8Array(await zip.arrayBuffer()))
    const program = `import sys, zipfile
a = zipfile.ZipFile('a.zip'); b = zipfile.ZipFile('b.zip', 'w', zipfile.ZIP_DEFLATED)
for name in a.namelist(): b.writestr(name, a.read(name))
b.close()`
    execFileSync('python3', ['-c', program], { cwd: folder })
    const deflated = await verified(new Blob([readFileSync(join(folder, 'b.zip'))]), story.centre.fingerprint)
    rmSync(folder, { recursive: true })
    expect(deflated.verdict).toBe('sound')
    expect(kindsOf(deflated)).toContain('packed again')
  })

  it('is nothing at all, for what is not a bundle, in words', async () => {
    const rubbish = [
      new Blob([]),
      new Blob(['hello']),
      zip.slice(0, 20_000),
      packed(new Map([['a', utf8('b')]])),
    ]
    for (const blob of rubbish) {
      const result = await verified(blob)
      expect(result).toMatchObject({ verdict: 'damaged', contents: null })
      expect(result.findings[0]?.kind).toMatch(/file unreadable|not a bundle/)
    }
  })
})

describe('a changed byte', () => {
  it('in any file is found, and makes the bundle damaged', async () => {
    const bytes = new Uint8Array(await zip.arrayBuffer())
    const { entries } = unwrap(await readZip(zip))
    const places = await Promise.all(
      entries.map(async ({ name, packed: content }) => ({
        name,
        at: indexOf(bytes, new Uint8Array(await content.arrayBuffer())),
        length: content.size,
      })),
    )
    expect(places.every(({ at }) => at >= 0)).toBe(true)
    for (const { name, at, length } of places) {
      const spots = new Set([0, length - 1, ...[0.13, 0.5, 0.87].map((share) => Math.floor(length * share))])
      for (const spot of spots) {
        const changed = bytes.slice()
        changed[at + spot] = (changed[at + spot] ?? 0) ^ (1 << (spot % 8))
        const { verdict } = await verified(new Blob([changed]), story.centre.fingerprint)
        expect(verdict, `${name} at ${spot}`).toBe('damaged')
      }
    }
  })

  it('anywhere in the ZIP, headers and directory too, is found', async () => {
    const bytes = new Uint8Array(await zip.arrayBuffer())
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ by
        const { findings } = await verified(new Blob([changed]), story.centre.fingerprint)
        expect(findings[0]?.level).toMatch(/error|warning/)
      }),
      { numRuns: 60 },
    )
  })

  it('in any file is found even when every list was made to fit again', async () => {
    const files = await unpacked(zip)
    for (const path of files.keys()) {
      if (/^(?:tag)?manifest|^bag-info/.test(path)) continue
      const changed = new Map(files)
      const bytes = files.get(path)?.slice() ?? utf8('')
      const spot = Math.floor(bytes.length * 0.6)
      bytes[spot] = (bytes[spot] ?? 0) ^ 1
      changed.set(path, bytes)
      const { verdict, findings } = await verified(forged(changed), story.centre.fingerprint)
      expect([verdict, path === 'START-HERE.html' ? 'damaged' : verdict], path).toContain('damaged')
      expect(
        findings.some(({ level }) => level !== 'info'),
        path,
      ).toBe(true)
    }
  })
})

describe('importing', () => {
  it('tells beforehand what is new, and the second time that nothing is', async () => {
    const contents = await read(zip)
    const plan = planImport(nothing, contents)
    expect(plan).toMatchObject({
      kind: 'new portfolio',
      adds: { evidence: 3, claims: 4, people: ['Amy Lewis', 'Dev Patel'], strangers: 0 },
    })
    expect(plan.entries).toHaveLength(story.amy.entries.length)
    expect(plan.blobs).toHaveLength(2)
    expect(plan.scheme?.sha256).toBe(contents.portfolio.description.values.scheme?.hash)
    const again = planImport(imported(nothing, contents), contents)
    expect(again).toMatchObject({ kind: 'nothing new', entries: [], lists: [], scheme: null, blobs: [] })
  })

  it('adds nothing from an older version, and loses nothing newer', async () => {
    const older = await read(
      (await composed({ ...composing, entries: story.amy.entries.filter(({ head }) => head.clock < 6) })).zip,
    )
    const held = imported(nothing, await read(zip))
    const plan = planImport(held, older)
    expect(plan.kind).toBe('nothing new')
    expect(plan.after.evidence.size).toBe(3)
    expect(planImport(imported(nothing, older), await read(zip)).kind).toBe('adds')
  })

  it('drops on sight what was erased here meanwhile', async () => {
    const amy = story.amy.clone()
    const before = await read(zip)
    const photo = [...before.portfolio.evidence.values()].find(({ form }) => form === 'photo')
    const hash = photo?.files[0]?.sha256 ?? ''
    await amy.write('content.erased', { reason: 'consent', entries: [photo?.id], blobs: [hash] })
    const held: HeldHere = { ...nothing, entries: amy.entries, lists: story.lists }
    const erased = held.entries.map((entry) => (entry.hash === photo?.id ? { ...entry, body: null } : entry))
    const plan = planImport({ ...held, entries: erased }, before)
    expect(plan.entries).toEqual([])
    expect(plan.blobs).not.toContain(hash)
    expect(plan.blobs).toHaveLength(1)
  })

  it('completes bodies that had not arrived', async () => {
    const contents = await read(zip)
    const held: HeldHere = {
      ...nothing,
      entries: contents.history.entries.map((entry) => ({ ...entry, body: null })),
    }
    const plan = planImport(held, contents)
    expect(plan.entries).toHaveLength(contents.history.entries.length)
    expect(plan.kind).toBe('adds')
    const whole = foldPortfolio({
      ledger: plan.ledger,
      entries: plan.entries,
      lists: story.lists,
      flavour: null,
    })
    expect(portfolioJson(whole)).toEqual(portfolioJson(plan.after))
  })

  it('says which release made the pages, when it was another', async () => {
    const result = await readBundle(zip, { ...release, viewerHash: 'f'.repeat(64) })
    expect(kindsOf(unwrap(result))).toContain('page of another release')
    expect(unwrap(result).isDamaged).toBe(false)
  })
})

const indexOf = (bytes: Uint8Array, part: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(part)
