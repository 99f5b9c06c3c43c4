// Reads every import of a source file: static, dynamic, of types, re-exports, workers and globs.
// An import that cannot be read (a computed name) is reported as such, never passed over.

import { parseSync } from 'vite'

/** `names` is an address beside the file: a worker that is started, or a file of Node's, but no code of this one. */
export type Import =
  | { readonly way: 'imports' | 'names'; readonly specifier: string }
  | { readonly way: 'computes'; readonly node: string }
type Names = { readonly exportsDefault: boolean; readonly onlyReExports: boolean }
export type Reading = {
  readonly imports: readonly Import[]
  readonly names: Names
  /** Identifiers standing for a value that the file does not declare itself; names of properties are left out. */
  readonly mentions: ReadonlySet<string>
}

type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : []

/** Every node, each after its parent; the name of a property (`x.document`, `{ document: 1 }`) is left out. */
function* walk(node: Node): Generator<Node> {
  yield node
  for (const [key, value] of Object.entries(node)) {
    const namesAProperty = (key === 'property' || key === 'key') && node['computed'] !== true
    if (namesAProperty && isNode(value) && value.type === 'Identifier') continue
    for (const child of nodesIn(value)) yield* walk(child)
  }
}

const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  const [quasi] = nodesIn(node['quasis'])
  if (node.type !== 'TemplateLiteral' || nodesIn(node['expressions']).length > 0) return undefined
  const written = quasi?.['value']
  return typeof written === 'object' &&
    written !== null &&
    'cooked' in written &&
    typeof written.cooked === 'string'
    ? written.cooked
    : undefined
}

const isMetaProperty = (node: unknown, name: string): boolean =>
  isNode(node) &&
  node.type === 'MemberExpression' &&
  isNode(node['object']) &&
  node['object'].type === 'MetaProperty' &&
  isNode(node['property']) &&
  node['property']['name'] === name

/** The nodes that name other files: sources of imports and exports, workers' URLs, globs. */
const sourcesOf = (node: Node): readonly unknown[] => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return [node['source'] ?? node['argument']]
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? [node['source']] : []
    case 'TSExternalModuleReference':
      return [node['expression']]
    case 'NewExpression': {
      const [address, base] = nodesIn(node['arguments'])
      const callee = node['callee']
      const isUrl = isNode(callee) && callee['name'] === 'URL'
      return isUrl && isMetaProperty(base, 'url') ? [address] : []
    }
    case 'CallExpression': {
      const [patterns] = nodesIn(node['arguments'])
      if (!isMetaProperty(node['callee'], 'glob')) return []
      return patterns?.type === 'ArrayExpression' ? nodesIn(patterns['elements']) : [patterns]
    }
    default:
      return []
  }
}

/** The patterns in which a node declares names of its own: variables and parameters. */
const declaredBy = (node: Node): readonly Node[] =>
  node.type === 'VariableDeclarator' ? nodesIn(node['id']) : nodesIn(node['params'])

const identifiersIn = (node: Node): readonly string[] =>
  [...walk(node)].flatMap(({ type, name }) =>
    type === 'Identifier' && typeof name === 'string' ? [name] : [],
  )

const readNames = (body: readonly Node[]): Names => {
  const isReExport = (node: Node): boolean =>
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && isNode(node['source']))
  const exportsDefault = body.some(
    (node) =>
      node.type === 'ExportDefaultDeclaration' ||
      nodesIn(node['specifiers']).some(({ exported }) => isNode(exported) && exported['name'] === 'default'),
  )
  return { exportsDefault, onlyReExports: body.length > 0 && body.every(isReExport) }
}

/** Throws on a file that does not parse. */
export const readImports = (path: string, source: string): Reading => {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? 'no reason given'}`)
  const tree: unknown = program
  if (!isNode(tree)) throw new Error(`${path} gave no syntax tree`)
  const imports: Import[] = []
  const declared = new Set<string>()
  for (const node of walk(tree)) {
    for (const named of sourcesOf(node)) {
      const specifier = textOf(named)
      const way = node.type === 'NewExpression' ? 'names' : 'imports'
      imports.push(specifier === undefined ? { way: 'computes', node: node.type } : { way, specifier })
    }
    for (const name of declaredBy(node).flatMap(identifiersIn)) declared.add(name)
  }
  const mentions = new Set(identifiersIn(tree).filter((name) => !declared.has(name)))
  return { imports, names: readNames(nodesIn(tree['body'])), mentions }
}
