// What a file is called in plain words. By its first bytes many are only "ZIP" or "text", so for those the name helps; it
// is only a name, and decides nothing but a word.

import { mediaKindOf } from '#/base/media-kind.ts'
import { t } from '#/text/text.ts'

type Word = keyof ReturnType<typeof wordsOf>
const wordsOf = () => t('parts').fileTypes

const byEnding: readonly (readonly [RegExp, Word])[] = [
  [/\.(?:docx?|odt|rtf|pages)$/i, 'word'],
  [/\.(?:xlsx?|ods|csv|numbers)$/i, 'sheet'],
  [/\.(?:pptx?|odp|key)$/i, 'slides'],
  [/\.(?:eml|msg)$/i, 'mail'],
  [/\.(?:x?html?|mht)$/i, 'page'],
  [/\.svg$/i, 'drawing'],
]

export const fileTypeWords = (mediaType: string, name: string): string => {
  const words = wordsOf()
  const kind = mediaKindOf(mediaType)
  if (mediaType === 'image/svg+xml') return words.drawing
  if (kind === 'image' || kind === 'audio' || kind === 'video') return t('parts').mediaKinds[kind]
  if (mediaType === 'application/pdf') return words.pdf
  const named = byEnding.find(([ending]) => ending.test(name))
  if (named) return words[named[1]]
  if (mediaType === 'application/zip') return words.packed
  return mediaType.startsWith('text/') ? words.text : words.other
}
