// A file that was made, as it is handed on: each time is noted, whatever the file holds, so that whoever has it can be named later.

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { momentNow } from '#/base/dates.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { MadeFile } from '#/ui/screens/share/made-file.tsx'
import { handedOutSince } from '#/ui/session/bundle/handed-out.ts'
import { lookAtBundle } from '#/ui/session/bundle/look-at-bundle.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

eachFresh()

const nothing = (): void => undefined

it('is noted as handed out though it holds only what one person lacks, and not when it is opened', async () => {
  const begun = momentNow()
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  const bundle = unwrap(await makeBundle('full', nothing))
  unwrap(await lookAtBundle(new File([bundle.zip], bundle.fileName), nothing)).close()
  expect(await handedOutSince(begun)).toBeNull()
  const receiver = { device: 'priya', holds: new Set<string>(), lacks: { files: 0, bytes: 0 } }
  render(
    <MadeFile
      bundle={bundle}
      portfolio={openPortfolio().portfolio}
      receiver={receiver}
      onSaved={nothing}
      onAgain={nothing}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: en.share.save }))
  await expect.poll(() => handedOutSince(begun)).not.toBeNull()
  const later = new Date(Date.now() + 60_000).toISOString()
  expect(await handedOutSince(later)).toBeNull()
})
