// The way from one device to another without any network, as it stands beside a portfolio file that was just made and on the screens
// of a meeting: steps that can begin here, what nobody has tried, and the last resort.

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
})

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

const stick = () => main().findByRole('heading', { level: 3, name: words.ways.stick.name })

describe('a meeting that the camera or the network does not allow', () => {
  it('tells on the screen with the code how the same goes by file', async () => {
    await visit('/meet')
    await userEvent.click(await main().findByText(words.instead))
    expect(await barriers()).toEqual([])
    await press(words.theirs.laptop)
    expect(await stick()).toBeTruthy()
    expect(main().getByText(words.first)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(en.meeting.no)
    expect(await main().findByText(words.instead)).toBeTruthy()
  })

  it('tells it once they are let in, where there is no place that both copy to', async () => {
    await visit('/meet')
    await press(en.meeting.yes)
    expect(await main().findByText(en.meeting.keptAlone.meet)).toBeTruthy()
    await press(words.theirs.laptop)
    expect(await stick()).toBeTruthy()
    expect(await barriers()).toEqual([])
  })

  it('tells it at once where the camera may not be used, from the other device to this one', async () => {
    const devices = navigator.mediaDevices
    const ask = devices.getUserMedia.bind(devices)
    devices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    try {
      await visit('/scan')
      expect(await main().findByText(en.meeting.camera.refused.what)).toBeTruthy()
      expect(main().getByText(words.insteadMore).checkVisibility()).toBe(true)
      await press(words.theirs.Android)
      expect(await main().findByText(words.firstThere)).toBeTruthy()
      expect(main().getByRole('heading', { level: 3, name: words.ways['Quick Share'].name })).toBeTruthy()
      expect(await barriers()).toEqual([])
    } finally {
      devices.getUserMedia = ask
    }
  })
})
