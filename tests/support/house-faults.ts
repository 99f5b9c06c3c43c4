// The rules of the house that a compiler does not know: the import table, names, openings and exports.
// A pure function of paths and texts, so that the house test can show each fault being found.

import { posix } from 'node:path'
import {
  computed,
  exceptions,
  importTable,
  nodeParts,
  pureParts,
  testPackages,
  workerStarters,
} from './import-table.ts'
import { readImports, type Import } from './read-imports.ts'

export type SourceFile = { readonly path: string; readonly text: string }

const isCode = (path: string): boolean => /\.(?:[cm]?[jt]sx?)$/.test(path)
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** `ui/parts`, `ledger`, `rules`, or undefined where the table has no such part. */
const partOf = (path: string): string | undefined => {
  if (path.startsWith('rules/')) return 'rules'
  const [top, first, second, ...rest] = path.split('/')
  if (top !== 'src' || first === undefined || second === undefined) return undefined
  const part = first === 'ui' ? (rest.length > 0 ? `${first}/${second}` : undefined) : first
  return part !== undefined && Object.hasOwn(importTable, part) ? part : undefined
}

/** `home` for src/ui/screens/home/… and for src/ui/screens/home.tsx. */
const screenOf = (path: string): string | undefined => /^src\/ui\/screens\/([^/.]+)/.exec(path)?.[1]

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** The path inside the project, or undefined for a package. */
const targetOf = (from: string, way: 'imports' | 'names', specifier: string): string | undefined => {
  const plain = specifier.replace(/\?.*$/, '').replace(/^!/, '')
  if (plain.startsWith('#/')) return `src/${plain.slice(2)}`
  if (plain.startsWith('/')) return plain.slice(1)
  if (plain.startsWith('.') || way === 'names') return posix.normalize(posix.join(posix.dirname(from), plain))
  return undefined
}

const packageFault = (path: string, part: string, specifier: string): string | undefined => {
  if (specifier.startsWith('node:'))
    return nodeParts.includes(part) || isTest(path) ? undefined : `${part} may not use Node: ${specifier}`
  const name = packageOf(specifier)
  const allowed = [
    ...(importTable[part]?.packages ?? []),
    ...(exceptions[path] ?? []),
    ...(isTest(path) ? testPackages : []),
  ]
  return allowed.includes(name) ? undefined : `${part} may not import the package ${name}`
}

const partFault = (path: string, part: string, target: string): string | undefined => {
  if (target.startsWith('tests/support/') && isTest(path)) return undefined
  const other = partOf(target)
  if (other === undefined) return `${target} belongs to no part of the table`
  if (other === 'ui/screens' && part === 'ui/screens' && screenOf(path) !== screenOf(target))
    return `a screen may not import another: ${target}`
  if (other === part || importTable[part]?.parts.includes(other) === true) return undefined
  if (other === 'rules' && isTest(path)) return undefined
  return `${part} may not import ${other}: ${target}`
}

const importFault = (path: string, part: string, found: Import): string | undefined => {
  if (found.way === 'computes')
    return (exceptions[path] ?? []).includes(computed)
      ? undefined
      : `an import whose name is computed cannot be checked (${found.node})`
  const target = targetOf(path, found.way, found.specifier)
  if (target === undefined) return packageFault(path, part, found.specifier)
  if (found.way === 'names') {
    // In Node an address is a file to read or run; only within src could it stand for an import.
    if ((nodeParts.includes(part) || isTest(path)) && !target.startsWith('src/')) return undefined
    if (partOf(target) === 'workers' && workerStarters.includes(part)) return undefined
  }
  return partFault(path, part, target)
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const endings =
  /(?:\.browser|\.long|\.property)?(?:\.test|\.journey|\.pictures|\.timing|\.config|\.worker|\.d)?\.[a-z0-9]+$/

const nameFault = (path: string): string | undefined => {
  const names = path.replace(endings, '').split('/')
  return names.every((name) => kebab.test(name)) ? undefined : 'names are in kebab-case'
}

const opensWithComment = (text: string): boolean => /^(?:#!.*\n)?\s*(?:\/\/|\/\*)/.test(text)

const browserGlobals = ['window', 'document', 'navigator']

const sourceFaults = ({ path, text }: SourceFile): readonly string[] => {
  const part = partOf(path)
  if (part === undefined) return ['this folder is not in the import table']
  const opening =
    isTest(path) || opensWithComment(text) ? [] : ['opens without a comment that says what it is for']
  if (!isCode(path)) return opening
  const { imports, names, mentions } = readImports(path, text)
  const seen =
    isTest(path) || !pureParts.includes(part) ? [] : browserGlobals.filter((name) => mentions.has(name))
  return [
    ...opening,
    ...(names.exportsDefault ? ['exports a default; name it'] : []),
    ...(names.onlyReExports || /(?:^|\/)index\.\w+$/.test(path)
      ? ['is a barrel: import from where it is']
      : []),
    ...seen.map((name) => `a pure part may not mention ${name}`),
    ...imports.flatMap((found) => importFault(path, part, found) ?? []),
  ]
}

/** Faults as `path: what is wrong`, in the order of the files. Files of src get every rule, others the names only. */
export const houseFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    [nameFault(file.path) ?? [], file.path.startsWith('src/') ? sourceFaults(file) : []]
      .flat()
      .map((fault) => `${file.path}: ${fault}`),
  )
