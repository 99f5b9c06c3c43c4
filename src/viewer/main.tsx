// The code inside every bundle's START-HERE.html: it reads the signed history that stands in the page, folds and verifies
// it, and draws the page anew. It must never load anything: the page is opened from a folder, years later, with no network.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startHereIds, viewerHashOf } from '#/bundle/start-here.ts'
import { makePages } from '#/report/make-pages.ts'
import { speakAllWords } from '#/text/all-words.ts'
import '#/ui/parts/styles/styles.css'
import { CannotOpen } from '#/viewer/cannot-open.tsx'
import { openContents } from '#/viewer/open-contents.ts'
import { Opening } from '#/viewer/opening.tsx'
import { Viewer } from '#/viewer/viewer.tsx'
import './viewer.css'

// Only while the script runs: this very code and its styles, by which the verifier knows its own release.
const code = document.currentScript?.textContent ?? ''
const css = [...document.querySelectorAll('head > style')].at(-1)?.textContent ?? ''

const mount = document.querySelector<HTMLElement>(`#${startHereIds.viewer}`)
const plainDocument = document.querySelector<HTMLElement>(`#${startHereIds.document}`)
const contents = document.querySelector(`#${startHereIds.contents}`)?.textContent ?? ''

/** The document that stands without scripts: hidden while this page shows the same and more. */
const showPlain = (plain: boolean): void => {
  if (plainDocument !== null) plainDocument.hidden = !plain
}

const start = async (root: ReturnType<typeof createRoot>): Promise<void> => {
  root.render(<Opening />)
  const opened = await openContents(contents)
  // What cannot be checked is still there to read, as it was written.
  if (!opened.ok) return root.render(<CannotOpen why={opened.error.kind} />)
  const release = { make: makePages, viewerHash: viewerHashOf({ code, css }) }
  root.render(
    <StrictMode>
      <Viewer opened={opened.value} release={release} onPlain={showPlain} />
    </StrictMode>,
  )
}

speakAllWords()
if (mount !== null) void start(createRoot(mount))
