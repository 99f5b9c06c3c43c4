// Catches what no screen expected, and says what is safe and what to do next instead of leaving a blank page.
// It must never claim that something unsaved was saved, and it must work when nothing else does.

import { Component, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { NotLoadedError } from '#/app/later.tsx'

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
    const { unexpected, notLoaded } = t('troubles')
    const { what, safe, next } = fault instanceof NotLoadedError ? notLoaded : unexpected
    return (
      <main>
        <h1>{what}</h1>
        <p>{safe}</p>
        <p>{next}</p>
        <p>
          <a className="button" data-tone="primary" href="/">
            {t('app').goToToday}
          </a>
        </p>
        {/* A page of its own: it works when this one does not. */}
        <p>
          <a href="/rescue.html">{t('app').rescue}</a>
        </p>
        <details>
          <summary>{t('safe').details}</summary>
          <pre>{fault.stack ?? fault.message}</pre>
        </details>
      </main>
    )
  }
}
