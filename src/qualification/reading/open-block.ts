// A unit's block of lines while it grows, and as it is handed on: what its head says, and which lines are left for its body.

import { regulatorsNumber, type Fields } from '#/qualification/reading/unit-fields.ts'

export type Block = {
  readonly code: string
  readonly title: string
  readonly reference: string
  readonly level: number | null
  readonly value: number | null
  readonly glh: number | null
  /** Its title is only the line above what it asks for. */
  readonly isGuess: boolean
  /** Lines of its head. */
  readonly head: readonly number[]
  /** The other lines, blank ones among them. */
  readonly body: readonly number[]
}

export type OpenBlock = {
  fields: Fields
  head: number[]
  body: number[]
  /** What it asks for has begun: no line after that belongs to its head. */
  hasBody: boolean
  isGuess: boolean
  /** Fields that came after the body had begun: of the next unit, if its title follows. */
  ahead: { readonly fields: Fields; readonly lines: readonly number[] } | null
}

export const newBlock = (fields: Fields = {}, head: number[] = []): OpenBlock => ({
  fields,
  head,
  body: [],
  hasBody: false,
  isGuess: false,
  ahead: null,
})

const numberIn = (text: string | undefined, most: number): number | null => {
  const found = Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
  return found > 0 && found <= most ? found : null
}

export const closedBlock = ({ fields, head, body, isGuess }: OpenBlock): Block => {
  const named = [fields.reference, fields.code, fields.title].join(' ')
  const code = fields.code ?? ''
  return {
    code: regulatorsNumber.test(code) && fields.reference === undefined ? '' : code,
    title: fields.title ?? '',
    reference: regulatorsNumber.exec(named)?.[0] ?? '',
    level: numberIn(fields.level, 8),
    value: numberIn(fields.value, 999),
    glh: numberIn(fields.glh, 9_999),
    isGuess,
    head,
    body: body.toSorted((a, b) => a - b),
  }
}
