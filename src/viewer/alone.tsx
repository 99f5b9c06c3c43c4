// What the page says when it was opened inside the ZIP: the way out, in three steps and a picture.

import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'

export const Alone = () => {
  const words = t('verifier').page
  return (
    <Notice tone="amber" title={words.aloneTitle} live>
      <p>{words.aloneMore}</p>
      <ExtractPicture />
      <ol className="alone-steps">
        {words.aloneSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  )
}

const ExtractPicture = () => (
  <svg className="alone-picture" viewBox="0 0 320 96" role="img" aria-label={t('verifier').page.alonePicture}>
    <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
      <path className="alone-sheet" d="M14 10h44l16 16v60H14z" />
      <path d="M58 10v16h16" />
      <path d="M36 12v6m6 0v6m-6 0v6m6 0v6m-6 0v6" />
      <path className="alone-sheet" d="M33 52h12v16H33z" />
      <path d="M92 48h30m-9-9 9 9-9 9" />
      <path className="alone-sheet" d="M140 26h22l8 9h36v51h-66z" />
      <path d="M140 46h66" />
      <path d="M222 48h30m-9-9 9 9-9 9" />
      <path className="alone-sheet" d="M268 10h28l14 14v62h-42z" />
      <path d="M296 10v14h14" />
      <path className="alone-go" d="m282 60 6 7 12-15" />
    </g>
  </svg>
)
