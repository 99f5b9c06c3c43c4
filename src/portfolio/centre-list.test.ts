// A centre's list from anywhere: measured before it is read, and whole, or nothing. Whom it makes what is the fold's.

import { expect, test } from 'vitest'
import { testSigner } from '../../tests/support/people.ts'
import { toBase64, utf8 } from '#/base/bytes.ts'
import { readCentreList, readCentreListFile } from '#/portfolio/centre-list.ts'

const signedList = async (more: (list: string) => string) => {
  const signer = await testSigner()
  const list = more(
    JSON.stringify({
      type: 'fieldfolio/centre-list@1',
      key: toBase64(signer.publicKey),
      centre: { name: 'Harbour Training', number: '12345' },
      version: 1,
      previous: null,
      people: [],
    }),
  )
  return { list, signature: toBase64(await signer.sign(utf8(list))) }
}

const nested = (deep: number): string => '['.repeat(deep) + ']'.repeat(deep)
/** A later version may say more, which this one passes over. */
const saying = (json: string) => (list: string) => `${list.slice(0, -1)},"more":${json}}`

test('reads what its key signed, with what a later version adds', async () => {
  for (const more of ['0', nested(8)])
    expect((await readCentreList(await signedList(saying(more)))).ok).toBe(true)
})

test.each([
  ['longer than any exchange carries', (list: string) => list.padEnd(33 * 1024 * 1024)],
  ['deeper than any', saying(nested(1_000))],
  ['of more pieces than any', saying(`[${'[],'.repeat(1_000_000)}0]`)],
])('is not read where it is %s, whoever signed it', async (_, more) => {
  const signed = await signedList(more)
  const file = JSON.stringify({ type: 'fieldfolio/centre-lists@1', lists: [signed] })
  for (const read of [await readCentreList(signed), await readCentreListFile(utf8(file))])
    expect(read.ok ? 'read' : read.error.problem).toBe('more than a list holds')
})
