// Every part, in both schemes, on a phone and a laptop: axe finds nothing, nothing is wider than the screen, and every target is large enough.

import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '#/ui/parts/styles/styles.css'
import { gallery, GalleryRoom } from '#/ui/parts/gallery/gallery.tsx'
import { barriers } from '../../../../tests/support/barriers.ts'

afterEach(cleanup)

const rooms = Object.keys(gallery)

describe.each([
  ['a phone', 390, 844],
  ['a laptop', 1280, 800],
])('on %s', (_, width, height) => {
  it.each(rooms)('%s is accessible, in light and dark', async (room) => {
    await page.viewport(width, height)
    render(<GalleryRoom room={room} />)
    expect(await barriers()).toEqual([])
  })
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

it.each(['dialog', 'sheet'])('an open %s is accessible, in light and dark', async (which) => {
  await page.viewport(390, 844)
  render(<GalleryRoom room="telling" />)
  screen.getByRole('button', { name: `Open the ${which}` }).click()
  await screen.findByRole('dialog')
  expect(await barriers()).toEqual([])
})
