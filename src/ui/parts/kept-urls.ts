// Object URLs that outlive the part that shows them for a moment, so that going back shows a picture at once and not the
// mark that stands in for it. Bounded in number and time: what falls out is revoked, and never while anything shows it.

export type KeptFile = { readonly url: string; readonly blob: Blob }
type Kept = KeptFile & { holders: number; timer: ReturnType<typeof setTimeout> | undefined }

export type KeptUrls = {
  /** Without holding it: for a first look, before anything can be let go again. */
  readonly peek: (key: string) => KeptFile | null
  /** What is kept, held from now on; null where nothing is. Each hold needs its release. */
  readonly hold: (key: string) => KeptFile | null
  /** Held from now on. What is already kept under this key stays, and `blob` is let go. */
  readonly keep: (key: string, blob: Blob) => KeptFile
  readonly release: (key: string) => void
}

/** `most` that nothing holds stay, for `milliseconds` at the longest. */
export const keptUrls = (most: number, milliseconds: number): KeptUrls => {
  // In the order in which they were last let go: the first is the oldest.
  const kept = new Map<string, Kept>()

  const drop = (key: string, { url, timer }: Kept): void => {
    clearTimeout(timer)
    kept.delete(key)
    URL.revokeObjectURL(url)
  }
  const hold = (key: string): Kept | null => {
    const found = kept.get(key)
    if (found === undefined) return null
    clearTimeout(found.timer)
    found.holders += 1
    return found
  }
  return {
    peek: (key) => kept.get(key) ?? null,
    hold,
    keep: (key, blob) => {
      const there = hold(key)
      if (there !== null) return there
      const made = { url: URL.createObjectURL(blob), blob, holders: 1, timer: undefined }
      kept.set(key, made)
      return made
    },
    release: (key) => {
      const found = kept.get(key)
      if (found === undefined) return
      found.holders -= 1
      if (found.holders > 0) return
      kept.delete(key)
      kept.set(key, found)
      found.timer = setTimeout(() => drop(key, found), milliseconds)
      const idle = [...kept].filter(([, { holders }]) => holders === 0)
      for (const [oldest, file] of idle.slice(0, Math.max(0, idle.length - most))) drop(oldest, file)
    },
  }
}
