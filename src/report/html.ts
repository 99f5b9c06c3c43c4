// HTML from text that strangers wrote. Everything goes through here; nothing a person typed may ever become markup.

/** Markup that is already safe to stand in a page. Only {@link html} makes it, and a style sheet of our own. */
export type Html = { readonly markup: string }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? '')

/** A template's literals without the source's indentation: each template is written once and used a thousand times. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>()

const tidy = (literals: TemplateStringsArray): readonly string[] => {
  const known = tidied.get(literals)
  if (known !== undefined) return known
  const made = literals.map((literal) => literal.replace(/\s*\n\s*/g, '\n'))
  tidied.set(literals, made)
  return made
}

/**
 * A template whose text parts are escaped and whose markup parts stand as they are; null leaves nothing. The indentation
 * of the source does not reach the page: a thousand pieces of evidence would carry it a thousand times.
 */
export const html = (
  literals: TemplateStringsArray,
  ...parts: readonly (Html | readonly Html[] | string | number | null)[]
): Html => ({
  markup: tidy(literals).reduce(
    (markup, literal, i) => `${markup}${rendered(parts[i - 1] ?? null)}${literal}`,
  ),
})

const rendered = (part: Html | readonly Html[] | string | number | null): string => {
  if (part === null) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** What a person wrote, kept from turning the text around it round (right-to-left marks and overrides). */
export const said = (text: string): Html => html`<bdi>${text}</bdi>`
