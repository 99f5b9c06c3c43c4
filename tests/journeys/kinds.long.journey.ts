// Every kind of evidence from the first tap to a stranger's desk: captured on the screens, claimed, handed on in one portfolio
// file, checked by our own verify, read in the page inside it, and there again on another device. Nothing of it is left out.

import type { Page } from '@playwright/test'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { beginCustomerService, lookAtFile, makeFile, visit } from '../support/candidate.ts'
import { addCreditTransfer, codeOf, creditTransfer, everyKind, type Kind } from '../support/every-kind.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'

const labelOf = (at: number): string => `E${String(at + 1).padStart(3, '0')}`

/** What can be seen of the page, words in boxes among them. */
const everythingOn = async (page: Page): Promise<string> => {
  const main = page.locator('main:visible')
  const typed = await main
    .locator('input:visible, textarea:visible')
    .evaluateAll((boxes) => boxes.map((box) => ('value' in box ? String(box.value) : '')))
  return [await main.innerText(), ...typed].join('\n')
}

const isHeard = ({ name }: Kind): boolean =>
  name === 'recorded discussion' || name === 'questions and answers'

const readAll = (page: Page, { reads }: Kind): Promise<void> =>
  expect(async () => {
    const seen = await everythingOn(page)
    expect(reads.filter((text) => !seen.includes(text))).toEqual([])
  }).toPass()

/** It plays from where the moment is, by one press. */
const playsMoment = async (page: Page, press: RegExp): Promise<void> => {
  const button = page.getByRole('button', { name: press }).locator('visible=true').first()
  const [, minutes = '0', seconds = '0'] = /(\d\d):(\d\d)/.exec((await button.textContent()) ?? '') ?? []
  await button.click()
  await expect
    .poll(() =>
      page.locator('audio:visible').evaluateAll((sounds) =>
        Math.max(
          ...sounds.map((sound) =>
            // A short one may have ended before anybody looks.
            sound instanceof HTMLAudioElement && (!sound.paused || sound.ended) ? sound.currentTime : -1,
          ),
        ),
      ),
    )
    .toBeGreaterThan(Number(minutes) * 60 + Number(seconds))
}

/** What lies beside the page: each file that is shown or offered is there, and is not empty. */
const filesOpen = async (page: Page, folder: string, { files }: Kind): Promise<void> => {
  const beside = await page
    .locator('#viewer .viewer-side')
    .locator('img:visible, audio:visible, video:visible, a[target=_blank]:visible')
    .evaluateAll((all) =>
      all
        .map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '')
        .filter((each) => each.startsWith('data/')),
    )
  expect(new Set(beside).size).toBe(files)
  for (const path of beside)
    expect((await stat(join(folder, path.replace(/#.*$/, '')))).size).toBeGreaterThan(0)
  for (const picture of await page.locator('#viewer .marked-photo img').all())
    await picture.evaluate((img) => (img instanceof HTMLImageElement ? img.decode() : undefined))
}

test('every kind of evidence is captured, claimed, handed on, checked, and read by others', async ({
  site,
  browserOf,
}) => {
  const { page: amy } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  const made: (readonly [Kind, string])[] = []
  for (const kind of everyKind)
    await test.step(`captured: ${kind.name}`, async () => {
      made.push([kind, await kind.add(amy)])
    })
  await addCreditTransfer(amy)
  for (const [kind, id] of made) {
    await visit(amy, `/evidence/${id}`)
    await expect(amy.getByText(codeOf(kind.criterion)).first()).toBeVisible()
    await readAll(amy, kind)
  }

  const zip = join(await newFolder('kinds'), 'amy.zip')
  await (await makeFile(amy)).saveAs(zip)
  const { exit, lines } = verifyFile(zip)
  expect({ exit, errors: lines.filter(({ level }) => level === 'error') }).toEqual({ exit: 0, errors: [] })

  const folder = await extractAll(zip)
  const start = pathToFileURL(join(folder, 'START-HERE.html')).href
  const { page: stranger } = await browserOf()
  await stranger.goto(start)
  const viewer = stranger.locator('#viewer')
  for (const said of [
    creditTransfer.certificateNumber,
    creditTransfer.awardingBody,
    creditTransfer.copySeenBy,
  ])
    await expect(viewer.getByText(said).first()).toBeVisible()
  await takePictures(stranger, 'kinds-viewer')
  for (const [at, kind] of everyKind.entries())
    await test.step(`read by a stranger: ${kind.name}`, async () => {
      await stranger.goto(`${start}#${labelOf(at)}`)
      await expect(
        stranger.getByRole('heading', { level: 2, name: new RegExp(`^${labelOf(at)} `) }),
      ).toBeVisible()
      await readAll(stranger, kind)
      await filesOpen(stranger, folder, kind)
      await expectNoBarriers(stranger)
      await takePictures(stranger, `kinds-viewer-${labelOf(at)}`)
      await stranger.goto(`${start}#${kind.criterion}`)
      const proof = viewer.getByRole('article', { name: new RegExp(`^${labelOf(at)}: `) }).first()
      await expect(proof).toBeVisible()
      await expectNoBarriers(stranger)
      await takePictures(stranger, `kinds-viewer-${labelOf(at)}-proof`)
      if (isHeard(kind)) await playsMoment(stranger, /^Play from /)
    })

  const { page: dev } = await browserOf()
  await dev.goto(site.origin)
  await lookAtFile(dev, zip)
  await dev.getByRole('button', { name: en.open.bringIn }).click()
  await expect(dev.getByText(en.open.done)).toBeVisible()
  for (const [kind, id] of made)
    await test.step(`on another device: ${kind.name}`, async () => {
      await visit(dev, `/evidence/${id}`)
      await expect(dev.getByText(codeOf(kind.criterion)).first()).toBeVisible()
      await readAll(dev, kind)
      if (isHeard(kind)) await playsMoment(dev, /^Play .* from /)
    })
  await visit(dev, '/facts')
  await expect(dev.getByText(creditTransfer.certificateNumber)).toBeVisible()
})
