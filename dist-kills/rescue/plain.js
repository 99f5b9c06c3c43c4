// Any value that IndexedDB can hold, as JSON. What JSON has no form for is told by an object with a `$` name; bytes are
// left to the caller, and what no page can copy (a secret key, a handle) is named instead of failing the rest.

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {{ [name: string]: unknown }} Tree */
/**
 * Bytes found in a value: `place` is what stands for them, to be filled in by the caller;
 * `path` is where they were, as `$.content`.
 * @typedef {{ place: Tree, content: Blob | Bytes, path: string, type: string, mediaType: unknown, name: unknown }} Found
 */

/** @param {unknown} value @returns {Bytes | null} */
export const bytesOf = (value) => {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer)
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return null
}

/** @param {Uint8Array} bytes */
export const base64Of = (bytes) => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** The fields of a row that may be anything. @param {unknown} value @returns {Record<string, unknown>} */
export const fieldsOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {})

/** @param {unknown} value */
export const textIn = (value) => (typeof value === 'string' ? value : undefined)

/** @param {object} value */
const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1)

/**
 * @param {unknown} whole
 * @returns {{ tree: unknown, found: Found[], uncopied: string[] }} `uncopied` names the kinds of what cannot be copied
 */
export const plainOf = (whole) => {
  /** @type {Found[]} */
  const found = []
  /** @type {string[]} */
  const uncopied = []
  /** @type {Map<object, string>} */
  const seen = new Map()

  /** @param {unknown} value @param {string} path @param {unknown} within @returns {unknown} */
  const walk = (value, path, within) => {
    if (value === undefined) return { $undefined: true }
    if (typeof value === 'bigint') return { $bigint: String(value) }
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $number: String(value) }
    return typeof value === 'object' && value !== null ? walkObject(value, path, within) : value
  }

  /** @param {object} value @param {string} path @param {unknown} within */
  const walkObject = (value, path, within) => {
    const before = seen.get(value)
    if (before !== undefined) return { $sameAs: before }
    seen.set(value, path)
    const content = value instanceof Blob ? value : bytesOf(value)
    if (content !== null) {
      const beside = fieldsOf(within)
      /** @type {Tree} */
      const place = {}
      const mediaType = (content instanceof Blob && content.type) || beside['mediaType']
      const name = value instanceof File ? value.name : beside['name']
      found.push({ place, content, path, type: kindOf(value), mediaType, name })
      return place
    }
    if (Array.isArray(value)) return walkArray(value, path)
    if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? null : value.toISOString() }
    if (value instanceof RegExp) return { $regexp: String(value) }
    if (kindOf(value) === 'Error' && 'message' in value) return { $error: value.message }
    if (value instanceof Map)
      return {
        $map: Array.from(value, ([key, each], i) => [
          walk(key, `${path}<${i}>`, null),
          walk(each, `${path}{${i}}`, null),
        ]),
      }
    if (value instanceof Set)
      return { $set: Array.from(value, (each, i) => walk(each, `${path}{${i}}`, null)) }
    if (['Boolean', 'Number', 'String', 'BigInt'].includes(kindOf(value)))
      return walk(value.valueOf(), path, null)
    if (kindOf(value) === 'Object')
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, walk(each, `${path}.${name}`, value)]),
      )
    uncopied.push(kindOf(value))
    return { $cannotBeCopied: kindOf(value) }
  }

  /** @param {unknown[]} value @param {string} path */
  const walkArray = (value, path) => {
    const names = Object.keys(value)
    if (names.length === value.length) return value.map((each, i) => walk(each, `${path}[${i}]`, null))
    // Holes, or names besides the numbers: an array of four thousand million holes is one that can be stored.
    const held = names.map((name) => [name, walk(Reflect.get(value, name), `${path}[${name}]`, null)])
    return { $array: value.length, held: Object.fromEntries(held) }
  }

  return { tree: walk(whole, '$', null), found, uncopied }
}
