// The contract on real WebDAV servers, started by this test: over a good way, over a bad one, and with a wrong password.

import { beforeAll, expect, it } from 'vitest'
import { keepsTheContract } from '../../../tests/support/destination-contract.ts'
import { standsFaults } from '../../../tests/support/faulty-contract.ts'
import { startApache } from '../../../tests/support/servers/apache.ts'
import { startNginx } from '../../../tests/support/servers/nginx.ts'
import { describeWith } from '../../../tests/support/servers/describe-with.ts'
import { type OwnServer } from '../../../tests/support/servers/own-server.ts'
import { startRclone } from '../../../tests/support/servers/rclone.ts'
import { unwrap } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'

const user = 'amy'
const password = 'geheim: ä pass phrase'
const users = { [user]: password }

const servers: readonly [program: string, path: string, start: () => Promise<OwnServer>][] = [
  ['apache2', '/portfolios/p1', () => startApache({ users, portfolios: { p1: [user] } })],
  ['nginx', '/portfolios/p1/', () => startNginx(users)],
  ['rclone', '/fieldfolio', () => startRclone(users)],
]

const openAt = (address: string, secret = password): Destination =>
  unwrap(openWebdav({ address, user }, secret))

for (const [program, path, start] of servers)
  describeWith([program], `a folder on ${program}`, () => {
    let server: OwnServer
    beforeAll(async () => {
      server = await start()
      return () => server.stop()
    })

    keepsTheContract(() => openAt(server.origin + path))
    standsFaults(() => ({ origin: server.origin, open: (origin) => openAt(origin + path) }))

    it('refuses a wrong password', async () => {
      const refused = { ok: false, error: { kind: 'sign-in refused' } }
      const destination = openAt(server.origin + path, 'wrong')
      expect(await destination.list('a/heads')).toEqual(refused)
      expect(await destination.put('a/heads/b', new Blob(['b']))).toEqual(refused)
      expect(await destination.get('a/heads/b')).toEqual(refused)
      expect(await destination.remove('a/heads/b')).toEqual(refused)
    })
  })
