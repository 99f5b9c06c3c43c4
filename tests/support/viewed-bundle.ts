// A bundle as an external verifier gets it, with the real viewer: Amy's portfolio with proof of every kind of place and
// every kind of gap, as a ZIP and extracted into a folder of its own.

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { concatBytes, utf8, type Bytes } from '#/base/bytes.ts'
import { sha256 } from '#/base/hash.ts'
import { unwrap } from '#/base/result.ts'
import { composeBundle } from '#/bundle/compose-bundle.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import { makePages } from '#/report/make-pages.ts'
import { builtViewer } from '../../src/cli/build.mjs'
import { storeOf } from './bundles.ts'
import { testCentre } from './centre.ts'
import { TestDevice } from './people.ts'
import { captureNote, describePortfolio } from './portfolio-stories.ts'
import { smallPhoto } from './real-photo.ts'
import { unpacked } from './unpacked.ts'

/** Ten seconds of a quiet tone: 8-bit mono at 8 kHz. */
const recording = (): Bytes => {
  const samples = Uint8Array.from({ length: 80_000 }, (_, i) => 128 + Math.round(20 * Math.sin(i / 5)))
  const head = new DataView(new ArrayBuffer(44))
  const put = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) head.setUint8(at + i, text.charCodeAt(i))
  }
  put(0, 'RIFF')
  head.setUint32(4, 36 + samples.length, true)
  put(8, 'WAVEfmt ')
  head.setUint32(16, 16, true)
  head.setUint16(20, 1, true)
  head.setUint16(22, 1, true)
  head.setUint32(24, 8_000, true)
  head.setUint32(28, 8_000, true)
  head.setUint16(32, 1, true)
  head.setUint16(34, 8, true)
  put(36, 'data')
  head.setUint32(40, samples.length, true)
  return concatBytes([new Uint8Array(head.buffer), samples])
}

const fileOf = (bytes: Bytes, mediaType: string, name: string) => ({
  sha256: sha256(bytes),
  bytes: bytes.length,
  mediaType,
  name,
})

const account = [
  'A customer came to the desk with a kettle that did not heat.',
  'I asked when it was bought and listened until she had finished. Then I said what I could do: swap it today, or send it away.',
  'She chose the swap. I asked Dev to sign it off because it was over twenty pounds.',
].join('\n')

const mapped = (device: TestDevice, evidence: string, ...add: readonly [string, ClaimPosition][]) =>
  device.write('evidence.mapped', {
    evidence,
    add: add.map(([criterion, position]) => ({ criterion, position })),
    remove: [],
  })

export type ViewedBundle = {
  readonly zip: Bytes
  readonly fileName: string
  /** The check code of the centre. */
  readonly centre: string
  /** Holds the ZIP, and the bundle's folder beside it. */
  readonly folder: string
  /** The bundle's folder. */
  readonly extracted: string
}

export const viewedBundle = async (): Promise<ViewedBundle> => {
  const scheme = new Uint8Array(await readFile('rules/ocr-03454.json'))
  const photo = new Uint8Array(await readFile(await smallPhoto()))
  const letter = utf8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  const page = utf8('<script>document.title = "ran"</script>')
  const tone = recording()
  const centre = await testCentre()
  const amy = await TestDevice.founding('Amy Lewis')
  await amy.write('portfolio.opened', { language: 'en' })
  await describePortfolio(amy, {
    name: 'Amy Lewis',
    candidateNumber: '0042',
    centreName: 'Harbour Training',
    centreNumber: '12345',
    centreFingerprint: centre.fingerprint,
    scheme: {
      id: 'ocr-03454',
      hash: sha256(scheme),
      title: 'OCR Level 1 NVQ Certificate in Customer Service',
    },
    units: ['F1', 'F2', 'A3', 'B1', 'C1', 'C3'].map((unit) => ({ unit, level: null })),
  })
  const desk = await captureNote(amy, 'The till receipt and the kettle on the returns desk.', {
    form: 'photo',
    files: [fileOf(photo, 'image/jpeg', 'IMG_0412.jpg')],
    title: 'Returns desk, faulty kettle',
    performedOn: '2026-11-20',
    place: 'Shop floor',
    simulated: false,
  })
  await mapped(
    amy,
    desk.hash,
    ['C1@1/1.1', { kind: 'region', x: 0.54, y: 0.7, w: 0.34, h: 0.28 }],
    ['C1@1/2.1', { kind: 'region', x: 0.1, y: 0.68, w: 0.3, h: 0.28 }],
  )
  const note = await captureNote(amy, account, { performedOn: '2026-11-20' })
  await mapped(
    amy,
    note.hash,
    ['C1@1/1.1', { kind: 'paragraph', paragraph: 2 }],
    ['C1@1/3.2', { kind: 'paragraph', paragraph: 3 }],
    ['A3@2/1.1', { kind: 'whole' }],
  )
  const call = await captureNote(amy, '', {
    form: 'file',
    files: [fileOf(tone, 'audio/wav', 'call.wav')],
    title: 'Telling a customer what happens next',
  })
  await mapped(amy, call.hash, ['C1@1/1.2', { kind: 'time', from: 4, to: 8 }])
  const letters = await captureNote(amy, '', {
    form: 'file',
    files: [fileOf(letter, 'application/pdf', 'letters.pdf'), fileOf(page, 'text/html', 'page.html')],
    title: '<b>Two</b> letters of thanks & a page',
  })
  await mapped(amy, letters.hash, ['A3@2/1.2', { kind: 'page', file: 1, page: 4 }])
  const twice = await captureNote(amy, 'The same shift, written down twice.')
  await amy.write('evidence.withdrawn', { evidence: twice.hash, reason: 'The same as E002' })
  const named = await captureNote(amy, 'Mrs Brown of 4 Harbour Street came back.')
  await amy.write('content.erased', { reason: 'Names a customer', entries: [named.hash], blobs: [] })
  await captureNote(amy, 'Opened up with Sam and set out the desk.')
  const lost = await captureNote(amy, '', {
    form: 'photo',
    files: [fileOf(utf8('not here'), 'image/jpeg', 'IMG_0420.jpg')],
    title: 'Thank-you card',
  })
  await mapped(amy, lost.hash, ['C1@1/2.2', { kind: 'whole' }])

  const dev = await TestDevice.joining('Dev Patel', amy)
  const seen = await captureNote(dev, 'Amy greeted three customers in turn and kept each informed.')
  await mapped(dev, seen.hash, ['A3@2/1.3', { kind: 'paragraph', paragraph: 1 }])
  const sam = await TestDevice.joining('Sam Reed', dev, { roles: ['witness'] })
  amy.receive(dev, sam)
  await captureNote(amy, 'Last note of the week.')
  const lists = [
    await centre.sign([
      { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
    ]),
  ]
  const { js, css } = await builtViewer()
  const { zip, fileName } = unwrap(
    await composeBundle({
      ledger: amy.ledger,
      entries: amy.entries,
      lists,
      scheme: async () => scheme,
      flavour: 'full',
      maker: null,
      blobs: storeOf(photo, letter, page, tone),
      viewer: { code: js, css },
      make: makePages,
      baggingDay: '2026-11-22',
    }),
  )
  const folder = await mkdtemp(join(tmpdir(), 'fieldfolio-bundle-'))
  const extracted = join(folder, fileName.replace(/\.zip$/, ''))
  await writeFile(join(folder, fileName), new Uint8Array(await zip.arrayBuffer()))
  for (const [path, bytes] of await unpacked(zip)) {
    await mkdir(dirname(join(extracted, path)), { recursive: true })
    await writeFile(join(extracted, path), bytes)
  }
  return {
    zip: new Uint8Array(await zip.arrayBuffer()),
    fileName,
    centre: centre.fingerprint,
    folder,
    extracted,
  }
}
