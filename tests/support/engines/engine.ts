// Another browser than Chromium, as its system has it, driven by the standards it speaks itself. Only what a person does
// with the app there: go, press, choose files, and see what every window came to.

import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { expect } from '@playwright/test'

export type Engine = {
  readonly name: string
  readonly goTo: (address: string) => Promise<void>
  /** Evaluates in the first window, as if a person had pressed something; the value travels as JSON. */
  readonly run: (expression: string) => Promise<unknown>
  readonly choose: (selector: string, paths: readonly string[]) => Promise<void>
  /** The expression's value in each window (and frame, where the engine tells them apart). */
  readonly everywhere: (expression: string) => Promise<readonly unknown[]>
  /** What the first window shows, as PNG. */
  readonly picture: () => Promise<Buffer>
  readonly closeOthers: () => Promise<void>
  readonly close: () => Promise<void>
}

export const installed = (paths: readonly string[], advice: string): string => {
  const found = paths.find((path) => existsSync(path))
  if (found === undefined) throw new Error(`Not installed: ${paths.join(' or ')}. On Debian: ${advice}`)
  return found
}

/** A browser or its driver may start from a cold disk. */
const patience = 180_000

export const patiently = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const until = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (fault) {
      if (Date.now() > until) throw fault
      await after(100)
    }
  }
}

export const ended = (child: ChildProcess, family?: 'and all it started'): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    if (family !== undefined && child.pid !== undefined) process.kill(-child.pid)
    else child.kill()
  })

export const field = (value: unknown, ...names: readonly (string | number)[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  )
export const asJson = (expression: string): string =>
  `(async () => JSON.stringify((await (${expression})) ?? null))()`

/** Asks again until the expression is true in the first window. */
export const until = async (engine: Engine, expression: string): Promise<void> => {
  await expect
    .poll(() => engine.run(expression).catch((fault: unknown) => String(fault)), {
      message: expression,
      // A patience, not a measure: WebKitGTK waits for the disk at every step that it stores.
      timeout: 240_000,
    })
    .toBe(true)
}

/** The first button or link with these words. */
export const press = async (engine: Engine, name: string): Promise<void> => {
  const pressed = `[...document.querySelectorAll('button, a')].find((each) => each.textContent.includes(${JSON.stringify(name)}))`
  await until(engine, `${pressed} !== undefined`)
  await engine.run(`${pressed}.click()`)
}
