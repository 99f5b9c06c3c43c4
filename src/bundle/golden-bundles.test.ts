// Golden bundles of every released format: they open, verify and say the same, for ever. When this fails, the code has
// broken a promise; the bundles are never made again.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldenBundle } from '../../tests/support/golden-story.ts'
import { kindsOf, release } from '../../tests/support/bundles.ts'
import { verifyBundle } from '#/bundle/verify-bundle.ts'
import { portfolioJson } from '#/bundle/portfolio-document.ts'
import { textIn, unpacked } from '../../tests/support/unpacked.ts'

const folder = 'tests/bundles'
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.zip'))
  .map((name) => name.slice(0, -4))
const bundle = (name: string): Blob => new Blob([readFileSync(`${folder}/${name}.zip`)])
const centreOf = (name: string): string => readFileSync(`${folder}/${name}.centre.txt`, 'utf8').trim()
// To every later release a golden bundle is another release's: its pages were made with other words.
const verified = (name: string) =>
  verifyBundle(bundle(name), { ...release, viewerHash: '', centre: centreOf(name) })

it('there is at least the first', () => {
  expect(names).toContain('v1-amy')
})

describe.each(names)('%s', (name) => {
  it('opens without fault, and its fold is the portfolio.json it came with', async () => {
    const { verdict, contents, findings } = await verified(name)
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(verdict).not.toBe('damaged')
    if (contents === null) throw new Error('nothing was read')
    expect(new TextDecoder().decode(portfolioJson(contents.portfolio))).toBe(
      textIn(await unpacked(bundle(name)), 'data/portfolio.json'),
    )
  })
})

describe('v1-amy', () => {
  it('says what its story says', async () => {
    const result = await verified('v1-amy')
    // A device in it is on nobody's list.
    expect(result.verdict).toBe('consistent, centre not confirmed')
    expect(kindsOf(result)).toEqual(
      expect.arrayContaining([
        'two devices as one',
        'device not yet known',
        'unknown kind',
        'centre confirmed',
      ]),
    )
    const evidence = [...(result.contents?.portfolio.evidence.values() ?? [])]
    expect(evidence.map(({ label, standing, withdrawn }) => [label, standing, withdrawn !== null])).toEqual([
      ['E001', 'counted', false],
      ['E002', 'counted', false],
      ['E001b', 'counted', false],
      ['E003', 'counted', true],
      ['E004', 'erased', false],
      ['E001c', 'waiting', false],
      expect.arrayContaining(['counted', false]),
      expect.arrayContaining(['counted', false]),
    ])
  })
})

it('the same story told today gets the same verdict', async () => {
  const { zip, centre } = await goldenBundle()
  const { verdict, findings } = await verifyBundle(zip, { ...release, centre })
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(verdict).toBe('consistent, centre not confirmed')
})
