// What a person can read without any program of ours: JSON-like values as indented text, sizes, moments, counts.

const cannotShow = (/** @type {unknown} */ value) => value === null || value === '' || value === undefined

/**
 * A value as lines of `name: text`, deeper ones indented; nothing is shortened.
 * @param {unknown} value @param {string} [indent] @returns {string[]}
 */
export const linesOf = (value, indent = '') => {
  if (typeof value === 'string') return value.split(/\r?\n/).map((line) => indent + line)
  if (typeof value !== 'object' || value === null) return [indent + String(value)]
  return Object.entries(value).flatMap(([name, each]) => {
    if (cannotShow(each)) return []
    if (typeof each === 'object' || (typeof each === 'string' && each.includes('\n')))
      return [`${indent}${name}:`, ...linesOf(each, `${indent}  `)]
    return [`${indent}${name}: ${String(each)}`]
  })
}

/** `412 KB`, `4.2 MB`; decimal, as phones count. @param {number} bytes */
export const sizeText = (bytes) => {
  const units = ['KB', 'MB', 'GB', 'TB']
  if (bytes < 1_000) return `${bytes} bytes`
  let size = bytes / 1_000
  let at = 0
  for (; size >= 999.5 && at < units.length - 1; at++) size /= 1_000
  return `${at === 0 || size >= 99.95 ? Math.round(size) : size.toFixed(1).replace(/\.0$/, '')} ${units[at]}`
}

/** @param {number} count @param {string} one @param {string} many */
export const countText = (count, one, many) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const two = (/** @type {number} */ n) => String(n).padStart(2, '0')

/** `2026-11-22-1657`, by the device's own clock. @param {Date} when */
export const stampOf = (when) => {
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`
  return `${day}-${two(when.getHours())}${two(when.getMinutes())}`
}
