// Catches what no screen expected, and says what is safe and what to do next instead of leaving a blank page.
// It must never claim that something unsaved was saved, and it must work when nothing else does.

import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode }
type State = { readonly fault: Error | undefined }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: undefined }

  static getDerivedStateFromError(thrown: unknown): State {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === undefined) return this.props.children
    return (
      <main className="error-boundary">
        <h1>This screen stopped working</h1>
        <p>Everything that was shown as saved is still on this device. Open Fieldfolio again to carry on.</p>
        <p>
          <a href="/">Open Fieldfolio again</a>
        </p>
        <details>
          <summary>What happened, for whoever looks after Fieldfolio at your centre</summary>
          <pre>{fault.stack ?? fault.message}</pre>
        </details>
      </main>
    )
  }
}
