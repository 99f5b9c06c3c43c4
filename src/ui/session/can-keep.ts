// Before anything is recorded, and after the first frame: can this window keep a photo? Only asked where nothing is here, so
// that nobody with work waits for it.

import { tryKeeping } from '#/store/try-keeping.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { setSession, useSession } from '#/ui/session/session.ts'

export const checkKeeping = async (): Promise<void> => {
  const { status, shelf, open } = useSession.getState()
  if (isDemo() || status.kind !== 'ready' || shelf.length > 0 || open !== null) return
  const keeping = await tryKeeping()
  if (keeping === 'yes') return
  // The words for it are not among the first.
  await import('#/text/all-words.ts').then(({ speakAllWords }) => speakAllWords())
  setSession({ keeping })
}
