// Starts a real server as a process of the test's own: in a folder under the system's temporary one, on a free port of
// loopback, ended with the test. Never the system's service, and never anything outside that folder.

import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

export type OwnServer = { readonly origin: string; stop(): Promise<void> }

/** Servers lie where only root's PATH looks. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

export const programPath = (name: string): string | null =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asking = createServer()
    asking.once('error', () => resolve(false))
    asking.listen(port, '127.0.0.1', () => asking.close(() => resolve(true)))
  })

/** Below those that a system gives out by itself: whoever asks for any port, or calls somebody, cannot take it meanwhile. */
export const freePort = async (): Promise<number> => {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
  throw new Error('no port')
}

/** Readable by the user a server changes to when it is started by root. */
export const newServerFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fieldfolio-server-'))
  await chmod(folder, 0o755)
  return folder
}

export const removeServerFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })

/** A line of a password file that Apache and nginx both read. For tests only: this hash is a weak one. */
export const passwordLine = (user: string, password: string): string =>
  `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`

export const endProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(forced)
}

/** Starts a program that stays; what it says goes into `log`, for when it does not come up. */
export const startProcess = (
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly said: () => string } => {
  const child = spawn(programPath(program) ?? program, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let text = ''
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.once('error', (fault) => keep(Buffer.from(fault.message)))
  return { child, said: () => text }
}

/** Milliseconds; what is timed is never here. */
const patience = 180_000

/** Waits until the program answers there, whatever it says. */
export const waitForAnswer = async (
  origin: string,
  child: ChildProcess,
  said: () => string | Promise<string>,
): Promise<void> => {
  const until = Date.now() + patience
  for (;;) {
    const answered = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    // An answer is not this program's where it has ended.
    const hasEnded = child.exitCode !== null || child.signalCode !== null
    if (answered && !hasEnded) return
    if (hasEnded || Date.now() > until) {
      await endProcess(child)
      throw new Error(`The server did not come up: ${await said()}`)
    }
    await after(50)
  }
}

/** The end of a server's log, or nothing. */
export const endOfLog = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8').catch(() => '')).slice(-4000)
