// Screens that are loaded when they are first opened, with all words, which the first screen did without.

import { lazy, type ComponentType } from 'react'

const allWords = async (): Promise<void> => (await import('#/text/all-words.ts')).speakAllWords()

/** `lazy` wants a default export; the house has none. `now` begins at once, for what is wanted while the store opens. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'now' | 'asked for' = 'asked for',
) => {
  const loadAll = async (): Promise<{ default: ComponentType<Props> }> => {
    const [screen] = await Promise.all([load(), allWords()])
    return { default: screen }
  }
  // What fails here is tried again, and fails in front of the person, when it is asked for.
  if (when === 'now') void loadAll().catch(() => undefined)
  return lazy(loadAll)
}
