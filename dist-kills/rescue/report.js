// The two texts at the top of the rescue ZIP: what stands where, and what could not be saved.

import { countText, linesOf } from './readable.js'

/** @param {Date} when */
export const readMe = (when) => `What Fieldfolio kept in one browser, saved on ${when.toString()}.

Nothing was changed or deleted there. In the folder of each storage:

files               photos and other files, byte for byte as they were kept
unfinished-copies   files whose copying was not finished
recordings          recordings that were not finished
small-pictures      the small pictures shown in lists
other-files         anything else that was kept as a file
drafts              what was being written, as text
history             in-words.txt: all that was recorded, in order, to read;
                    in a folder for each device: heads.jsonl, signatures.jsonl and bodies.jsonl, exactly as stored
rows                every row of every part of the storage, one a line (JSON). Bytes are base64 in "$bytes",
                    or "$file" names the file that holds them

REPORT.txt says what could not be saved. A name that ends in -INCOMPLETE is a file of which a piece is missing.
Signing keys cannot leave a browser, by design: they are named, and not here.

This ZIP is not a portfolio file. Keep it, and show it to whoever helps you.
`

/**
 * @param {Date} when @param {readonly import('./storage.js').Connection[]} connections
 * @param {readonly import('./collect.js').Tally[]} tallies @param {readonly string[]} troubles @param {number} secrets
 */
export const reportText = (when, connections, tallies, troubles, secrets) => {
  const stores = (/** @type {string} */ name) =>
    tallies
      .filter(({ database }) => database === name)
      .map(({ store, found, saved }) => `  ${store}: ${saved} of ${countText(found, 'row', 'rows')}`)
  return [
    ...linesOf({ Saved: when.toISOString(), Address: location.origin, Browser: navigator.userAgent }),
    '',
    ...connections.flatMap(({ name, version }) => [
      `Storage “${name}”, version ${version}`,
      ...stores(name),
      '',
    ]),
    secrets === 0
      ? ''
      : `${countText(secrets, 'signing key', 'signing keys')} cannot be copied, by design.\n`,
    troubles.length === 0 ? 'Everything was read.' : `Not saved, or not whole (${troubles.length}):`,
    ...troubles.map((text) => `- ${text}`),
    '',
  ].join('\n')
}
