// `rclone serve webdav` over a folder: the WebDAV of golang.org/x/net, which ignores "If-None-Match: *". It knows no portfolios.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  endProcess,
  freePort,
  newServerFolder,
  passwordLine,
  removeServerFolder,
  startProcess,
  waitForAnswer,
  type OwnServer,
} from './own-server.ts'

export const startRclone = async (users: Readonly<Record<string, string>>): Promise<OwnServer> => {
  const folder = await newServerFolder()
  const port = await freePort()
  const files = join(folder, 'files')
  await mkdir(files)
  const lines = Object.entries(users).map(([user, password]) => passwordLine(user, password))
  await writeFile(join(folder, 'users'), lines.join(''))
  const { child, said } = startProcess(
    'rclone',
    ['serve', 'webdav', files, '--addr', `127.0.0.1:${port}`, '--htpasswd', join(folder, 'users')],
    // Never the configuration of whoever runs the tests.
    { RCLONE_CONFIG: join(folder, 'rclone.conf'), RCLONE_CACHE_DIR: join(folder, 'cache') },
  )
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(origin, child, said)
  return {
    origin,
    stop: async () => {
      await endProcess(child)
      await removeServerFolder(folder)
    },
  }
}
