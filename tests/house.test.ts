// The house keeps its own rules: every import in src is one the table allows, and names, openings and exports are
// as agreed. The first test is the check itself; the others show that each kind of fault would be found.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { houseFaults, type SourceFile } from './support/house-faults.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const isChecked = (path: string): boolean => /\.(?:[cm]?[jt]sx?|css)$/.test(path)

const filesUnder = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && isChecked(found.name))
    .map((found) => join(found.parentPath, found.name))
    .map((path) => ({
      path: path.slice(root.length).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))

const fault = (path: string, text: string): readonly string[] =>
  houseFaults([{ path, text: `// A fixture.\n${text}` }])

describe('the house', () => {
  test('keeps its rules', () => {
    const files = [...filesUnder('src'), ...filesUnder('tests')]
    expect(files.length).toBeGreaterThan(10)
    expect(houseFaults(files)).toEqual([])
  })
})

describe('the check of imports', () => {
  const ways = {
    static: "import { a } from '#/store/a.ts'",
    'of a type': "import type { A } from '#/store/a.ts'",
    'for its effect': "import '#/store/a.ts'",
    relative: "import { a } from '../store/a.ts'",
    dynamic: "export const a = () => import('#/store/a.ts')",
    'dynamic, in a plain template': 'export const a = () => import(`#/store/a.ts`)',
    'of a type, inline': "export type A = import('#/store/a.ts').A",
    're-exported': "export const b = 1\nexport { a } from '#/store/a.ts'",
    're-exported whole': "export const b = 1\nexport * from '#/store/a.ts'",
    'of a worker': "export const a = () => new Worker(new URL('../store/a.ts', import.meta.url))",
    'of a worker, without a dot':
      "export const a = () => new Worker(new URL('/src/store/a.ts', import.meta.url))",
    'by a glob': "export const a = import.meta.glob('../store/*.ts')",
    'by a list of globs': "export const a = import.meta.glob(['../store/*.ts'])",
    'with a suffix': "import a from '../store/a.ts?raw'",
  }
  test.each(Object.entries(ways))('finds a forbidden part, imported %s', (_, text) => {
    expect(fault('src/ledger/a.ts', text)).toEqual([expect.stringContaining('ledger may not import store')])
    expect(fault('src/capture/a.ts', text)).toEqual([])
  })

  test.each([
    ['a computed import', "export const a = (x: string) => import('#/base/' + x)", 'computed'],
    ['a computed template', 'export const a = (x: string) => import(`#/base/${x}.ts`)', 'computed'],
    ['a computed worker', 'export const a = (x: string) => new URL(x, import.meta.url)', 'computed'],
    ['a package', "import { z } from 'zod'", 'may not import the package zod'],
    ['a path within a package', "import z from 'zod/v4'", 'may not import the package zod'],
    ['a scoped package', "import { z } from '@scope/zod/x'", 'may not import the package @scope/zod'],
    ['a virtual module', "import { z } from 'virtual:pwa-register'", 'may not import the package virtual:'],
    ['Node', "import { join } from 'node:path'", 'may not use Node'],
    ['Node without its prefix', "import { join } from 'path'", 'may not import the package path'],
    ['a folder outside the table', "import { a } from '#/features/a.ts'", 'belongs to no part'],
    ['a file beside the parts', "import { a } from '#/a.ts'", 'belongs to no part'],
    ['a file beside the parts of ui', "import { a } from '#/ui/a.ts'", 'belongs to no part'],
    ['the tests', "import { a } from '../../tests/support/a.ts'", 'belongs to no part'],
    ['what lies outside the project', "import { a } from '../../../a.ts'", 'belongs to no part'],
  ])('refuses %s', (_, text, says) => {
    expect(fault('src/base/a.ts', text)).toEqual([expect.stringContaining(says)])
  })

  test('lets a worker be started where it is needed, and imported nowhere there', () => {
    const start = "export const a = () => new Worker(new URL('../workers/a.worker.ts', import.meta.url))"
    expect(fault('src/capture/a.ts', start)).toEqual([])
    expect(fault('src/ledger/a.ts', start)).toHaveLength(1)
    expect(fault('src/capture/a.ts', "import { a } from '#/workers/a.worker.ts'")).toHaveLength(1)
  })

  test('keeps screens apart, and away from the store', () => {
    expect(fault('src/ui/screens/home/home.tsx', "import { a } from '../claim/a.ts'")).toEqual([
      expect.stringContaining('a screen may not import another'),
    ])
    expect(fault('src/ui/screens/home/home.tsx', "import { a } from './tile.tsx'")).toEqual([])
    expect(fault('src/ui/screens/home/home.tsx', "import { a } from '#/store/a.ts'")).toHaveLength(1)
  })

  test('lets tests, and only tests, use the tools of tests', () => {
    const text =
      "import { test } from 'vitest'\nimport { a } from '../../tests/support/a.ts'\nimport 'node:fs'"
    expect(fault('src/base/a.test.ts', text)).toEqual([])
    expect(fault('src/base/a.browser.test.tsx', text)).toEqual([])
    expect(fault('src/base/a.ts', text)).toHaveLength(3)
    expect(fault('src/base/a.test.ts', "import { a } from '#/store/a.ts'")).toHaveLength(1)
  })

  test('refuses a folder that the table does not know', () => {
    expect(fault('src/features/a.ts', '')).toEqual([expect.stringContaining('not in the import table')])
    expect(fault('src/a.ts', '')).toEqual([expect.stringContaining('not in the import table')])
    expect(fault('src/ui/a.ts', '')).toEqual([expect.stringContaining('not in the import table')])
    expect(fault('src/constructor/a.ts', '')).toEqual([expect.stringContaining('not in the import table')])
  })
})

describe('the other rules', () => {
  test.each([
    ['a default export', 'src/base/a.ts', 'export default 1', 'default'],
    ['a default by another name', 'src/base/a.ts', 'const a = 1\nexport { a as default }', 'default'],
    ['a barrel by its content', 'src/base/a.ts', "export * from './b.ts'", 'barrel'],
    ['a barrel by its name', 'src/base/index.ts', 'export const a = 1', 'barrel'],
    ['a name in camel case', 'src/base/someThing.ts', 'export const a = 1', 'kebab-case'],
    ['a folder in capitals', 'tests/Support/thing.ts', 'export const a = 1', 'kebab-case'],
    [
      'a browser global in a pure part',
      'src/text/a.ts',
      'export const a = () => navigator.language',
      'navigator',
    ],
    ['a browser global by its owner', 'src/text/a.ts', 'export const a = () => window.name', 'window'],
  ])('find %s', (_, path, text, says) => {
    expect(fault(path, text)).toEqual([expect.stringContaining(says)])
  })

  test('find a file that opens without a comment', () => {
    expect(houseFaults([{ path: 'src/base/a.ts', text: 'export const a = 1' }])).toHaveLength(1)
    expect(houseFaults([{ path: 'src/ui/parts/a.css', text: 'a { color: red }' }])).toHaveLength(1)
    expect(houseFaults([{ path: 'src/cli/a.mjs', text: '#!/usr/bin/env node\n// For this.\n' }])).toEqual([])
  })

  test('let a property or a variable be called what it is', () => {
    expect(
      fault('src/text/a.ts', 'export const a = (x: A) => { const { document } = x; return document }'),
    ).toEqual([])
    expect(
      fault('src/text/a.ts', 'export type A = { document: string }\nexport const a = (x: A) => x.document'),
    ).toEqual([])
  })

  test('fail on a file that does not parse, rather than pass it', () => {
    expect(() => fault('src/base/a.ts', 'export const = 1')).toThrow('does not parse')
  })
})
