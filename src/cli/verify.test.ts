// The command line in a process of its own, as people run it: lines of JSON, a verdict last, and the exit code.

import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { amysStory } from '../../tests/support/amys-portfolio.ts'
import { composed } from '../../tests/support/bundles.ts'

const golden = 'tests/bundles/v1-amy.zip'
const code = readFileSync('tests/bundles/v1-amy.centre.txt', 'utf8').trim()

const verify = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/verify.mjs', ...args], {
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter((line) => line !== '')
  const said: Record<string, unknown>[] = lines.map((line) => JSON.parse(line))
  return { said, last: said.at(-1), status, stderr }
}

let folder = ''
let sound = ''
let soundCode = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'))
  const story = await amysStory()
  const { zip } = await composed({ ...story, ledger: story.amy.ledger, entries: story.amy.entries })
  sound = join(folder, 'sound.zip')
  soundCode = story.centre.fingerprint
  writeFileSync(sound, new Uint8Array(await zip.arrayBuffer()))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run verify', () => {
  it('says “sound” and leaves with 0 for whoever knows the centre, however the code is typed', () => {
    const spaced = soundCode.toUpperCase().replace(/(.{4})/g, '$1 ')
    for (const args of [['--centre', soundCode], [`--centre=${spaced}`]]) {
      const { last, status, said, stderr } = verify(sound, ...args)
      expect(last).toMatchObject({ verdict: 'sound' })
      expect(status).toBe(0)
      expect(stderr).toBe('')
      for (const line of said.slice(0, -1))
        expect(line).toEqual({
          level: expect.stringMatching(/^(?:error|warning|info)$/),
          subject: expect.any(String),
          says: expect.stringMatching(/\.$/),
        })
    }
  })

  it('does not say so without the code, nor with another, nor while a device is on nobody’s list', () => {
    expect(verify(golden, '--centre', code)).toMatchObject({
      last: {
        verdict: 'consistent, centre not confirmed',
        says: expect.stringContaining('centre is confirmed'),
      },
      status: 0,
    })
    expect(verify(sound)).toMatchObject({ last: { verdict: 'consistent, centre not confirmed' }, status: 0 })
    const other = verify(sound, '--centre', 'a'.repeat(26))
    expect(other.last).toMatchObject({ verdict: 'consistent, centre not confirmed' })
    expect(other.said[0]).toMatchObject({ level: 'warning', says: expect.stringContaining('ANOTHER CENTRE') })
  })

  it('says “damaged” and leaves with 1 for a changed, cut or missing file, in words', () => {
    const bytes = readFileSync(golden)
    const at = bytes.indexOf('Returns desk')
    bytes[at] = 82 ^ 1
    writeFileSync(join(folder, 'changed.zip'), bytes)
    writeFileSync(join(folder, 'cut.zip'), readFileSync(golden))
    truncateSync(join(folder, 'cut.zip'), 20_000)
    for (const file of [
      join(folder, 'changed.zip'),
      join(folder, 'cut.zip'),
      join(folder, 'none.zip'),
      folder,
    ]) {
      const { said, last, status } = verify(file, '--centre', code)
      expect([last, status], file).toMatchObject([{ verdict: 'damaged' }, 1])
      expect(said[0]).toMatchObject({ level: 'error' })
    }
  })

  it('reads a file beyond 4 GiB without falling over it', () => {
    const path = join(folder, 'large.zip')
    const file = openSync(path, 'w')
    // A hole, which takes no room on the disk, and a whole bundle behind it.
    writeSync(file, readFileSync(golden), 0, undefined, 4.5 * 2 ** 30)
    closeSync(file)
    const { said, last, status } = verify(path)
    expect([last, status]).toMatchObject([{ verdict: 'damaged' }, 1])
    expect(said.length).toBeGreaterThan(1)
  })

  it('explains itself when it is not told what to check', () => {
    for (const args of [[], ['a.zip', 'b.zip'], [golden, '--centre', 'river lamp'], ['--what']]) {
      const { status, stderr, said } = verify(...args)
      expect([status, said]).toEqual([2, []])
      expect(stderr).toContain('npm run verify -- FILE')
    }
  })
})
