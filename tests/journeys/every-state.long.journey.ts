// Everything a phone does to an app, on every screen and with every sheet open: turned on its side, put away and woken,
// loaded again, and left by the back button. What was typed is there afterwards, and nothing is left broken or covered.

import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { en } from '#/text/en.ts'
import { phone } from '../support/browser-profile.ts'
import {
  beginCustomerService,
  claim,
  makeFile,
  seeSaved,
  startPortfolio,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { chanceFrom } from '../support/chance.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { madePdf } from '../support/made-pdf.ts'
import { putAway } from '../support/put-away.ts'
import { likePhoto, realPhoto, smallPhoto } from '../support/real-photo.ts'
import { expectHeard } from '../support/tree.ts'

const onItsSide = { width: phone.height, height: phone.width } as const

type Made = {
  readonly photo: string
  readonly note: string
  readonly pdf: string
  readonly sha256: string
  readonly zip: string
  /** What the qualification's file is pinned by, as in its address. */
  readonly scheme: string
}

type State = {
  readonly name: string
  readonly address: (made: Made) => string
  /** From the screen to the state of it. */
  readonly enter?: (page: Page, made: Made) => Promise<unknown>
  /** What must be there while it lasts: a sheet, or a message. */
  readonly holds?: (page: Page) => Locator
  /** What was typed, to be found again after everything, loading anew included. */
  readonly typed?: { readonly label: string; readonly text: string }
}

const dialog = (page: Page): Locator => page.getByRole('dialog')
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const type = (label: string, text: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).fill(text)
const typing = (label: string, text: string) => ({ enter: type(label, text), typed: { label, text } })
const openFile = async (page: Page, { zip }: Made): Promise<void> => {
  await page.getByRole('button', { name: en.open.choose }).setInputFiles(zip)
  await expect(page.getByText(en.open.addsNothing)).toBeVisible()
}

const states: readonly State[] = [
  { name: 'today', address: () => '/' },
  { name: 'about', address: () => '/about', ...typing(en.start.centreName, 'Harbour College') },
  { name: 'facts', address: () => '/facts' },
  { name: 'portfolios', address: () => '/portfolios' },
  { name: 'people', address: () => '/people' },
  { name: 'move', address: () => '/move' },
  { name: 'scheme', address: () => '/scheme' },
  {
    name: 'scheme, asked about',
    address: () => '/scheme',
    enter: async (page) => {
      await page.getByRole('searchbox').fill('03455')
      await page.getByRole('listitem').getByRole('button', { name: '03455' }).click()
    },
    holds: (page) => page.getByRole('button', { name: en.start.chooseAnother }),
  },
  {
    name: 'scheme, a copy being edited',
    address: ({ scheme }) => `/scheme/${scheme}/edit`,
    ...typing(en.schemeEdit.head.title, 'Our own award'),
  },
  { name: 'handbook', address: () => '/handbook' },
  {
    name: 'handbook, looked through',
    address: () => '/handbook',
    enter: async (page) => {
      const text = [
        'Unit 1: Keep queues',
        '1 Know it',
        '1.1 Explain why. List what',
        '1.3 State who',
        '',
        'More',
      ]
      // Loaded again, it goes on by itself where it was, which may be a moment after its first screen was seen.
      await expect(async () => {
        if (await page.getByRole('heading', { level: 1, name: en.handbook.lookTitle }).isVisible()) return
        await page.getByLabel(en.handbook.paste).fill(text.join('\n'), { timeout: 2_000 })
        await page.getByRole('button', { name: en.handbook.readIt }).click({ timeout: 2_000 })
      }).toPass()
    },
    holds: (page) => page.getByRole('heading', { level: 1, name: en.handbook.lookTitle }),
  },
  { name: 'units', address: () => '/units' },
  {
    name: 'units, searched',
    address: () => '/units',
    enter: (page) => page.getByRole('searchbox').fill('telephone'),
  },
  { name: 'coverage', address: () => '/coverage' },
  { name: 'proof', address: () => `/coverage/${encodeURIComponent('C1@1/1.1')}` },
  { name: 'no proof', address: () => `/coverage/${encodeURIComponent('C1@1/2.1')}` },
  { name: 'photo', address: () => '/capture/photo' },
  { name: 'file', address: () => '/capture/file' },
  {
    name: 'note, being written',
    address: () => '/capture/note',
    ...typing(en.capture.note, 'She asked for her money back.\nI looked it up.'),
  },
  {
    name: 'note, its title',
    address: () => '/capture/note',
    ...typing(en.capture.noteTitle, 'The kettle again'),
  },
  { name: 'note, its day', address: () => '/capture/note', ...typing(en.capture.whenDone, '2026-11-20') },
  {
    name: 'note, to be thrown away?',
    address: () => '/capture/note',
    enter: press(en.capture.discard),
    holds: dialog,
    typed: { label: en.capture.note, text: 'She asked for her money back.\nI looked it up.' },
  },
  { name: 'nothing shared', address: () => '/shared/nothing' },
  { name: 'evidence', address: () => '/evidence' },
  {
    name: 'evidence, searched',
    address: () => '/evidence',
    enter: (page) => page.getByRole('searchbox').fill('kettle'),
  },
  {
    name: 'a photo, its title',
    address: ({ photo }) => `/evidence/${photo}`,
    ...typing(en.evidence.titleLabel, 'Returns desk'),
  },
  {
    name: 'a photo, its day',
    address: ({ photo }) => `/evidence/${photo}`,
    ...typing(en.evidence.fieldNames.performedOn, '2026-11-19'),
  },
  {
    name: 'a photo, large',
    address: ({ photo }) => `/evidence/${photo}`,
    enter: press(en.evidence.enlarge),
    holds: dialog,
  },
  {
    name: 'a photo, to be withdrawn?',
    address: ({ photo }) => `/evidence/${photo}`,
    enter: async (page) => {
      await page.getByText(en.evidence.remove).click()
      await press(en.evidence.withdraw)(page)
    },
    holds: dialog,
  },
  {
    name: 'a photo, to be erased?',
    address: ({ photo }) => `/evidence/${photo}`,
    enter: async (page) => {
      await page.getByText(en.evidence.remove).click()
      await press(en.evidence.erase)(page)
    },
    holds: dialog,
  },
  { name: 'pages', address: ({ photo }) => `/evidence/${photo}/pages` },
  { name: 'hiding', address: ({ photo, sha256 }) => `/evidence/${photo}/pages/${sha256}` },
  { name: 'a note', address: ({ note }) => `/evidence/${note}` },
  { name: 'a PDF', address: ({ pdf }) => `/evidence/${pdf}` },
  {
    name: 'a PDF, large',
    address: ({ pdf }) => `/evidence/${pdf}`,
    enter: press(en.evidence.enlarge),
    holds: dialog,
  },
  {
    name: 'saved, being described',
    address: ({ photo }) => `/evidence/${photo}/saved`,
    ...typing(en.capture.whatShows, 'A faulty kettle, swapped'),
  },
  { name: 'claiming', address: ({ photo }) => `/evidence/${photo}/claim` },
  {
    name: 'claiming, searched',
    address: ({ photo }) => `/evidence/${photo}/claim`,
    enter: (page) => page.getByRole('searchbox').fill('customer'),
  },
  {
    name: 'claiming, a part of the photo',
    address: ({ photo }) => `/evidence/${photo}/claim`,
    enter: async (page) => {
      await press(en.claims.setPlace)(page)
      await dialog(page).getByRole('application').click()
    },
    holds: dialog,
  },
  {
    name: 'claiming, a paragraph',
    address: ({ note }) => `/evidence/${note}/claim`,
    enter: press(en.claims.setPlace),
    holds: dialog,
  },
  {
    name: 'claiming, a page',
    address: ({ pdf }) => `/evidence/${pdf}/claim`,
    enter: press(en.claims.setPlace),
    holds: dialog,
  },
  { name: 'share', address: () => '/share' },
  {
    name: 'share, made',
    address: () => '/share',
    enter: press(en.share.makeDo),
    holds: (page) => page.getByText(en.share.ready),
  },
  { name: 'open', address: () => '/open' },
  {
    name: 'open, looked at',
    address: () => '/open',
    enter: openFile,
    holds: (page) => page.getByText(en.open.addsNothing),
  },
  { name: 'meeting', address: () => '/meet' },
  { name: 'a new phone', address: () => '/new-phone' },
  { name: 'a lost phone that nobody asks about', address: () => '/lost-phone/nobody' },
  { name: 'looking at a code', address: () => '/scan' },
  { name: 'second copy', address: () => '/exchange' },
  { name: 'making room', address: () => '/exchange/room' },
  {
    name: 'its place',
    address: () => '/exchange/place',
    enter: async (page) => {
      await page.getByRole('radio', { name: en.exchangePlace.kinds.webdav }).check()
    },
  },
  { name: 'a code for another phone', address: () => '/exchange/code' },
  { name: 'ways', address: () => '/capture' },
  {
    name: 'a form, being filled in',
    address: () => '/capture/form/case-history',
    ...typing(en.checks.prompts.situation.ask, 'A man at the returns desk'),
  },
  {
    name: 'questions, being written',
    address: () => '/capture/questions',
    enter: async (page) => {
      // Loaded again, the question that was begun is there, a moment after the screen's first sight.
      await expect(async () => {
        const asked = page.getByLabel(en.questions.question, { exact: true })
        if ((await asked.count()) === 0) await press(en.questions.aboutNothing)(page)
        await asked.fill('What do you do when somebody is upset?', { timeout: 2_000 })
      }).toPass()
    },
    typed: { label: en.questions.question, text: 'What do you do when somebody is upset?' },
  },
  {
    name: 'an observation, before it begins',
    address: () => '/capture/observation',
    ...typing(en.observing.place, 'The shop floor'),
  },
  {
    name: 'an observation, watching',
    address: () => '/capture/observation',
    enter: async (page) => {
      await expect(async () => {
        const note = page.getByLabel(en.observing.note, { exact: true })
        if ((await note.count()) === 0) await press(en.observing.start)(page)
        await page.getByRole('textbox', { name: en.observing.note }).fill('He smiled.', { timeout: 2_000 })
      }).toPass()
    },
    holds: (page) => page.getByRole('button', { name: en.observing.stop }),
  },
  { name: 'a witness, being asked', address: () => '/capture/witness' },
  { name: 'a recording that is gone', address: () => '/capture/recording/gone' },
  { name: 'bringing', address: () => '/bring' },
  { name: 'nowhere', address: () => '/no/such/page' },
]

const headingOf = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 })

const withoutSheet = ({ name, typed }: State): Omit<State, 'address'> => ({ name, ...(typed && { typed }) })

const expectWhole = async (page: Page, { name, holds, typed }: Omit<State, 'address'>): Promise<void> => {
  await expect(page.getByText(en.parts.loading)).toHaveCount(0)
  if (holds) await expect(holds(page).first(), name).toBeVisible()
  else await expect(headingOf(page), name).toBeVisible()
  if (typed) await expect(page.getByLabel(typed.label, { exact: true }), name).toHaveValue(typed.text)
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const root = document.documentElement
    return { scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }
  })
  expect(scrollWidth, `${name}: nothing is wider than the screen`).toBe(clientWidth)
}

/** Whether these words lie in the storage of the page's address: as a draft, or signed. */
const isStored = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (words) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('fieldfolio')
        opening.addEventListener('error', () => reject(new Error('it does not open')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const reading = database.transaction(['drafts', 'entries'])
          const drafts: IDBRequest<{ text: string }[]> = reading.objectStore('drafts').getAll()
          const entries: IDBRequest<{ body: Uint8Array | null }[]> = reading.objectStore('entries').getAll()
          reading.addEventListener('complete', () => {
            database.close()
            const bodies = entries.result.map(({ body }) => (body ? new TextDecoder().decode(body) : ''))
            const written = JSON.stringify(words).slice(1, -1)
            resolve(
              drafts.result.some((draft) => draft.text === words || draft.text.includes(written)) ||
                bodies.some((body) => body.includes(written)),
            )
          })
        })
      }),
    text,
  )

const begin = async (page: Page): Promise<Made> => {
  await beginCustomerService(page, 'Amy Lewis')
  const photo = await takePhoto(page, await smallPhoto())
  await visit(page, `/evidence/${photo}/claim`)
  await claim(page, 'C1 · 1.1')
  const note = await writeNote(page, 'The kettle did not heat.\nI looked it up.', 'The kettle')
  await visit(page, '/capture/file')
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.chooseFiles })
    .setInputFiles({ name: 'handbook.pdf', mimeType: 'application/pdf', buffer: madePdf({ pages: 300 }) })
  const pdf = await seeSaved(page)
  await visit(page, `/evidence/${photo}/pages`)
  const hide = page.getByRole('link', { name: en.pages.hideIn(en.pages.page(1)) })
  const sha256 = (await hide.getAttribute('href'))?.split('/').at(-1) ?? ''
  const zip = join(await newFolder('states'), 'amy.zip')
  await (await makeFile(page)).saveAs(zip)
  await visit(page, '/scheme')
  const see = page.getByRole('main').getByRole('link', { name: /Level 1 NVQ Certificate/ })
  const scheme = (await see.first().getAttribute('href'))?.split('/').at(-1) ?? ''
  return { photo, note, pdf, sha256, zip, scheme }
}

/** In two parts, for they take minutes; what one state types, only later ones of its part look for. */
const middle = states.findIndex(({ name }) => name === 'nothing shared')
const parts = [states.slice(0, middle), states.slice(middle)]

for (const [at, some] of parts.entries())
  test(`turned, put away, loaded again and left: every screen in every state, part ${at + 1}`, async ({
    site,
    browserOf,
  }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    const made = await begin(page)
    for (const state of some) {
      await test.step(state.name, async () => {
        const enter = async (): Promise<void> => {
          await visit(page, '/evidence?before')
          await visit(page, state.address(made))
          await state.enter?.(page, made)
          await expectWhole(page, state)
        }
        await enter()
        await expectHeard(page)
        await page.setViewportSize(onItsSide)
        await expectWhole(page, state)
        await page.setViewportSize(phone)
        await expectWhole(page, state)
        await putAway(page)
        await expectWhole(page, state)

        // A sheet and a search go when the page is loaded anew; what was typed does not.
        if (state.typed) {
          const { text } = state.typed
          await expect.poll(() => isStored(page, text), `${state.name}: stored`).toBe(true)
        }
        await page.reload()
        await expectWhole(page, withoutSheet(state))
        await enter()
        const isSheet = state.holds === dialog
        if (isSheet) {
          // The first Back closes the sheet, and nothing more.
          await page.goBack()
          await expect(dialog(page)).toHaveCount(0)
          await expect(page).not.toHaveURL(/\?before$/)
          await expectWhole(page, withoutSheet(state))
        }
        await page.goBack()
        await expect(page).toHaveURL(/\?before$/)
        await expect(page.getByRole('list', { name: en.evidence.title })).toBeVisible()
        await expect(dialog(page)).toHaveCount(0)
        await expectHeard(page)
        await page.goForward()
        await expectWhole(page, withoutSheet(state))
        if (!isSheet) return
        // Closed in another way, it does not keep the next address from being loaded at once, and is one Back all the same.
        await state.enter?.(page, made)
        await page.keyboard.press('Escape')
        await visit(page, '/evidence?after')
        await page.goBack()
        await expectWhole(page, withoutSheet(state))
        await page.goBack()
        await expect(page).toHaveURL(/\?before$/)
      })
    }
  })

test('a call in the middle of saving photos loses none of them', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await visit(page, '/capture/photo')
  const large = await readFile(await realPhoto())
  const chance = chanceFrom(7)
  const photos = Array.from({ length: 8 }, (_, at) => ({
    name: `IMG_${at}.jpg`,
    mimeType: 'image/jpeg',
    buffer: likePhoto(large, chance),
  }))
  await page.getByRole('main').getByRole('button', { name: en.capture.pickPhoto }).setInputFiles(photos)
  await expect(page.getByText(en.capture.savedTitle, { exact: true }).first()).toBeVisible()
  await putAway(page, 1_500)
  await expect(page.getByText(en.capture.savedMany(8, 'phone')).first()).toBeVisible()
  await visit(page, '/evidence')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(8)
})

test('what was being typed when the phone was put away is kept, though nothing runs any more', async ({
  site,
  browserOf,
}) => {
  const { page, kill, folder, context } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  // Of the same address and without the app, to see what is stored.
  const other = await context.newPage()
  await other.goto(`${site.origin}/rescue.html`)
  await page.bringToFront()
  await visit(page, '/capture/note')
  await type(en.capture.note, 'She asked for')(page)
  // Sooner than a pause would have kept it.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const debug = await page.context().newCDPSession(page)
  await debug.send('Page.setWebLifecycleState', { state: 'frozen' })
  await expect.poll(() => isStored(other, 'She asked for'), 'stored').toBe(true)
  await kill()
  const again = await browserOf({ folder })
  await again.page.goto(site.origin)
  await again.page.getByRole('link', { name: en.today.doIt.draft }).click()
  await expect(again.page.getByLabel(en.capture.note, { exact: true })).toHaveValue('She asked for')
})

test('a note begun before there was any portfolio is found again after a crash', async ({
  site,
  browserOf,
}) => {
  const { page, kill, folder } = await browserOf()
  // As from the shortcut on the app's icon.
  await page.goto(`${site.origin}/capture/note`)
  await type(en.capture.note, 'She asked for her money back.')(page)
  await expect(page.getByText(en.capture.noteKept)).toBeVisible()
  await kill()
  const again = await browserOf({ folder })
  await again.page.goto(site.origin)
  await again.page.getByLabel(en.start.takePhotoNow).setInputFiles(await smallPhoto())
  await seeSaved(again.page)
  await visit(again.page, '/')
  await again.page.getByRole('link', { name: en.today.doIt.draft }).click()
  await expect(again.page.getByLabel(en.capture.note, { exact: true })).toHaveValue(
    'She asked for her money back.',
  )
})

test('without a camera, or with the camera refused, there is a picture, a file or a note', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await context.addInitScript(() => {
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
      value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
    })
    Object.defineProperty(navigator.mediaDevices, 'enumerateDevices', { value: () => Promise.resolve([]) })
  })
  await page.goto(site.origin)
  // The phone's own camera is asked, and was closed again without a picture.
  const asked = page.waitForEvent('filechooser')
  await page.locator('label.picker', { hasText: en.start.takePhotoNow }).tap()
  await (await asked).setFiles([])
  await expect(page.getByRole('heading', { level: 1, name: en.start.welcome })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await startPortfolio(page, 'Amy Lewis')
  await visit(page, '/')
  const main = page.getByRole('main')
  for (const way of [en.today.writeNote, en.today.addFile])
    await expect(main.getByRole('link', { name: way })).toBeVisible()

  await visit(page, '/capture/photo')
  const again = page.waitForEvent('filechooser')
  await main.locator('label.picker', { hasText: en.capture.takePhoto }).tap()
  await (await again).setFiles([])
  await expect(page.getByText(/not saved/i)).toHaveCount(0)
  for (const way of [en.capture.addFile, en.capture.writeNote])
    await expect(main.getByRole('link', { name: way })).toBeVisible()
  await main.getByRole('button', { name: en.capture.pickPhoto }).setInputFiles(await smallPhoto())
  await seeSaved(page)
})

test('a corrupt photo is kept, said to be so, and marked wherever its picture would be', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  const whole = await readFile(await smallPhoto())
  const buffer = Buffer.concat([whole.subarray(0, 700), Buffer.alloc(30_000, 0xa5)])
  await visit(page, '/capture/photo')
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.pickPhoto })
    .setInputFiles({ name: 'broken.jpg', mimeType: 'image/jpeg', buffer })
  const id = await seeSaved(page)
  await expect(page.getByText(en.troubles.notViewable('photo').what)).toBeVisible()
  for (const place of ['/', '/evidence']) {
    await visit(page, place)
    const row = page.getByRole('main').locator(`a[href="/evidence/${id}"]:has(.thumb)`)
    await expect(row.locator('.thumb svg')).toBeVisible()
    await expect(row.locator('.thumb img')).toHaveCount(0)
  }
  await visit(page, `/evidence/${id}/claim`)
  await press(en.claims.setPlace)(page)
  await expect(dialog(page).getByText(en.evidence.notShownHere)).toBeVisible()
  await visit(page, `/evidence/${id}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: en.evidence.saveFile }).click()
  expect(buffer.equals(await readFile(await (await download).path()))).toBe(true)
})

test('a PDF of 300 pages is read to its end in bounded memory, and any page of it can be the proof', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  const { pdf } = await begin(page)
  await visit(page, `/evidence/${pdf}`)
  const words = en.parts.pdf
  const pages = page.getByRole('group', { name: 'handbook.pdf' })
  await expect(page.getByRole('group', { name: words.pageOf(1, 300), exact: true })).toBeVisible()
  const debug = await context.newCDPSession(page)
  const heap = async (): Promise<number> => {
    await debug.send('HeapProfiler.collectGarbage')
    return (await debug.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
  }
  const before = await heap()
  let most = 0
  for (let share = 0; share <= 1; share += 0.01) {
    await pages.evaluate((view, at) => view.scrollTo(0, view.scrollHeight * at), share)
    await after(60)
    most = Math.max(most, await page.locator('.pdf-sheet canvas').count())
  }
  const grown = (await heap()) - before
  console.log(`300 pages: ${most} drawn at once at most, ${grown.toFixed(1)} MiB more in the page at the end`)
  expect(most).toBeLessThanOrEqual(8)
  expect(grown).toBeLessThan(40)

  await visit(page, `/evidence/${pdf}/claim`)
  await press(en.claims.setPlace)(page)
  const number = dialog(page).getByRole('textbox', { name: en.parts.page, exact: true })
  await expect(dialog(page).getByRole('group', { name: words.pageOf(1, 300), exact: true })).toBeVisible()
  await number.first().fill('287')
  await number.first().press('Enter')
  await dialog(page)
    .getByRole('button', { name: words.choosePage(287) })
    .click()
  await dialog(page).getByRole('button', { name: en.claims.savePlace }).click()
  await claim(page, 'C1 · 2.1')
  await visit(page, `/coverage/${encodeURIComponent('C1@1/2.1')}`)
  await expect(page.getByText(en.claims.atPage(287)).first()).toBeVisible()
})

test('storage that was cleared between two visits is said, and not shown as a beginning', async ({
  site,
  browserOf,
}) => {
  const first = await browserOf()
  await first.page.goto(site.origin)
  await beginCustomerService(first.page, 'Amy Lewis')
  const photo = await takePhoto(first.page, await smallPhoto())
  await first.close()

  const second = await browserOf({ folder: first.folder })
  const debug = await second.context.newCDPSession(second.page)
  await debug.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' })
  await second.page.goto(`${site.origin}/evidence/${photo}`)
  const says = en.troubles.emptied('phone')
  for (const line of [says.what, says.safe, says.next])
    await expect(second.page.getByText(line)).toBeVisible()
  await expectHeard(second.page)
  // It stays said until it was read, also when the app is opened again.
  await second.page.reload()
  await expect(second.page.getByText(says.what)).toBeVisible()
})
