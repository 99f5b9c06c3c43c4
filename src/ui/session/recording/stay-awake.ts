// Keeps the screen on while something is recorded: browsers let go of it whenever the page is hidden, so it is taken again.
// Where it is refused (a low battery), recording goes on all the same.

export const stayAwake = (): (() => void) => {
  let isDone = false
  let lock: WakeLockSentinel | null = null
  const take = async (): Promise<void> => {
    // Missing in older browsers, whatever its type says.
    const wakeLock: WakeLock | undefined = navigator.wakeLock
    if (isDone || document.visibilityState !== 'visible') return
    const taken = await wakeLock?.request('screen').catch(() => null)
    if (isDone) void taken?.release()
    else lock = taken ?? null
  }
  const whenSeen = (): void => void take()
  document.addEventListener('visibilitychange', whenSeen)
  void take()
  return () => {
    isDone = true
    document.removeEventListener('visibilitychange', whenSeen)
    void lock?.release()
  }
}
