import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { check, verdictOf } from '#/viewer/checked.ts'
import { zipOfFolder, type FolderFile } from '#/viewer/folder-zip.ts'
import { amysStory } from '../../tests/support/amys-portfolio.ts'
import { composed, kindsOf, release, verified } from '../../tests/support/bundles.ts'
import { unpacked } from '../../tests/support/unpacked.ts'

const day = '2026-11-22'

const extracted = async (folder: string): Promise<{ files: FolderFile[]; centre: string }> => {
  const { amy, dev, lists, scheme, blobs, centre } = await amysStory()
  amy.receive(dev)
  const { zip } = await composed({ ledger: amy.ledger, entries: amy.entries, lists, scheme, blobs })
  const files = [...(await unpacked(zip))].map(([path, bytes]) => ({
    path: `${folder}/${path}`,
    blob: new Blob([bytes]),
  }))
  return { files, centre: centre.fingerprint }
}

const kindsAfter = async (changed: readonly FolderFile[]): Promise<string[]> =>
  kindsOf(await verified(unwrap(await zipOfFolder(changed, day)).zip))

describe('an extracted folder', () => {
  it('is judged like the ZIP it came from, also inside another folder and after being looked at', async () => {
    const { files, centre } = await extracted('Downloads/bundle')
    const seen = [
      { path: 'Downloads/other.txt', blob: new Blob(['mine']) },
      { path: 'Downloads/bundle/data/.DS_Store', blob: new Blob(['?']) },
      ...files,
    ]
    const { zip, findings } = unwrap(await zipOfFolder(seen, day))
    expect(findings).toEqual([])
    expect((await verified(zip, centre)).verdict).toBe('sound')
    const checked = await check({ kind: 'folder', name: 'bundle', files: seen }, release, () => undefined)
    const judged = verdictOf(checked, centre)
    expect(judged.verdict).toBe('sound')
    expect(judged.findings.filter(({ level }) => level !== 'info')).toEqual([])
  })

  it('is found out when a file was changed, added or taken away', async () => {
    const { files } = await extracted('bundle')
    const at = files.findIndex(({ path }) => path.endsWith('.jpg'))
    expect(
      await kindsAfter(files.map((file, i) => (i === at ? { ...file, blob: new Blob(['x']) } : file))),
    ).toContain('changed')
    expect(await kindsAfter(files.toSpliced(at, 1))).toContain('missing')
    const added = { path: 'bundle/data/evidence/E099-1-photo.jpg', blob: new Blob(['x']) }
    expect(await kindsAfter([...files, added])).toContain('not listed')
  })

  it('names files that no bundle can hold, and goes on with the rest', async () => {
    const { files } = await extracted('bundle')
    const odd = { path: 'bundle/data/évidence.txt', blob: new Blob(['x']) }
    const { findings } = unwrap(await zipOfFolder([...files, odd], day))
    expect(findings).toMatchObject([{ kind: 'file refused', subject: 'data/évidence.txt' }])
  })

  it('is no bundle without a bag in it', async () => {
    expect(await zipOfFolder([{ path: 'holiday/1.jpg', blob: new Blob(['x']) }], day)).toMatchObject({
      ok: false,
      error: [{ kind: 'not a bundle' }],
    })
  })
})
