// A recording lies in its pieces, private, until a commit makes evidence of it: then, and not before, they go.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256OfBuffer } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import { holdRecording, type Recordings } from '#/store/recordings.ts'
import type { RecordingRow } from '#/store/rows.ts'

let name: string
let store: Store
let recordings: Recordings
let row: RecordingRow

const piece = (index: number): ArrayBuffer => new Uint8Array([index, index + 1, index + 2]).buffer

const recordPieces = async (count: number): Promise<void> => {
  unwrap(await recordings.putRecording(row))
  for (let index = 0; index < count; index++)
    unwrap(
      await recordings.putChunk({
        recording: row.recording,
        index,
        content: piece(index % 200),
        until: (index + 1) / 4,
      }),
    )
}

beforeEach(async () => {
  name = `test-${randomId()}`
  store = unwrap(await openStore(name))
  recordings = await store.openRecordings()
  row = {
    recording: randomId(),
    ledger: null,
    mediaType: 'audio/webm',
    startedAt: '2026-11-29T10:00:00.000+00:00',
    plan: null,
    participants: '',
    marks: [],
    agreed: null,
    gaps: [],
  }
})

afterEach(() => {
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('a recording', () => {
  it('is written strictly, piece by piece, or a power cut takes all of it', async () => {
    store.close()
    const began = vi.spyOn(IDBDatabase.prototype, 'transaction')
    store = unwrap(await openStore(name))
    recordings = await store.openRecordings()
    began.mockClear()
    await recordPieces(8)
    const writing = began.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []))
    began.mockRestore()
    expect(writing.map(({ mode, durability }) => [mode, durability])).toEqual(
      Array.from({ length: 9 }, () => ['readwrite', 'strict']),
    )
  })

  it('is there again with its length and all that was known of it, byte for byte', async () => {
    await recordPieces(300)
    const marks = [{ criterion: 'C1', from: 3, to: null }]
    unwrap(await recordings.putRecording({ ...row, marks }))
    store.close()
    store = unwrap(await openStore(name))
    recordings = await store.openRecordings()
    const [left] = unwrap(await recordings.recordings())
    expect(left).toEqual({ row: { ...row, marks }, seconds: 75 })
    const found = unwrap(await recordings.recordingFile(row.recording))
    expect(found?.file.type).toBe('audio/webm')
    const expected = Array.from({ length: 300 }, (_, index) => [...new Uint8Array(piece(index % 200))]).flat()
    expect([...new Uint8Array((await found?.file.arrayBuffer()) ?? new ArrayBuffer())]).toEqual(expected)
  })

  it('of which nothing was recorded says so', async () => {
    unwrap(await recordings.putRecording(row))
    expect(unwrap(await recordings.recordings())).toEqual([{ row, seconds: 0 }])
  })

  it('goes with the commit that makes evidence of it, and another one stays', async () => {
    await recordPieces(3)
    const other = { ...row, recording: randomId() }
    unwrap(await recordings.putRecording(other))
    unwrap(
      await recordings.putChunk({ recording: other.recording, index: 0, content: piece(9), until: 0.25 }),
    )
    const amy = await TestDevice.founding('Amy')
    const content = new Blob([piece(0)])
    const bytes = new Uint8Array(piece(0))
    const blob = {
      ledger: amy.ledger,
      sha256: await sha256OfBuffer(bytes),
      bytes: 3,
      crc32: crc32(bytes),
      mediaType: 'audio/webm',
      content,
    }
    unwrap(await store.commit({ entries: amy.entries, blobs: [blob], dropRecordings: [row.recording] }))
    expect(unwrap(await recordings.recordingFile(row.recording))).toBeNull()
    expect(unwrap(await recordings.recordings()).map((left) => left.row.recording)).toEqual([other.recording])
    expect(unwrap(await recordings.recordingFile(other.recording))?.file.size).toBe(3)
  })

  it('stays whole where that commit fails', async () => {
    await recordPieces(3)
    const copy = { copy: 'gone', parts: 1 }
    const amy = await TestDevice.founding('Amy')
    const sha256 = await sha256OfBuffer(new Uint8Array(piece(0)))
    const blob = { ledger: amy.ledger, sha256, bytes: 3, crc32: 0, mediaType: 'audio/webm', content: copy }
    const refused = await store.commit({
      entries: amy.entries,
      blobs: [blob],
      dropRecordings: [row.recording],
    })
    expect(refused.ok).toBe(false)
    expect(unwrap(await recordings.recordingFile(row.recording))?.file.size).toBe(9)
  })

  it('is thrown away without a trace', async () => {
    await recordPieces(3)
    unwrap(await recordings.dropRecording(row.recording))
    expect(unwrap(await recordings.recordings())).toEqual([])
    expect(unwrap(await recordings.recordingFile(row.recording))).toBeNull()
  })
})

describe('a recording under way', () => {
  it('is nobody else’s until its tab lets go of it', async () => {
    const held = holdRecording()
    expect([...(await recordings.living())]).toContain(held.recording)
    await held.letGo()
    expect([...(await recordings.living())]).not.toContain(held.recording)
  })
})
