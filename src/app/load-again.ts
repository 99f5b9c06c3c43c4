// Parts of the app that come over the network: one request that got lost, as on a train, is nothing to trouble anybody with.

/** Milliseconds. */
const tryAgainAfter = 500

/** Asks for it once more where it did not come. */
export const loadAgain = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, tryAgainAfter))
    return load()
  })
