// Where the app starts. It wires the page together and must know nothing about portfolios.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#/ui/parts/styles/styles.css'
import { wasHere } from '#/ui/session/been-here.ts'
import { setSession } from '#/ui/session/session.ts'
import { loadWhenIdle } from '#/ui/session/when-idle.ts'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { screensToLoad } from './later.tsx'
import { loadAgain } from './load-again.ts'
import { trustOwnScripts } from './trusted-scripts.ts'
import { startUpdates } from './update.ts'

trustOwnScripts()

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)

const firstFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })

const start = async (): Promise<void> => {
  // A newcomer's first screen comes before the code that keeps things, which is the larger half.
  if (!wasHere()) await firstFrame()
  try {
    const { sessionCode, startSession } = await loadAgain(() => import('#/ui/session/start-session.ts'))
    await startSession()
    void loadWhenIdle([...sessionCode, ...screensToLoad()])
  } catch (fault) {
    // A page that is being left cannot load its parts either, and is gone before it would say so.
    setTimeout(() => setSession({ status: { kind: 'failed', fault } }), 500)
  }
}

void start()
startUpdates()
