// A newcomer plans a Level 2 contact centre award, from the first screen to a choice of units that makes it. Only through
// what stands on the screens, counting every tap and letter; the journey and the README's pictures take these same steps.

import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '#/text/en.ts'

export type Effort = { readonly taps: number; readonly letters: number }

/** What is on the screen each time there is something to read before the next tap. */
export type PlanStep = 'start' | 'about' | 'qualification' | 'units' | 'ways' | 'made'

const number = '03448'

/** `look` is called at each step, with what is tapped next. */
export const planContactCentreAward = async (
  page: Page,
  look: (step: PlanStep, next: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<Effort> => {
  let taps = 0
  const tap = async (place: Locator): Promise<void> => {
    await place.click()
    taps += 1
  }
  const main = page.getByRole('main')
  const step = async (name: PlanStep, next: Locator): Promise<void> => {
    await expect(next).toBeVisible()
    await look(name, next)
    await tap(next)
  }
  await step('start', main.getByRole('button', { name: en.start.withoutPhoto }))

  await expect(main.getByRole('heading', { level: 1, name: en.start.title })).toBeVisible()
  await step('about', main.getByRole('link', { name: new RegExp(`^${en.start.qualification}`) }))

  const search = main.getByRole('searchbox', { name: en.start.searchQualification })
  await tap(search)
  await search.pressSequentially(number)
  const found = main.getByRole('listitem').getByRole('button', { name: number })
  await expect(found).toHaveCount(1)
  await step('qualification', found)

  await expect(main.getByRole('heading', { level: 1, name: en.units.choose })).toBeVisible()
  await step('units', main.getByText(en.plan.finishWith))
  await step('ways', main.getByRole('button', { name: en.plan.takeAll('AA, BB, CC, DD, EE and FF') }))

  await expect(main.getByText(en.units.fits).last()).toBeVisible()
  await expect(main.getByText(en.units.chosenValue(6, 100))).toBeVisible()
  await expect(main.getByText(en.units.saved)).toBeVisible()
  await step('made', main.getByRole('link', { name: en.app.done }))
  return { taps, letters: number.length }
}
