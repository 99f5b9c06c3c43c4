// Versions of one scheme, and which comes after which. A version's name only orders and tells apart; what pins a version is
// the hash of its file.

/** Numbers in it count as numbers: `1` < `1.1` < `1.2` < `1.10` < `2`. */
export const compareVersions = (a: string, b: string): number => {
  const left = a.split(/[.-]/)
  const right = b.split(/[.-]/)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]]
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1
    const difference =
      /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(one) - Number(other) : one.localeCompare(other, 'en')
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * The name of a centre's next version: `1.1` after `1`, `1.2` after `1.1`; past all that are there, so that no two files here
 * share a name.
 */
export const nextVersion = (version: string, others: readonly string[]): string => {
  const [, stem = version, last] = /^(.*)\.(\d+)$/.exec(version) ?? []
  const known = new Set(others)
  let number = last === undefined ? 1 : Number(last) + 1
  while (known.has(`${stem}.${number}`)) number++
  return `${stem}.${number}`
}
