// The demo in 15 minutes, step by step as the README tells it: made-up people, the app as it is, and real work untouched.
// The steps' names are the README's, so that neither can change alone.

import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import {
  claim,
  goTo,
  lookAtFile,
  makeFile,
  pointToPart,
  seeSaved,
  takePhoto,
  visit,
} from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'
import { smoothPhoto } from '../support/real-photo.ts'

const readme = await readFile(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const script = readme.split('## The demo in 15 minutes')[1]?.split('\n## ')[0] ?? ''

/** The README's steps: the words in bold, and how many lines each step takes. */
const told = [...script.matchAll(/^\d+\. \*\*(.+?)\.\*\*(?:.*\n(?!\d+\. |\n))*.*/gm)].map(
  ([step, title]) => ({
    title,
    lines: step.trim().split('\n').length,
  }),
)

const strip = (page: Page) => page.getByRole('region', { name: en.demo.title })

/** As it stands for everybody to judge: the strip above it, no barrier, in three sizes and both schemes. */
const shown = async (page: Page, name: string): Promise<void> => {
  await expect(strip(page).getByText(en.demo.strip)).toBeVisible()
  await expect(page).toHaveTitle(/^Demo: /)
  await expect(page.getByText(en.parts.loading)).toBeHidden()
  // At the end of the page nothing lies half under the bar, where it would measure too small to press.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(strip(page).getByText(en.demo.strip)).toBeInViewport({ ratio: 1 })
  await expectNoBarriers(page)
  await page.evaluate(() => scrollTo(0, 0))
  await takePictures(page, `demo-${name}`)
}

const square = (page: Page, start: string) => page.getByRole('gridcell').getByRole('button', { name: start })
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('main').getByRole('heading', { level: 1, name })).toBeVisible()
const openEvidence = async (page: Page, title: string): Promise<void> => {
  await goTo(page, 'evidence')
  await page.getByRole('list', { name: en.evidence.title }).getByRole('link', { name: title }).click()
  await heading(page, title)
}
const be = async (page: Page, person: keyof typeof en.demo.people): Promise<void> => {
  await strip(page).getByRole('button', { name: en.demo.change }).click()
  const { who } = en.demo.people[person]
  await page
    .getByRole('dialog', { name: en.demo.chooser })
    .getByRole('button', { name: en.demo.be(who) })
    .click()
  await expect(strip(page).getByText(en.demo.you(who))).toBeVisible()
}

test('the demo in 15 minutes', async ({ site, browserOf }) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  // Somebody's real work is here already; it must be the same at the end.
  await page.getByLabel(en.start.takePhotoNow).setInputFiles(await smoothPhoto())
  const own = await seeSaved(page)
  await page.getByRole('link', { name: en.app.done }).click()
  let file = ''

  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'Look around',
      async () => {
        const other = await browserOf()
        await other.page.goto(site.origin)
        await other.page.getByRole('button', { name: en.start.lookAround }).click()
        await heading(other.page, en.today.hello('Amy'))
        await visit(page, '/portfolios')
        await page.getByRole('button', { name: en.start.lookAround }).click()
        await expect(strip(page).getByText(en.demo.you(en.demo.people.amy.who))).toBeVisible()
      },
    ],
    [
      'See where Amy stands',
      async () => {
        await heading(page, en.today.hello('Amy'))
        await expect(page.getByText(en.today.sort(1))).toBeVisible()
        await shown(page, 'today')
      },
    ],
    [
      'Follow a criterion to its proof',
      async () => {
        await goTo(page, 'units')
        await square(page, 'A2 1.1, ').click()
        await heading(page, /^Record what was promised/)
        await expect(page.locator('.marked-photo .photo-mark')).toBeVisible()
        await shown(page, 'proof')
      },
    ],
    [
      'Read a note where it counts',
      async () => {
        await visit(page, '/coverage')
        await square(page, 'B1 1.2, ').click()
        await expect(page.locator('mark')).toHaveText(/^I offered a swap/)
      },
    ],
    [
      'See what changed',
      async () => {
        await openEvidence(page, 'What I may decide, and when I ask')
        await expect(page.getByText(/^.{0,20}Since this week I also ask Sam/)).toBeVisible()
        await shown(page, 'evidence')
        await openEvidence(page, 'Covering the phones')
        await expect(page.getByText('The photo of the call log shows it better.').first()).toBeVisible()
      },
    ],
    [
      'Find the gap',
      async () => {
        await goTo(page, 'units')
        const open = page
          .getByRole('gridcell')
          .getByRole('button', { name: new RegExp(`: ${en.coverage.states.open}$`) })
        await expect(open).toHaveCount(1)
        await expect(open).toHaveAccessibleName(/^B1 1\.3, Check that the customer is content/)
        await shown(page, 'coverage')
      },
    ],
    [
      'Close the gap',
      async () => {
        await openEvidence(page, 'A card from a customer')
        await visit(page, `${new URL(page.url()).pathname}/claim`)
        await pointToPart(page)
        await claim(page, 'B1 · 1.3')
        await page.getByRole('searchbox').fill('')
        await shown(page, 'claim')
        await goTo(page, 'units')
        await expect(square(page, 'B1 1.3, ')).toHaveAccessibleName(/claimed, 1 piece of evidence$/)
      },
    ],
    [
      'Take a photo',
      async () => {
        await takePhoto(page, await smoothPhoto())
        await heading(page, en.demo.saved)
        await shown(page, 'saved')
      },
    ],
    [
      'Do without a signal',
      async () => {
        await readyOffline(page)
        await context.setOffline(true)
        await visit(page, '/')
        await heading(page, en.today.hello('Amy'))
        await expect(strip(page)).toBeVisible()
        await context.setOffline(false)
      },
    ],
    [
      'Make a portfolio file',
      async () => {
        const download = await makeFile(page)
        expect(download.suggestedFilename()).toMatch(/^demo-amy-lewis-/)
        file = join(await newFolder('demo'), basename(download.suggestedFilename()))
        await download.saveAs(file)
        await shown(page, 'share')
        const { exit, lines } = verifyFile(file)
        expect(exit).toBe(0)
        expect(JSON.stringify(lines)).toContain('made-up people')
      },
    ],
    [
      'Open it as a stranger',
      async () => {
        const stranger = await browserOf()
        const folder = await extractAll(file)
        await stranger.page.goto(pathToFileURL(join(folder, 'START-HERE.html')).href)
        await expect(
          stranger.page.locator('#viewer').getByText(en.verifier.page.demo, { exact: true }),
        ).toBeVisible()
        await expect(stranger.page).toHaveTitle(/^Demo: /)
        await expectNoBarriers(stranger.page)
        await takePictures(stranger.page, 'demo-start-here')
        await stranger.page.getByRole('button', { name: /^B1 1\.3, / }).click()
        await expect(stranger.page.getByRole('img', { name: /^E007, with the part/ })).toBeVisible()
        for (const form of ['evidence-locations.html', 'tracking-sheet.csv'])
          expect(await readFile(join(folder, 'data/forms', form), 'utf8')).toContain(en.verifier.page.demo)
      },
    ],
    [
      'Be somebody else',
      async () => {
        await strip(page).getByRole('button', { name: en.demo.change }).click()
        await shown(page, 'people')
        await page.keyboard.press('Escape')
        for (const person of ['dev', 'maya', 'ines', 'owen'] as const) {
          await be(page, person)
          await expect(page.getByText(en.demo.people[person].later)).toBeVisible()
          await expect(page.getByRole('navigation').getByLabel(en.app.takePhoto)).toHaveCount(0)
        }
        await shown(page, 'owen')
      },
    ],
    [
      'Start again, and leave',
      async () => {
        await strip(page).getByRole('button', { name: en.demo.change }).click()
        await page.getByRole('button', { name: en.demo.again }).click()
        await expect(page.getByRole('dialog')).toBeHidden()
        await be(page, 'amy')
        await expect(page.getByText(en.today.sort(1))).toBeVisible()
        await strip(page).getByRole('button', { name: en.demo.leaveDemo }).click()
        await heading(page, en.today.helloNoName)
        await expect(strip(page)).toHaveCount(0)
        await visit(page, `/evidence/${own}`)
        await lookAtFile(page, file)
        await expect(page.getByText(en.demo.demoFile.what)).toBeVisible()
        await expect(page.getByRole('button', { name: en.open.bringIn })).toHaveCount(0)
        await expectNoBarriers(page)
        await takePictures(page, 'demo-file-refused')
      },
    ],
  ]
  expect(steps.map(([title]) => title)).toEqual(told.map(({ title }) => title))
  expect(Math.max(...told.map(({ lines }) => lines))).toBeLessThanOrEqual(2)
  for (const [title, walk] of steps) await test.step(title, walk)
})
