// nginx with dav-ext, set up by the very file that centres are given (src/sync/servers/nginx.conf), in folders of the test's own.

import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
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

const shipped = fileURLToPath(new URL('../../../src/sync/servers/nginx.conf', import.meta.url))

/** With one portfolio, `p1`, that everybody in `users` reaches. */
export const startNginx = async (
  users: Readonly<Record<string, string>>,
  appOrigin = 'http://localhost:4173',
): Promise<OwnServer> => {
  const folder = await newServerFolder()
  const port = await freePort()
  for (const name of ['portfolios', 'portfolio-uploads', 'portfolio-users']) await mkdir(join(folder, name))
  for (const name of ['portfolios', 'portfolio-uploads']) await chmod(join(folder, name), 0o777)
  const lines = Object.entries(users).map(([user, password]) => passwordLine(user, password))
  await writeFile(join(folder, 'portfolio-users', 'p1'), lines.join(''))
  const location = (await readFile(shipped, 'utf8'))
    .replaceAll('/srv', folder)
    .replaceAll('/etc/nginx', folder)
    .replaceAll('https://portfolios.example', appOrigin)
  await writeFile(join(folder, 'portfolios.conf'), location)
  const configuration = `
    load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
    ${process.getuid?.() === 0 ? 'user www-data;' : ''}
    daemon off;
    worker_processes 1;
    pid ${folder}/pid;
    error_log ${folder}/log;
    events { worker_connections 256; }
    http {
      access_log off;
      keepalive_timeout 600;
      ${['fastcgi', 'uwsgi', 'scgi', 'proxy'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port}; include ${folder}/portfolios.conf; }
    }`
  await writeFile(join(folder, 'nginx.conf'), configuration)
  const { child, said } = startProcess('nginx', ['-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')])
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(origin, child, async () => said() + (await endOfLog(join(folder, 'log'))))
  return {
    origin,
    stop: async () => {
      await endProcess(child)
      await removeServerFolder(folder)
    },
  }
}
