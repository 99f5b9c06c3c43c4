// Leaving a place while a file goes from this device, in this tab or another: whichever comes first, the file is here, or the place
// where it lies stays known.

import { afterEach, expect, it, vi } from 'vitest'
import type { Sha256 } from '#/base/hash.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import { nothingKnown } from '#/sync/known.ts'
import { keepPhoto } from '#/ui/session/capture-evidence.ts'
import { stopExchanging } from '#/ui/session/exchange/set-up.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

let exchanges: Exchanges
let ledger: Id
let photo: Sha256
const place = randomId()

eachFresh(async () => {
  const canvas = new OffscreenCanvas(64, 48)
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48)
  const file = await canvas.convertToBlob({ type: 'image/jpeg' })
  unwrap(await keepPhoto(new File([file], 'till.jpg', { type: 'image/jpeg' })))
  const { portfolio } = openPortfolio()
  const [captured] = [...portfolio.evidence.values()].flatMap(({ files }) => files)
  photo = captured?.sha256 ?? ''
  ledger = portfolio.ledger
  exchanges = await theStore().openExchanges()
  const settings = { address: 'https://dav.example/', user: 'amy' }
  const there = { id: place, kind: 'webdav' as const, name: 'Harbour Training', settings, ledgers: [ledger] }
  unwrap(await exchanges.putDestination(there, 'river lamp'))
  unwrap(await exchanges.putKnown(place, ledger, { ...nothingKnown(), files: new Set([photo]) }))
})

afterEach(() => vi.restoreAllMocks())

const leaveWith = async (meanwhile: Partial<Exchanges>): Promise<void> => {
  vi.spyOn(theStore(), 'openExchanges').mockResolvedValue({ ...exchanges, ...meanwhile })
  unwrap(await stopExchanging(ledger))
}

const isHere = async (): Promise<boolean> => (await theStore().blob(photo)).ok
const secret = async (): Promise<string | null> => unwrap(await exchanges.secretOf(place))

it('takes no file off once it was asked what lies only there', async () => {
  await leaveWith({
    doneWithout: async (of) => {
      const without = await exchanges.doneWithout(of)
      await exchanges.doWithout(of, photo, place)
      return without
    },
  })
  expect([await isHere(), await secret()]).toEqual([true, null])
})

it('keeps the place, with its password, where a file went just before', async () => {
  await leaveWith({
    setLedgers: async (at, ledgers) => {
      unwrap(await exchanges.doWithout(ledger, photo, place))
      return exchanges.setLedgers(at, ledgers)
    },
  })
  expect([await isHere(), await secret()]).toEqual([false, 'river lamp'])
})
