// The rule files of the app, read as the app reads them, for tests that go through all of them or need one by its name.

import { readdirSync, readFileSync } from 'node:fs'
import { unwrap } from '#/base/result.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** `ocr-03448` and so on, as the files are named. */
export const ruleFileNames: readonly string[] = readdirSync('rules')
  .filter((name) => name.endsWith('.json') && name !== 'schema.json')
  .map((name) => name.slice(0, -'.json'.length))

export const ruleFileOf = (name: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${name}.json`)))).scheme
