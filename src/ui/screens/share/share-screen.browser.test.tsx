// Where files are made: the button has its place from the first, so that no press goes beside it.

import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { ShareScreen } from '#/ui/screens/share/share-screen.tsx'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { theStore } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

eachFresh()

const button = () => screen.queryByRole('button', { name: en.share.makeDo })

it('offers the button once it is known where the portfolio is safe, which stands above it', async () => {
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  const asked = Promise.withResolvers<undefined>()
  const store = theStore()
  const setting = store.setting.bind(store)
  vi.spyOn(store, 'setting').mockImplementation(async (name) => {
    if (name.startsWith('last bundle ')) await asked.promise
    return setting(name)
  })
  render(<ShareScreen />)
  expect(screen.getByRole('heading', { name: en.share.make })).toBeTruthy()
  expect(button()).toBeNull()
  asked.resolve(undefined)
  await expect.poll(button).not.toBeNull()
  vi.restoreAllMocks()
})
