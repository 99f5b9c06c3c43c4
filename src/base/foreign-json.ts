// JSON that somebody else wrote, looked over before it is parsed: each bracket takes some fifty bytes of memory, so a few
// megabytes of nothing but brackets stop a phone. Never throws, and never looks at what a string says.

import { err, ok, type Result } from '#/base/result.ts'

/** Of lists and objects: a hundred times what a centre's list of a thousand people has. */
const mostBrackets = 1_000_000
/** One within another; nothing of ours goes deeper than eight. */
const mostDeep = 64

const [quote, escape, list, listEnd, object, objectEnd] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

const isModest = (text: string): boolean => {
  let deep = 0
  let brackets = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (letter === quote) isString = !isString
    else if (isString) at += letter === escape ? 1 : 0
    else if (letter === listEnd || letter === objectEnd) deep -= 1
    else if (letter === list || letter === object) {
      deep += 1
      brackets += 1
      if (deep > mostDeep || brackets > mostBrackets) return false
    }
  }
  return true
}

/** How long a text may be is for whoever calls it: that is known before it is a text. */
export const foreignJson = (
  text: string,
): Result<unknown, { readonly kind: 'not json' } | { readonly kind: 'too much' }> => {
  if (!isModest(text)) return err({ kind: 'too much' })
  try {
    const json: unknown = JSON.parse(text)
    return ok(json)
  } catch {
    return err({ kind: 'not json' })
  }
}
