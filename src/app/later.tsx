// Screens that are loaded when they are first opened, or when the page is idle, with all words, which the first screen did
// without.

import { lazy, useState, type ComponentType } from 'react'
import { loadAgain } from './load-again.ts'

const allWords = async (): Promise<void> => (await import('#/text/all-words.ts')).speakAllWords()

const loads: (() => Promise<unknown>)[] = []

/** Loading each screen that was named here, for when nobody waits. */
export const screensToLoad = (): readonly (() => Promise<unknown>)[] => loads

/** A part of the app is not on this device, and cannot be fetched now. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError'
}

/** `now` begins at once, for what is wanted while the store opens. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'now' | 'asked for' = 'asked for',
): ComponentType<Props> => {
  let here: ComponentType<Props> | null = null
  const loadBoth = async (): Promise<{ default: ComponentType<Props> }> => {
    const [screen] = await Promise.all([load(), allWords()])
    here = screen
    return { default: screen }
  }
  const loadAll = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return await loadAgain(loadBoth)
    } catch (fault) {
      throw new NotLoadedError('a part of the app did not load', { cause: fault })
    }
  }
  // `lazy` wants a default export; the house has none.
  const Lazy = lazy(loadAll)
  // Even what is loaded suspends a `lazy` once, and React then shows the fallback for 300 ms at least.
  const Later = (props: Props) => {
    const [Screen] = useState<ComponentType<Props>>(() => here ?? Lazy)
    return <Screen {...props} />
  }
  loads.push(loadAll)
  // What fails here is tried again, and fails in front of the person, when it is asked for.
  if (when === 'now') void loadAll().catch(() => undefined)
  return Later
}
