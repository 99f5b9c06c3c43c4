// Makes the demo's portfolio in the demo's own store, once: with a key of this installation, as any portfolio.

import { momentNow } from '#/base/dates.ts'
import { randomId } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { drawPictures } from '#/demo/draw-pictures.ts'
import { makeDemo } from '#/demo/make-demo.ts'
import { madeUpAward } from '#/demo/made-up-award.ts'
import { demoCandidate } from '#/demo/people.ts'
import { signerFrom, type KeyError } from '#/ledger/device.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { StoreError } from '#/store/store-error.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { theStore } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'

const make = async (): Promise<Result<void, StoreError | KeyError>> => {
  const there = await theStore().shelf()
  if (!there.ok) return there
  if (there.value.length > 0) return ok(undefined)
  const person = randomId()
  const keys = await theStore().deviceKeys(person)
  if (!keys.ok) return keys
  const signer = await signerFrom(keys.value)
  const pictures = await drawPictures()
  const { ledger, entries, files, scheme } = await makeDemo({ signer, person, pictures, now: new Date() })
  const portfolio = foldPortfolio({ ledger, entries, lists: [], flavour: null })
  const committed = await theStore().commit({
    entries,
    blobs: files.map((file) => ({ ...file, ledger })),
    people: [{ person, name: demoCandidate.name, since: momentNow() }],
    schemes: [scheme],
    shelf: shelfRowOf(portfolio, madeUpAward, person),
  })
  return committed.ok ? ok(undefined) : committed
}

/** Where it is here already, nothing happens: a second tab may have been quicker. */
export const makeDemoHere = (): Promise<Result<void, StoreError | KeyError>> => {
  if (!isDemo()) throw new Error('made-up work belongs into the demo alone')
  return navigator.locks.request('fieldfolio-making-the-demo', make)
}
