// Panes side by side: what is looked at has room to be looked at, and nothing is wider than the screen.

import { cleanup, render, screen } from '@testing-library/react'
import { Camera } from 'lucide-react'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '#/ui/parts/styles/styles.css'
import { NavBar } from '#/ui/parts/nav-bar.tsx'
import { Panes, Shell } from '#/ui/parts/shell.tsx'

afterEach(cleanup)

const shown = (): void => {
  render(
    <Shell nav={<NavBar label="Places" places={[{ href: '/', label: 'Today', icon: Camera }]} />}>
      <Panes
        show="aside"
        names={{ list: 'Units', detail: 'Coverage', aside: 'Proof' }}
        list={<h2>Units</h2>}
        detail={<h2>Coverage</h2>}
        aside={<h1>Proof</h1>}
      />
    </Shell>,
  )
}

it.each([
  ['a laptop', 1280, 800],
  ['the narrowest with three panes', 1100, 800],
  ['a tablet held upright', 820, 1180],
  ['the narrowest tablet', 768, 1024],
])('the proof has at least 420 px on %s', async (_, width, height) => {
  await page.viewport(width, height)
  shown()
  expect(screen.getByRole('region', { name: 'Proof' }).clientWidth).toBeGreaterThanOrEqual(420)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

it('on a phone the proof has the whole screen, and the grid waits behind it', async () => {
  await page.viewport(390, 844)
  shown()
  expect(screen.getByRole('region', { name: 'Proof' }).clientWidth).toBe(390)
  expect(screen.queryByRole('region', { name: 'Coverage' })).toBeNull()
})
