// The story in the golden bundle: Amy's, with all that a format must carry for ever: a fork, a withdrawn and an erased
// piece of evidence, a device that nobody has confirmed yet, and a kind of a later version.

import { composed, fileOf } from './bundles.ts'
import { amysStory } from './amys-portfolio.ts'
import { TestDevice } from './people.ts'
import { captureNote, claim } from './portfolio-stories.ts'
import { mergeEntries } from '#/ledger/merge.ts'

export const goldenBundle = async (): Promise<{ zip: Blob; centre: string }> => {
  const { amy, dev, centre, lists, scheme, blobs } = await amysStory()
  const withdrawn = await captureNote(amy, 'Wrong day.')
  await amy.write('evidence.withdrawn', { evidence: withdrawn.hash, reason: 'I was not there' })
  const face = fileOf('somebody’s face', 'image/png', 'face.png')
  const photo = await captureNote(amy, '', { form: 'photo', files: [face.file] })
  await amy.write('content.erased', {
    reason: 'consent withdrawn',
    entries: [photo.hash],
    blobs: [face.file.sha256],
  })
  const newTablet = await TestDevice.joining('Sam Okoro', amy)
  const seen = await captureNote(newTablet, 'I saw her do it.\n\nTwice.')
  await claim(newTablet, seen.hash, 'C1@1/1.2')
  amy.receive(newTablet)
  await amy.write('moon.landed', { by: 'a later version' })
  const copy = amy.clone()
  await captureNote(amy, 'On the phone.')
  await captureNote(copy, 'On the copy of the phone.')
  const entries = [...mergeEntries(amy.entries, copy.entries, dev.entries).values()]
  const { zip } = await composed({ ledger: amy.ledger, entries, lists, scheme, blobs })
  return { zip, centre: centre.fingerprint }
}
