// The contract on a folder of the browser's own (OPFS), whose handle is the one that a person's choice gives; and what happens when
// the permission is gone, or the drive.

import { beforeEach, describe, expect, it } from 'vitest'
import { keepsTheContract, listed, madeUpBytes } from '../../../tests/support/destination-contract.ts'
import { textOf } from '#/base/bytes.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore } from '#/store/open-store.ts'
import { openFolder } from '#/sync/destinations/folder.ts'
import { openDestination } from '#/sync/destinations/open-destination.ts'

let chosen: FileSystemDirectoryHandle

beforeEach(async () => {
  const own = await navigator.storage.getDirectory()
  chosen = await own.getDirectoryHandle(crypto.randomUUID(), { create: true })
  return () => own.removeEntry(chosen.name, { recursive: true }).catch(() => undefined)
})

const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

describe('a folder of this device', () => keepsTheContract(() => openFolder(chosen)))

describe('a file in a folder', () => {
  it('is never there by half: stopped in the middle, nothing is left of it', async () => {
    const stopping = new AbortController()
    const put = await openFolder(chosen).put('a/large', new Blob([madeUpBytes(4_000_000, 1)]), {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    })
    expect(put).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(await namesIn(await chosen.getDirectoryHandle('a'))).toEqual([])
  })

  it('that was left empty or torn is written again, and what is whole is left alone', async () => {
    const folder = await chosen.getDirectoryHandle('a', { create: true })
    const torn = await (await folder.getFileHandle('torn', { create: true })).createWritable()
    await torn.write('ha')
    await torn.close()
    await folder.getFileHandle('empty', { create: true })
    const destination = openFolder(chosen)
    for (const name of ['torn', 'empty']) {
      unwrap(await destination.put(`a/${name}`, new Blob(['half'])))
      expect(textOf(unwrap(await destination.get(`a/${name}`)))).toEqual({ ok: true, value: 'half' })
    }
    const before = (await (await folder.getFileHandle('torn')).getFile()).lastModified
    await new Promise((resolve) => setTimeout(resolve, 20))
    unwrap(await destination.put('a/torn', new Blob(['half'])))
    expect((await (await folder.getFileHandle('torn')).getFile()).lastModified).toBe(before)
  })

  it('is listed only under a name of ours', async () => {
    for (const name of ['real', 'real.crswap', 'Real (1)', '.hidden', 'ä'])
      await (await chosen.getDirectoryHandle('a', { create: true })).getFileHandle(name, { create: true })
    expect(await listed(openFolder(chosen), 'a')).toEqual([['real', 0]])
  })
})

describe('a folder', () => {
  it('that is kept on this device is the same one when it is opened again', async () => {
    const name = `fieldfolio-${crypto.randomUUID()}`
    const store = unwrap(await openStore(name))
    const exchanges = await store.openExchanges()
    const kept = {
      id: randomId(),
      kind: 'folder',
      name: 'Team drive',
      settings: { folder: chosen },
      ledgers: [],
    } as const
    unwrap(await exchanges.putDestination(kept, null))
    const [found] = unwrap(await exchanges.destinations())
    if (found === undefined) throw new Error('nothing was kept')
    unwrap(await unwrap(openDestination({ ...found, secret: null })).put('a/one', new Blob(['1'])))
    expect(await listed(openFolder(chosen), 'a')).toEqual([['one', 1]])
    unwrap(await exchanges.dropDestination(kept.id))
    expect(unwrap(await exchanges.destinations())).toEqual([])
    store.close()
    indexedDB.deleteDatabase(name)
  })

  it('that is gone is not taken for an empty one', async () => {
    const own = await navigator.storage.getDirectory()
    await own.removeEntry(chosen.name, { recursive: true })
    const destination = openFolder(chosen)
    expect(await destination.list('a/heads')).toEqual({ ok: false, error: { kind: 'unreachable' } })
    expect((await destination.put('a/heads/b', new Blob(['b']))).ok).toBe(false)
  })

  it.each([
    ['NotAllowedError', 'permission needed'],
    ['SecurityError', 'permission needed'],
    ['QuotaExceededError', 'no room'],
    ['NoModificationAllowedError', 'busy'],
    ['NotReadableError', 'unreachable'],
  ])('that answers with %s is told as: %s', async (name, kind) => {
    const destination = openFolder(chosen)
    // A browser's own handle can be made to refuse only by its person.
    chosen.getDirectoryHandle = () => Promise.reject(new DOMException('', name))
    for (const said of [
      await destination.list('a/heads'),
      await destination.get('a/heads/b'),
      await destination.put('a/heads/b', new Blob(['b'])),
      await destination.remove('a/heads/b'),
    ])
      expect(said.ok ? said : said.error.kind).toBe(kind)
  })
})
