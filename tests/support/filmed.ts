// What a camera would see of another screen: the codes that a page shows, one after the other, as a film that a browser takes
// for its camera's picture. The pixels are the page's own.

import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'

const width = 640
const height = 640
/** Of the film: the codes change eight times a second, and a camera catches some in between. */
const perSecond = 10
/** The screen fills this much of the picture. */
const share = 0.9

/** The grey of each pixel of every different picture that the canvas shows within some time. */
const picturesOf = (page: Page, label: string, ms: number): Promise<string[]> =>
  page.evaluate(
    async ([named, time, w, h, part]) => {
      const seen = new Map<string, string>()
      const shown = document.querySelector<HTMLCanvasElement>(`canvas[aria-label="${named}"]`)
      if (shown === null) throw new Error('no film is shown')
      const camera = new OffscreenCanvas(w, h)
      const context = camera.getContext('2d', { willReadFrequently: true })
      if (context === null) throw new Error('no canvas')
      const until = performance.now() + time
      while (performance.now() < until) {
        const [side, x, y] = [w * part, (w * (1 - part)) / 2, (h * (1 - part)) / 2]
        context.fillStyle = '#777'
        context.fillRect(0, 0, w, h)
        context.drawImage(shown, x, y, side, side)
        const { data } = context.getImageData(0, 0, w, h)
        let grey = ''
        for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at] ?? 0)
        const hash = await crypto.subtle.digest('SHA-256', data)
        seen.set(String(new Uint8Array(hash)), btoa(grey))
        await new Promise((resolve) => {
          setTimeout(resolve, 40)
        })
      }
      return [...seen.values()]
    },
    [label, ms, width, height, share] as const,
  )

/** Writes what the page's film shows within `ms` as a film that goes round and round. Resolves to how many codes it has. */
export const filmScreen = async (page: Page, label: string, path: string, ms: number): Promise<number> => {
  const pictures = await picturesOf(page, label, ms)
  const colour = Buffer.alloc((width / 2) * (height / 2) * 2, 128)
  const film = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`)]
  for (const grey of pictures) film.push(Buffer.from('FRAME\n'), Buffer.from(grey, 'base64'), colour)
  await writeFile(path, Buffer.concat(film))
  return pictures.length
}
