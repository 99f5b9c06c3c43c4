// Criteria from a handbook become a version of their qualification: kept on this device beside the others, byte for byte. The
// portfolio stays on its version until somebody moves it.

import { err, type Result } from '#/base/result.ts'
import {
  fillScheme,
  schemeFile,
  type FillError,
  type Placement,
} from '#/qualification/filling/fill-scheme.ts'
import { nextVersion } from '#/qualification/filling/scheme-versions.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { keepOwnScheme, type KeepSchemeError } from '#/ui/session/own-schemes.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { versionsHere } from '#/ui/session/handbook/versions-here.ts'

/** What the next version of it would be called. */
export const versionAfter = (scheme: Scheme, versions: readonly LoadedScheme[]): string =>
  nextVersion(
    scheme.version,
    versions.filter((each) => each.scheme.id === scheme.id).map((each) => each.scheme.version),
  )

/** The units do not fit the qualification, or the version could not be kept. */
export type SaveVersionError =
  | { readonly kind: 'does not fit'; readonly fault: FillError }
  | { readonly kind: 'not kept'; readonly fault: KeepSchemeError }

export const saveVersion = async (
  scheme: Scheme,
  placements: readonly Placement[],
  source: string,
): Promise<Result<LoadedScheme, SaveVersionError>> => {
  const version = versionAfter(scheme, await versionsHere())
  const filled = fillScheme(scheme, placements, { version, source })
  if (!filled.ok) return err({ kind: 'does not fit', fault: filled.error })
  const kept = await keepOwnScheme(schemeFile(filled.value))
  return kept.ok ? kept : err({ kind: 'not kept', fault: kept.error })
}
