// What is said of files that were to go: those that went are named, whatever ended it.

import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { TakeOff } from '#/ui/screens/exchange/room/take-off.tsx'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { nowhereReached } from '#/ui/session/exchange/exchange-state.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../../tests/support/fresh.ts'

const { room: words } = en

eachFresh()

const photoOf = async (colour: string): Promise<File> => {
  const canvas = new OffscreenCanvas(64, 48)
  const draw = canvas.getContext('2d')
  if (draw === null) throw new Error('no canvas')
  draw.fillStyle = colour
  draw.fillRect(0, 0, 64, 48)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}

/** All that are chosen, from a device without any place to ask, as when its signal is lost. */
const takeAllOff = async (): Promise<void> => {
  const { portfolio } = openPortfolio()
  const pieces = [...portfolio.evidence.values()].map((evidence) => {
    const { files } = evidence
    return { evidence, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), holders: [] }
  })
  const exchange = {
    ...nowhereReached,
    destination: { id: randomId(), kind: 'folder', name: 'Harbour Training', settings: null, ledgers: [] },
    progress: null,
    tally: null,
    trouble: null,
    safe: { there: new Set<string>(), with: new Map<string, never>() },
    isPaused: false,
  } as const
  render(<TakeOff exchange={exchange} portfolio={portfolio} pieces={pieces} />)
  await userEvent.click(screen.getByRole('button', { name: /^Choose all/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Make .* of room$/ }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: words.takeDo }))
}

it('says what went though it could not go on to the end, and that the rest is still here', async () => {
  unwrap(await keepPhoto(await photoOf('teal')))
  unwrap(await keepPhoto(await photoOf('plum')))
  const { ledger, portfolio } = openPortfolio()
  const [first] = [...portfolio.evidence.values()].flatMap(({ files }) => files)
  const exchanges = await theStore().openExchanges()
  const place = { id: randomId(), kind: 'folder', name: 'Harbour Training', settings: null } as const
  unwrap(await exchanges.putDestination({ ...place, ledgers: [ledger] }, null))
  expect(unwrap(await exchanges.doWithout(ledger, first?.sha256 ?? '', place.id))).toBe(true)
  await takeAllOff()
  await expect.poll(() => screen.queryByText(words.goneMore(1))).not.toBeNull()
  expect(screen.getByText(words.stillHere(1))).toBeTruthy()
  expect(screen.queryByText(words.notNow)).toBeNull()
})

it('says that nothing went where nothing did', async () => {
  unwrap(await keepPhoto(await photoOf('teal')))
  await takeAllOff()
  await expect.poll(() => screen.queryByText(words.notNowMore('Harbour Training'))).not.toBeNull()
})
