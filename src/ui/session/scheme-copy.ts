// A qualification being edited on this device: a draft beside the version it was begun from, which stays as it is. The draft is
// the text of the file itself, so that the form and the text are one thing and neither hides what the other did.

import { useDeferredValue, useMemo, useState } from 'react'
import { utf8 } from '#/base/bytes.ts'
import { err, type Result } from '#/base/result.ts'
import { formOf, jsonIn, type CopyForm } from '#/qualification/editing/copy-form.ts'
import { copyText, editedCopy, type CopyEdit } from '#/qualification/editing/edit-copy.ts'
import { readOwnScheme } from '#/qualification/read-own-scheme.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { versionAfter } from '#/ui/session/handbook/save-version.ts'
import { versionsHere } from '#/ui/session/handbook/versions-here.ts'
import { keepOwnScheme, type KeepSchemeError } from '#/ui/session/own-schemes.ts'
import { schemeTroubleOf } from '#/ui/session/scheme-trouble.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { useDraft, type DraftText } from '#/ui/session/use-draft.ts'

export type Refusal = {
  /** What is wrong and where, in words. */
  readonly says: string
  /** Dotted, `units.3.code`, where it is one place. */
  readonly path: string | null
}

export type SchemeCopy = {
  readonly text: string
  readonly state: DraftText['state']
  readonly wasRecovered: boolean
  /** Null while the text is too far from a qualification for a form. */
  readonly form: CopyForm | null
  readonly json: unknown
  /** Null where it can be saved. */
  readonly refusal: Refusal | null
  /** As far as it can be read, for what the check says of it. */
  readonly scheme: Scheme | null
  readonly edit: (edit: CopyEdit) => void
  readonly setText: (text: string) => void
  readonly startAgain: (() => void) | null
  /** The last step; typing in one field is one step. */
  readonly undo: (() => void) | null
  readonly drop: () => void
}

type Step = { readonly name: string | null; readonly before: string }

const mostSteps = 20

/** Letters typed into one field have one name; everything else is a step of its own. */
const nameOf = (edit: CopyEdit): string | null =>
  'said' in edit ? JSON.stringify({ ...edit, said: '' }) : null

type Read = Pick<SchemeCopy, 'refusal' | 'scheme'>

const readOf = (text: string): Read => {
  const read = readOwnScheme(utf8(text))
  if (read.ok) return { refusal: null, scheme: read.value.scheme }
  const { error } = read
  return {
    refusal: {
      says: schemeTroubleOf(error, '').what,
      path: error.kind === 'not a scheme' ? error.path : null,
    },
    scheme: error.kind === 'cannot be met' ? error.scheme : null,
  }
}

export const useSchemeCopy = (base: LoadedScheme, versions: readonly LoadedScheme[]): SchemeCopy => {
  const draft = useDraft('scheme copy', base.hash)
  const [isTouched, setTouched] = useState(false)
  const [steps, setSteps] = useState<readonly Step[]>([])
  const first = useMemo(
    () => copyText({ ...base.scheme, version: versionAfter(base.scheme, versions) }),
    [base, versions],
  )
  const isBegun = isTouched || draft.recovered
  const text = isBegun ? draft.text : first
  const json = useMemo(() => jsonIn(text), [text])
  const form = useMemo(() => formOf(json), [json])
  // Reading and checking every unit must not hold up the letters.
  const settled = useDeferredValue(text)
  const read = useMemo(() => readOf(settled), [settled])

  const keep = (next: string): void => {
    setTouched(true)
    draft.setText(next)
  }
  const step = (name: string | null, next: string): void => {
    if (next === text) return
    if (name === null || steps.at(-1)?.name !== name)
      setSteps([...steps, { name, before: text }].slice(-mostSteps))
    keep(next)
  }
  const last = steps.at(-1)
  return {
    text,
    json,
    form,
    ...read,
    state: draft.state,
    wasRecovered: draft.recovered && !isTouched,
    edit: (edit) => {
      const next = copyText(editedCopy(json, edit))
      // What follows from a code that was typed belongs to that step.
      if (edit.kind !== 'follow code') step(nameOf(edit), next)
      else if (next !== copyText(json)) keep(next)
    },
    setText: (next) => step('text', next),
    startAgain: isBegun && text !== first ? () => step(null, first) : null,
    undo:
      last === undefined
        ? null
        : () => {
            setSteps(steps.slice(0, -1))
            keep(last.before)
          },
    drop: () => {
      draft.drop()
      setTouched(false)
      setSteps([])
    },
  }
}

export type SaveCopyError = KeepSchemeError | { readonly kind: 'version here'; readonly version: string }

/** As a version of the centre's own; never one by the name of another that is here already. */
export const saveSchemeCopy = async (text: string): Promise<Result<LoadedScheme, SaveCopyError>> => {
  const bytes = utf8(text)
  const read = readOwnScheme(bytes)
  if (!read.ok) return read
  const { scheme, hash } = read.value
  const isTaken = (await versionsHere()).some(
    (each) => each.scheme.id === scheme.id && each.scheme.version === scheme.version && each.hash !== hash,
  )
  return isTaken ? err({ kind: 'version here', version: scheme.version }) : keepOwnScheme(bytes)
}
