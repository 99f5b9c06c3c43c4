// Fields that several devices may edit apart. Each field remembers the entry that set it; an edit names, per field, the
// heads it replaces (`was`). Two edits that replace one and the same head are both kept and shown, to be settled.

import type { HeadHash } from '#/ledger/head.ts'

export type Version = { readonly head: HeadHash; readonly value: unknown }

export type Edited<F> = {
  readonly values: Readonly<F>
  /** Field → the entry that set what shows. */
  readonly setBy: Readonly<Record<string, HeadHash>>
  /** Only fields with more than one version left standing, in the ledger's order; the last one shows. */
  readonly toSettle: Readonly<Record<string, readonly Version[]>>
}

/** Per field, the heads that an edit replaces. */
export type Was = Readonly<Record<string, readonly HeadHash[]>>
export type Changes<F> = { readonly [K in keyof F]?: F[K] | undefined }

export const unedited = <F>(values: F): Edited<F> => ({ values, setBy: {}, toSettle: {} })

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const versionsOf = <F>(edited: Edited<F>, field: string, value: unknown): readonly Version[] => {
  const before = edited.setBy[field]
  return edited.toSettle[field] ?? (before === undefined ? [] : [{ head: before, value }])
}

const valueOf = (fields: object, field: string): unknown => new Map(Object.entries(fields)).get(field)

/** To be applied in the ledger's order, so that the later edit in order is the one that shows. */
export const withEdit = <F extends object>(
  edited: Edited<F>,
  changes: Changes<F>,
  was: Was,
  head: HeadHash,
): Edited<F> => {
  const setBy = { ...edited.setBy }
  const toSettle = { ...edited.toSettle }
  for (const [field, value] of Object.entries(changes)) {
    const replaced = was[field] ?? []
    const others = versionsOf(edited, field, valueOf(edited.values, field)).filter(
      (version) => !replaced.includes(version.head),
    )
    setBy[field] = head
    if (others.some((version) => !same(version.value, value))) toSettle[field] = [...others, { head, value }]
    else delete toSettle[field]
  }
  return { values: { ...edited.values, ...changes }, setBy, toSettle }
}

/** What an edit of these fields replaces: all versions that stand now, so that it settles them too. */
export const replacedBy = <F extends object>(
  edited: Edited<F>,
  changes: Changes<F>,
): Record<string, HeadHash[]> =>
  Object.fromEntries(
    Object.keys(changes).map((field) => [field, versionsOf(edited, field, null).map(({ head }) => head)]),
  )
