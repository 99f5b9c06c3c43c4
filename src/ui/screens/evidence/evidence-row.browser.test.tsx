// A row of the list that is shown again, as after going back, has its picture from its first frame.

import { cleanup, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { EvidenceRow } from '#/ui/screens/evidence/evidence-row.tsx'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

eachFresh()

const picture = (): HTMLImageElement | null => document.querySelector('.thumb img')

it('shows its picture at once when it comes back', async () => {
  const canvas = new OffscreenCanvas(640, 480)
  canvas.getContext('2d')?.fillRect(20, 20, 300, 200)
  const file = new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'a.jpg', { type: 'image/jpeg' })
  const { evidence: id } = unwrap(await keepPhoto(file))
  const { portfolio } = openPortfolio()
  const evidence = portfolio.evidence.get(id)
  if (evidence === undefined) throw new Error('the photo was not kept')
  const sha256 = evidence.files[0]?.sha256 ?? ''
  await expect.poll(async () => (await theStore().thumbnail(sha256)).ok).toBe(true)
  await expect
    .poll(
      () => {
        cleanup()
        render(<EvidenceRow portfolio={portfolio} evidence={evidence} />)
        return picture()?.src ?? ''
      },
      { interval: 300 },
    )
    .toMatch(/^blob:/)
  const src = picture()?.src
  cleanup()
  expect(picture()).toBeNull()
  render(<EvidenceRow portfolio={portfolio} evidence={evidence} />)
  expect(picture()?.src).toBe(src)
  await picture()?.decode()
})
