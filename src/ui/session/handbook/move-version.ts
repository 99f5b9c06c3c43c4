// A portfolio moves to another version of its qualification: said in one entry with the version's exact bytes, and claims
// whose criterion got a known level name it anew. No claim is taken back by moving.

import { ok, type Result } from '#/base/result.ts'
import { withDoubles } from '#/portfolio/doubled-claims.ts'
import { replacedBy } from '#/portfolio/edited.ts'
import { carryOver } from '#/portfolio/views/carry-over.ts'
import { append, type AppendError, type NewEntry } from '#/ui/session/append.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { openPortfolio } from '#/ui/session/session.ts'

export const moveToVersion = async ({
  scheme: after,
  hash,
  bytes,
}: LoadedScheme): Promise<Result<void, AppendError>> => {
  const { scheme: before } = openPortfolio()
  const done = await append(
    (portfolio) => {
      const { description } = portfolio
      if (description.values.scheme?.hash === hash) return []
      const { units, moves } = carryOver(before ?? after, after, portfolio)
      const changes = { scheme: { id: after.id, hash, title: after.title }, units }
      const moved = [...new Set(moves.map(({ evidence }) => evidence))]
      return [
        { kind: 'portfolio.described', content: { changes, was: replacedBy(description, changes) } },
        ...moved.map((evidence): NewEntry => {
          const own = moves.filter((move) => move.evidence === evidence)
          const claims = own.map(({ claim }) => claim)
          const about = portfolio.evidence.get(evidence)
          return {
            kind: 'evidence.mapped',
            content: {
              evidence,
              add: own.map(({ claim: { position, note }, to }) => ({
                criterion: to,
                position,
                ...(note !== '' && { note }),
              })),
              remove: about === undefined ? [] : withDoubles(about, claims),
            },
          }
        }),
      ]
    },
    { schemes: [{ sha256: hash, bytes }] },
  )
  return done.ok ? ok(undefined) : done
}
