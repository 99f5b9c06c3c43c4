// Whoever hands pictures on is asked about people in their own, of any kind of evidence, known to the centre or not.

import { expect, it } from 'vitest'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, describeEvidence, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { unmarkedBy } from '#/portfolio/views/unmarked.ts'

const file = (letter: string, mediaType: string) => ({
  sha256: letter.repeat(64),
  bytes: 3,
  mediaType,
  name: `${letter}.bin`,
})
const picture = file('a', 'image/jpeg')

const asked = (device: TestDevice): string[] =>
  unmarkedBy(foldOf(device), device.person).map(({ fields }) => fields.values.title)

it('is asked of photos, and of pictures in a form or brought in as a file', async () => {
  const amy = await TestDevice.founding('Amy')
  await captureNote(amy, '', { form: 'photo', files: [picture], title: 'photo' })
  await captureNote(amy, '', { form: 'file', files: [file('b', 'image/heic')], title: 'file' })
  await captureNote(amy, '', {
    form: 'form',
    files: [file('c', 'application/pdf'), file('d', 'image/png')],
    title: 'form',
  })
  await captureNote(amy, 'words', { title: 'note' })
  await captureNote(amy, '', { form: 'file', files: [file('e', 'application/pdf')], title: 'letter' })
  await captureNote(amy, '', { form: 'photo', files: [picture], people: 'agreed', title: 'said' })
  const gone = await captureNote(amy, '', { form: 'photo', files: [picture], title: 'withdrawn' })
  await amy.write('evidence.withdrawn', { evidence: gone.hash, reason: '' })
  expect(asked(amy)).toEqual(['photo', 'file', 'form'])
})

it('is asked of whoever nobody knows yet, about their own alone', async () => {
  const amy = await TestDevice.founding('Amy')
  await captureNote(amy, '', { form: 'photo', files: [picture], title: 'hers' })
  const dev = await TestDevice.joining('Dev', amy)
  const seen = await captureNote(dev, '', { form: 'form', files: [file('b', 'image/jpeg')], title: 'seen' })
  amy.receive(dev)
  expect([asked(amy), asked(dev)]).toEqual([['hers'], ['seen']])
  await describeEvidence(dev, seen.hash, { people: 'nobody' })
  expect(asked(dev)).toEqual([])
})

it('is asked about a picture that was taken out of the list, which goes along too', async () => {
  const amy = await TestDevice.founding('Amy')
  const scan = await captureNote(amy, '', { form: 'file', files: [picture], title: 'scan' })
  await describeEvidence(amy, scan.hash, { files: [file('e', 'application/pdf')] })
  expect(asked(amy)).toEqual(['scan'])
})
