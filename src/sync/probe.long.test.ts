// Trying a destination from a page of another origin, in a real browser and on real servers: set up as centres are told to, without
// the headers that let a page in, and gone.

import { beforeAll, expect, it } from 'vitest'
import { openModulePage, type ModulePage } from '../../tests/support/module-page.ts'
import { allWell, probeFromPage, reportOf } from '../../tests/support/probe-from-page.ts'
import { startApache } from '../../tests/support/servers/apache.ts'
import { startNginx } from '../../tests/support/servers/nginx.ts'
import { describeWith } from '../../tests/support/servers/describe-with.ts'
import { type OwnServer } from '../../tests/support/servers/own-server.ts'

describeWith(['apache2', 'nginx'], 'trying a WebDAV server from a page', () => {
  let page: ModulePage
  beforeAll(async () => {
    page = await openModulePage()
    return () => page.stop()
  })

  const users = { amy: 'geheim' }
  const portfolios = { p1: ['amy'] }
  const probe = (server: OwnServer, secret = 'geheim') => {
    const address = `${server.origin}/portfolios/p1/`
    return probeFromPage(page, { kind: 'webdav', settings: { address, user: 'amy' }, secret })
  }

  it('finds all well where it was set up as centres are told to', async () => {
    for (const start of [
      () => startApache({ users, portfolios, appOrigin: page.origin }),
      () => startNginx(users, page.origin),
    ]) {
      const server = await start()
      try {
        expect(await probe(server)).toEqual(allWell)
        expect(await probe(server, 'wrong')).toEqual(reportOf('ok', 'ok', 'sign-in refused'))
      } finally {
        await server.stop()
      }
    }
  })

  it('tells a store that lets no page of this address in from one that is not there', async () => {
    for (const setting of [{ lets: false }, { appOrigin: 'https://another.example' }]) {
      const apache = await startApache({ users, portfolios, ...setting })
      expect(await probe(apache)).toEqual(reportOf('ok', 'page not allowed'))
      await apache.stop()
      expect(await probe(apache)).toEqual(reportOf('unreachable'))
    }
  })
})
