// The way from this device to somebody else's without any network, as it stands beside a portfolio file that was just made: steps
// that can begin here, what nobody has tried, and the last resort.

import { within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { main, press, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.handOver

// The page inside bundles is built when it is first asked for.
beforeAll(async () => {
  expect((await fetch('/viewer/viewer.js')).ok).toBe(true)
}, 120_000)

eachFresh(async () => {
  await page.viewport(390, 1_600)
  unwrap(await startPortfolio())
  unwrap(await keepNote({ title: 'The kettle', account: 'She took the swap.', performedOn: '' }, []))
})

describe('a file that goes to somebody beside you', () => {
  it('says how, from this laptop to each device, in no more than three steps', async () => {
    await visit('/share')
    await press(en.share.makeDo)
    expect(await main().findByText(en.share.ready)).toBeTruthy()
    expect(main().queryByRole('heading', { level: 3, name: words.ways.stick.name })).toBeNull()
    await press(words.theirs.laptop)
    expect(await main().findByRole('heading', { level: 3, name: words.ways.stick.name })).toBeTruthy()
    expect(main().queryByText(words.untried)).toBeNull()
    expect(main().getByText(words.none)).toBeTruthy()
    expect(await barriers()).toEqual([])

    // By keyboard: the next chip is one Shift and Tab away from what follows it.
    main().getByRole('button', { name: words.theirs.Android }).focus()
    await userEvent.keyboard('{Enter}')
    const cable = await main().findByRole('heading', { level: 3, name: words.ways.cable.name })
    const steps = within(cable.parentElement ?? document.body).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toEqual([...words.ways.cable.steps])
    expect(main().getAllByText(words.untried).length).toBeGreaterThan(0)
    expect(await barriers()).toEqual([])
    await press(words.theirs.iPhone)
    expect(await main().findByRole('heading', { level: 3, name: words.ways.stick.name })).toBeTruthy()
  })
})
