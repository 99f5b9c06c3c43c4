// The name a file had, cleaned for showing: it is metadata only and never names a file in storage or in a bundle.

/** UTF-16 units. */
export const longestName = 255

// NUL and other controls, and the marks that turn text around so that "gpj.exe" reads as "exe.jpg".
// oxlint-disable-next-line no-control-regex -- the very characters to be taken out
const unshowable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g

const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''

const cut = (text: string, length: number): string => {
  let kept = ''
  // By whole characters as people see them: half an emoji is another sign.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(0, 2 * length),
  )) {
    if (kept.length + segment.length > length) break
    kept += segment
  }
  return kept
}

/** Keeps emoji and right-to-left letters; at most 255 UTF-16 units, with the extension. May be empty. */
export const cleanName = (name: string): string => {
  const clean = name.toWellFormed().replaceAll(unshowable, '').trim()
  if (clean.length <= longestName) return clean
  const extension = extensionOf(clean)
  const stem = cut(clean.slice(0, clean.length - extension.length), longestName - extension.length)
  return (stem + extension).trimEnd()
}
