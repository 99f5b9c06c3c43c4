// The page as a screen reader has it, by the browser's own accessibility tree: one first heading, one main part, a voice for
// what changes, and a name for whatever can be used.

import { expect, type Page } from '@playwright/test'

/** Whatever a person can operate, in the browser's words. */
const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'InputTime',
  'Date',
  'link',
  'listbox',
  'menuitem',
  'option',
  'progressbar',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
])
/** Whatever is passed by on the way, and says where one is. */
const places = new Set(['dialog', 'grid', 'image', 'img', 'navigation', 'region'])

type Heard = { readonly role: string; readonly name: string; readonly level: unknown }

const heardOn = async (page: Page): Promise<readonly Heard[]> => {
  const debug = await page.context().newCDPSession(page)
  const { nodes } = await debug.send('Accessibility.getFullAXTree')
  await debug.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      level: properties.find((each) => each.name === 'level')?.value.value,
    }))
}

/** Inside a modal dialog, what lies behind it is not heard. `isStill`: nothing on the page ever changes. */
export const expectHeard = async (page: Page, isStill = false): Promise<void> => {
  const heard = await heardOn(page)
  const nameless = heard
    .filter(({ role, name }) => (controls.has(role) || places.has(role)) && name.trim() === '')
    .map(({ role }) => role)
  expect(nameless, 'controls and places without a name').toEqual([])
  const count = (wanted: (each: Heard) => boolean): number => heard.filter(wanted).length
  if (count(({ role }) => role === 'dialog') === 0)
    expect({
      headings: count(({ role, level }) => role === 'heading' && level === 1),
      mains: count(({ role }) => role === 'main'),
    }).toEqual({ headings: 1, mains: 1 })
  if (isStill) return
  expect(
    await page.locator('[aria-live], [role=status], [role=alert], output').count(),
    'a voice for what changes',
  ).toBeGreaterThan(0)
}
