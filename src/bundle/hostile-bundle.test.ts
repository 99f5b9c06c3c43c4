// Bundles made by somebody who knows the format and makes every list fit again. None of them is ever "sound".

import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { composed, kindsOf, verified, viewer } from '../../tests/support/bundles.ts'
import { testCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim, describePortfolio } from '../../tests/support/portfolio-stories.ts'
import { forged, packed, pathLike, textIn, unpacked, type Files } from '../../tests/support/unpacked.ts'
import { fromBase64, utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import type { BundleFinding } from '#/bundle/finding.ts'
import { keyPem } from '#/bundle/key-pem.ts'
import { verdictSaid } from '#/bundle/verify-bundle.ts'
import { centreListFile } from '#/portfolio/centre-list.ts'

let story: Story
let files: Files
let code: string
beforeAll(async () => {
  story = await amysStory()
  code = story.centre.fingerprint
  files = await unpacked(
    (await composed({ ...story, ledger: story.amy.ledger, entries: story.amy.entries })).zip,
  )
})

const changed = (path: string, change: (text: string) => string): Files => {
  const now: Files = new Map(files)
  const before = textIn(files, path)
  const after = change(before)
  if (after === before) throw new Error(`nothing changed in ${path}`)
  now.set(path, utf8(after))
  return now
}
const withFile = (path: string, text: string): Files => new Map([...files, [path, utf8(text)]])
const ledgerPath = (device: string, name: string): string => `data/ledger/${device}/${name}`

const errorsIn = (findings: readonly BundleFinding[]): string[] =>
  findings.filter(({ level }) => level === 'error').map(({ kind, subject }) => `${kind}: ${subject}`)

const expectDamaged = async (bundle: Files, error: string | RegExp): Promise<void> => {
  const { verdict, findings } = await verified(forged(bundle), code)
  expect(verdict).toBe('damaged')
  expect(errorsIn(findings).join('\n')).toMatch(error)
}

describe('a forged file with lists that fit', () => {
  it('nothing changed: the way these tests forge is itself accepted', async () => {
    expect((await verified(forged(files), code)).verdict).toBe('sound')
  })

  it('a file that no list names', async () => {
    const { verdict, findings } = await verified(
      packed(withFile('data/evidence/E009-1-photo.jpg', 'x')),
      code,
    )
    expect(verdict).toBe('damaged')
    expect(kindsOf({ findings })).toContain('not listed')
  })

  it.each([
    ['data/evidence/E009-1-photo.jpg', 'planted evidence'],
    ['data/forms/decisions.html', '<p>All met'],
    ['data/run-me.html', '<script>'],
    ['READ-ME-FIRST.html', '<script>'],
    ['data/ledger/aaaaaaaaaaaaaaaaaaaaaaaaaa/bodies/x.json', '{}'],
  ])('%s, which nobody signed for', async (path, text) => {
    await expectDamaged(withFile(path, text), /not accounted for|wrong key/)
  })

  it('portfolio.json that says more than the history', async () => {
    await expectDamaged(
      changed('data/portfolio.json', (text) => text.replace('"simulated":null', '"simulated":false')),
      'not as made: data/portfolio.json',
    )
  })

  it('portfolio.json of the other flavour, to excuse what is missing', async () => {
    const path = pathLike(files, new RegExp(`${story.dev.device}/tip.json`))
    const [, body = ''] = /"body":"([0-9a-f]+)"/.exec(textIn(files, path)) ?? []
    const without: Files = new Map(
      changed('data/portfolio.json', (text) => text.replace('"full"', '"candidate"')),
    )
    without.delete(ledgerPath(story.dev.device, `bodies/${body}.json`))
    await expectDamaged(without, /content missing/)
  })

  it.each(['tracking-sheet.csv', 'evidence-locations.html', 'unit-02-c1.html'])('form %s', async (name) => {
    await expectDamaged(
      changed(`data/forms/${name}`, (text) => text.replace('Returns desk', 'Everything')),
      `not as made: data/forms/${name}`,
    )
  })

  it('VERIFY.txt that checks nothing', async () => {
    await expectDamaged(
      changed('VERIFY.txt', () => 'Everything is fine.\n'),
      'not as made: VERIFY.txt',
    )
  })

  it('START-HERE.html with other words', async () => {
    await expectDamaged(
      changed('START-HERE.html', (text) => text.replace('Returns desk', 'All criteria met')),
      'not as made: START-HERE.html',
    )
  })

  it('START-HERE.html with a script of its own beside the code', async () => {
    await expectDamaged(
      changed('START-HERE.html', (text) => text.replace('<main>', '<script>alert(1)</script><main>')),
      'not as made: START-HERE.html',
    )
  })

  it('START-HERE.html with other code that its policy does not name', async () => {
    await expectDamaged(
      changed('START-HERE.html', (text) => text.replace(viewer.code, 'document.title = "Sound"')),
      'not as made: START-HERE.html',
    )
  })

  it('bag-info.txt that names another centre', async () => {
    await expectDamaged(
      changed('bag-info.txt', (text) => text.replace('Harbour Training', 'Royal College')),
      'not as made: bag-info.txt',
    )
  })

  it('bagit.txt of another kind', async () => {
    await expectDamaged(
      changed('bagit.txt', (text) => text.replace('1.0', '0.97')),
      'not as made: bagit.txt',
    )
  })

  it('a manifest that is not in its exact form', async () => {
    const crlf = changed('tagmanifest-sha256.txt', (text) => text.replaceAll('\n', '\r\n'))
    const { verdict, findings } = await verified(packed(crlf), code)
    expect(verdict).toBe('damaged')
    expect(kindsOf({ findings })).toContain('list damaged')
  })
})

const sourceOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** As another release would make it: with code of its own, which its policy names. */
const ofAnotherRelease = (change: (text: string) => string = (text) => text): Files => {
  const own = 'document.title = "Amy"'
  return changed('START-HERE.html', (text) =>
    change(text.replace(viewer.code, own).replace(sourceOf(viewer.code), sourceOf(own))),
  )
}

describe('pages of another release, which nobody here can make again', () => {
  it('are a warning', async () => {
    const result = await verified(forged(ofAnotherRelease()), code)
    expect(errorsIn(result.findings)).toEqual([])
    expect(kindsOf(result)).toContain('page of another release')
  })

  it.each([
    ['another policy', "connect-src 'none'", 'connect-src *'],
    ['a policy that nobody reads', '<meta http-equiv="Content-Security-Policy"', '<meta name="policy"'],
    ['a script before its policy', '<head>\n', '<head>\n<script>alert(1)</script>\n'],
    ['a script before its own', '</script>\n<script>', '</script>\n<script>alert(1)</script>\n<script>'],
    ['a history of its own', '"absent":[]', '"absent":["0"]'],
  ])('may not come with %s', async (_, there, instead) => {
    const forgery = ofAnotherRelease((text) => {
      if (!text.includes(there)) throw new Error(`no ${there} to change`)
      return text.replace(there, instead)
    })
    await expectDamaged(forgery, 'not as made: START-HERE.html')
  })

  it('come with the check by hand that every release has', async () => {
    const other = ofAnotherRelease()
    await expectDamaged(
      new Map([...other, ['VERIFY.txt', utf8('curl https://example.test/check.sh | sh\n')]]),
      'not as made: VERIFY.txt',
    )
    other.delete('VERIFY.txt')
    await expectDamaged(other, 'missing: VERIFY.txt')
  })

  it('may be forms that this one does not know, and none that could run', async () => {
    const other = ofAnotherRelease()
    const known = textIn(other, 'data/forms/evidence-locations.html')
    const more: Files = new Map([...other, ['data/forms/summary.html', utf8(known)]])
    expect(errorsIn((await verified(forged(more), code)).findings)).toEqual([])
    for (const [path, text] of [
      ['data/forms/certificate.html', '<!doctype html><script>alert(1)</script>'],
      ['data/forms/unit-02-c1.html', known.replace('default-src &#39;none&#39;', 'default-src *')],
      [
        'data/forms/leads-away.html',
        known.replace('<body>', '<body><META http-equiv="refresh" content="0;url=//a.test">'),
      ],
    ] as const)
      await expectDamaged(new Map([...other, [path, utf8(text)]]), `not accounted for: ${path}`)
    // Browsers read what is no UTF-8, too.
    const noText = new Uint8Array([...utf8('<script>alert(1)</script>'), 0xff])
    await expectDamaged(
      new Map([...other, ['data/forms/odd.html', noText]]),
      'not accounted for: data/forms/odd.html',
    )
  })
})

describe('a forged history', () => {
  it('an entry changed and signed by nobody', async () => {
    const path = ledgerPath(story.dev.device, 'heads.jsonl')
    const bundle = changed(path, (text) => text.replace('"at":"2026-11-22T09:02', '"at":"2026-11-22T09:01'))
    await expectDamaged(bundle, `wrong signature: data/ledger/${story.dev.device}`)
  })

  it('a key swapped for one’s own', async () => {
    const mallory = await TestDevice.founding('Mallory')
    const bundle = changed(ledgerPath(story.dev.device, 'key.pem'), () => keyPem(mallory.signer.publicKey))
    await expectDamaged(bundle, `wrong key: data/ledger/${story.dev.device}/key.pem`)
  })

  it('keys of two devices swapped', async () => {
    const [one, other] = [story.amy.device, story.dev.device].map((device) => ledgerPath(device, 'key.pem'))
    const bundle: Files = new Map(files)
    bundle.set(one ?? '', files.get(other ?? '') ?? utf8(''))
    bundle.set(other ?? '', files.get(one ?? '') ?? utf8(''))
    await expectDamaged(bundle, 'wrong key')
  })

  it('an entry moved into another device’s chain', async () => {
    const line = textIn(files, ledgerPath(story.dev.device, 'tip.json'))
    const signature = JSON.stringify(
      Buffer.from(files.get(ledgerPath(story.dev.device, 'tip.sig')) ?? utf8('')).toString('base64'),
    )
    const bundle = changed(ledgerPath(story.amy.device, 'heads.jsonl'), (text) => `${text}${line}\n`)
    bundle.set(
      ledgerPath(story.amy.device, 'signatures.jsonl'),
      utf8(`${textIn(files, ledgerPath(story.amy.device, 'signatures.jsonl'))}${signature}\n`),
    )
    await expectDamaged(bundle, 'history unreadable')
  })

  it('a tip that is not the last entry, and a signature of it that is not its own', async () => {
    const [first = ''] = textIn(files, ledgerPath(story.amy.device, 'heads.jsonl')).split('\n')
    const path = ledgerPath(story.amy.device, 'tip.json')
    await expectDamaged(
      changed(path, () => first),
      `not as made: ${path}`,
    )
    const sig = ledgerPath(story.amy.device, 'tip.sig')
    await expectDamaged(new Map([...files, [sig, new Uint8Array(64)]]), `not as made: ${sig}`)
  })

  it('words that were erased, put back', async () => {
    const amy = story.amy.clone()
    const note = await captureNote(amy, 'She told me of her illness.')
    const said = { ...story, ledger: amy.ledger }
    const before = await unpacked((await composed({ ...said, entries: [...amy.entries] })).zip)
    await amy.write('content.erased', { reason: 'not mine to keep', entries: [note.hash], blobs: [] })
    const erased = await unpacked((await composed({ ...said, entries: amy.entries })).zip)
    const path = ledgerPath(amy.device, `bodies/${note.head.body}.json`)
    expect([before.has(path), erased.has(path)]).toEqual([true, false])
    await expectDamaged(
      new Map([...erased, [path, before.get(path) ?? utf8('')]]),
      `not accounted for: ${path}`,
    )
  })

  it('an assessor’s whole history left out: fits together, and is not sound', async () => {
    const { zip } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries.filter(({ head }) => head.device === story.amy.device),
    })
    const { verdict, findings } = await verified(zip, code)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect(kindsOf({ findings })).toContain('earlier work missing')
    expect(verdictSaid(verdict, findings)).toBe('not all here')
  })

  it('a body left out to hide what it says', async () => {
    const bundle: Files = new Map(files)
    bundle.delete([...files.keys()].find((path) => path.includes('/bodies/')) ?? '')
    await expectDamaged(bundle, 'content missing')
  })

  it.each([
    ['a pack of two million empty lines', 'bodies/0001.jsonl', 'bodies/0001.jsonl'],
    ['two million empty heads', 'heads.jsonl', 'data/ledger'],
    ['two million empty signatures', 'signatures.jsonl', 'signatures.jsonl'],
  ])('%s, which would take minutes to read to the end', async (_, name, said) => {
    const bundle: Files = new Map(files)
    bundle.set(ledgerPath(story.dev.device, name), utf8('\n'.repeat(2_000_000)))
    const { verdict, findings } = await verified(forged(bundle), code)
    expect(verdict).toBe('damaged')
    expect(errorsIn(findings).join('\n')).toMatch(new RegExp(`history unreadable: .*${said}$`, 'm'))
    expect(findings.length).toBeLessThan(3_000)
  })

  it('packs that hold the same words again and again', async () => {
    const path = [...files.keys()].find((each) => each.includes(`${story.dev.device}/bodies/`)) ?? ''
    const again = utf8(`${textIn(files, path)}\n`.repeat(500))
    const packs = ['0001', '0002', '0003'].map(
      (pack) => [ledgerPath(story.dev.device, `bodies/${pack}.jsonl`), again] as const,
    )
    await expectDamaged(new Map([...files, ...packs]), 'history unreadable: data/ledger')
  })

  it('an entry replayed from another portfolio of the same device', async () => {
    const other = await TestDevice.founding('Dev elsewhere')
    const own = await captureNote(other, 'good work, elsewhere')
    const { device } = other
    const bundle: Files = new Map(files)
    const heads = other.entries.map(({ line }) => `${line}\n`).join('')
    bundle.set(ledgerPath(device, 'heads.jsonl'), utf8(heads))
    bundle.set(
      ledgerPath(device, 'signatures.jsonl'),
      utf8(other.entries.map(({ signature }) => `${JSON.stringify(signature)}\n`).join('')),
    )
    bundle.set(ledgerPath(device, 'key.pem'), utf8(keyPem(other.signer.publicKey)))
    bundle.set(ledgerPath(device, 'tip.json'), utf8(own.line))
    bundle.set(ledgerPath(device, 'tip.sig'), unwrap(fromBase64(own.signature)))
    for (const { head, body } of other.entries)
      bundle.set(ledgerPath(device, `bodies/${head.body}.json`), body ?? utf8(''))
    await expectDamaged(bundle, 'of another portfolio')
  })

  it('a chain of a device without a key', async () => {
    const bundle: Files = new Map(files)
    bundle.delete(ledgerPath(story.dev.device, 'key.pem'))
    await expectDamaged(bundle, 'wrong key')
  })

  it('another qualification, with easier units', async () => {
    await expectDamaged(
      changed('data/scheme.json', (text) =>
        text.replace('"atLeast": 22', '"atLeast": 2').replace('"atLeast":22', '"atLeast":2'),
      ),
      'scheme differs: data/scheme.json',
    )
  })

  it('a poisoned clock does not count, is said, and pushes nobody out of order', async () => {
    const amy = story.amy.clone()
    await captureNote(amy, 'from the end of time')
    const dev = story.dev.clone()
    await dev.write('evidence.captured', { poisoned: true }, { clock: 2 ** 47 })
    const { zip } = await composed({
      ...story,
      ledger: amy.ledger,
      entries: [...amy.entries, ...dev.entries],
    })
    const { verdict, findings, contents } = await verified(zip, code)
    expect(verdict).toBe('sound')
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'left uncounted', about: 'LG3', count: 1 }),
    )
    expect(contents?.portfolio.tips.clock).toBeLessThan(100)
  })
})

const assessorOn = (dev: TestDevice) => [
  {
    person: dev.person,
    name: 'Dev Patel',
    roles: ['assessor'] as const,
    devices: [{ device: dev.device }],
  },
]

/** Amy makes a centre of her own, and an assessor on a second profile of hers. */
const ownCentre = async (
  describedCode: (own: string) => string,
  listsFor: (own: Awaited<ReturnType<typeof testCentre>>, dev: TestDevice) => Promise<Story['lists']>,
) => {
  const own = await testCentre('Harbour Training')
  const amy = await TestDevice.founding('Amy Lewis')
  await describePortfolio(amy, {
    centreName: 'Harbour Training',
    centreFingerprint: describedCode(own.fingerprint),
  })
  const dev = await TestDevice.joining('Dev Patel', amy)
  await captureNote(dev, 'She did everything.')
  amy.receive(dev)
  await captureNote(amy, 'thanks')
  return composed({ ledger: amy.ledger, entries: amy.entries, lists: await listsFor(own, dev) })
}

describe('a forged centre', () => {
  it('with its own key and list is never sound: not for who knows the centre, nor for who does not', async () => {
    const { zip } = await ownCentre(
      (own) => own,
      async (own, dev) => [await own.sign(assessorOn(dev))],
    )
    const known = await verified(zip, code)
    expect(known.verdict).toBe('consistent, centre not confirmed')
    expect(known.findings[0]).toMatchObject({ level: 'warning', kind: 'another centre', about: code })
    const unknown = await verified(zip)
    expect(unknown.verdict).toBe('consistent, centre not confirmed')
    expect(kindsOf(unknown)).toContain('centre not given')
  })

  it('under the real check code has no list that its key signed', async () => {
    const { zip } = await ownCentre(
      () => code,
      async (own, dev) => [await own.sign(assessorOn(dev))],
    )
    const { verdict, findings } = await verified(zip, code)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect(kindsOf({ findings })).toContain('no centre list')
  })

  it('with a real list of the centre that does not have the forged assessor leaves them waiting', async () => {
    const { zip } = await ownCentre(
      () => code,
      () => Promise.resolve(story.lists),
    )
    const { verdict, findings, contents } = await verified(zip, code)
    expect(verdict).toBe('consistent, centre not confirmed')
    expect(kindsOf({ findings })).toContain('device not yet known')
    expect([...(contents?.portfolio.evidence.values() ?? [])].map(({ standing }) => standing)).toEqual([
      'waiting',
      'counted',
    ])
  })

  it('a list put into somebody’s bundle is damage, whoever signed it', async () => {
    const forger = await testCentre('Harbour Training')
    const list = await forger.sign(assessorOn(story.dev))
    const bundle: Files = new Map([
      ...files,
      ['data/centre-list.json', centreListFile([...story.lists, list])],
    ])
    await expectDamaged(bundle, 'not as made')
  })

  it('a changed list is damage', async () => {
    await expectDamaged(
      changed('data/centre-list.json', (text) => text.replace('assessor', 'internal verifier')),
      'centre lists damaged',
    )
  })

  it('a list that would fill the memory is damage, and the rest is still looked at', async () => {
    const deep = `{"type":"fieldfolio/centre-lists@1","lists":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`
    const { verdict, findings, contents } = await verified(forged(withFile('data/centre-list.json', deep)))
    expect(verdict).toBe('damaged')
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'centre lists damaged', about: 'more than a list holds' }),
    )
    expect(contents?.portfolio.evidence.size).toBeGreaterThan(0)
  })

  it('two lists of one version: both are inside, only what both say counts, and it is said', async () => {
    const rival = await story.centre.sign([], 1)
    const { zip } = await composed({
      ...story,
      ledger: story.amy.ledger,
      entries: story.amy.entries,
      lists: [...story.lists, rival],
    })
    const { findings, contents } = await verified(zip, code)
    expect(kindsOf({ findings })).toEqual(
      expect.arrayContaining(['rival centre lists', 'device not yet known']),
    )
    expect(contents?.history.lists).toHaveLength(2)
  })

  it('no check code given: never sound, even for a true one', async () => {
    expect((await verified(forged(files))).verdict).toBe('consistent, centre not confirmed')
    expect((await verified(forged(files), '')).verdict).toBe('consistent, centre not confirmed')
  })
})

describe('hostile words', () => {
  it('stay words in every page and sheet', async () => {
    const evil = `</script><!--<img src=x onerror=alert(1)>"'=HYPERLINK("x")\u202e\u2028`
    const amy = await TestDevice.founding(evil)
    await describePortfolio(amy, {
      name: evil,
      title: evil,
      centreName: evil,
      units: [{ unit: `${evil}/../..`.slice(0, 99), level: 1 }],
    })
    const note = await captureNote(amy, evil, { title: `=1+1${evil}`, place: evil })
    await claim(amy, note.hash, evil, 'C1@1/1.1')
    await amy.write('evidence.withdrawn', { evidence: note.hash, reason: evil })
    const { zip } = await composed({ ledger: amy.ledger, entries: amy.entries })
    const made = await unpacked(zip)
    expect((await verified(zip)).verdict).toBe('consistent, centre not confirmed')
    for (const [path] of made) {
      if (!/\.(?:html|csv)$/.test(path)) continue
      const text = textIn(made, path)
      expect(text).not.toMatch(/<img src=x|<!--/)
      expect(text.match(/<\/script>/g)?.length ?? 0).toBe(path === 'START-HERE.html' ? 2 : 0)
    }
    expect(textIn(made, 'data/forms/tracking-sheet.csv')).not.toMatch(/(?:^|,)"?=/m)
  })
})
