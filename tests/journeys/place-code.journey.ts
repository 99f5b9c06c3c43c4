// A centre's place set up with one look: one screen shows a code with everything in it, another phone's camera reads it, it is
// tried on the spot and used. The password goes to the place and nowhere else: no address, no page, no file has it.

import { execFileSync } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { beginCustomerService, makeFile, visit, writeNote } from '../support/candidate.ts'
import { filmScreen } from '../support/filmed.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { look } from '../support/look-closely.ts'
import { takePictures } from '../support/pictures.ts'
import { setUpSecondCopy } from '../support/second-copy.ts'
import { startApache } from '../support/servers/apache.ts'

const { exchangePlace: place, exchangeCode: codes } = en
const password = 'river lamp cedar nine'
const allSafe = /^All safe, \d\d:\d\d$/

test('a code sets another phone up with one look, and its password goes nowhere else', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('place-code')
  const server = await startApache({
    users: { amy: password },
    portfolios: { p0001: ['amy'] },
    appOrigin: site.origin,
  })
  try {
    const { page: amy } = await browserOf()
    await amy.goto(site.origin)
    await beginCustomerService(amy, 'Amy Lewis')
    await writeNote(amy, 'A customer asked for a refund.', 'The refund')
    await setUpSecondCopy(amy, `${server.origin}/portfolios/p0001`, password)
    const folderThere = join(server.files, 'p0001')
    const amys = await readdir(folderThere)
    await visit(amy, '/exchange')
    await amy.getByRole('link', { name: codes.offer }).click()
    await expect(amy.getByRole('img', { name: codes.picture })).toBeVisible()
    await look(amy, '85-code-address')
    const [onTheWall] = await Promise.all([
      amy.waitForEvent('download'),
      amy.getByRole('button', { name: codes.save }).click(),
    ])
    await onTheWall.saveAs(join(folder, 'wall.png'))
    await amy.getByRole('radio', { name: codes.all }).check()
    await expect(amy.getByText(codes.danger)).toBeVisible()
    await look(amy, '85-code-all')
    const [saved] = await Promise.all([
      amy.waitForEvent('download'),
      amy.getByRole('button', { name: codes.save }).click(),
    ])
    await saved.saveAs(join(folder, 'poster.png'))
    // On paper: the code and what it is, and nothing that is only for the screen.
    await amy.emulateMedia({ media: 'print' })
    await expect(amy.getByRole('img', { name: codes.picture })).toBeVisible()
    await expect(amy.getByText(codes.how)).toBeVisible()
    await expect(amy.getByText(codes.danger)).toBeVisible()
    await expect(amy.getByText(codes.what)).toBeHidden()
    await expect(amy.getByLabel(codes.linkLabel)).toBeHidden()
    await takePictures(amy, '85-code-on-paper')
    await amy.emulateMedia({ media: null })
    const film = join(folder, 'amys-screen.y4m')
    expect(await filmScreen(amy, codes.picture, film)).toBe(1)

    const { page: ben } = await browserOf({ sees: film })
    const told: string[] = []
    ben.on('request', (request) => told.push(request.url()))
    ben.on('framenavigated', (frame) => told.push(frame.url()))
    ben.on('console', (message) => told.push(message.text()))
    await ben.goto(site.origin)
    await beginCustomerService(ben, 'Ben Okoro')
    await writeNote(ben, 'I counted the float.', 'The float')
    await visit(ben, '/open')
    await ben.getByRole('link', { name: en.meeting.scan }).click()
    await expect(ben.getByRole('heading', { level: 1, name: place.title })).toBeVisible()
    await expect(ben.getByText(place.works, { exact: true }).first()).toBeVisible()
    await look(ben, '86-place-from-code')
    await ben.getByRole('button', { name: place.use, exact: true }).click()
    await expect(ben.getByText(allSafe).first()).toBeVisible()
    told.push(await ben.evaluate(() => JSON.stringify([location.href, history.state, localStorage])))
    const zip = join(folder, 'ben.zip')
    await (await makeFile(ben)).saveAs(zip)
    told.push(execFileSync('unzip', ['-p', zip], { maxBuffer: 2 ** 28, encoding: 'latin1' }))
    for (const secret of [password, encodeURIComponent(password), btoa(`amy:${password}`)])
      expect(told.filter((text) => text.includes(secret))).toEqual([])
    expect(told.some((text) => text.startsWith(server.origin))).toBe(true)

    // The poster does the same, chosen as a picture.
    await visit(amy, '/scan')
    await amy
      .getByRole('button', { name: codes.choosePicture })
      .or(amy.getByLabel(codes.choosePicture))
      .first()
      .setInputFiles(join(folder, 'poster.png'))
    await expect(amy.getByText(codes.fromCode(new URL(server.origin).host))).toBeVisible()
    await expect(amy.getByText(place.works, { exact: true }).first()).toBeVisible()

    // A phone that has nothing gets the portfolio back by the same code, to look at.
    const { page: empty } = await browserOf({ sees: film })
    await empty.goto(new URL('/scan', site.origin).href)
    await expect(empty.getByRole('heading', { name: codes.getBack })).toBeVisible()
    await look(empty, '87-get-back')
    await empty.getByRole('button', { name: codes.getBackDo }).click()
    await expect(empty.getByText(en.open.readOnly)).toBeVisible()
    await expect(empty.getByRole('link', { name: en.lostPhone.offerDo })).toBeVisible()
    await look(empty, '88-got-back')
    await visit(empty, '/evidence')
    await expect(empty.getByText('The refund').first()).toBeVisible()

    // Another does it by the code on the wall, which has the address alone: Amy types the rest.
    const { page: bare } = await browserOf()
    await bare.goto(new URL('/scan', site.origin).href)
    await bare.getByLabel(codes.choosePicture).setInputFiles(join(folder, 'wall.png'))
    await expect(bare.getByRole('heading', { name: codes.mayLie })).toBeVisible()
    await look(bare, '89-sign-in')
    await bare.getByLabel(place.user, { exact: true }).fill('amy')
    await bare.getByLabel(place.password, { exact: true }).fill('not the one')
    await bare.getByRole('button', { name: codes.getBackDo }).click()
    await expect(bare.getByRole('alert')).toBeVisible()
    await look(bare, '89-refused')
    await bare.getByLabel(place.password, { exact: true }).fill(password)
    await bare.getByRole('button', { name: codes.getBackDo }).click()
    // Ben's lies there too, and nothing tells whose is whose.
    await expect(bare.getByText(codes.severalThere.what)).toBeVisible()
    await ben.context().close()
    for (const name of await readdir(folderThere))
      if (!amys.includes(name))
        await rm(join(folderThere, name), { recursive: true, maxRetries: 50, retryDelay: 200 })
    await bare.getByRole('button', { name: codes.getBackDo }).click()
    await expect(bare.getByText(en.open.readOnly)).toBeVisible()
    await expect(bare.getByRole('link', { name: en.lostPhone.offerDo })).toBeVisible()
    await visit(bare, '/evidence')
    await expect(bare.getByText('The refund').first()).toBeVisible()
  } finally {
    await server.stop()
  }
})
