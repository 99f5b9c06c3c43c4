// Asks the browser not to clear this site's storage, in the background. Its answers are shown, never waited for: the ask
// can hang, and the estimate can promise a gigabyte on a full disk.

export type Persistence = 'kept' | 'may be cleared' | 'no answer'

/** Long enough for a permission prompt to be read. */
const patience = 60_000

const within = async (answer: Promise<boolean>): Promise<boolean | null> => {
  let timer
  const silence = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)))
  try {
    return await Promise.race([answer, silence])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** Asks once and reports what is known, some time or other. Nothing may wait for it. */
export const askForPersistence = (tell: (persistence: Persistence) => void): void => {
  const ask = async (): Promise<void> => {
    const already = await within(navigator.storage.persisted())
    const kept = already === true || (await within(navigator.storage.persist()))
    tell(kept === null ? 'no answer' : kept ? 'kept' : 'may be cleared')
  }
  ask().catch(() => tell('no answer'))
}
