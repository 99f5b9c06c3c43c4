// A composed bundle in front of judges that share no code with it: unzip, Python, sha256sum, OpenSSL, and VERIFY.txt
// followed word for word.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { composed, fileOf, kindsOf, release, storeOf, verified } from '../../tests/support/bundles.ts'
import { captureScan, cover, page, setFiles } from '../../tests/support/paged.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { unpacked, packed, pathLike, textIn } from '../../tests/support/unpacked.ts'
import { utf8 } from '#/base/bytes.ts'
import { ok, unwrap } from '#/base/result.ts'
import { composeBundle } from '#/bundle/compose-bundle.ts'
import { isFitToBringIn, isOnlyIncomplete } from '#/bundle/finding.ts'
import { digestOf } from '#/bundle/zip/digest.ts'
import { verifyText } from '#/bundle/verify-text.ts'
import { writeEntry } from '#/ledger/write-entry.ts'

// Shells and OpenSSL are started by the dozen here.
let story: Story
let zip: Blob
beforeAll(async () => {
  story = await amysStory()
  zip = (await composed({ ...story, ledger: story.amy.ledger, entries: story.amy.entries })).zip
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const saved = async (blob: Blob): Promise<string> => {
  const path = join(folder, 'bundle.zip')
  writeFileSync(path, new Uint8Array(await blob.arrayBuffer()))
  return path
}

const extracted = async (blob: Blob): Promise<string> => {
  execFileSync('unzip', ['-q', await saved(blob), '-d', folder])
  const name = readdirSync(folder).find((each) => each !== 'bundle.zip')
  return join(folder, name ?? '')
}

/** Every indented line, of one step or of all, pasted into a shell as a person would. */
const followed = (bag: string, shell = 'sh', step?: number): string => {
  const text = readFileSync(join(bag, 'VERIFY.txt'), 'utf8')
  const commands = (step === undefined ? text : (text.split(/^\d\. /m)[step] ?? ''))
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4))
    .join('\n')
  const { stdout, stderr } = spawnSync(shell, { cwd: bag, input: commands, encoding: 'utf8' })
  return `${stdout}${stderr}`
}

describe('a composed bundle', () => {
  it('passes unzip and Python', async () => {
    const path = await saved(zip)
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
    const program = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())'
    expect(execFileSync('python3', ['-c', program, path], { encoding: 'utf8' }).trim()).toBe('None')
  })

  it('has the tree of the format, in one folder that says who, what and when', async () => {
    const bag = await extracted(zip)
    expect(bag).toMatch(/harbour-trai-amy-lewis-ocr-03454-2026-11-22$/)
    const files = [...(await unpacked(zip)).keys()]
    expect(
      files.map((path) => path.replace(/[a-z2-7]{26}/, '<device>').replace(/[0-9a-f]{64}/, '<hash>')),
    ).toEqual(
      expect.arrayContaining([
        'START-HERE.html',
        'VERIFY.txt',
        'bag-info.txt',
        'bagit.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'data/portfolio.json',
        'data/scheme.json',
        'data/centre-list.json',
        'data/evidence/E002-1-photo.jpg',
        'data/evidence/E001b-1-file.pdf',
        'data/ledger/<device>/heads.jsonl',
        'data/ledger/<device>/signatures.jsonl',
        'data/ledger/<device>/key.pem',
        'data/ledger/<device>/tip.json',
        'data/ledger/<device>/tip.sig',
        'data/ledger/<device>/bodies/<hash>.json',
        'data/forms/tracking-sheet.csv',
        'data/forms/evidence-locations.html',
        'data/forms/unit-01-f1.html',
      ]),
    )
  })

  it('passes sha256sum on both manifests', async () => {
    const bag = await extracted(zip)
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(execFileSync('sha256sum', ['-c', manifest], { cwd: bag, encoding: 'utf8' })).not.toContain(
        'FAILED',
      )
  })

  it.each(['dash', 'bash'])('passes VERIFY.txt followed word for word in %s', async (shell) => {
    const said = followed(await extracted(zip), shell)
    expect(said).not.toMatch(/NOT OK|left out|rror/)
    expect(said.match(/Signature Verified Successfully/g)).toHaveLength(2)
    for (const line of ['1a OK', '1b OK', '4 done', '2 done', '3 done']) expect(said).toContain(line)
  })

  it('is the same, byte for byte, for the same portfolio and day', async () => {
    const again = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries.toReversed(),
    })
    expect(await digestOf(again.zip)).toBe(await digestOf(zip))
  })

  it('is sound for whoever knows the centre, and says nothing worse than a missing place', async () => {
    const { verdict, findings } = await verified(zip, story.centre.fingerprint)
    expect(verdict).toBe('sound')
    expect(findings.filter(({ level }) => level !== 'info')).toEqual([])
  })
})

const tampered = async (change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void): Promise<string> => {
  const files = await unpacked(zip)
  change(files)
  return followed(await extracted(packed(files)))
}

describe('VERIFY.txt', () => {
  const chain = /ledger\/[a-z2-7]+\/heads\.jsonl$/

  it('finds a changed piece of evidence', async () => {
    const said = await tampered((files) => files.set('data/evidence/E002-1-photo.jpg', utf8('another photo')))
    expect(said).toContain('1a NOT OK')
    expect(said).toContain('NOT OK: nobody signed for data/evidence/E002-1-photo.jpg')
  })

  it('finds an entry taken out of a chain, a tip that is not the last, and a missing content', async () => {
    const said = await tampered((files) => {
      const path =
        [...files.keys()].find((each) => chain.test(each) && textIn(files, each).split('\n').length > 5) ?? ''
      const [first, , ...rest] = textIn(files, path).split('\n')
      files.set(path, utf8([first, ...rest].join('\n')))
      files.delete([...files.keys()].find((each) => each.includes('/bodies/')) ?? '')
    })
    expect(said).toContain('does not follow')
    expect(said).toContain('a signature for each entry')
  })

  it('finds a changed head, which its signature does not fit', async () => {
    const said = await tampered((files) => {
      for (const path of [...files.keys()].filter((each) => chain.test(each)))
        files.set(path, utf8(textIn(files, path).replace(/"at":"2026/, '"at":"2025')))
    })
    expect(said).toMatch(/NOT OK: data\/ledger\/[a-z2-7]+: \{"type"/)
  })

  it('finds a swapped key and a file that no list names', async () => {
    const said = await tampered((files) => {
      const [one = '', other = ''] = [...files.keys()].filter((each) => each.endsWith('key.pem'))
      files.set(one, files.get(other) ?? utf8(''))
      files.set('data/evidence/extra.txt', utf8('planted'))
    })
    expect(said).toContain('this key is another device')
    expect(said).toContain('NOT OK: not listed: data/evidence/extra.txt')
  })

  it('runs nothing that a stranger wrote', async () => {
    const said = await tampered((files) => {
      const path = [...files.keys()].find((each) => chain.test(each)) ?? ''
      const evil =
        '{"seq":a[$(touch pwned)],"prev":"$(touch pwned)`touch pwned`","body":"-e .* ; touch pwned"}\n'
      files.set(path, utf8(`${evil}${textIn(files, path)}`))
    })
    expect(said).toContain('NOT OK')
    expect(readdirSync(join(folder, 'bag'))).not.toContain('pwned')
  })

  it('copes with a forked device: both branches stand in one file', async () => {
    const copy = story.amy.clone()
    await captureNote(story.amy, 'on the phone')
    await captureNote(copy, 'on the copy')
    await captureNote(copy, 'on the copy again')
    const entries = [...story.amy.entries, ...copy.entries]
    const forked = await composed({ ...story, ledger: story.amy.ledger, entries })
    expect(followed(await extracted(forked.zip))).not.toContain('NOT OK')
    expect(kindsOf(await verified(forked.zip))).toContain('two devices as one')
  })

  it('is plain text that fits a terminal and says each step', () => {
    expect(verifyText).toMatch(/^1\. .*^2\. .*^3\. .*^4\. .*^5\. /ms)
    expect(verifyText).not.toContain('§')
    // Printable ASCII and line feeds only.
    expect(verifyText).toMatch(/^[\n -~]+$/)
  })
})

const chainsIn = async (made: Blob): Promise<Set<string>> =>
  new Set([...(await unpacked(made)).keys()].flatMap((path) => path.match(/ledger\/([^/]+)/)?.[1] ?? []))

describe('what does not go in', () => {
  it('is named: evidence that is not here, which the bundle then says, and verification finds', async () => {
    const { zip: without, findings } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries,
      blobs: story.blobs.slice(1),
    })
    expect(findings).toMatchObject([{ kind: 'evidence left out', subject: 'data/evidence/E002-1-photo.jpg' }])
    expect(isFitToBringIn(findings)).toBe(true)
    expect(textIn(await unpacked(without), 'START-HERE.html')).toContain('1 file is not in this bundle')
    const { verdict, findings: found } = await verified(without, story.centre.fingerprint)
    expect(verdict).toBe('damaged')
    expect(found.filter(({ level }) => level === 'error')).toMatchObject([
      { kind: 'left out when made', subject: 'data/evidence/E002-1-photo.jpg' },
    ])
    expect(isOnlyIncomplete(found)).toBe(true)
  })

  it('is words that are not here: whoever makes it is told what everybody would find, that it is damaged', async () => {
    const bodiless = story.amy.entries.map((entry) =>
      entry.head.kind === 'evidence.captured' ? { ...entry, body: null } : entry,
    )
    const made = await composed({ ...story, ledger: story.amy.ledger, entries: bodiless })
    const { findings, contents } = await verified(made.zip, story.centre.fingerprint)
    expect(contents?.isDamaged).toBe(true)
    const said = findings.filter(({ level }) => level === 'error')
    expect(said.map(({ kind }) => kind)).toEqual(['content missing'])
    expect(made.findings).toEqual(expect.arrayContaining(said))
    expect(isFitToBringIn(made.findings)).toBe(false)
  })

  it('is a stranger’s chain', async () => {
    const stranger = await TestDevice.joining('Mallory', story.amy)
    await captureNote(stranger, 'unasked for')
    const { zip: made, findings } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: [...story.amy.entries, ...stranger.entries],
    })
    expect(findings).toMatchObject([{ kind: 'strangers left out', count: 1 }])
    expect([...(await unpacked(made)).keys()].join()).not.toContain(stranger.device)
  })

  it('is not the work of whoever makes it, though nobody knows them yet, nor of whom they vouch for', async () => {
    const amy = await TestDevice.founding('Amy')
    await captureNote(amy, 'my own')
    const dev = await TestDevice.joining('Dev Patel', amy)
    const jo = await TestDevice.joining('Jo Hall', amy)
    await captureNote(jo, 'seen by Jo')
    dev.receive(jo)
    await captureNote(dev, 'seen by Dev')
    const mallory = await TestDevice.joining('Mallory', amy)
    const made = (maker: string | null) =>
      composed({ ledger: amy.ledger, entries: [...dev.entries, ...mallory.entries], maker })

    const byDev = await made(dev.device)
    expect(await chainsIn(byDev.zip)).toEqual(new Set([amy.device, dev.device, jo.device]))
    expect(byDev.findings).toMatchObject([{ kind: 'strangers left out', count: 1 }])
    const { verdict, contents } = await verified(byDev.zip)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect([...(contents?.portfolio.strangers ?? [])].toSorted()).toEqual([dev.device, jo.device].toSorted())
    expect(await chainsIn((await made(null)).zip)).toEqual(new Set([amy.device]))

    // Amy takes them in: from now on they are in her own bundle, still waiting for her centre.
    amy.receive(dev)
    await amy.write('device.vouched', { devices: [dev.device] })
    const byAmy = await composed({ ledger: amy.ledger, entries: amy.entries, maker: amy.device })
    expect(await chainsIn(byAmy.zip)).toEqual(new Set([amy.device, dev.device, jo.device]))
    const { contents: read } = await verified(byAmy.zip)
    expect(read?.portfolio.strangers.size).toBe(0)
    expect([...(read?.portfolio.evidence.values() ?? [])].map(({ standing }) => standing).toSorted()).toEqual(
      ['counted', 'waiting', 'waiting'],
    )
  })

  it('is what was erased: neither the words nor the file', async () => {
    const amy = await TestDevice.founding('Amy')
    const { bytes, file } = fileOf('her face', 'image/jpeg')
    const photo = await captureNote(amy, 'SECRET WORDS', { form: 'photo', files: [file] })
    await amy.write('content.erased', { reason: 'consent', entries: [photo.hash], blobs: [file.sha256] })
    const { zip: made, findings } = await composed({
      ledger: amy.ledger,
      entries: amy.entries,
      blobs: [bytes],
    })
    expect(findings).toEqual([])
    const raw = new TextDecoder('latin1').decode(await made.arrayBuffer())
    expect(raw).not.toContain('SECRET WORDS')
    expect(raw).not.toContain('her face')
    expect((await verified(made)).verdict).toBe('consistent, centre not confirmed')
  })

  it('is the uncovered photo of a page that was covered; pages taken out stay, after those that stand', async () => {
    const amy = await TestDevice.founding('Amy')
    const [one, three] = [page('one'), page('three')]
    const two = fileOf('HER FACE', 'image/jpeg', 'two.jpg')
    const hidden = page('two, a part covered')
    const { hash } = await captureScan(amy, one.file)
    await setFiles(amy, hash, [one.file, two.file, three.file])
    await setFiles(amy, hash, [three.file, two.file])
    await cover(amy, hash, two.file, hidden.file)
    const position = { kind: 'page', sha256: one.file.sha256, page: 1 } as const
    await amy.write('evidence.mapped', {
      evidence: hash,
      add: [{ criterion: 'C1@1/1.1', position }],
      remove: [],
    })
    const blobs = [one, two, three, hidden].map(({ bytes }) => bytes)
    const { zip: made, findings } = await composed({ ledger: amy.ledger, entries: amy.entries, blobs })
    expect(findings).toEqual([])
    expect(new TextDecoder('latin1').decode(await made.arrayBuffer())).not.toContain('HER FACE')
    const { verdict, findings: found, contents } = await verified(made)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'part covered', level: 'info', about: two.file.sha256, count: 2 }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'place gone', level: 'info', subject: 'E001', about: 'C1 1.1' }),
    )
    expect(new Map([...(contents?.blobs ?? [])].map(([sha256, { path }]) => [path, sha256]))).toEqual(
      new Map([
        ['data/evidence/E001-1-photo.jpg', three.file.sha256],
        ['data/evidence/E001-2-photo.jpg', hidden.file.sha256],
        ['data/evidence/E001-3-photo.jpg', one.file.sha256],
      ]),
    )
  })

  it('is the uncovered photo too where whoever covered it is not known yet, and nothing is said to be missing', async () => {
    const amy = await TestDevice.founding('Amy')
    const dev = await TestDevice.joining('Dev', amy)
    const seen = fileOf('HIS FACE', 'image/jpeg', 'seen.jpg')
    const hidden = page('seen, a part covered')
    const { hash } = await captureScan(dev, seen.file)
    await cover(dev, hash, seen.file, hidden.file)
    const { zip: made, findings } = await composed({
      ledger: amy.ledger,
      entries: dev.entries,
      maker: dev.device,
      blobs: [seen.bytes, hidden.bytes],
    })
    expect(findings).toEqual([])
    expect(new TextDecoder('latin1').decode(await made.arrayBuffer())).not.toContain('HIS FACE')
    const { verdict, contents } = await verified(made)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect([...(contents?.blobs.keys() ?? [])]).toEqual([hidden.file.sha256])
  })

  it('is internal verification, from the candidate’s copy', async () => {
    const amy = await TestDevice.founding('Amy')
    await amy.write('sample.made', { thought: 'FOR STAFF ONLY' })
    for (const flavour of ['full', 'candidate'] as const) {
      const { zip: made } = await composed({ ledger: amy.ledger, entries: amy.entries, flavour })
      const raw = new TextDecoder('latin1').decode(await made.arrayBuffer())
      expect(raw.includes('FOR STAFF ONLY')).toBe(flavour === 'full')
      const { verdict, contents } = await verified(made)
      expect(verdict).toBe('consistent, centre not confirmed')
      expect(contents?.portfolio.flavour).toBe(flavour)
    }
  })

  it('is another qualification than the one described', async () => {
    const { findings, zip: made } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries,
      scheme: utf8('{}'),
    })
    expect(findings).toMatchObject([{ kind: 'scheme left out' }])
    expect((await unpacked(made)).has('data/scheme.json')).toBe(false)
  })

  it('is everything, where nothing starts the ledger', async () => {
    const made = await composeBundle({
      ledger: story.amy.ledger,
      entries: story.dev.entries.filter(({ head }) => head.ledger !== null),
      lists: [],
      scheme: async () => null,
      flavour: 'full',
      maker: null,
      blobs: storeOf(),
      viewer: { code: '', css: '' },
      make: release.make,
      baggingDay: '2026-11-22',
    })
    expect(made).toEqual({ ok: false, error: { kind: 'nothing to bundle' } })
  })
})

describe('a chain of more than 2,000 contents', () => {
  it('passes VERIFY.txt: contents in packs are found line by line', async () => {
    const files = await unpacked(zip)
    for (const device of [story.amy.device, story.dev.device]) {
      const own = [...files.keys()].filter((path) => path.startsWith(`data/ledger/${device}/bodies/`))
      const [first = '', ...rest] = own
      files.set(
        `data/ledger/${device}/bodies/0001.jsonl`,
        utf8(rest.map((path) => `${textIn(files, path)}\n`).join('')),
      )
      for (const path of rest) files.delete(path)
      expect(first).toContain('.json')
    }
    const bag = await extracted(packed(files))
    expect(followed(bag, 'sh', 2)).not.toMatch(/NOT OK|left out/)
    writeFileSync(join(bag, `data/ledger/${story.dev.device}/bodies/0001.jsonl`), 'something else\n')
    expect(followed(bag, 'sh', 2)).toContain('left out: content')
  })

  it('stands in packs of 500, which the reader reads', async () => {
    const amy = await TestDevice.founding('Amy')
    const { entries } = amy
    const start = amy.position()
    let prev = start.prev
    for (let i = 0; i < 2_001; i++) {
      const position = { ...start, seq: start.seq + i, prev, clock: start.clock + i }
      const entry = await writeEntry(amy.signer, position, 'moon.landed', { i })
      entries.push(entry)
      prev = entry.hash
    }
    const { zip: made } = await composed({ ledger: amy.ledger, entries })
    const files = await unpacked(made)
    expect([...files.keys()].filter((path) => path.includes('/bodies/'))).toHaveLength(5)
    expect(textIn(files, pathLike(files, /bodies\/0005\.jsonl$/)).split('\n')).toHaveLength(3)
    const { verdict, contents } = await verified(made)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect(contents?.portfolio.entryCount).toBe(2_002)
    expect(contents?.portfolio.standings.size).toBe(0)
  })
})

it('refers to the blobs and never reads them', async () => {
  const blob = new Blob(['x'.repeat(1000)])
  const unreadable = Object.assign(blob, {
    arrayBuffer: () => Promise.reject(new Error('read')),
    stream: () => {
      throw new Error('read')
    },
  })
  const amy = await TestDevice.founding('Amy')
  await captureNote(amy, '', { form: 'file', files: [fileOf('x'.repeat(1000)).file] })
  const made = await composeBundle({
    ledger: amy.ledger,
    entries: amy.entries,
    lists: [],
    scheme: async () => null,
    flavour: 'full',
    maker: null,
    blobs: async ([sha256 = '']) => ok(new Map([[sha256, { blob: unreadable, bytes: 1000, crc32: 0 }]])),
    viewer: { code: '', css: '' },
    make: release.make,
    baggingDay: '2026-11-22',
  })
  expect(unwrap(made).findings).toEqual([])
})
