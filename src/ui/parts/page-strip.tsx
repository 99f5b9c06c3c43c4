// Small pictures of the pages in a row, each with its number: where one is, and one press to any other.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'

export type PageStripProps = {
  /** One small picture a page. */
  children: readonly ReactNode[]
  /** From 1. */
  at: number
  onGo: (to: number) => void
}

export const PageStrip = ({ children, at, onGo }: PageStripProps) => {
  const words = t('pages')
  return (
    <ol className="page-strip bare" aria-label={words.title}>
      {children.map((picture, i) => (
        // The pages of a strip are told apart by their place alone.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          <button
            type="button"
            className="page-strip-one"
            aria-label={words.of(i + 1, children.length)}
            aria-current={i + 1 === at ? 'true' : undefined}
            onClick={() => onGo(i + 1)}
          >
            {picture}
            <span aria-hidden>{i + 1}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
