// What is folded from outlines, a slice at a time or without any words, is what all entries at once come to.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someDeeds, tell } from '../../tests/support/random-stories.ts'
import { ok, unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { strangersTo } from '#/portfolio/strangers.ts'
import { foldStored } from './fold-stored.ts'
import { gather } from './gathered.ts'
import { foldOf } from './held-of.ts'

/** A story of which some entries, and the bodies of some others, have not arrived. */
const told = fc.record({ deeds: someDeeds, gone: fc.infiniteStream(fc.nat(11)) })

const arrivedOf = (entries: readonly Entry[], gone: Iterator<number>): Entry[] =>
  entries.flatMap((entry) => {
    const chance: number = gone.next().value
    if (chance === 0) return []
    return [chance === 1 ? { ...entry, body: null } : entry]
  })

test('a slice at a time', async () => {
  await fc.assert(
    fc.asyncProperty(told, async ({ deeds, gone }) => {
      const { ledger, entries, lists } = await tell(deeds)
      const here = arrivedOf(entries, gone)
      const byHash = new Map(here.map((entry) => [entry.hash, entry]))
      const stored: Parameters<typeof foldStored>[0] = {
        eachEntryOf: async (_, each) => {
          for (const entry of here) each(entry)
          return ok({ damaged: [], revision: 7 })
        },
        entriesAlong: async (_, outlines) => ok(outlines.flatMap(({ hash }) => byHash.get(hash) ?? [])),
      }
      const { portfolio, revision, damaged } = unwrap(await foldStored(stored, ledger, lists))
      expect(portfolio).toEqual(foldPortfolio({ ledger, entries: here, lists, flavour: null }))
      expect([revision, damaged]).toEqual([7, 0])
    }),
    { numRuns: 40 },
  )
})

/** What an exchange asks of a portfolio. */
const asked = (portfolio: Portfolio): unknown => {
  const { devices, strangers, forks, missing, erased, standings, captures, tips, entryCount } = portfolio
  return {
    rest: { devices, strangers, forks, missing, erased, standings, captures, tips, entryCount },
    strangersTo: [...devices.keys(), null].map((device) => strangersTo(portfolio, device)),
    scheme: portfolio.description.values.scheme,
    centre: portfolio.centre,
    evidence: [...portfolio.evidence.values()].map(
      ({ id, label, history, standing, withdrawn, files, named }) => [
        id,
        label,
        history,
        standing,
        withdrawn,
        files,
        named,
      ],
    ),
  }
}

test('without words, as an exchange needs it', async () => {
  await fc.assert(
    fc.asyncProperty(told, async ({ deeds, gone }) => {
      const { ledger, entries, lists } = await tell(deeds)
      const here = arrivedOf(entries, gone)
      const { gathered, note } = gather()
      for (const entry of here) note(entry)
      const whole = foldPortfolio({ ledger, entries: here, lists, flavour: null })
      expect(asked(foldOf(ledger, gathered, lists))).toEqual(asked(whole))
    }),
    { numRuns: 40 },
  )
})
