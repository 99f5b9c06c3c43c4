// Somebody who talks, for a microphone that hears a file: real speech where espeak-ng is installed, the browser's own beeps
// where it is not. Nothing depends on which of the two it was.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const talk =
  'The customer came back on Monday without her receipt. I asked her name and looked the order up. ' +
  'The rules say we may give the money back within twenty eight days, so I checked the date first. '

/** What a browser's `hears` takes; nothing where nobody can speak here. */
export const speechIn = (folder: string): { readonly hears?: string } => {
  const hears = join(folder, 'talk.wav')
  try {
    execFileSync('espeak-ng', ['-v', 'en-gb', '-w', hears, talk.repeat(6)], { stdio: 'ignore' })
    return { hears }
  } catch {
    console.log('espeak-ng is not here: beeps are recorded instead of speech')
    return {}
  }
}
