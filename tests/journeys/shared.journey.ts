// "Share → Fieldfolio": what another app hands over is kept as if it had been chosen here, with the server gone. The form
// comes from a foreign page, as from the phone's share sheet, because the app's own policy lets no form out.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { seeSaved } from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { realPhoto } from '../support/real-photo.ts'

type Sent = { readonly files?: { name: string; mimeType: string; buffer: Buffer }[]; readonly text?: string }

const share = async (page: Page, origin: string, { files = [], text = '' }: Sent): Promise<void> => {
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${origin}/shared">
       <input name="text"><input type="file" name="files" multiple><button>Send</button></form>`,
  )
  await page.locator('[name=text]').fill(text)
  await page.locator('[name=files]').setInputFiles(files)
  await page.getByRole('button', { name: 'Send' }).click()
}

test('a photo, several files and words are kept, and nothing is made of nothing', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  await site.stop()

  const photo = { name: 'till.jpg', mimeType: 'image/jpeg', buffer: await readFile(await realPhoto()) }
  await share(page, site.origin, { files: [photo] })
  await seeSaved(page)
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()

  const order = { name: 'order.txt', mimeType: 'text/plain', buffer: Buffer.from('Two lamps for Mrs Hill.') }
  await share(page, site.origin, { files: [{ ...photo, name: 'again.jpg' }, order] })
  await expect(page.getByText(/^2 saved on this/)).toBeVisible()
  await expectNoBarriers(page)

  await share(page, site.origin, { text: 'A customer thanked me by email.' })
  await seeSaved(page)
  await expect(page.getByText('A customer thanked me by email.')).toBeVisible()

  await share(page, site.origin, {})
  await expect(page.getByText(en.troubles.nothingShared.what)).toBeVisible()
  await expectNoBarriers(page)
})
