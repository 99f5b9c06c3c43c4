// Which addresses open without a signal: every screen, and no missing file.

import { expect, it } from 'vitest'
import { fileAddress } from './addresses.ts'

it.each([
  '/',
  '/?source=pwa',
  '/coverage/C1%401%2F3.2',
  '/coverage/B1%401%2F3.b',
  '/coverage/B1@1/3.b?from=today',
  '/evidence/0123abcd/claim?criterion=B1@1/3.b',
])('%s is a screen', (address) => {
  expect(fileAddress.test(address)).toBe(false)
})

it.each([
  '/assets/main-Bx1.js',
  '/viewer/viewer.css',
  '/rescue.html?now',
  '/manifest.webmanifest',
  '/a.woff2',
])('%s is a file', (address) => {
  expect(fileAddress.test(address)).toBe(true)
})
