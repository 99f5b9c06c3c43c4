// WebKitGTK as the system has it, by WebDriver: the nearest to Safari that runs here.

import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { newFolder } from '../judges.ts'
import { freePort } from '../servers/own-server.ts'
import { asJson, ended, field, installed, patiently, type Engine } from './engine.ts'

const webKitParts = 'apt-get install webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi dbus gnome-keyring xvfb'
/** The driver in a desktop session of its own with a keyring: without one, WebKitGTK never finishes storing a CryptoKey. */
const webKitDriver = (port: number): readonly string[] => [
  '--',
  'sh',
  '-c',
  `printf '' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" --host=127.0.0.1 --port=${port}`,
  installed(['/usr/bin/WebKitWebDriver'], webKitParts),
]

const keptWebKit = fileURLToPath(new URL('kept-webkit.py', import.meta.url))

/** A screen that nobody looks at: WebKitGTK draws on one only. */
const openScreen = (): Promise<{ readonly display: string; readonly child: ChildProcess }> =>
  new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    child.once('error', reject)
    child.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, child }))
  })

/** In ms; where the engine waits for the disk, so does whoever drives it. */
const timeouts = { script: 600_000, pageLoad: 600_000 }

export const openWebKit = async (): Promise<Engine> => {
  const home = await newFolder('webkit')
  const screen = await openScreen()
  const port = await freePort()
  const driver = spawn(installed(['/usr/bin/dbus-run-session'], webKitParts), webKitDriver(port), {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const value = field(await answer.json(), 'value')
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`)
    return value
  }
  await patiently(() => call('GET', '/status'))
  const options = { binary: keptWebKit, args: [] }
  const begun = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts } },
  })
  const session = `/session/${String(field(begun, 'sessionId'))}`
  const main = await call('GET', `${session}/window`)
  const handles = async (): Promise<readonly unknown[]> => {
    const found = await call('GET', `${session}/window/handles`)
    return Array.isArray(found) ? found : []
  }
  const run = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[0]; ${asJson(expression)}.then(done, (fault) => done('!' + fault))`
    const value = String(await call('POST', `${session}/execute/async`, { script, args: [] }))
    if (value.startsWith('!')) throw new Error(value)
    return JSON.parse(value)
  }
  const enter = (handle: unknown): Promise<unknown> => call('POST', `${session}/window`, { handle })
  return {
    name: 'WebKitGTK',
    goTo: async (url) => void (await call('POST', `${session}/url`, { url })),
    run,
    choose: async (selector, paths) => {
      const found = await call('POST', `${session}/element`, { using: 'css selector', value: selector })
      const [element] = Object.values(found ?? {})
      await call('POST', `${session}/element/${element}/value`, { text: paths.join('\n') })
    },
    everywhere: async (expression) => {
      const values: unknown[] = []
      for (const handle of await handles()) {
        await enter(handle)
        values.push(await run(expression))
      }
      await enter(main)
      return values
    },
    picture: async () => Buffer.from(String(await call('GET', `${session}/screenshot`)), 'base64'),
    closeOthers: async () => {
      for (const handle of await handles()) {
        if (handle === main) continue
        await enter(handle)
        await call('DELETE', `${session}/window`)
      }
      await enter(main)
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined)
      await ended(driver, 'and all it started')
      await ended(screen.child)
    },
  }
}
