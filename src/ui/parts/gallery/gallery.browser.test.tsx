// Every part, in both schemes, on a phone and a laptop: axe finds nothing, nothing is wider than the screen, and every target is large enough.

import axe from 'axe-core'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '#/ui/parts/styles/styles.css'
import { gallery, GalleryRoom } from '#/ui/parts/gallery/gallery.tsx'

afterEach(cleanup)

const faults = async (): Promise<string[]> => {
  // A dialog that is still rising has no settled colours.
  const once = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
  await Promise.all(once.map(({ finished }) => finished))
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

const rooms = Object.keys(gallery)

describe.each([
  ['a phone', 390, 844],
  ['a laptop', 1280, 800],
])('on %s', (_, width, height) => {
  it.each(rooms.flatMap((room) => ['light', 'dark'].map((scheme) => ({ room, scheme }))))(
    '$room is accessible in the $scheme',
    async ({ room, scheme }) => {
      await page.viewport(width, height)
      document.documentElement.dataset['scheme'] = scheme
      render(<GalleryRoom room={room} />)
      expect(await faults()).toEqual([])
    },
  )
})

describe('at 320 px, the narrowest', () => {
  it.each(rooms)('%s fits, and every target is 44 px', async (room) => {
    await page.viewport(320, 640)
    render(<GalleryRoom room={room} />)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    const targets = [
      ...document.querySelectorAll(
        'a:not(.skip), button, summary, select, .picker, .tick, .choice, .paragraph',
      ),
    ]
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return width > 0 && Math.min(width, height) < 43.9
    })
    expect(small.map((target) => target.outerHTML.slice(0, 120))).toEqual([])
  })
})

describe.each(['dialog', 'sheet'])('an open %s', (which) => {
  it.each(['light', 'dark'])('is accessible in the %s', async (scheme) => {
    await page.viewport(390, 844)
    document.documentElement.dataset['scheme'] = scheme
    render(<GalleryRoom room="telling" />)
    screen.getByRole('button', { name: `Open the ${which}` }).click()
    await screen.findByRole('dialog')
    expect(await faults()).toEqual([])
  })
})
