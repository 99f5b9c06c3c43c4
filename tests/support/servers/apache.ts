// Apache with mod_dav, set up by the very file that centres are given (src/sync/servers/apache.conf): what is documented is
// what is tried.

import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  endOfLog,
  endProcess,
  freePort,
  newServerFolder,
  passwordLine,
  removeServerFolder,
  startProcess,
  waitForAnswer,
  type OwnServer,
} from './own-server.ts'

const shipped = fileURLToPath(new URL('../../../src/sync/servers/apache.conf', import.meta.url))
const modulesFolder = '/usr/lib/apache2/modules'
const modules = [
  'mpm_event authn_core authn_file authz_core authz_user authz_groupfile auth_basic',
  'alias mime headers rewrite dav dav_fs',
].flatMap((names) => names.split(' '))

export type ApacheSetting = {
  /** Passwords by name. */
  readonly users: Readonly<Record<string, string>>
  /** Names by portfolio. */
  readonly portfolios: Readonly<Record<string, readonly string[]>>
  readonly appOrigin?: string
  /** False leaves out what lets a page of another origin read the answers. */
  readonly lets?: boolean
}

export type Apache = OwnServer & { readonly files: string }

export const startApache = async (setting: ApacheSetting): Promise<Apache> => {
  const folder = await newServerFolder()
  const port = await freePort()
  const files = join(folder, 'portfolios')
  await mkdir(files)
  await Promise.all([chmod(files, 0o777), chmod(folder, 0o777)])
  await writeFile(
    join(folder, 'users'),
    Object.entries(setting.users)
      .map(([user, password]) => passwordLine(user, password))
      .join(''),
  )
  await writeFile(
    join(folder, 'groups'),
    Object.entries(setting.portfolios)
      .map(([portfolio, people]) => `${portfolio}: ${people.join(' ')}\n`)
      .join(''),
  )
  const lines = [
    ...modules.map((name) => `LoadModule ${name}_module ${modulesFolder}/mod_${name}.so`),
    'User www-data',
    'Group www-data',
    `ServerName localhost`,
    `ServerRoot "${folder}"`,
    `PidFile "${folder}/pid"`,
    `ErrorLog "${folder}/log"`,
    `Listen 127.0.0.1:${port}`,
    'StartServers 1',
    // After five seconds of standing still a client would ask on a connection that has just been closed.
    'KeepAliveTimeout 600',
    'TypesConfig /dev/null',
    `Define APP_ORIGIN ${setting.appOrigin ?? 'http://localhost:4173'}`,
    `Define PORTFOLIOS ${files}`,
    `Define PORTFOLIO_USERS ${folder}/users`,
    `Define PORTFOLIO_GROUPS ${folder}/groups`,
    `Include ${shipped}`,
    ...(setting.lets === false
      ? ['<Location "/portfolios">', '  Header always unset Access-Control-Allow-Origin', '</Location>']
      : []),
  ]
  await writeFile(join(folder, 'apache.conf'), `${lines.join('\n')}\n`)
  const { child, said } = startProcess('apache2', ['-DFOREGROUND', '-f', join(folder, 'apache.conf')])
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(origin, child, async () => said() + (await endOfLog(join(folder, 'log'))))
  return {
    origin,
    files,
    stop: async () => {
      await endProcess(child)
      await removeServerFolder(folder)
    },
  }
}
