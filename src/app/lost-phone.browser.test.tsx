// A lost phone on the screens, where the centre's list names whoever is asked: they look at it together, it is said once, it counts
// at once; and what comes from the lost phone later waits until it is said to be hers. The journey has the rest of the way.

import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { en } from '#/text/en.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { wordsOfDevice } from '#/ui/session/meeting/lost-phone.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { eachFresh } from '../../tests/support/fresh.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'

const words = en.lostPhone
let old: TestDevice
let centre: TestCentre

/** As an exchange or a file brings it. */
const arrive = async (entries: readonly Entry[]): Promise<void> => {
  const { ledger } = old
  unwrap(await theStore().commit({ entries }))
  unwrap(await showPortfolio(ledger))
}

/** Dev joins on this installation, and the centre's list names him, in that part or in none. */
const devJoins = async (role: Role | null): Promise<void> => {
  unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
  const { portfolio, writer, ledger } = openPortfolio()
  if (role === null || writer === null) return
  const { device } = writer.signer
  const { person } = portfolio.devices.get(device) ?? { person: '' }
  const list = await centre.sign([{ person, name: 'Dev Patel', roles: [role], devices: [{ device }] }])
  const { signed, hash } = list
  const row = { ledger, sha256: hash, bytes: utf8(signed.list), signature: signed.signature }
  unwrap(await theStore().commit({ centreLists: [row] }))
  unwrap(await showPortfolio(ledger))
}

/** Amy's new phone, with all that she had handed over, says that the old one is lost. */
const comesBack = async (): Promise<TestDevice> => {
  const fresh = await TestDevice.joining('Amy Lewis', old, {
    person: old.person,
    roles: ['candidate'],
    replaces: old.device,
  })
  await arrive(fresh.entries)
  return fresh
}

eachFresh()
beforeEach(async () => {
  await page.viewport(390, 1_400)
  old = await TestDevice.founding('Amy Lewis')
  centre = await testCentre()
  await describePortfolio(old, { name: 'Amy Lewis', centreFingerprint: centre.fingerprint })
  await captureNote(old, 'She took the swap.', { title: 'The kettle' })
  unwrap(await theStore().commit({ entries: old.entries, shelf: shelfRowOf(foldOf(old), null, null) }))
  unwrap(await readShelf())
  unwrap(await showPortfolio(old.ledger))
})

describe('an assessor whom the list names', () => {
  it('is asked, looks at it with her, and says it once: the new phone counts and the old one is lost', async () => {
    await devJoins('assessor')
    const fresh = await comesBack()
    await visit('/')
    expect(await main().findByText(words.asks('Amy'))).toBeTruthy()
    // One question about her, not two.
    expect(main().queryByText(/^Do you know/)).toBeNull()
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('link', { name: words.asksDo }))
    await expect.poll(title).toBe(words.asked('Amy'))
    expect(main().getByText(words.question('Amy'))).toBeTruthy()
    expect(main().getByText(/The kettle/)).toBeTruthy()
    for (const word of wordsOfDevice(fresh.device))
      expect(main().getByText(word, { exact: false })).toBeTruthy()
    expect(main().queryByText(words.unlisted)).toBeNull()
    expect(await barriers()).toEqual([])
    main()
      .getByRole('button', { name: words.yes('Amy') })
      .focus()
    await userEvent.keyboard('{Enter}')
    expect(await main().findByText(words.done('Amy'))).toBeTruthy()
    expect(main().queryByText(words.doneWaits)).toBeNull()
    const { devices, losses } = openPortfolio().portfolio
    expect(devices.get(fresh.device)?.standing).toBe('candidate')
    expect(devices.get(old.device)?.lostAfter).toBe(3)
    expect(losses).toMatchObject([{ lost: old.device, standing: 'counted' }])
    await visit('/')
    expect(main().queryByText(words.asks('Amy'))).toBeNull()
  })

  it('hears what came from the lost phone later, and may say that it is hers', async () => {
    await devJoins('assessor')
    const fresh = await comesBack()
    await visit(`/lost-phone/${fresh.device}`)
    await press(words.yes('Amy'))
    await main().findByText(words.done('Amy'))
    const later = await captureNote(old, 'In the taxi.', { title: 'The taxi' })
    await arrive([later])
    await visit(`/evidence/${later.hash}`)
    expect(await main().findByText(words.evidenceWhy)).toBeTruthy()
    await visit('/')
    expect(main().getByText(words.work(1))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.theirs)
    await expect.poll(() => openPortfolio().portfolio.standings.get(later.hash)).toBeUndefined()
    await expect.poll(() => main().queryByText(words.work(1))).toBeNull()
  })

  it('may not be sure: nothing is changed', async () => {
    await devJoins('assessor')
    const fresh = await comesBack()
    await visit(`/lost-phone/${fresh.device}`)
    const before = openPortfolio().portfolio.entryCount
    await press(words.no)
    for (const says of Object.values(words.saidNo)) expect(await main().findByText(says)).toBeTruthy()
    expect(openPortfolio().portfolio.entryCount).toBe(before)
    expect(await barriers()).toEqual([])
  })
})

describe('who is not an assessor here', () => {
  it('is told before anything is pressed, and what an unlisted one says waits', async () => {
    await devJoins(null)
    const fresh = await comesBack()
    await visit(`/lost-phone/${fresh.device}`)
    expect(await main().findByText(words.unlisted)).toBeTruthy()
    await press(words.yes('Amy'))
    expect(await main().findByText(words.doneWaits)).toBeTruthy()
    expect(openPortfolio().portfolio.losses).toMatchObject([{ standing: 'waiting' }])
    expect(openPortfolio().portfolio.devices.get(old.device)?.lostAfter).toBeNull()
    await visit('/')
    expect(await main().findByText(words.doneWaits)).toBeTruthy()
    // What the new phone adds goes along from now on.
    expect(openPortfolio().portfolio.strangers.has(fresh.device)).toBe(true)
  })

  it('is shown no button where the list gives them another part', async () => {
    await devJoins('internal verifier')
    const fresh = await comesBack()
    await visit(`/lost-phone/${fresh.device}`)
    expect(await main().findByText(words.notYours)).toBeTruthy()
    expect(main().queryByRole('button', { name: words.yes('Amy') })).toBeNull()
    expect(await barriers()).toEqual([])
  })
})

describe('on the new phone', () => {
  it('its owner goes on from a copy that is open to look at, and is shown the words to bring', async () => {
    await visit('/')
    await userEvent.click(await main().findByRole('link', { name: words.offerDo }))
    await expect.poll(title).toBe(words.title)
    expect(await barriers()).toEqual([])
    await press(words.goOn)
    expect(await main().findByText(words.waits)).toBeTruthy()
    expect(await barriers()).toEqual([])
    const { portfolio, writer } = openPortfolio()
    const own = portfolio.devices.get(writer?.signer.device ?? '')
    expect(own).toMatchObject({ person: old.person, replaces: old.device, standing: 'not yet known' })
  })
})
