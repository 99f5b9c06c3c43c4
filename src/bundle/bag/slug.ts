// Free text as a piece of a file name that every system, ZIP program and BagIt tool agrees on: a-z, 0-9 and single dashes.
// What cannot be spelt so is dropped: the real names stand in the portfolio.

import { isReservedOnWindows } from '#/bundle/zip/zip-name.ts'

/** Letters of Latin alphabets that do not decompose into a base letter and a mark. */
const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** `''` if nothing can be spelt, if the text is empty, or for a name that Windows keeps to itself. At most `longest`. */
export const slugOf = (text: string, longest: number): string => {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => spelling[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase() // compatibility forms may bring capitals back: ™ is TM
    .replace(/[^a-z0-9]+/g, '-')
  const slug = trimDashes(trimDashes(plain).slice(0, longest))
  return isReservedOnWindows(slug) ? '' : slug
}

const trimDashes = (text: string): string => text.replace(/^-+|-+$/g, '')
