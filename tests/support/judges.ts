// What a stranger checks a bundle with: programs that share no code with us, each run as a person would run it.

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Judged = { readonly exit: number; readonly said: string }

/** Never throws for what the program says of the bundle: the exit code and all of its output. */
export const judge = (program: string, args: readonly string[], folder = root, input = ''): Judged => {
  try {
    const said = execFileSync(program, args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    })
    return { exit: 0, said }
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
      throw new Error(`${program} cannot be run here`, { cause: error })
    const parts = [
      'stdout' in error ? String(error.stdout) : '',
      'stderr' in error ? String(error.stderr) : '',
    ]
    return { exit: error.status, said: parts.join('') }
  }
}

const made: string[] = []
process.once('exit', () => {
  for (const folder of made)
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 15, retryDelay: 200 })
    } catch (fault) {
      // A browser that is just ending may still write there; the others go all the same.
      console.error(`Left behind: ${folder}: ${String(fault)}`)
    }
})

/** An empty folder that goes when the run ends. */
export const newFolder = async (what: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `fieldfolio-${what}-`))
  made.push(folder)
  return folder
}

/** Extracts all, as a person does, and gives the bundle's one top folder. */
export const extractAll = async (zip: string): Promise<string> => {
  const folder = await newFolder('extracted')
  const { exit, said } = judge('unzip', ['-q', zip, '-d', folder])
  if (exit !== 0) throw new Error(said)
  const [top, ...others] = await readdir(folder)
  if (top === undefined || others.length > 0) throw new Error('A bundle has one top folder')
  return join(folder, top)
}

/** The indented blocks of VERIFY.txt, in their order: what it tells a person to paste. */
export const commandsOf = (verifyText: string): readonly string[] => {
  const blocks: string[][] = []
  let isInside = false
  for (const line of verifyText.split('\n')) {
    const isCommand = line.startsWith('    ')
    if (isCommand && !isInside) blocks.push([])
    if (isCommand) blocks.at(-1)?.push(line.slice(4))
    isInside = isCommand
  }
  return blocks.map((lines) => lines.join('\n'))
}

/** Follows the bundle's VERIFY.txt word for word, in one terminal; `npm run verify` is tried apart. */
export const followVerifyText = async (bundleFolder: string): Promise<Judged> => {
  const text = await readFile(join(bundleFolder, 'VERIFY.txt'), 'utf8')
  const script = commandsOf(text).join('\n')
  return judge('sh', [], bundleFolder, `exec 2>&1\n${script}\n`)
}

export type Verified = { readonly exit: number; readonly lines: readonly Record<string, unknown>[] }

/** `npm run verify -- FILE`. */
export const verifyFile = (zip: string): Verified => {
  const { exit, said } = judge(process.execPath, ['src/cli/verify.mjs', zip])
  const lines = said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Record<string, unknown> => JSON.parse(line))
  return { exit, lines }
}
