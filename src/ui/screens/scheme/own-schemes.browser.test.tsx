// A centre's own qualification: added from a file, chosen, and taken off the list; a file that cannot be used is refused
// with the place in plain words, and the list stays as it was.

import { act, render, screen, waitFor, within } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { SchemeScreen } from '#/ui/screens/scheme/scheme-screen.tsx'
import { chooseScheme } from '#/ui/session/describe.ts'
import { keepOwnScheme, letOwnSchemeGo, ownSchemes } from '#/ui/session/own-schemes.ts'
import { allSchemes, schemeFor } from '#/ui/session/schemes.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { barriers } from '../../../../tests/support/barriers.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

const words = en.schemes

/** The JSON of a scheme of this release, as a centre's own: its text changed at one place. */
const ownText = async ([from, to]: readonly [string, string] = ['', '']): Promise<string> => {
  const published = (await allSchemes()).find(({ scheme }) => scheme.id === 'ocr-10378')
  const text = new TextDecoder().decode(published?.bytes)
  return text.replace('"id": "ocr-10378"', '"id": "dale-10378"').replace(from, to)
}

const fileOf = (text: string): File => new File([text], 'ours.json', { type: 'application/json' })

const opened = async (): Promise<void> => {
  await act(async () => {
    render(
      <ToastProvider>
        <main>
          <Suspense>
            <SchemeScreen />
          </Suspense>
        </main>
      </ToastProvider>,
    )
    await allSchemes()
  })
}
const addFile = async (text: string): Promise<void> => {
  await userEvent.upload(screen.getByLabelText(words.add), fileOf(text))
}

eachFresh(async () => {
  unwrap(await startPortfolio())
})

describe('a qualification of the centre’s own', () => {
  it('is added from a file, stands under its own heading, and can be removed and brought back', async () => {
    await opened()
    expect(screen.queryByRole('list', { name: words.own })).toBeNull()
    await addFile(await ownText())
    const list = await screen.findByRole('list', { name: words.own })
    expect(within(list).getByText(/version 1/)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(within(list).getByRole('button', { name: /^Remove OCR Level 1/ }))
    await waitFor(() => expect(screen.queryByRole('list', { name: words.own })).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: en.parts.undo }))
    await screen.findByRole('list', { name: words.own })
  })

  it.each([
    [['"value": 3', '"value": "3"'], /units\[0\]\.offers\[0\]\.value should be a number/],
    [['"atLeast": 23', '"atleast": 23'], /combination\[0\]\.atleast is not a name/],
    [['"title": "OCR', '"titel": "OCR'], /title is missing/],
    [['"groups": ["A"]', '"groups": ["Z"]'], /rule mandatory names the group Z, which is not in the file/],
    [['"id": "dale-10378",', '"id": "dale-10378", "format": 2,'], /newer Fieldfolio/],
    [['"2017-08-31"', '"31/8/2017"'], /dates\.lastRegistration should be a day/],
    [['"framework": "QCF"', '"framework": "RQF"'], /framework should be "NVQ" or "QCF"/],
    [['{', '['], /not in the form of a qualification file/],
  ] as const)('is refused after %s, with the place', async (change, says) => {
    await opened()
    await addFile(await ownText(change))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(says)
    expect(alert.textContent).toContain('Nothing has changed here')
    expect(await ownSchemes()).toEqual([])
  })

  it('is refused where it comes with the app', async () => {
    await opened()
    await addFile((await ownText()).replace('dale-10378', 'ocr-10378'))
    expect((await screen.findByRole('alert')).textContent).toContain('comes with the app')
  })

  it('stays where a portfolio uses it, and its bytes stay where one ever has', async () => {
    const own = unwrap(await keepOwnScheme(utf8(await ownText())))
    const reference = { id: own.scheme.id, hash: own.hash, title: own.scheme.title }
    unwrap(await chooseScheme(own))
    expect((await ownSchemes()).map(({ hash }) => hash)).toEqual([own.hash])
    expect(await letOwnSchemeGo(own.hash)).toMatchObject({ ok: false, error: { kind: 'in use' } })
    const [other] = await allSchemes()
    if (other) unwrap(await chooseScheme(other))
    unwrap(await letOwnSchemeGo(own.hash))
    expect(await ownSchemes()).toEqual([])
    expect((await schemeFor(reference))?.hash).toBe(own.hash)
  })
})
