// The demo as the app would fold it: a story with something to do in it, on an award that is in order, marked so that
// nobody can take it for real work.

import { beforeAll, describe, expect, it } from 'vitest'
import { testSigner } from '../../tests/support/people.ts'
import { textOf } from '#/base/bytes.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { genesisPosition, introduceDevice, ledgerIdOf } from '#/ledger/write-entry.ts'
import { makeDemo, type Demo } from '#/demo/make-demo.ts'
import { madeUpAward } from '#/demo/made-up-award.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { checkChoice } from '#/qualification/check-choice.ts'

const now = new Date('2026-11-22T10:00:00Z')
const picture = (name: string): Blob => new Blob([name], { type: 'image/jpeg' })

let demo: Demo
let portfolio: Portfolio
let evidence: readonly Evidence[]
beforeAll(async () => {
  const pictures = { counter: picture('a'), 'call-log': picture('b'), card: picture('c') }
  demo = await makeDemo({ signer: await testSigner(), person: randomId(), pictures, now })
  portfolio = foldPortfolio({ ledger: demo.ledger, entries: demo.entries, lists: [], flavour: null })
  evidence = [...portfolio.evidence.values()]
})

describe('the demo', () => {
  it('counts whole, with nothing waiting, refused or to settle', () => {
    expect(portfolio.entryCount).toBe(demo.entries.length)
    expect([...portfolio.standings]).toEqual([])
    expect(portfolio.description.toSettle).toEqual({})
    expect(evidence.flatMap(({ fields }) => Object.keys(fields.toSettle))).toEqual([])
  })

  it('chooses units that make the award', () => {
    const chosen = portfolio.description.values.units.map(({ unit }) => ({ unit }))
    expect(checkChoice(madeUpAward, chosen).verdict).toBe('valid')
    expect(madeUpAward.units.length).toBeGreaterThan(chosen.length)
  })

  it('leaves one criterion open, one piece unclaimed, one withdrawn, one changed since it was claimed', () => {
    const open = coverageOf(portfolio, madeUpAward).flatMap(({ unit, criteria }) =>
      criteria.filter(({ claims }) => claims === 0).map(({ criterion }) => `${unit} ${criterion.number}`),
    )
    expect(open).toEqual(['B1 1.3'])
    const standing = evidence.filter(({ withdrawn }) => withdrawn === null)
    expect(
      standing.filter(({ claims }) => claims.length === 0).map(({ fields }) => fields.values.title),
    ).toEqual(['A card from a customer'])
    expect(evidence.length - standing.length).toBe(1)
    const kinds = new Map(demo.entries.map(({ hash, head }) => [hash, head.kind]))
    const changed = evidence.filter(({ history }) => {
      const told = history.map((hash) => kinds.get(hash))
      return told.lastIndexOf('evidence.described') > told.indexOf('evidence.mapped')
    })
    expect(changed.filter(({ claims }) => claims.length > 0)).toHaveLength(1)
  })

  it('points at places that are there, and only at criteria of its award', () => {
    const known = new Set(
      coverageOf(portfolio, madeUpAward).flatMap(({ criteria }) =>
        criteria.map(({ criterion }) => criterion.id),
      ),
    )
    for (const { claims, fields } of evidence)
      for (const { criterion, position } of claims) {
        expect(known).toContain(criterion)
        if (position.kind === 'paragraph')
          expect(position.paragraph).toBeLessThanOrEqual(paragraphsOf(fields.values.account).length)
        if (position.kind === 'region')
          expect(Math.max(position.x + position.w, position.y + position.h)).toBeLessThan(1)
      }
  })

  it('brings every file that it names, and happens in the past, in order', () => {
    const named = evidence.flatMap(({ files }) => files.map(({ sha256 }) => sha256))
    expect(named.toSorted()).toEqual(demo.files.map(({ sha256 }) => sha256).toSorted())
    const at = demo.entries.map(({ head }) => Date.parse(head.at))
    expect(Math.max(...at)).toBeLessThan(now.getTime())
    const kept = evidence.map((each) => Date.parse(each.at))
    expect(kept.toSorted((a, b) => a - b)).toEqual(kept)
  })
})

describe('the mark of the demo', () => {
  it('is in the first signed body, from which the ledger’s own id follows', () => {
    expect(portfolio.isDemo).toBe(true)
    const [genesis] = demo.entries
    expect(unwrap(textOf(genesis?.body ?? new Uint8Array()))).toContain('"demo":true')
    expect(genesis && ledgerIdOf(genesis)).toBe(demo.ledger)
  })

  it('cannot be given to a real portfolio by a later entry', async () => {
    const signer = await testSigner()
    const genesis = await introduceDevice(signer, genesisPosition('portfolio'), {
      person: randomId(),
      name: '',
      roles: ['candidate'],
    })
    const ledger = ledgerIdOf(genesis)
    const second = await testSigner()
    const seen = { [signer.device]: [1, genesis.hash] as const }
    const joined = await introduceDevice(
      second,
      { scope: 'portfolio', ledger, seq: 1, prev: null, clock: 2, seen },
      { person: randomId(), name: '', roles: [], demo: true },
    )
    const folded = foldPortfolio({ ledger, entries: [genesis, joined], lists: [], flavour: null })
    expect(folded.devices.size).toBe(2)
    expect(folded.isDemo).toBe(false)
  })
})
