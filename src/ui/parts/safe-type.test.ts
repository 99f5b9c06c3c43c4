import { expect, test } from 'vitest'
import { safelyTyped, safeTypeOf } from '#/ui/parts/safe-type.ts'

test('pictures, sound and film keep their type', () => {
  for (const type of ['image/jpeg', 'image/png', 'audio/mp4;codecs=opus', 'video/webm; codecs="vp8,opus"'])
    expect(safeTypeOf(type)).toBe(type)
})

test('nothing that a browser could run keeps its type', async () => {
  const active = [
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'application/xhtml+xml',
    'image/svg+xml',
    'image/svg+xml;charset=utf-8',
    'Image/SVG+XML',
    'audio/x+xml',
    'text/xml',
    'application/pdf',
    'text/javascript',
    'multipart/related',
    'text/plain',
    '',
  ]
  for (const type of active) expect(safeTypeOf(type)).toBe('application/octet-stream')
  const page = new Blob(['<script>'], { type: 'text/html' })
  expect(safelyTyped(page).type).toBe('application/octet-stream')
  expect(await safelyTyped(page).text()).toBe('<script>')
})
