// A form as one HTML file to print: no script, no address, no style but its own sheet, named by its hash in the policy.

import { toBase64, utf8 } from '#/base/bytes.ts'
import { sha256Raw } from '#/base/hash.ts'
import { html, type Html } from '#/report/html.ts'
import { language, words } from '#/report/subject.ts'

const css = `
@page { margin: 15mm }
* { box-sizing: border-box }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 0.95rem/1.45 system-ui, sans-serif; color: #17211f; background: #fff }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: 0.4rem 0.5rem; border: 1px solid #7f7a6c; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
th { background: #edeae1; print-color-adjust: exact; -webkit-print-color-adjust: exact }
tr { break-inside: avoid }
td.code { white-space: nowrap; font-weight: 600 }
td.sign { min-width: 9rem }
ul { margin: 0; padding-left: 1.1rem }
.quiet { color: #4b5856 }
.demo { padding: 0.4rem 0.6rem; border: 2px dashed #824d00; color: #824d00 }
.lines { display: grid; grid-template-columns: 2fr 1fr; gap: 1.5rem 2rem; margin-top: 3rem; break-inside: avoid }
.lines span { border-top: 1px solid #17211f; padding-top: 0.25rem }
@media (max-width: 40rem) { body { margin: 1rem auto; font-size: 0.875rem } th, td { padding: 0.25rem } }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt } a { color: inherit; text-decoration: none } }
`

const policy = `default-src 'none'; style-src 'sha256-${toBase64(sha256Raw(utf8(css)))}'; base-uri 'none'; form-action 'none'`

/** The style sheet stands as it is: its hash is over every character. */
const sheet: Html = { markup: `<style>${css}</style>` }

export const printPage = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${sheet}
      </head>
      <body>
        ${body}
        <p class="quiet">${words.verifier.forms.madeOf}</p>
      </body>
    </html> `.markup
