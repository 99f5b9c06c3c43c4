// What form an answer has, told by its shape alone: bare words in a row, one line, an account, an account with reasons.
// It reads English; what it cannot tell it takes for the fuller form, because a wrong warning costs more than none.

export type AnswerForm = 'nothing' | 'list' | 'one line' | 'account' | 'reasons'

/** A row of words says no more than this at a time. */
const wordsInAnItem = 6
/** Fewer say one thing, and not how, when and with whom. */
const wordsInOneLine = 15

/** Words that nobody needs for a list of things: somebody does or is something. */
const sentenceWords =
  /\b(?:i|i’m|i'm|we|he|she|they|it|you|is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|should|will|would|must|may|might)\b/i
const reasonWords =
  /\b(?:because|so that|so as to|in order to|therefore|as a result|which means|that means|this means|that is why|that’s why|that's why|otherwise|due to|the reason|to avoid|to make sure|leads? to|it helps|this helps)\b/i

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length

/** Lines, or the parts between commas and semicolons, without their bullets and numbers. */
const itemsIn = (text: string): readonly string[] =>
  text
    .split(/[\n\r,;•]+/)
    .map((item) => item.replace(/^\s*(?:[-*–]|\d+[.)])\s*/, '').trim())
    .filter((item) => /\p{L}|\p{N}/u.test(item))

const isList = (text: string): boolean =>
  !/[.!?]\s+\S/.test(text.replaceAll(/^\s*\d+\.\s+/gm, '')) &&
  itemsIn(text).every((item) => wordsIn(item) <= wordsInAnItem && !sentenceWords.test(item))

export const answerForm = (text: string): AnswerForm => {
  const count = wordsIn(text)
  if (count === 0) return 'nothing'
  if (reasonWords.test(text)) return 'reasons'
  if (isList(text)) return 'list'
  return count < wordsInOneLine ? 'one line' : 'account'
}
