// What criteria said in other versions of a qualification that are on this device, for claims that name one of those.

import { criteriaOf } from '#/qualification/criteria.ts'
import { versionsHere } from '#/ui/session/handbook/versions-here.ts'

/** By criterion id; of several versions the newest that has it. */
export const earlierWords = async (scheme: string): Promise<ReadonlyMap<string, string>> => {
  const versions = (await versionsHere()).filter((loaded) => loaded.scheme.id === scheme)
  const words = new Map<string, string>()
  for (const { scheme: of } of versions.toReversed())
    for (const { code, offers } of of.units)
      for (const { level } of offers)
        for (const { id, summary } of criteriaOf(of, code, level)) words.set(id, summary)
  return words
}
