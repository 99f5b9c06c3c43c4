// Telling, without any script, that START-HERE was opened inside a ZIP: a picture of one clear pixel lies in data/forms/,
// and where it cannot be loaded the browser shows what stands in its place. An object, because only an object's
// replacement can hold a picture of its own.

import { fromBase64, type Bytes } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { html, type Html } from '#/report/html.ts'
import { words } from '#/report/subject.ts'

export const extractedName = 'extracted.png'

/** One transparent pixel. */
export const extractedPicture: Bytes = unwrap(
  fromBase64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
)

const { page, forms } = words.verifier

/** A ZIP, an arrow, a folder with a page coming out of it. */
const picture = html`<svg viewBox="0 0 300 90" role="img" aria-label="${page.alonePicture}">
  <g fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round">
    <path d="M20 10h36l14 14v56H20z" />
    <path d="M40 12v8m0 6v8m0 6v8m-4 6h8v12h-8z" />
    <path d="M100 45h60m-14-12 14 12-14 12" />
    <path d="M190 24h30l8 10h52v46h-90z" />
    <path d="M232 46h20l8 8v20h-28z" />
  </g>
</svg>`

// The pixel has a name instead of being hidden, for what is hidden hides what stands in its place as well.
export const extractFirst: Html = html`<object
  data="data/forms/${extractedName}"
  type="image/png"
  width="1"
  height="1"
  aria-label="${forms.filesBeside}"
>
  <div class="alone">
    ${picture}
    <div>
      <p><strong>${page.aloneTitle}.</strong></p>
      <p>${page.aloneMore}</p>
      <ol>
        ${page.aloneSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>
  </div>
</object>`
