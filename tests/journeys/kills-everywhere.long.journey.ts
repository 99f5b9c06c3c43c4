// The battery is pulled at any moment on any screen: nothing done more than a second before is lost, nothing that was called
// saved is missing, to the byte, and nothing half-done shows. The seed that is printed brings a run back.

import type { Locator, Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { en } from '#/text/en.ts'
import { newProfileFolder, removeProfileFolder } from '../support/browser-profile.ts'
import {
  beginCustomerService,
  customerService,
  makeFile,
  seeSaved,
  startPortfolio,
  visit,
} from '../support/candidate.ts'
import { chanceFrom, seedOfThisRun } from '../support/chance.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { likePhoto, smallPhoto } from '../support/real-photo.ts'
import { remembered, type Remembered } from '../support/remembered.ts'
import { watchMachine } from '../support/stood-still.ts'

/** `KILLS=20` for the whole of it: every suite together must end within CI's time. */
const kills = Number(process.env['KILLS'] ?? 10)
const mebibyte = 2 ** 20

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Told = {
  readonly candidate: { readonly name: string; readonly number: string }
  readonly centre: { readonly name: string }
  readonly scheme: { readonly id: string } | null
  readonly units: readonly { readonly unit: string }[]
  readonly evidence: readonly {
    readonly id: string
    readonly form: string
    readonly account: string
    readonly files: readonly { readonly sha256: string }[]
    readonly claims: readonly { readonly criterion: string; readonly position: { readonly kind: string } }[]
  }[]
}

const unitsOf = ({ units }: Told): string =>
  units
    .map(({ unit }) => unit)
    .toSorted()
    .join()

/** What is really there, by the portfolio file: every byte in it is checked on the way. */
const toldByFile = async (page: Page): Promise<{ told: Told; files: ReadonlySet<string> }> => {
  const zip = join(await newFolder('kills'), 'kept.zip')
  await (await makeFile(page)).saveAs(zip)
  await expect(page.getByText(en.share.leftOut)).toBeHidden()
  const { exit, lines } = verifyFile(zip)
  const odd = lines.filter(({ level }) => level === 'error' || level === 'warning')
  expect({ exit, odd }).toEqual({ exit: 0, odd: [] })
  const folder = await extractAll(zip)
  const evidence = join(folder, 'data/evidence')
  const names = await readdir(evidence).catch((): string[] => [])
  const hashes = await Promise.all(names.map(async (name) => sha256(await readFile(join(evidence, name)))))
  const told: Told = JSON.parse(await readFile(join(folder, 'data/portfolio.json'), 'utf8'))
  await rm(join(folder, '..'), { recursive: true })
  await rm(zip)
  return { told, files: new Set(hashes) }
}

const of = <T>(map: Map<string, Remembered<T>>, key: string, first: T): Remembered<T> => {
  const there = map.get(key) ?? remembered(first)
  map.set(key, there)
  return there
}

/** `C1 · 1.1` or `F2`, as a chip has it, and `C1@1/1.1` or `F2@2`, as the history has it. */
const isClaimOf = (code: string, criterion: string): boolean => {
  const [unit, number] = code.split(' · ')
  const [level, at] = criterion.split('/')
  return level?.split('@')[0] === unit && at === number
}

/** The code of the unit that a box is for. */
const codeOf = (box: Locator): Promise<string> =>
  box.evaluate((input) => /[A-Z]+\d+/.exec(input.closest('label')?.textContent ?? '')?.[0] ?? '')

const flipped = (units: string, code: string): string => {
  const there = new Set(units.split(',').filter((each) => each !== ''))
  if (!there.delete(code)) there.add(code)
  return [...there].toSorted().join()
}

/** What a crash left of what was being typed, in the browser's own storage; null where there is nothing. */
const draftOf = (page: Page, kind: string, about: string): Promise<string | null> =>
  page.evaluate(
    ([wanted, subject]) =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('fieldfolio')
        opening.addEventListener('error', () => reject(new Error('it does not open')))
        opening.addEventListener('success', () => {
          const database = opening.result
          type Row = { kind: string; more: unknown; text: string; changedAt: string }
          const reading: IDBRequest<Row[]> = database.transaction('drafts').objectStore('drafts').getAll()
          reading.addEventListener('error', () => reject(new Error('the drafts are not read')))
          reading.addEventListener('success', () => {
            database.close()
            const found = reading.result.filter((row) => row.kind === wanted && row.more === subject)
            found.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
            resolve(found[0]?.text ?? null)
          })
        })
      }),
    [kind, about] as const,
  )

/** What was left in a field. A draft comes a moment after its screen: until then the field is as it was before the last change. */
const leftIn = async (
  field: Locator,
  [kind, about]: readonly [kind: string, about: string],
  may: readonly string[],
  what: string,
): Promise<string> => {
  let shown = ''
  await expect
    .poll(
      async () => {
        const draft = await draftOf(field.page(), kind, about)
        shown = await field.inputValue()
        return may.includes(shown) && (draft === null || draft === shown) ? 'kept' : shown
      },
      { message: `${what} may be one of ${JSON.stringify(may)}` },
    )
    .toBe('kept')
  return shown
}

const rowsOfShelf = async (page: Page) => {
  await visit(page, '/portfolios')
  const list = page.getByRole('list', { name: en.start.yourPortfolios })
  await expect(list).toBeVisible()
  return list.getByRole('button')
}

const openAmys = async (page: Page): Promise<void> => {
  const rows = await rowsOfShelf(page)
  await rows.filter({ hasNotText: en.start.toLookAt }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
}

test(`on any screen, ${kills} kills lose nothing`, async ({ site, browserOf }) => {
  const chance = chanceFrom(seedOfThisRun())
  const some = (most: number): number => Math.floor(chance() * most)
  const oneOf = <T>(these: readonly T[]): T => {
    const chosen = these[some(these.length)]
    if (chosen === undefined) throw new Error('Nothing to choose from')
    return chosen
  }
  const words = (): string =>
    Array.from({ length: 2 + some(4) }, () =>
      oneOf(['till', 'Receipt', 'kettle', 'swap', 'rang', 'policy']),
    ).join(' ')

  const folder = await newProfileFolder()
  const base = await readFile(await smallPhoto())
  const scratch = await newFolder('kills-files')

  // What must be there. Everything that was ever begun is in `made`; more than that would be an invention.
  const made = new Set<string>()
  const savedFiles = new Set<string>()
  const about = { name: remembered('Amy Lewis'), centreName: remembered(''), candidateNumber: remembered('') }
  const scheme = remembered<string | null>(null)
  const units = remembered('')
  const draft = remembered('')
  const savedNotes = new Set<string>()
  /** Asked to be saved: evidence now, or a draft still. */
  const handedIn = new Set<string>()
  const notes = new Set<string>()
  const photos: string[] = []
  const said = new Map<string, Remembered<string>>()
  const claims = new Map<string, Remembered<boolean>>()
  const all = (): readonly Remembered<never>[] =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only told of the kill
    [...Object.values(about), scheme, units, draft, ...said.values(), ...claims.values()] as never

  /** As people type: some without a pause, some with. */
  const typeInto = async (
    page: Page,
    label: string,
    into: Remembered<string>,
    text: string,
  ): Promise<void> => {
    const field = page.getByLabel(label, { exact: true })
    into.doing('')
    await field.fill('')
    into.did('')
    const pause = oneOf([20, 60, 150, 300])
    for (let at = 1; at <= text.length; at++) {
      into.doing(text.slice(0, at))
      await page.keyboard.insertText(text[at - 1] ?? '')
      into.did(text.slice(0, at))
      await after(pause * (0.5 + chance()))
    }
  }

  const fieldNames = [
    ['name', en.start.yourName],
    ['centreName', en.start.centreName],
    ['candidateNumber', en.start.candidateNumber],
  ] as const
  const saidNames = [en.evidence.titleLabel, en.evidence.fieldNames.account, en.evidence.place]
  const draftKinds = new Map([
    [en.evidence.titleLabel, 'evidence title'],
    [en.evidence.fieldNames.account, 'evidence account'],
    [en.evidence.place, 'evidence place'],
    [en.evidence.fieldNames.performedOn, 'evidence performedOn'],
  ])
  const day = en.evidence.fieldNames.performedOn

  const addFile = async (page: Page, path: string, bytes: Buffer): Promise<void> => {
    const name = `file-${made.size}.dat`
    const file = join(scratch, name)
    await writeFile(file, bytes)
    made.add(sha256(bytes))
    await visit(page, path)
    await page.getByRole('main').getByRole('button', { name: en.capture.chooseFiles }).setInputFiles(file)
    await seeSaved(page)
    savedFiles.add(sha256(bytes))
    await rm(file)
  }
  const bytesOf = (size: number): Buffer =>
    Buffer.concat([Buffer.from(`${chance()}`), Buffer.alloc(size, some(256))])

  const actions: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    about: async (page) => {
      await visit(page, '/about')
      const [field, label] = oneOf(fieldNames)
      await typeInto(page, label, about[field], words())
      await expect(page.getByText(en.start.kept)).toBeVisible()
      about[field].isKept()
    },
    scheme: async (page) => {
      const [number, id] = oneOf([
        [customerService.number, 'ocr-03454'],
        ['03455', 'ocr-03455'],
      ] as const)
      await visit(page, '/scheme')
      await page.getByRole('searchbox').fill(number)
      const row = page.getByRole('listitem').getByRole('button', { name: number })
      scheme.doing(id)
      units.doing('?')
      await row.click()
      const sure = page.getByRole('button', { name: en.start.registeredAlready })
      const use = page.getByRole('button', { name: en.start.useThis })
      const heading = page.getByRole('heading', { level: 1, name: en.units.choose })
      await sure.or(use).or(heading).first().waitFor()
      const isAsked = !(await heading.isVisible())
      if (isAsked) await sure.or(use).first().click()
      await heading.waitFor()
      scheme.did(id)
      scheme.isKept()
      units.did('?')
    },
    units: async (page) => {
      await visit(page, '/units')
      const boxes = page.getByRole('checkbox')
      // Those of another qualification are not known until the next look.
      let now = units.last()
      for (let ticks = 0; ticks < 4; ticks++) {
        const box = boxes.nth(some(await boxes.count()))
        const code = await codeOf(box)
        now = now === '?' ? now : flipped(now, code)
        units.doing(now)
        await box.click()
        units.did(now)
        await after(some(500))
      }
      await expect(page.getByText(en.units.saved)).toBeVisible()
      units.isKept()
    },
    photo: async (page) => {
      const buffer = likePhoto(base, chance)
      made.add(sha256(buffer))
      await visit(page, oneOf(['/', '/evidence', '/coverage', '/share']))
      await page
        .getByRole('navigation')
        .getByLabel(en.app.takePhoto)
        .setInputFiles({ name: `photo-${made.size}.jpg`, mimeType: 'image/jpeg', buffer })
      photos.push(await seeSaved(page))
      savedFiles.add(sha256(buffer))
    },
    file: (page) => addFile(page, '/capture/file', bytesOf(3 * mebibyte)),
    large: (page) => addFile(page, '/capture/file', bytesOf(48 * mebibyte)),
    note: async (page) => {
      await visit(page, '/capture/note')
      const text = `${words()} ${notes.size}.`
      notes.add(text)
      // One that was killed before it was saved is written over, as anyone may.
      handedIn.delete(draft.last())
      await typeInto(page, en.capture.note, draft, text)
      await expect(page.getByText(en.capture.noteKept)).toBeVisible()
      draft.isKept()
      if (chance() < 0.4) return
      draft.doing('')
      handedIn.add(text)
      await page.getByRole('button', { name: en.capture.noteSave }).click()
      await seeSaved(page)
      draft.did('')
      draft.isKept()
      savedNotes.add(text)
    },
    evidence: async (page) => {
      const id = oneOf(photos)
      await visit(page, `/evidence/${id}`)
      const label = oneOf(saidNames)
      const text = of(said, `${id} ${label}`, '')
      await typeInto(page, label, text, words())
      const happened = of(said, `${id} ${day}`, '')
      const date = `2026-11-0${1 + some(9)}`
      happened.doing(date)
      await page.getByLabel(day, { exact: true }).fill(date)
      happened.did(date)
      await expect(page.getByText(en.capture.savedTitle, { exact: true }).first()).toBeVisible()
      text.isKept()
      happened.isKept()
    },
    claim: async (page) => {
      const id = oneOf(photos)
      await visit(page, `/evidence/${id}/claim`)
      await page.getByRole('button', { name: en.claims.setPlace }).click()
      const sheet = page.getByRole('dialog', { name: en.claims.where })
      await sheet.getByRole('application').click()
      await expect(sheet.getByText(en.parts.regionMarked)).toBeVisible()
      await sheet.getByRole('button', { name: en.claims.savePlace }).click()
      await page.getByRole('searchbox', { name: en.claims.search }).fill(oneOf(['1', '2', '3.1', 'customer']))
      const button = page.locator('main button.chip').nth(some(3))
      if ((await button.getAttribute('aria-pressed')) === 'true') return
      const code = (await button.locator('.code').textContent()) ?? ''
      const state = of(claims, `${id} ${code}`, false)
      state.doing(true)
      await button.click()
      const toast = page.getByRole('status').filter({ hasText: en.claims.claimed(code) })
      await toast.waitFor()
      state.did(true)
      state.isKept()
      if (chance() < 0.5) return
      await after(some(400))
      state.doing(false)
      await toast.getByRole('button', { name: en.parts.undo }).click()
      await expect(button).toHaveAttribute('aria-pressed', 'false')
      state.did(false)
      state.isKept()
    },
    share: async (page) => {
      await makeFile(page)
      await after(some(300))
    },
    open: async (page) => {
      const dev = oneOf(devs)
      await visit(page, '/open')
      await page.getByRole('button', { name: en.open.choose }).setInputFiles(dev.zip)
      const bringIn = page.getByRole('button', { name: en.open.bringIn })
      await bringIn.or(page.getByText(en.open.addsNothing)).first().waitFor()
      if (!(await bringIn.isVisible())) return
      await bringIn.click()
      await expect(page.getByText(en.open.done)).toBeVisible()
      dev.isIn = true
      await openAmys(page)
    },
  }

  const devs = await Promise.all(
    ['Dev Shah', 'Ines Moreau'].map(async (name) => {
      const { page, context } = await browserOf()
      await page.goto(site.origin)
      await startPortfolio(page, name)
      const files = new Set<string>()
      for (const size of [1, 36]) {
        const bytes = bytesOf(size * mebibyte)
        const path = join(scratch, `${name} ${size}.dat`)
        await writeFile(path, bytes)
        files.add(sha256(bytes))
        await visit(page, '/capture/file')
        await page.getByRole('main').getByRole('button', { name: en.capture.chooseFiles }).setInputFiles(path)
        await seeSaved(page)
      }
      const zip = join(scratch, `${name}.zip`)
      await (await makeFile(page)).saveAs(zip)
      await context.close()
      return { name, zip, files, isIn: false }
    }),
  )

  const expectKept = async (page: Page, what: string): Promise<void> => {
    const rows = await rowsOfShelf(page)
    for (const dev of devs) {
      const theirs = rows.filter({ hasText: dev.name })
      const isThere = (await theirs.count()) > 0
      if (dev.isIn) expect(isThere, `${what}: ${dev.name}’s portfolio`).toBe(true)
      if (!isThere) continue
      await theirs.first().click()
      await expect(page.getByRole('heading', { level: 1, name: en.open.of(dev.name) })).toBeVisible()
      const { files } = await toldByFile(page)
      expect([...files].toSorted(), `${what}: ${dev.name}’s files`).toEqual([...dev.files].toSorted())
      dev.isIn = true
      await rowsOfShelf(page)
    }
    await openAmys(page)

    await visit(page, '/capture/note')
    const note = page.getByLabel(en.capture.note, { exact: true })
    draft.found(await leftIn(note, ['note', ''], draft.mayBe(), `${what}: the note`))
    for (const [key, text] of said) {
      const [id = '', ...label] = key.split(' ')
      await visit(page, `/evidence/${id}`)
      const name = label.join(' ')
      const field = page.getByLabel(name, { exact: true })
      const draftsHere = [draftKinds.get(name) ?? '', id] as const
      // Leaving it signs what a crash had left.
      text.found(await leftIn(field, draftsHere, text.mayBe(), `${what}: ${key}`))
    }

    const { told, files } = await toldByFile(page)
    const found = {
      name: told.candidate.name,
      centreName: told.centre.name,
      candidateNumber: told.candidate.number,
    }
    for (const [field] of fieldNames) {
      expect(about[field].mayBe(), `${what}: ${field}`).toContain(found[field])
      about[field].found(found[field])
    }
    const schemeNow = told.scheme?.id ?? null
    expect(scheme.mayBe(), `${what}: the qualification`).toContain(schemeNow)
    scheme.found(schemeNow)
    const unitsNow = unitsOf(told)
    // Units go with their qualification.
    if (!units.mayBe().includes('?')) expect(units.mayBe(), `${what}: the units`).toContain(unitsNow)
    units.found(unitsNow)

    expect(
      [...savedFiles].filter((hash) => !files.has(hash)),
      `${what}: files that were saved`,
    ).toEqual([])
    expect(
      [...files].filter((hash) => !made.has(hash)),
      `${what}: files nobody made`,
    ).toEqual([])
    const accounts = told.evidence.filter(({ form }) => form === 'note').map(({ account }) => account)
    expect(
      [...savedNotes].filter((text) => !accounts.includes(text)),
      `${what}: notes that were saved`,
    ).toEqual([])
    expect(
      accounts.filter((text) => !notes.has(text)),
      `${what}: notes nobody wrote`,
    ).toEqual([])
    expect(new Set(accounts).size, `${what}: each note once`).toBe(accounts.length)
    const left = draft.mayBe()[0] ?? ''
    const missing = [...handedIn].filter((text) => text !== left && !accounts.includes(text))
    expect(missing, `${what}: notes neither saved nor kept`).toEqual([])
    if (left !== '') expect(accounts, `${what}: a note that is evidence is no draft`).not.toContain(left)

    for (const [key, state] of claims) {
      const [, id = '', code = ''] = /^(\S+) (.*)$/.exec(key) ?? []
      const claim = told.evidence
        .find((each) => each.id === id)
        ?.claims.find(({ criterion }) => isClaimOf(code, criterion))
      expect(state.mayBe(), `${what}: ${key}`).toContain(claim !== undefined)
      if (claim) expect(claim.position.kind, `${what}: the place of ${key}`).toBe('region')
      state.found(claim !== undefined)
    }

    await visit(page, '/evidence')
    const listed = page.getByRole('list', { name: en.evidence.title }).getByRole('listitem')
    await expect(listed, `${what}: the list`).toHaveCount(told.evidence.length)
  }

  const first = await browserOf({ folder })
  await first.page.goto(site.origin)
  await beginCustomerService(first.page, 'Amy Lewis')
  await actions['photo']?.(first.page)
  const { told: begun } = await toldByFile(first.page)
  scheme.found(begun.scheme?.id ?? null)
  units.found(unitsOf(begun))
  await first.close()

  const names = Object.keys(actions)
  const counts = new Map<string, number>()
  const machine = await watchMachine(await newFolder('machine'))
  for (let round = 0; round < kills; round++) {
    const { page, kill } = await browserOf({ folder })
    await page.goto(site.origin)
    await openAmys(page)
    let now = ''
    const life = { isOver: false }
    // Each in its turn is where the kill falls, and what follows it while there is time.
    const work = async (): Promise<void> => {
      const begin = names[round % names.length] ?? ''
      for (let next = begin; !life.isOver; next = oneOf(names)) {
        now = next
        await actions[next]?.(page)
      }
    }
    const what = () => `after kill ${round + 1}, in “${now}”`
    let fault: unknown
    const working = work().catch((error: unknown) => {
      if (!life.isOver) fault = error
    })
    await after(400 + chance() * 8_000)
    const at = now
    life.isOver = true
    const stood = machine.longest(Date.now() - 3_000, Date.now())
    if (stood > 150) console.log(`kill ${round + 1}: the machine stood still for ${stood} ms`)
    for (const each of all()) each.killed(stood)
    await kill()
    await working
    if (fault !== undefined) throw fault
    counts.set(at, (counts.get(at) ?? 0) + 1)

    const again = await browserOf({ folder })
    await again.page.goto(site.origin)
    await expectKept(again.page, what())
    await again.close()
  }
  await machine.stop()
  console.log(`killed in: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`)
  console.log(`${savedFiles.size} files and ${savedNotes.size} notes were called saved; all are there`)
  await removeProfileFolder(folder)
})
