// Planning on the screen: from nothing to an award in a few taps, what each unit would come to, a choice that goes nowhere
// and its way out, more than counts, and why a rule stands as it does.

import { act, cleanup, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { UnitsScreen } from '#/ui/screens/units/units-screen.tsx'
import { chooseScheme, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { barriers } from '../../../../tests/support/barriers.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

const words = en.plan

/** `AA@2 BB@1`, on the units screen of a scheme. */
const shown = async (scheme: string, held = ''): Promise<void> => {
  const found = (await allSchemes()).find(({ scheme: { id } }) => id === scheme)
  if (!found) throw new Error(`${scheme} is not among the schemes`)
  unwrap(await chooseScheme(found))
  const units = held
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [unit = '', level] = word.split('@')
      const only = found.scheme.units.find(({ code }) => code === unit)?.offers[0]?.level ?? null
      return { unit, level: level === undefined ? only : Number(level) }
    })
  if (units.length > 0) unwrap(await describePortfolio({ units }))
  await act(async () => {
    render(
      <ToastProvider>
        <main>
          <Suspense>
            <UnitsScreen />
          </Suspense>
        </main>
      </ToastProvider>,
    )
  })
  await screen.findByRole('heading', { level: 1 })
}

const chosen = (): string[] =>
  openPortfolio().portfolio.description.values.units.map(({ unit, level }) => `${unit}@${level}`)
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const openDetails = (says: string | RegExp): Promise<void> => userEvent.click(screen.getByText(says))
const row = (code: string) => within(screen.getByRole('group', { name: new RegExp(`^${code} `) }))

/** Of a unit that is offered at one level. */
const saidOf = (code: string): string =>
  screen.getByRole('checkbox', { name: new RegExp(`^${code} `) }).closest('.choice')?.textContent ?? ''

const focused = (): string =>
  document.activeElement === document.body ? 'nothing' : (document.activeElement?.textContent ?? '')

const leaveOut = (code: string): Promise<void> =>
  userEvent.click(
    within(screen.getByRole('group', { name: words.leaveOut })).getByRole('button', {
      name: new RegExp(`^${code} `),
    }),
  )

const expectNoBarriers = async (): Promise<void> => {
  expect(await barriers()).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
}

eachFresh(async () => {
  unwrap(await startPortfolio())
})

describe('finish with…', () => {
  it('plans 03448 from nothing to the award with one tap, and the tap can be taken back', async () => {
    await shown('ocr-03448')
    expect(screen.getByText(words.inShort(6, 3))).toBeTruthy()
    await openDetails(words.finishWith)
    // What every way has is said once; in the ways, any three of five do.
    expect(screen.getByText(words.inEveryWay)).toBeTruthy()
    expect(
      screen.getByText(words.anyOf(3, 5, words.each(en.units.level(2), en.units.unitValue(20)))),
    ).toBeTruthy()
    await expectNoBarriers()

    await press(words.takeAll('AA, BB, CC, DD, EE and FF'))
    expect((await screen.findAllByText(en.units.fits)).length).toBeGreaterThan(0)
    await expect.poll(chosen).toEqual(['AA@2', 'BB@1', 'CC@2', 'DD@2', 'EE@2', 'FF@2'])
    await expect.poll(() => screen.queryByText(words.finishWith)).toBeNull()
    await expect.poll(focused).toContain(en.units.rules)
    // What can be taken back goes after ten seconds, but not from under a pointer.
    await userEvent.hover(screen.getByRole('button', { name: en.parts.undo }))
    await expectNoBarriers()
    await press(en.parts.undo)
    await expect.poll(chosen).toEqual([])
    expect(await screen.findByText(words.inShort(6, 3))).toBeTruthy()
  })

  it('follows each unit that is taken by itself, by keyboard as well', async () => {
    await shown('ocr-03448')
    await openDetails(words.finishWith)
    screen.getByRole('button', { name: words.chooseOne('AA') }).focus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText(words.inShort(5, 3))).toBeTruthy()
    // The button has gone; whoever uses the keyboard goes on from here.
    await expect.poll(focused).toContain(words.finishWith)
    const [gg] = within(screen.getByRole('list', { name: words.finishWith })).getAllByRole('button', {
      name: /^GG /,
    })
    gg?.focus()
    await userEvent.keyboard(' ')
    expect(await screen.findByText(words.inShort(4, 3))).toBeTruthy()
    await expect.poll(chosen).toEqual(['AA@2', 'GG@2'])
  })

  it('keeps to the levels and units that suit a person, and says so where nothing does', async () => {
    await shown('ocr-03448')
    await openDetails(words.finishWith)
    await openDetails(words.wishes('1 and 2'))
    // Health and safety at Level 3 saves a unit.
    await press(words.levelOn(3))
    expect(await screen.findByText(words.inShort(5, 3))).toBeTruthy()
    await press(words.levelOn(3))
    for (const code of ['CC', 'EE', 'FF']) await leaveOut(code)
    expect(await screen.findByText(words.takeAll('AA, BB, DD, GG, ZZ and I'))).toBeTruthy()
    await expectNoBarriers()
    await press(words.levelOn(2))
    expect(await screen.findByText(words.wishesNone)).toBeTruthy()
    await press(words.wishesDrop)
    expect(await screen.findByText(words.inShort(5, 3))).toBeTruthy()
  })

  it('says which rule stops a choice and which unit to take out, and takes it back', async () => {
    await shown('ocr-03448', 'AA@2 I@2 J@2 K@2')
    await openDetails(words.finishWith)
    expect(screen.getAllByText(words.never).length).toBeGreaterThan(0)
    expect(screen.getByText(words.neverBecause('at most two restricted optional units'))).toBeTruthy()
    await expectNoBarriers()
    await press(en.units.takeOut('J'))
    expect(await screen.findByText(words.inShort(3, 2))).toBeTruthy()
    await expect.poll(chosen).toEqual(['AA@2', 'I@2', 'K@2'])
    await press(en.parts.undo)
    await expect.poll(chosen).toEqual(['AA@2', 'I@2', 'J@2', 'K@2'])
  })

  it('cannot tell where a figure is missing or the list is not complete', async () => {
    const mandatory = 'CS7 CS8 CS9 B&A38 M&L1'
    await shown('ocr-10379', mandatory)
    await openDetails(words.finishWith)
    await openDetails(words.wishesPlain)
    // Without all units of Group B, only a unit outside the list could help.
    for (const code of ['CS5', 'CS6']) await leaveOut(code)
    expect(await screen.findByText(words.wishesNone)).toBeTruthy()
    cleanup()
    await shown('ocr-03456', 'F3 F4')
    expect(screen.queryByText(words.finishWith)).toBeNull()
    expect(screen.getAllByText(en.start.rulesUnknown).length).toBeGreaterThan(0)
  })
})

describe('each unit', () => {
  it('says what it would come to, live', async () => {
    await shown('ocr-03448', 'AA@2 BB@1 CC@2 EE@2 FF@2')
    await openDetails(/^Optional units, /)
    expect(row('AA').getByText(words.without(2))).toBeTruthy()
    // Fifteen more are needed, at any level that has them.
    expect(row('DD').getByText(words.atLevels('2, 3 and 4', words.completes))).toBeTruthy()
    expect(row('H').getByText(words.atLevels('2 and 3', words.completes))).toBeTruthy()
    await userEvent.click(row('DD').getByRole('button', { name: /^Level 2 / }))
    expect(await row('H').findByText(words.wouldBeExtra)).toBeTruthy()
    expect(row('DD').getByText(words.without(1))).toBeTruthy()
    await userEvent.click(row('GG').getByRole('button', { name: /^Level 1 / }))
    expect(await row('GG').findByText(words.withoutComplete)).toBeTruthy()
  })

  it('over a limit is extra where the rest makes the award, and never an error', async () => {
    await shown('ocr-03448', 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2 I@1 J@1 K@1')
    expect(screen.getAllByText(en.units.fits).length).toBeGreaterThan(0)
    await openDetails(/^Restricted optional units, /)
    expect(row('K').getByText(en.units.extra)).toBeTruthy()
    expect(row('J').queryByText(en.units.extra)).toBeNull()
    // One more over the limit would be no worse.
    expect(row('N').getByText(words.wouldBeExtra)).toBeTruthy()
    await openDetails(en.units.rules)
    expect(screen.getByText(words.extra('K'))).toBeTruthy()
  })

  it('that would stop the award says so before it is tapped', async () => {
    await shown('ocr-03448', 'AA@2 I@2 J@2')
    await openDetails(/^Restricted optional units, /)
    expect(row('K').getByText(words.wouldStop)).toBeTruthy()
  })
})

describe('each rule', () => {
  it('opens to what it counted, how it was read and where it comes from', async () => {
    await shown('ocr-03447', 'AA@1 BB@1 CC@1 EE@1 DD@1 FF@2')
    await openDetails(en.units.rules)
    const counts = screen.getAllByText(words.counts)
    expect(counts).toHaveLength(6)
    for (const one of counts) await userEvent.click(one)
    // 25 of what the leaflet's figure asks for, and short of what its words ask for: 60% of 45.
    expect(screen.getByText(words.countsSum('25', '25'))).toBeTruthy()
    expect(screen.getByText(words.shareOf(60, 45, 27))).toBeTruthy()
    expect(screen.getByText(/How we read it: the leaflet says 60% of the optional unit value/)).toBeTruthy()
    expect(
      screen.getAllByText(en.units.source('OCR Contact Centre NVQs 03447-03451 leaflet, 2009')),
    ).toHaveLength(6)
    expect(screen.getByText(words.countsNone)).toBeTruthy()
    await expectNoBarriers()
  })
})

describe('with everything open', () => {
  it.each([
    ['the narrowest phone', 320, 1],
    ['a phone, at twice the text', 390, 2],
    ['a tablet', 820, 1],
    ['a laptop', 1280, 1],
  ])('shuts nobody out and stays within its width, on %s', async (_, width, text) => {
    // Tall, so that nothing lies under the bar while its size is measured.
    await page.viewport(width, 6_000)
    document.documentElement.style.fontSize = `${text * 100}%`
    try {
      await shown('ocr-03448', 'AA@2 CC@2 I@1')
      if (width < 1100) for (const fold of [words.finishWith, en.units.rules]) await openDetails(fold)
      await openDetails(words.wishes('1 and 2'))
      for (const one of screen.getAllByText(words.counts)) await userEvent.click(one)
      await openDetails(en.units.openQuestions)
      await expectNoBarriers()
    } finally {
      document.documentElement.style.removeProperty('font-size')
    }
  })
})

describe('a figure that was read on no source', () => {
  it('says where it stands whether it is to be confirmed or follows from the papers', async () => {
    await shown('ocr-03454')
    const figures = `${en.units.level(2)} · ${en.units.credits(4)}`
    expect(saidOf('F2')).toContain(en.units.bothFollow(figures))
    expect(saidOf('F1')).not.toContain('follow')
  })
})
