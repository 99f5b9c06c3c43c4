// The command line's verifier: checks a bundle from end to end and says what it found.
// It must never need a network, an account, or anything that the bundle does not carry.

/** Returns the exit code: 0 sound, 1 not sound, 2 not understood. */
export const main = async (words: readonly string[]): Promise<number> => {
  console.error(`No bundle can be checked yet (asked for ${words.length} files)`)
  return 2
}
