// Pages that are added, moved, taken out and covered: what stands, what is kept, and what a claim still points to.

import { beforeEach, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { captureScan, cover, evidenceIn, page, setFiles } from '../../tests/support/paged.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, foldOf } from '../../tests/support/portfolio-stories.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { fileAtPlace, filesOf, formerFilesOf, isPlaceGone, namedWith } from '#/portfolio/files-of.ts'
import { blobsNamedBy, foldPortfolio } from '#/portfolio/fold.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { findingsOf } from '#/portfolio/views/findings.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'

const one = page('one').file
const two = page('two').file
const three = page('three').file
const hidden = page('two, a face covered').file
const region = { kind: 'region', x: 0.1, y: 0.1, w: 0.2, h: 0.2 } as const

let amy: TestDevice
let scan: string

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  scan = (await captureScan(amy, one)).hash
})

const second = async (): Promise<TestDevice> => {
  const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  await amy.write('device.added', { device: tablet.device, person: amy.person })
  tablet.receive(amy)
  return tablet
}

describe('pages', () => {
  it('are added, put in order and taken out; each edit is another revision', async () => {
    const revisions = [evidenceRevisionOf(evidenceIn(amy, scan))]
    for (const files of [
      [one, two, three],
      [three, one, two],
      [three, one],
    ]) {
      await setFiles(amy, scan, files)
      expect(evidenceIn(amy, scan).files).toEqual(files)
      revisions.push(evidenceRevisionOf(evidenceIn(amy, scan)))
    }
    expect(new Set(revisions).size).toBe(4)
    expect(formerFilesOf(evidenceIn(amy, scan))).toEqual([two])
    expect(blobsNamedBy(foldOf(amy))).toEqual(new Set([one, two, three].map(({ sha256 }) => sha256)))
  })

  it('that were moved are still what a claim points to, by hash or by their number at capture', async () => {
    await setFiles(amy, scan, [one, two, three])
    await setFiles(amy, scan, [three, two, one])
    const evidence = evidenceIn(amy, scan)
    expect(fileAtPlace(evidence, region)).toEqual({ number: 3, file: one })
    expect(fileAtPlace(evidence, { ...region, sha256: two.sha256 })).toEqual({ number: 2, file: two })
    await setFiles(amy, scan, [three, one])
    expect(fileAtPlace(evidenceIn(amy, scan), { ...region, sha256: two.sha256 })).toBeNull()
  })

  it('added on two devices apart are two versions to settle, and none of their files goes', async () => {
    const tablet = await second()
    await setFiles(amy, scan, [one, two])
    await setFiles(tablet, scan, [one, three])
    amy.receive(tablet)
    const evidence = evidenceIn(amy, scan)
    expect(Object.keys(evidence.fields.toSettle)).toEqual(['files'])
    expect(evidence.named).toHaveLength(3)
    await setFiles(amy, scan, evidence.named)
    expect(evidenceIn(amy, scan).fields.toSettle).toEqual({})
    expect(evidenceIn(amy, scan).files).toHaveLength(3)
  })
})

describe('a covered picture', () => {
  it('takes the place of the other, whose file goes and whose claims it has', async () => {
    await setFiles(amy, scan, [one, two])
    await cover(amy, scan, two, hidden)
    const portfolio = foldOf(amy)
    const evidence = evidenceIn(amy, scan)
    expect(portfolio.erased.blobs).toEqual(new Set([two.sha256]))
    expect(blobsNamedBy(portfolio)).toEqual(new Set([one.sha256, hidden.sha256]))
    expect(fileAtPlace(evidence, { ...region, sha256: two.sha256 })).toMatchObject({
      number: 2,
      file: { sha256: hidden.sha256, redactedFrom: two.sha256 },
    })
    expect(evidence.history).toHaveLength(4)
    expect(evidence.standing).toBe('counted')
  })

  it('may be covered again, and claims still find it', async () => {
    const again = page('two, a face and a name covered').file
    await setFiles(amy, scan, [one, two])
    await cover(amy, scan, two, hidden)
    await cover(amy, scan, hidden, again)
    expect(fileAtPlace(evidenceIn(amy, scan), { ...region, sha256: two.sha256 })?.file.sha256).toBe(
      again.sha256,
    )
  })

  it('stands in for the other in a version that knew nothing of it', async () => {
    const tablet = await second()
    await cover(amy, scan, one, hidden)
    await setFiles(tablet, scan, [one, three])
    await setFiles(tablet, scan, [three, one])
    amy.receive(tablet)
    tablet.receive(amy)
    for (const device of [amy, tablet]) {
      const { files } = evidenceIn(device, scan)
      expect(files.map(({ sha256 }) => sha256)).not.toContain(one.sha256)
      expect(files.map(({ sha256 }) => sha256)).toContain(hidden.sha256)
      expect(foldOf(device).erased.blobs).toEqual(new Set([one.sha256]))
    }
  })

  it('leaves the uncovered one to other evidence, until that lets it go as well', async () => {
    const other = (await captureScan(amy, one)).hash
    await cover(amy, scan, one, hidden)
    expect(foldOf(amy).erased.blobs.size).toBe(0)
    expect(evidenceIn(amy, scan).files[0]?.sha256).toBe(hidden.sha256)
    await cover(amy, other, one, hidden)
    expect(foldOf(amy).erased.blobs).toEqual(new Set([one.sha256]))
  })

  it('is nobody’s to make of somebody else’s photo', async () => {
    const mallory = await TestDevice.joining('Mallory', amy)
    await cover(mallory, scan, one, hidden)
    amy.receive(mallory)
    expect(foldOf(amy).erased.blobs.size).toBe(0)
    expect(evidenceIn(amy, scan).files).toEqual([one])
  })
})

const claimIt = (file: EvidenceFile, criterion = 'C1@1/1.1') =>
  amy.write('evidence.mapped', {
    evidence: scan,
    add: [{ criterion, position: { kind: 'page', sha256: file.sha256, page: 1 } }],
    remove: [],
  })
const counted = () => [...foldOf(amy).claimsByCriterion.keys()]
const lost = () => findingsOf(foldOf(amy)).filter(({ kind }) => kind === 'place gone')

describe('a claim on a page that is taken out', () => {
  it('does not count, says so, and counts again when the page comes back', async () => {
    await setFiles(amy, scan, [one, two])
    await claimIt(two)
    expect(counted()).toEqual(['C1@1/1.1'])
    expect(lost()).toEqual([])
    await setFiles(amy, scan, [one])
    expect(counted()).toEqual([])
    expect(lost()).toMatchObject([{ evidence: scan, criteria: ['C1@1/1.1'] }])
    expect(evidenceIn(amy, scan).claims).toHaveLength(1)
    await setFiles(amy, scan, [two, one])
    expect(counted()).toEqual(['C1@1/1.1'])
    expect(lost()).toEqual([])
  })

  it('counts all the same where the page was covered, or another page shows it too', async () => {
    await setFiles(amy, scan, [one, two, three])
    await claimIt(two)
    await claimIt(three)
    await cover(amy, scan, two, hidden)
    await setFiles(amy, scan, [one, hidden])
    expect(counted()).toEqual(['C1@1/1.1'])
    expect(lost()).toHaveLength(1)
  })

  it('is of one page only: words and whole pieces lose no place', () => {
    const taken = { files: [one], named: [one, two] }
    expect(isPlaceGone(taken, { kind: 'whole' })).toBe(false)
    expect(isPlaceGone(taken, { kind: 'paragraph', paragraph: 9 })).toBe(false)
    expect(isPlaceGone(taken, { ...region, sha256: two.sha256 })).toBe(true)
    expect(isPlaceGone(taken, { ...region, file: 2 })).toBe(true)
    // Never one of its files: not taken out, but a mistake of whoever wrote it.
    expect(isPlaceGone(taken, { ...region, sha256: three.sha256 })).toBe(false)
  })
})

describe('erasing evidence whose pages another device goes on adding', () => {
  it('leaves nothing of it', async () => {
    const tablet = await second()
    await setFiles(tablet, scan, [one, two])
    await amy.write('content.erased', { reason: 'consent', entries: [scan], blobs: [one.sha256] })
    amy.receive(tablet)
    expect(foldOf(amy).erased.blobs).toEqual(new Set([one.sha256]))
    expect(blobsNamedBy(foldOf(amy)).size).toBe(0)
  })
})

const anyFile = fc.integer({ min: 0, max: 5 }).map((n): EvidenceFile => page(`page ${n}`).file)
const anyCovered = fc
  .tuple(anyFile, fc.option(fc.integer({ min: 0, max: 5 })))
  .map(([file, from]): EvidenceFile =>
    from === null ? file : { ...file, redactedFrom: page(`page ${from}`).file.sha256 },
  )

describe('laws', () => {
  it('every file is named once; what is shown is named; circles of covering end', () => {
    fc.assert(
      fc.property(
        fc.array(anyCovered, { maxLength: 8 }),
        fc.array(anyCovered, { maxLength: 8 }),
        fc.array(anyFile),
        (first, more, gone) => {
          const named = namedWith(namedWith([], first), more)
          expect(new Set(named.map(({ sha256 }) => sha256)).size).toBe(named.length)
          const shown = filesOf(new Set(gone.map(({ sha256 }) => sha256)), more, named)
          for (const file of shown) expect(named.some(({ sha256 }) => sha256 === file.sha256)).toBe(true)
          for (const { sha256 } of named)
            expect(() => fileAtPlace({ files: shown, named }, { ...region, sha256 })).not.toThrow()
        },
      ),
    )
  })

  it('the same pages come of the same entries, in whatever order they arrived', async () => {
    const tablet = await second()
    await captureNote(tablet, 'beside')
    await setFiles(amy, scan, [one, two])
    await setFiles(tablet, scan, [one, three])
    await cover(amy, scan, one, hidden)
    await setFiles(tablet, scan, [three, one])
    const entries = [...mergeEntries(amy.entries, tablet.entries).values()]
    const fold = (some: typeof entries) =>
      foldPortfolio({ ledger: amy.ledger, entries: some, lists: [], flavour: null })
    const expected = fold(entries)
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(fold(shuffled)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})
