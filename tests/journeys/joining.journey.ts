// An assessor observes on site, on a tablet of their own, without a signal: they open the candidate's file, join, write what
// they see, both sign, and the file goes back. What they did waits for the centre, is never lost, and a stranger reads it.

import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import {
  beginCustomerService,
  chip,
  goTo,
  lookAtFile,
  makeFile,
  seeSaved,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'

const words = en.joining
const seen = 'She read the order back and asked whether that was all.'

const look = async (page: Page, name: string): Promise<void> => {
  await expectNoBarriers(page)
  await takePictures(page, name)
}

const signTyped = async (page: Page, part: string, name: string): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^${part}: `) }).click()
  const pad = page.getByRole('region', { name: part })
  await pad.getByRole('button', { name: en.witness.signing.typeInstead }).click()
  await pad.getByLabel(en.witness.signing.typed).fill(name)
  await look(page, `joining-sign-${name.split(' ')[0] ?? ''}`)
  await pad.getByRole('button', { name: words.signing.do, exact: true }).click()
  await expect(page.getByText(words.signing.signed(name))).toBeVisible()
}

const bringIn = async (page: Page, zip: string): Promise<void> => {
  await lookAtFile(page, zip)
  await page.getByRole('button', { name: en.open.bringIn }).click()
  await expect(page.getByText(en.open.done)).toBeVisible()
  await page.getByRole('link', { name: en.open.goToPortfolio }).click()
}

test('an assessor observes on their own device, both sign, and the work finds its way back @long', async ({
  site,
  browserOf,
}) => {
  const { page: amy } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  await writeNote(amy, 'A customer brought back a kettle.', 'The kettle')
  const folder = await newFolder('joining')
  const fromAmy = join(folder, 'from-amy.zip')
  await (await makeFile(amy)).saveAs(fromAmy)

  const { page: dev, context } = await browserOf()
  await dev.goto(site.origin)
  await bringIn(dev, fromAmy)
  await expect(dev.getByText(words.offer)).toBeVisible()
  await look(dev, 'joining-1-offer')
  await readyOffline(dev)
  await context.setOffline(true)
  await dev.getByRole('link', { name: words.offerDo }).click()
  await dev.getByRole('button', { name: words.begin }).click()
  await expect(dev.getByText(words.nameMissing)).toBeVisible()
  await look(dev, 'joining-2-who')
  await dev.getByLabel(words.name).fill('Dev Patel')
  await dev.getByRole('button', { name: words.begin }).click()
  await expect(dev.getByText(words.here(words.parts.assessor))).toBeVisible()
  await look(dev, 'joining-3-here')

  await dev.getByRole('link', { name: en.observing.title }).click()
  await expect(dev.getByLabel(en.observing.observer)).toHaveValue('Dev Patel, assessor')
  await dev.getByRole('button', { name: en.observing.start }).click()
  await dev.getByRole('textbox', { name: en.observing.note }).fill(seen)
  await chip(dev, 'C1 · 1.1').first().click()
  await dev.getByRole('button', { name: en.observing.stop }).click()
  await signTyped(dev, words.signing.parts.observation, 'Dev Patel')
  await dev.getByRole('button', { name: en.observing.save }).click()
  const observation = await seeSaved(dev)
  await dev.goto(new URL(`/evidence/${observation}`, site.origin).href)
  await expect(dev.getByText(en.evidence.waitingWhy)).toBeVisible()
  await expect(dev.getByText(seen).first()).toBeVisible()
  // What he signed he signs no second time.
  await expect(
    dev.getByRole('button', { name: words.signing.open(words.signing.statements.observation) }),
  ).toBeHidden()
  await look(dev, 'joining-4-waiting')
  await goTo(dev, 'today')
  await expect(dev.getByRole('heading', { name: words.giveBack('Amy') })).toBeVisible()
  await look(dev, 'joining-5-give-back')
  const fromDev = join(folder, 'from-dev.zip')
  await (await makeFile(dev)).saveAs(fromDev)
  expect(verifyFile(fromDev)).toMatchObject({ exit: 0 })

  await bringIn(amy, fromDev)
  await expect(amy.getByText(words.question('Dev Patel, assessor'))).toBeVisible()
  await look(amy, 'joining-6-do-you-know')
  await amy.getByRole('button', { name: words.yes }).click()
  await expect(amy.getByText(words.question('Dev Patel, assessor'))).toBeHidden()
  await visit(amy, `/evidence/${observation}`)
  await expect(amy.getByText(seen).first()).toBeVisible()
  await amy.getByRole('button', { name: words.signing.open(words.signing.statements.candidate) }).click()
  await amy.getByRole('button', { name: en.witness.signing.typeInstead }).click()
  await amy.getByRole('button', { name: words.signing.do, exact: true }).click()
  await expect(amy.getByText(en.records.signatures.by('Amy Lewis', 'candidate'))).toBeVisible()
  await look(amy, 'joining-7-both-signed')
  // Nothing of it counts before the centre knows him.
  await visit(amy, '/coverage')
  await expect(amy.getByRole('button', { name: /^C1 1\.1, / })).toHaveAccessibleName(/waiting/i)
  const whole = join(folder, 'whole.zip')
  await (await makeFile(amy)).saveAs(whole)
  expect(verifyFile(whole)).toMatchObject({ exit: 0 })

  const { page: stranger } = await browserOf()
  await stranger.goto(pathToFileURL(join(await extractAll(whole), 'START-HERE.html')).href)
  const opens = stranger
    .getByRole('link', { name: /^E001b\b/ })
    .or(stranger.getByRole('button', { name: /^E001b\b/ }))
  await opens.locator('visible=true').first().click()
  await expect(stranger.getByText(seen).locator('visible=true').first()).toBeVisible()
  for (const by of [
    en.records.signatures.by('Dev Patel', 'assessor'),
    en.records.signatures.by('Amy Lewis', 'candidate'),
  ])
    await expect(stranger.getByText(by).locator('visible=true').first()).toBeVisible()
  await expect(
    stranger
      .getByText(en.records.signatures.ways['on a device to be confirmed']())
      .locator('visible=true')
      .first(),
  ).toBeVisible()
})
