// Firefox as the system has it, by WebDriver BiDi, which it speaks itself.

import { spawn } from 'node:child_process'
import { newFolder } from '../judges.ts'
import { freePort } from '../servers/own-server.ts'
import { asJson, ended, field, installed, patiently, type Engine } from './engine.ts'
import { openPipe } from './engine-pipe.ts'

const firefoxPath = (): string =>
  installed(['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'apt-get install firefox-esr')

type Reply = {
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}
export const openFirefox = async (): Promise<Engine> => {
  const home = await newFolder('firefox')
  const port = await freePort()
  const child = spawn(
    firefoxPath(),
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', String(port), 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, HOME: home } },
  )
  const waiting = new Map<number, (reply: Reply) => void>()
  const pipe = await patiently(() =>
    openPipe(port, '/session', (text) => {
      const reply: Reply = JSON.parse(text)
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
    }),
  )
  let last = 0
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error}: ${message}`))
      })
      pipe.send(JSON.stringify({ id, method, params }))
    })
  await ask('session.new', { capabilities: {} })
  const tree = async (): Promise<readonly unknown[]> => {
    const contexts = field(await ask('browsingContext.getTree', {}), 'contexts')
    return Array.isArray(contexts) ? contexts : []
  }
  const withFrames = (nodes: unknown): readonly unknown[] =>
    Array.isArray(nodes) ? nodes.flatMap((node) => [node, ...withFrames(field(node, 'children'))]) : []
  const main = field((await tree())[0], 'context')
  const evaluate = (context: unknown, expression: string): Promise<unknown> =>
    ask('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true })
  const valueIn = async (context: unknown, expression: string): Promise<unknown> => {
    const answer = await evaluate(context, asJson(expression))
    const value = field(answer, 'result', 'value')
    if (typeof value !== 'string') throw new Error(JSON.stringify(answer))
    return JSON.parse(value)
  }
  return {
    name: 'Firefox',
    goTo: async (url) =>
      void (await ask('browsingContext.navigate', { context: main, url, wait: 'complete' })),
    run: (expression) => valueIn(main, expression),
    choose: async (selector, files) => {
      const found = await evaluate(main, `document.querySelector(${JSON.stringify(selector)})`)
      const sharedId = field(found, 'result', 'sharedId')
      await ask('input.setFiles', { context: main, element: { sharedId }, files })
    },
    everywhere: async (expression) =>
      Promise.all(withFrames(await tree()).map((node) => valueIn(field(node, 'context'), expression))),
    picture: async () => {
      const taken = await ask('browsingContext.captureScreenshot', { context: main })
      return Buffer.from(String(field(taken, 'data')), 'base64')
    },
    closeOthers: async () => {
      for (const node of await tree()) {
        const context = field(node, 'context')
        if (context !== main) await ask('browsingContext.close', { context })
      }
    },
    close: async () => {
      pipe.close()
      await ended(child)
    },
  }
}
