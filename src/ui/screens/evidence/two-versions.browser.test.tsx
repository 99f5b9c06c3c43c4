// Two devices that added pages apart: the pages of both are one tap away, and nothing has to be left out.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { en } from '#/text/en.ts'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { EvidenceScreen } from '#/ui/screens/evidence/evidence-screen.tsx'
import { append } from '#/ui/session/append.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

const photo = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(64, 48)
  canvas.getContext('2d')?.fillRect(0, 0, 32, 24)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'one.jpg', { type: 'image/jpeg' })
}
const page = (name: string, letter: string): EvidenceFile => ({
  sha256: letter.repeat(64),
  bytes: 1,
  mediaType: 'image/jpeg',
  name,
})

eachFresh()

describe('two lists of pages', () => {
  it('become one that holds the pages of both', async () => {
    const id = unwrap(await keepPhoto(await photo())).evidence
    const evidence = () => openPortfolio().portfolio.evidence.get(id)
    const first = evidence()?.files ?? []
    const was = { files: [id] }
    // As two devices would that have not heard of each other.
    for (const added of [page('two.jpg', 'a'), page('three.jpg', 'b')])
      unwrap(
        await append([
          {
            kind: 'evidence.described',
            content: { evidence: id, changes: { files: [...first, added] }, was },
          },
        ]),
      )
    expect(evidence()?.fields.toSettle['files']).toHaveLength(2)
    render(
      <ToastProvider>
        <EvidenceScreen id={id} />
      </ToastProvider>,
    )
    const both = (await screen.findByText(en.pages.bothDevices)).closest('.card')
    if (!(both instanceof HTMLElement)) throw new Error('no card for both')
    expect(both.textContent).toContain(en.pages.count(3))
    within(both).getByRole('button', { name: en.evidence.useThis }).click()
    await expect.poll(() => evidence()?.fields.toSettle).toEqual({})
    expect(evidence()?.files.map(({ name }) => name)).toEqual(['one.jpg', 'three.jpg', 'two.jpg'])
  })
})
