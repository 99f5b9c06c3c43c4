// Where one paragraph of an account ends and the next begins, so that "paragraph 2" names the same words wherever it is
// shown: while claiming, in the bundle's pages, years later in another version.

/**
 * The lines of an account that say something, numbered from 1 by their place here. Every line break ends a paragraph,
 * because that is what the Enter of a phone makes; empty lines are none.
 */
export const paragraphsOf = (account: string): readonly string[] =>
  account
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
