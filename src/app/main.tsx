// Where the app starts. It wires the page together and must know nothing about portfolios.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#/ui/parts/styles/styles.css'
import { startSession } from '#/ui/session/start-session.ts'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
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

void startSession()
startUpdates()
