// The candidate's first day in the two other engines that people's browsers are made of: a photo, the demo, a claim, a file
// to hand over, and everything still there when the page is loaded again. WebKitGTK is the nearest to Safari that runs here.

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { en } from '#/text/en.ts'
import { press, until, type Engine } from '../support/engines/engine.ts'
import { openFirefox } from '../support/engines/firefox.ts'
import { openWebKit } from '../support/engines/webkit.ts'
import { test } from '../support/journey.ts'
import { smallPhoto } from '../support/real-photo.ts'

const pictures = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url))

/** For people to judge, when asked for. */
const takePicture = async (engine: Engine, name: string): Promise<void> => {
  if (process.env['PICTURES'] === undefined) return
  await mkdir(pictures, { recursive: true })
  await writeFile(`${pictures}${engine.name.toLowerCase()}-${name}.png`, await engine.picture())
}

const says = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`
const photoIsShown = `[...document.querySelectorAll('main img')].some((each) => each.naturalWidth > 0)`

for (const open of [openFirefox, openWebKit])
  test(`the first day in ${open === openFirefox ? 'Firefox' : 'WebKitGTK'}`, async ({ site }) => {
    const engine = await open()
    try {
      await engine.goTo(site.origin)
      await until(engine, `document.querySelector('main input[type=file]') !== null`)
      await takePicture(engine, 'start')
      await engine.choose('main input[type=file]', [await smallPhoto()])
      await until(engine, says(en.capture.saved('computer')))
      await until(engine, photoIsShown)
      await takePicture(engine, 'saved')
      await engine.goTo(`${site.origin}/evidence`)
      await until(engine, says('E001'))
      await until(engine, photoIsShown)

      await engine.goTo(`${site.origin}/portfolios`)
      await press(engine, en.start.lookAround)
      await until(engine, says(en.today.hello('Amy')))
      await takePicture(engine, 'today')
      await engine.goTo(`${site.origin}/coverage`)
      await until(engine, `document.querySelector('[role=gridcell] button') !== null`)
      await takePicture(engine, 'coverage')
      await engine.goTo(`${site.origin}/capture/photo`)
      await until(engine, `document.querySelector('main input[type=file]') !== null`)
      await engine.choose('main input[type=file]', [await smallPhoto()])
      await until(engine, says(en.demo.saved))
      await until(engine, `document.querySelector('main .chip') !== null`)
      await engine.run(`document.querySelector('main .chip').click()`)
      await until(engine, says(en.parts.undo))
      await takePicture(engine, 'claimed')
      await engine.goTo(`${site.origin}/share`)
      await press(engine, en.share.makeDo)
      await until(engine, says(en.share.ready))
      await takePicture(engine, 'share')
      await engine.goTo(site.origin)
      await until(engine, says(en.today.hello('Amy')))
      await press(engine, en.demo.leave)
      await until(engine, `!${says(en.demo.strip)}`)
      await engine.goTo(`${site.origin}/evidence`)
      await until(engine, says('E001'))
    } finally {
      await engine.close()
    }
  })
