// What the reader of schemes says of one field of the form, for that field to show. It never judges by itself.

import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

/** `path` as the reader writes it, `units.3.code`. */
export const faultAt = ({ refusal }: SchemeCopy, path: string): { readonly error?: string } =>
  refusal?.path === path ? { error: refusal.says } : {}
