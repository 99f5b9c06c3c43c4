// What a camera would see of another screen: the codes that a page shows, one after the other, as a film that a browser takes
// for its camera's picture. The pixels are the page's own.

import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'

const width = 640
const height = 640
/** Of the film. The codes change eight times a second. */
const perSecond = 10
/** The screen fills this much of the picture. */
const share = 0.9

/** Whoever shows one code draws it once: it was the only one where nothing else has come in so long, in ms. */
const patience = 5_000

/**
 * The grey of each pixel of every picture that the canvas shows, until the first one comes round again. Looked at whenever it is
 * drawn, which sets its width: a busy machine that looked every so often would miss some, and nobody could read the film.
 */
const picturesOf = (page: Page, label: string): Promise<string[]> =>
  page.evaluate(
    async ([named, wait, w, h, part]) => {
      const seen = new Set<string>()
      const shown = document.querySelector<HTMLCanvasElement>(`canvas[aria-label="${named}"]`)
      if (shown === null) throw new Error('no film is shown')
      const camera = new OffscreenCanvas(w, h)
      const context = camera.getContext('2d', { willReadFrequently: true })
      if (context === null) throw new Error('no canvas')
      const [side, x, y] = [w * part, (w * (1 - part)) / 2, (h * (1 - part)) / 2]
      const isNew = (): boolean => {
        context.fillStyle = '#777'
        context.fillRect(0, 0, w, h)
        context.drawImage(shown, x, y, side, side)
        const { data } = context.getImageData(0, 0, w, h)
        let grey = ''
        for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at] ?? 0)
        const before = seen.size
        return seen.add(btoa(grey)).size > before
      }
      isNew()
      await new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, wait)
        const drawn = new MutationObserver(() => {
          clearTimeout(timer)
          if (isNew()) timer = setTimeout(resolve, wait)
          else resolve()
        })
        drawn.observe(shown, { attributeFilter: ['width'] })
      })
      return [...seen]
    },
    [label, patience, width, height, share] as const,
  )

/** Writes the codes that the page shows as a film that goes round and round. Resolves to how many it has. */
export const filmScreen = async (page: Page, label: string, path: string): Promise<number> => {
  const pictures = await picturesOf(page, label)
  const colour = Buffer.alloc((width / 2) * (height / 2) * 2, 128)
  const film = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`)]
  for (const grey of pictures) film.push(Buffer.from('FRAME\n'), Buffer.from(grey, 'base64'), colour)
  await writeFile(path, Buffer.concat(film))
  return pictures.length
}
