// A server of a test's own is the one that was started: whoever else answers on its port must never be taken for it.

import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { freePort, startProcess, waitForAnswer } from './support/servers/own-server.ts'

it('is not taken for up where its program has ended and another answers there', async () => {
  const port = await freePort()
  const other = createServer((_, response) => void response.end()).listen(port, '127.0.0.1')
  await once(other, 'listening')
  const { child } = startProcess(process.execPath, ['-e', ''])
  await once(child, 'exit')
  await expect(waitForAnswer(`http://127.0.0.1:${port}`, child, () => 'no port')).rejects.toThrow('no port')
  other.close()
})
