// Deciding beside the candidate: the files are on their phone and not here yet, and whoever judges looks at them there. Kept
// with what exactly was looked at, so that any later change shows.

import type { Result } from '#/base/result.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import { append, type AppendError } from '#/ui/session/append.ts'

export const noteSeenThere = (evidence: Evidence): Promise<Result<unknown, AppendError>> =>
  append([
    {
      kind: 'evidence.seen',
      content: {
        evidence: evidence.id,
        revision: evidenceRevisionOf(evidence),
        files: evidence.files.map(({ sha256 }) => sha256),
        on: evidence.device,
      },
    },
  ])
