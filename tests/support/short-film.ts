// A film as a phone's camera makes one: a second of moving picture, recorded by the browser that the page is in.

import type { Page } from '@playwright/test'

type Film = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export const shortFilm = async (page: Page, name = 'clip.webm'): Promise<Film> => {
  const coded = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 320, height: 240 })
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const stopped = new Promise((resolve) => {
      recorder.addEventListener('stop', resolve, { once: true })
    })
    recorder.start()
    for (let at = 0; at < 25; at++) {
      context.fillStyle = `hsl(${at * 14} 60% 50%)`
      context.fillRect(0, 0, 320, 240)
      context.fillStyle = '#fff'
      context.fillRect(at * 12, 100, 40, 40)
      await new Promise((resolve) => {
        setTimeout(resolve, 40)
      })
    }
    recorder.stop()
    await stopped
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return { name, mimeType: 'video/webm', buffer: Buffer.from(coded, 'base64') }
}
