// Making a portfolio file of what is open, as the Share screen sees it: progress, and the file.

import { dayOf, momentNow } from '#/base/dates.ts'
import type { Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import { isFitToBringIn } from '#/bundle/finding.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'
import type { MakeError, MakeProgress } from '#/workers/make-bundle.ts'
import { everythingIn, type Holds } from '#/ui/session/bundle/newer-than.ts'
import { takeJob, type JobError } from '#/ui/session/bundle/bundle-job.ts'
import { exchangeOf } from '#/ui/session/exchange/exchange-state.ts'
import { leftAt } from '#/ui/session/exchange/left-behind.ts'
import { openPortfolio } from '#/ui/session/session.ts'

export type MadeBundle = ComposedBundle & {
  readonly holds: Holds
  /** Whether anybody could bring it in: not where words of the history are missing here. */
  readonly isFit: boolean
}

export const makeBundle = async (
  flavour: Flavour,
  tell: (progress: MakeProgress) => void,
  signal?: AbortSignal,
  leaveOut: ReadonlySet<Sha256> = new Set(),
): Promise<Result<MadeBundle, MakeError | JobError>> => {
  const { ledger, portfolio, writer } = openPortfolio()
  const maker = writer?.signer.device ?? null
  const holds = everythingIn(portfolio, maker)
  const job = takeJob()
  const viewer = await job.viewer
  if (!viewer.ok) {
    job.end()
    return viewer
  }
  const order = { ledger, flavour, maker, leaveOut, viewer: viewer.value, day: dayOf(momentNow()) }
  const now = [exchangeOf(ledger)?.destination.id].filter((id) => id !== undefined)
  const earlier = new Set([...(await leftAt(ledger)).values()].map(({ id }) => id))
  const answer = await job.ask(
    { kind: 'make', order, elsewhere: [...now, ...earlier] },
    (said) => {
      if (said.kind === 'making') tell(said.progress)
      return said.kind === 'made' ? said.made : null
    },
    signal,
  )
  job.end()
  if ('kind' in answer) return err(answer)
  if (!answer.ok) return answer
  // Told apart from a whole one of the same day.
  const fileName =
    leaveOut.size === 0 ? answer.value.fileName : answer.value.fileName.replace(/\.zip$/, '-new.zip')
  return ok({ ...answer.value, fileName, holds, isFit: isFitToBringIn(answer.value.findings) })
}
