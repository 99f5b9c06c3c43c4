// Keeping one file that was brought from elsewhere: by the usual way in, marked with where it was before, dated by what it
// says itself, and with the claims that were proposed for it as a draft beside it.

import { dayOf, momentNow } from '#/base/dates.ts'
import { ok, type Result } from '#/base/result.ts'
import {
  keepAnyFile,
  keepPhoto,
  type FileOptions,
  type KeepError,
  type Kept,
} from '#/ui/session/capture-evidence.ts'
import { propose } from '#/ui/session/bring/proposals.ts'

export type Brought = {
  readonly from: string
  readonly proposed: readonly string[]
}

/** The day its file was last changed; none where that is unknown, or only the day on which it was copied here. */
const dayOfFile = ({ lastModified }: File): string => {
  if (lastModified <= 0) return ''
  const day = dayOf(momentNow(new Date(lastModified)))
  return day < dayOf(momentNow()) ? day : ''
}

export const keepBrought = async (
  file: File,
  { from, proposed }: Brought,
  options: FileOptions = {},
): Promise<Result<Kept, KeepError>> => {
  const about = {
    performedOn: dayOfFile(file),
    answers: [{ prompt: 'broughtFrom', text: from }],
  }
  const kept = await (file.type.startsWith('image/') ? keepPhoto : keepAnyFile)(file, options, about)
  if (!kept.ok) return kept
  if (proposed.length > 0) await propose(kept.value.evidence, proposed)
  return ok(kept.value)
}
