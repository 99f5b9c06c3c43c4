// Draws the PNG icons from public/icons/icon.svg, for the platforms that take no SVG: `node tests/support/render-icons.mjs`.
// The PNGs are committed; run this after changing the drawing. It must never be needed by a build.

import { chromium } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { browserArgs, findBrowser } from './find-browser.mjs'

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url))

/** Launchers cut maskable and Apple icons to their own shape, so those have no corners and more ground. */
const icons = [
  { name: 'icon-192.png', size: 192, square: false },
  { name: 'icon-512.png', size: 512, square: false },
  { name: 'icon-maskable-512.png', size: 512, square: true },
  { name: 'apple-touch-icon.png', size: 180, square: true },
]

const drawing = await readFile(`${folder}icon.svg`, 'utf8')
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  chromiumSandbox: false,
  args: browserArgs,
})
for (const { name, size, square } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = square ? drawing.replace(/ rx="\d+"/, '').replace('scale(1.3)', 'scale(1)') : drawing
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:100vw}</style>${svg}`,
  )
  await writeFile(`${folder}${name}`, await page.screenshot({ omitBackground: true }))
  await page.close()
  console.log(`public/icons/${name}: ${size} × ${size}`)
}
await browser.close()
