// A code for another phone: what is in it, who is told what, and what becomes of it where it is looked at. The secret may stand in
// the code and in nothing else. Codes are read back from the very pixels that the screen shows.

import { cleanup } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { noTally } from '#/sync/run.ts'
import { placeCode, readPlaceCode } from '#/sync/meeting/place-code.ts'
import { en } from '#/text/en.ts'
import { codeInPicture } from '#/ui/parts/codes/code-in-picture.ts'
import { codeAsPng } from '#/ui/parts/codes/code-picture.tsx'
import { drawCode } from '#/ui/parts/codes/draw-code.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { nowhereReached, useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import { useGivenPlace } from '#/ui/session/exchange/given-place.ts'
import { readPastedLink } from '#/ui/session/exchange/place-link.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { forgetEverything } from '../../tests/support/forget-everything.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.exchangeCode
const place = en.exchangePlace
const secret = 'river lamp & cedar-ŵ'
/** Nothing listens there. */
const settings = { address: 'http://127.0.0.1:9/dav/', user: 'amy' }
const portfolio = 'a'.repeat(26)
const given = { kind: 'webdav', ...settings, name: 'Harbour', bucket: '', region: '', prefix: '' } as const

const setUp = async (kind: 'webdav' | 'folder' = 'webdav', kept: string | null = secret): Promise<void> => {
  const { ledger } = openPortfolio()
  const folder = await navigator.storage.getDirectory()
  const destination = {
    id: randomId(),
    kind,
    name: 'Harbour',
    settings: kind === 'folder' ? { folder } : settings,
    ledgers: [ledger],
  }
  unwrap(await (await theStore().openExchanges()).putDestination(destination, kept))
  const safe = { there: new Set<string>(), with: new Map() }
  const now = { progress: null, tally: noTally(), trouble: null, isPaused: true }
  useExchanges.setState({ byLedger: new Map([[ledger, { ...nowhereReached, ...now, safe, destination }]]) })
}

const shownCode = async (): Promise<string | null> => {
  const canvas = await main().findByRole('img', { name: words.picture })
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('the code is no picture')
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  return blob === null ? null : codeInPicture(blob)
}

const pictureOf = async (text: string): Promise<File> => {
  const canvas = new OffscreenCanvas(1, 1)
  drawCode(canvas, text, 'medium')
  return new File([await canvas.convertToBlob()], 'code.png', { type: 'image/png' })
}

const lookAt = async (text: string): Promise<void> => {
  await visit('/scan')
  await userEvent.upload(main().getByLabelText(words.choosePicture), await pictureOf(text))
}

const field = (label: string): HTMLInputElement => main().getByLabelText(label)
const choose = async (label: string): Promise<void> =>
  userEvent.click(await main().findByRole('radio', { name: new RegExp(`^${label}`) }))

/** Everything of the page that outlives it or goes anywhere, and all of its words. */
const everywhere = (): string =>
  [location.href, JSON.stringify(history.state), document.body.innerHTML, JSON.stringify(localStorage)].join(
    '\n',
  )

eachFresh(async () => {
  await page.viewport(390, 1_800)
  useExchanges.setState({ byLedger: new Map() })
  useGivenPlace.setState({ given: null })
  unwrap(await startPortfolio())
  unwrap(await keepNote({ title: 'The kettle', account: 'She took the swap.', performedOn: '' }, []))
})

describe('showing a code', () => {
  it('has the address alone at first, without anybody’s name, as a code and as a link', async () => {
    await setUp()
    await visit('/exchange')
    await userEvent.click(main().getByRole('link', { name: words.offer }))
    await expect.poll(title).toBe(words.title)
    expect(await barriers()).toEqual([])
    const link = (await shownCode()) ?? ''
    expect(unwrap(readPastedLink(link))).toEqual({ ...given, user: '' })
    expect(new URL(link).origin).toBe(location.origin)
    expect(field(words.linkLabel).value).toBe(link)
    expect(main().queryByText(words.danger)).toBeNull()
    await press(words.copy)
    // Either the browser lets it, or it says so and marks it.
    await expect
      .poll(() => main().queryByText(words.copied) ?? main().queryByText(words.copyByHand))
      .toBeTruthy()
  })

  it('has the secret only once it was chosen, with what that means, and nowhere but in the code', async () => {
    await setUp()
    await visit('/exchange/code')
    await choose(words.all)
    expect(await main().findByText(words.danger)).toBeTruthy()
    await expect
      .poll(async () => readPlaceCode((await shownCode()) ?? ''))
      .toEqual({
        ...given,
        secret,
        portfolio: openPortfolio().ledger,
      })
    expect(await barriers()).toEqual([])
    const code = (await shownCode()) ?? ''
    for (const told of [secret, encodeURIComponent(secret), btoa(encodeURIComponent(secret)), code])
      expect(everywhere()).not.toContain(told)
    expect(field(words.linkLabel).value).not.toContain('river')
    await choose(words.address)
    await expect.poll(() => main().queryByText(words.danger)).toBeNull()
    expect(unwrap(readPastedLink((await shownCode()) ?? ''))).toMatchObject({ user: '' })
  })

  it('says that the secret is gone, and that a folder has no code', async () => {
    await setUp('webdav', null)
    await visit('/exchange/code')
    await choose(words.all)
    expect(await main().findByText(words.noSecret)).toBeTruthy()
    expect(main().queryByRole('img', { name: words.picture })).toBeNull()
    await setUp('folder', null)
    await visit('/exchange/code')
    expect(await main().findByText(words.folder)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await visit('/exchange')
    expect(main().queryByRole('link', { name: words.offer })).toBeNull()
  })

  it('prints the code without what is only for the screen, and saves it as a picture that can be read', async () => {
    const code = placeCode({ ...given, secret, portfolio })
    const png = await codeAsPng(code, words.heading('Harbour Training, Pwllheli'), [words.how, words.danger])
    expect(png.type).toBe('image/png')
    expect(await codeInPicture(png)).toBe(code)
    await setUp()
    await visit('/exchange/code')
    expect(main().getByText(words.what).closest('.off-paper')).not.toBeNull()
    expect(main().getByRole('img', { name: words.picture }).closest('.off-paper')).toBeNull()
  })
})

describe('looking at a code', () => {
  it('fills everything in and tries it on the spot; the secret is in no address and is kept by nobody', async () => {
    await lookAt(placeCode({ ...given, secret, portfolio }))
    await expect.poll(title).toBe(place.title)
    expect(field(place.address).value).toBe(settings.address)
    expect(field(place.user).value).toBe('amy')
    expect(field(place.password).value).toBe(secret)
    expect(field(place.password).type).toBe('password')
    expect(main().getByText(words.fromCode('127.0.0.1:9'))).toBeTruthy()
    // Nobody pressed anything.
    expect(await main().findByText(place.fault.unreachable)).toBeTruthy()
    expect(await barriers()).toEqual([])
    expect(location.href + JSON.stringify(history.state)).not.toContain('river')
    expect(useGivenPlace.getState().given).toBeNull()
    expect(unwrap(await (await theStore().openExchanges()).destinations())).toEqual([])
    await press(words.somethingElse)
    expect(main().queryByLabelText(place.password)).toBeNull()
    // Gone with the screen.
    await visit('/exchange/place')
    await choose(place.kinds.webdav)
    expect(field(place.password).value).toBe('')
    expect(field(place.address).value).toBe('')
  })

  it('asks for the secret where only the address is in it, and tries nothing before', async () => {
    await lookAt(
      `https://elsewhere.example/exchange/place#kind=webdav&address=${encodeURIComponent(settings.address)}`,
    )
    await expect.poll(title).toBe(place.title)
    expect(main().getByText(words.askSecret)).toBeTruthy()
    expect(field(place.password).value).toBe('')
    expect(main().getByRole('button', { name: place.tryIt })).toBeTruthy()
    expect(await barriers()).toEqual([])
  })

  it('says what is wrong with an address over an open wire, and sends nothing', async () => {
    await lookAt(placeCode({ ...given, address: 'http://cloud.harbour.example/', secret, portfolio }))
    expect(await main().findByText(place.odd.notEncrypted)).toBeTruthy()
    expect(main().queryByText(place.works)).toBeNull()
  })

  it.each([
    ['a link to somewhere else', 'https://evil.example/exchange', words.notOurs('evil.example')],
    ['no link', 'WIFI:S:Harbour;P:geheim;;', words.notOurs('')],
    ['a code of ours that is cut', placeCode({ ...given, secret, portfolio }).slice(0, 90), words.damaged],
    [
      'a link with a password in it',
      'https://app.example/exchange/place#kind=webdav&address=https%3A%2F%2Fx.example&password=geheim',
      place.secretInLink,
    ],
    ['as much as a code holds', 'x'.repeat(2_000), words.notOurs('')],
  ])('tells %s in words, and goes nowhere', async (_, text, trouble) => {
    await lookAt(text)
    for (const says of [trouble.what, trouble.safe, trouble.next])
      expect(await main().findByText(says)).toBeTruthy()
    expect(title()).toBe(en.meeting.scan)
    expect(document.body.innerHTML).not.toContain('geheim')
    expect(await barriers()).toEqual([])
  })

  it('takes nobody away who has gone elsewhere before the picture was read', async () => {
    const held = Promise.withResolvers<void>()
    const real = createImageBitmap
    const slow = vi
      .spyOn(globalThis, 'createImageBitmap')
      .mockImplementation(async (image: Parameters<typeof createImageBitmap>[0]) => {
        await held.promise
        return real(image)
      })
    try {
      await lookAt(placeCode({ ...given, secret, portfolio }))
      await expect.poll(() => slow.mock.calls.length).toBe(1)
      await visit('/open')
      held.resolve()
      // Read after it, and by then both were.
      expect(await codeInPicture(await pictureOf('https://elsewhere.example/'))).not.toBeNull()
      await new Promise((resolve) => setTimeout(resolve))
      expect(useGivenPlace.getState().given).toBeNull()
      expect(location.pathname).toBe('/open')
    } finally {
      slow.mockRestore()
    }
  })

  it('says that a picture has no code in it, or is no picture', async () => {
    await visit('/scan')
    const none = new OffscreenCanvas(300, 200)
    none.getContext('2d')?.fillRect(20, 20, 50, 50)
    const files = [new File([await none.convertToBlob()], 'a.png'), new File(['hello'], 'b.png')]
    for (const file of files) {
      await userEvent.upload(main().getByLabelText(words.choosePicture), file)
      expect(await main().findByText(words.noneInPicture.what)).toBeTruthy()
    }
  })
})

const forgetAll = async (): Promise<void> => {
  cleanup()
  await forgetEverything()
  await startSession()
}

describe('on a phone that has nothing', () => {
  it('asks for user and password where the code has only the address, and keeps nothing where that fails', async () => {
    await forgetAll()
    await lookAt(
      `https://app.example/exchange/place#kind=webdav&address=${encodeURIComponent(settings.address)}`,
    )
    await expect.poll(title).toBe(words.getBackTitle)
    expect(main().getByRole('heading', { name: words.mayLie })).toBeTruthy()
    expect(main().getByText(words.mayLieMore('127.0.0.1:9'))).toBeTruthy()
    // Whoever is new here is told what comes first.
    expect(main().getByText(words.firstTimeMore)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.getBackDo)
    expect(await main().findByText(place.missing.user)).toBeTruthy()
    expect(main().getByText(place.missing.secret)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.fill(field(place.user), 'amy')
    await userEvent.fill(field(place.password), secret)
    await userEvent.keyboard('{Enter}')
    expect(await main().findByRole('alert')).toBeTruthy()
    expect(field(place.password).value).toBe(secret)
    expect(unwrap(await (await theStore().openExchanges()).destinations())).toEqual([])
    expect(unwrap(await theStore().shelf())).toEqual([])
    expect(location.href + JSON.stringify(history.state)).not.toContain('river')
    expect(await barriers()).toEqual([])
  })

  it('gets the portfolio back only once its person says so, and keeps nothing where that fails', async () => {
    await forgetAll()
    await lookAt(placeCode({ ...given, secret, portfolio }))
    expect(await main().findByRole('heading', { name: words.getBack })).toBeTruthy()
    expect(main().getByText(words.fromCode('127.0.0.1:9'))).toBeTruthy()
    expect(await barriers()).toEqual([])
    const exchanges = await theStore().openExchanges()
    expect(unwrap(await exchanges.destinations())).toEqual([])
    await press(words.getBackDo)
    expect(await main().findByRole('alert')).toBeTruthy()
    expect(unwrap(await exchanges.destinations())).toEqual([])
    expect(unwrap(await theStore().shelf())).toEqual([])
    expect(useSession.getState().shelf).toEqual([])
    expect(location.href).not.toContain('river')
    expect(await barriers()).toEqual([])
  })
})
