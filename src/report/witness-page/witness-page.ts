// A small page that a candidate sends to a witness elsewhere: opened on any device, without an account and without a network,
// it asks what the witness screen asks and gives an answer to send back. Nothing in it can run but its own constant code.

import { toBase64, utf8 } from '#/base/bytes.ts'
import { sha256Raw } from '#/base/hash.ts'
import { html, type Html } from '#/report/html.ts'
import { language, words } from '#/report/subject.ts'
import { witnessPageScript } from '#/report/witness-page/page-script.ts'
import { witnessPageStyles } from '#/report/witness-page/page-styles.ts'

export type WitnessRequest = {
  readonly ledger: string
  /** Kept on the candidate's device: an answer names it, and is taken once. */
  readonly request: string
  /** First name; may be empty. */
  readonly candidate: string
  readonly name: string
  readonly job: string
  readonly performedOn: string
  readonly isExpert: boolean
}

const hashOf = (text: string): string => `'sha256-${toBase64(sha256Raw(utf8(text)))}'`

const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(witnessPageScript)}`,
    `style-src ${hashOf(witnessPageStyles)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')

/** JSON stays JSON, and no text in it can end the element it stands in. */
const inert = (value: unknown): Html => ({ markup: JSON.stringify(value).replaceAll('<', '\\u003c') })

const field = (name: string, label: string, value = '', hint = ''): Html => html`
  <label for="${name}">${label}</label>
  ${hint === '' ? null : html`<p class="quiet" id="${name}-hint">${hint}</p>`}
  <input
    type="text"
    id="${name}"
    name="${name}"
    value="${value}"
    maxlength="1000"
    autocomplete="off"
    ${hint === '' ? null : html`aria-describedby="${name}-hint"`}
  />
`

/** The whole file. */
export const witnessPage = (asked: WitnessRequest): string => {
  const { candidate, name, job, performedOn, isExpert, ledger, request } = asked
  const { witness } = words
  const { page } = witness
  const relations = [...witness.relations, witness.related]
  const says = {
    empty: witness.seenEmpty,
    unsigned: witness.signMissing,
    saved: page.saved,
    copied: page.copied,
  }
  const { markup } = html`
    <body>
      <main>
        <h1>${witness.asked(candidate)}</h1>
        <p>${witness.askedMore(candidate)}</p>
        <p>${witness.whoReads(candidate)}</p>
        <noscript
          ><p><b>${page.noScript}</b></p></noscript
        >
        <form>
          ${field('name', witness.name, name)} ${field('job', witness.job, job)}
          <fieldset>
            <legend>${witness.relation(candidate)}</legend>
            ${relations.map((each) => html`<label><input type="radio" name="relation" value="${each}" /> ${each}</label> `)}
          </fieldset>
          ${field('contact', witness.contact, '', witness.contactHint)}
          ${isExpert ? field('specialism', witness.specialism) : null}
          ${isExpert ? field('proof', witness.proof, '', witness.proofHint) : null}
          <label for="account">${witness.seenAsk(candidate)}</label>
          <p class="quiet" id="account-hint">${witness.seenHint}</p>
          <textarea
            id="account"
            name="account"
            rows="9"
            maxlength="100000"
            aria-describedby="account-hint"
          ></textarea>
          <label for="performedOn">${witness.when}</label>
          <input type="date" id="performedOn" name="performedOn" value="${performedOn}" />
          <fieldset>
            <legend>${witness.sign}</legend>
            <p class="quiet">${witness.signing.draw}</p>
            <canvas id="sign" width="1000" height="333" role="img" aria-label="${witness.sign}"></canvas>
            <button type="button" id="clear">${witness.signing.clear}</button>
          </fieldset>
          ${field('typed', witness.signing.typed, '', page.typedInstead)}
          <button type="submit">${witness.statement}</button>
        </form>
        <p id="says" role="alert"></p>
        <section id="done" hidden>
          <h2 id="done-title" tabindex="-1">${page.done(candidate)}</h2>
          <p>${page.doneHow}</p>
          <button type="button" id="save">${page.save}</button>
          <button type="button" id="copy">${page.copy}</button>
          <label for="answer">${page.answer}</label>
          <textarea id="answer" rows="4" readonly></textarea>
        </section>
      </main>
      <script type="application/json" id="asked">
        ${inert({ ledger, request, says })}
      </script>
    </body>
  `
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html`${witness.asked(candidate)}`.markup}</title>
<style>${witnessPageStyles}</style>
</head>
${markup}
<script>${witnessPageScript}</script>
</body>
</html>
`
}
