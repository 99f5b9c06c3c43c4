// What a new version asks of a portfolio, where its units are: an offer to move while it has not, claims to sort until none is
// left, and nothing otherwise.

import { cleanup, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { fillScheme, schemeFile } from '#/qualification/filling/fill-scheme.ts'
import { readBook } from '#/qualification/reading/read-book.ts'
import { en } from '#/text/en.ts'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { CoverageScreen } from '#/ui/screens/coverage/coverage-screen.tsx'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { moveToVersion } from '#/ui/session/handbook/move-version.ts'
import { keepOwnScheme } from '#/ui/session/own-schemes.ts'
import { allSchemes, type LoadedScheme } from '#/ui/session/schemes.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

const words = en.handbook

const show = (): void => {
  render(
    <main>
      <ToastProvider>
        <CoverageScreen />
      </ToastProvider>
    </main>,
  )
}

/** C1 with two criteria only. */
const keepNewVersion = async (): Promise<LoadedScheme> => {
  const { scheme } = openPortfolio()
  const [read] = readBook('Unit C1: Deal\n1 Know it\n1.1 Explain why\n1.2 State who').units
  if (scheme === null || read === undefined) throw new Error('nothing to fill')
  const placement = {
    read,
    code: 'C1',
    title: '',
    group: '',
    level: 1,
    how: 'replace',
    isComplete: true,
  } as const
  const filled = unwrap(fillScheme(scheme, [placement], { version: '1.1', source: 'handbook' }))
  return unwrap(await keepOwnScheme(schemeFile(filled)))
}

eachFresh(async () => {
  unwrap(await startPortfolio())
  const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (!chosen) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(chosen))
  unwrap(await describePortfolio({ units: [{ unit: 'C1', level: null }] }))
  const note = unwrap(await keepNote({ title: 'The diary', account: 'I looked.', performedOn: '' }, []))
  unwrap(await claim(note.evidence, [{ criterion: 'C1@1/3.2', position: { kind: 'whole' } }]))
})

it('offers a newer version that is here, and asks to sort what has no place in it', async () => {
  show()
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(words.newerHere('1.1'))).toBeNull()
  cleanup()

  const newer = await keepNewVersion()
  show()
  await screen.findByText(words.newerHere('1.1'))
  expect(screen.getByRole('link', { name: words.useIt }).getAttribute('href')).toBe(
    `/handbook/move/${newer.hash}`,
  )
  expect(screen.queryByText(words.toSort(1))).toBeNull()

  unwrap(await moveToVersion(newer))
  await screen.findByText(words.toSort(1))
  expect(screen.queryByText(words.newerHere('1.1'))).toBeNull()
  // The claim is where it was.
  const [evidence] = openPortfolio().portfolio.evidence.values()
  expect(evidence?.claims.map(({ criterion }) => criterion)).toEqual(['C1@1/3.2'])
})

it('moves once, however often it is asked', async () => {
  const newer = await keepNewVersion()
  unwrap(await moveToVersion(newer))
  const { entryCount } = openPortfolio().portfolio
  unwrap(await moveToVersion(newer))
  expect(openPortfolio().portfolio.entryCount).toBe(entryCount)
  expect(openPortfolio().portfolio.description.values.units).toEqual([{ unit: 'C1', level: 1 }])
})

it('claims anew at the level that is known now, with the place and with what is heard there', async () => {
  const [evidence] = openPortfolio().portfolio.evidence.keys()
  const heard = { position: { kind: 'time', from: 62 }, note: 'Why the swap was offered' } as const
  unwrap(await claim(evidence ?? '', [{ criterion: 'C1@?/1.1', ...heard }]))
  unwrap(await moveToVersion(await keepNewVersion()))
  const claims = openPortfolio().portfolio.evidence.get(evidence ?? '')?.claims ?? []
  expect(claims.map(({ criterion, position, note }) => ({ criterion, position, note }))).toContainEqual({
    criterion: 'C1@1/1.1',
    ...heard,
  })
})
