// The page that opens each bundle: its template, its policy, and the history it carries.

import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { composed, viewer } from '../../tests/support/bundles.ts'
import { textIn, unpacked } from '../../tests/support/unpacked.ts'
import { unwrap } from '#/base/result.ts'
import { readStartHereContents } from '#/bundle/start-here-contents.ts'
import { isBuiltAsOurs, readStartHere, startHereHtml, viewerHashOf } from '#/bundle/start-here.ts'
import { verifyEntries } from '#/ledger/verify.ts'

const parts = {
  title: 'Amy',
  lang: 'en-GB',
  documentCss: 'p{}',
  markup: '<p>hello</p>',
  contents: '{}',
  ...viewer,
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

describe('the page', () => {
  it('lets its own code run and nothing else, and loads nothing from a network', async () => {
    const page = await startHereHtml(parts)
    expect(page).toContain(`script-src 'sha256-${sha256(viewer.code)}';`)
    expect(page).toContain(`style-src 'sha256-${sha256('p{}')}' 'sha256-${sha256(viewer.css)}';`)
    expect(page).toContain("default-src 'none'")
    expect(page).toContain("connect-src 'none'; form-action 'none'; base-uri 'none'")
    expect(page).not.toMatch(/https?:|unsafe|\*/)
  })

  it('gives its viewer back, whatever the rest of it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (title, json) => {
        const page = await startHereHtml({ ...parts, title, contents: JSON.stringify(json) })
        expect(readStartHere(page)).toEqual(viewer)
      }),
    )
  })

  it('is known to be built as ours by its history alone, whatever its words are', async () => {
    const texts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.json())
    await fc.assert(
      fc.asyncProperty(texts, async ([title, lang, markup, contents]) => {
        const page = await startHereHtml({ ...parts, title, lang, markup, contents })
        expect(await isBuiltAsOurs(page, contents)).toBe(true)
        expect(await isBuiltAsOurs(page, `${contents} `)).toBe(false)
        expect(await isBuiltAsOurs(page.replace('<head>', '<head><base href="/">'), contents)).toBe(false)
      }),
    )
  })

  it('is not looked through again and again, however often its parts seem to begin', async () => {
    const page = await startHereHtml({ ...parts, markup: '<title></title>\n<style>'.repeat(200_000) })
    expect(await isBuiltAsOurs(page.replace('<title>Amy</title>', ''), parts.contents)).toBe(false)
  })

  it('keeps any text in the history from ending its element', async () => {
    const text = '</script><script>alert(1)</script><!-- \u2028'
    const page = await startHereHtml({ ...parts, contents: JSON.stringify({ text }) })
    const [, contents = ''] = /id="contents">(.*)<\/script>\n<script>/.exec(page) ?? []
    expect(contents).not.toMatch(/<|\u2028/)
    expect(JSON.parse(contents)).toEqual({ text })
  })

  it('is refused where the code would end its own element: a bug of the build', async () => {
    for (const code of ['"</script>"', '<!-- x', 'a\r\nb', 'a\0b'])
      await expect(startHereHtml({ ...parts, code })).rejects.toThrow(/element/)
    await expect(startHereHtml({ ...parts, css: '</style>' })).rejects.toThrow(/element/)
  })

  it('is not recognised in any other page', async () => {
    const whole = await startHereHtml(parts)
    for (const page of ['', '<html>', whole.slice(0, -1), `${whole} `]) expect(readStartHere(page)).toBeNull()
  })

  it('has a viewer that is known by all of its code and styles', () => {
    expect(viewerHashOf(viewer)).toBe(viewerHashOf({ ...viewer }))
    expect(viewerHashOf({ code: 'ab', css: 'c' })).not.toBe(viewerHashOf({ code: 'a', css: 'bc' }))
  })
})

describe('the history in the page', () => {
  let story: Story
  let json: string
  beforeAll(async () => {
    story = await amysStory()
    const { zip } = await composed({ ...story, ledger: story.amy.ledger, entries: story.amy.entries })
    const page = textIn(await unpacked(zip), 'START-HERE.html')
    json = /<script type="application\/json" id="contents">(.*)<\/script>/.exec(page)?.[1] ?? ''
  })

  it('is the whole signed history', async () => {
    const history = unwrap(await readStartHereContents(json))
    expect(history).toMatchObject({ ledger: story.amy.ledger, flavour: 'full' })
    expect(history.entries.map(({ hash }) => hash).toSorted()).toEqual(
      story.amy.entries.map(({ hash }) => hash).toSorted(),
    )
    expect(history.entries.every(({ body }) => body !== null)).toBe(true)
    expect(history.lists).toHaveLength(1)
    expect(history.scheme).toEqual(story.scheme)
    const { sound, forged, keyless } = await verifyEntries(history.entries, history.keys)
    expect([sound.length, forged.length, keyless.length]).toEqual([story.amy.entries.length, 0, 0])
  })

  it('is refused when any of it was changed so that it does not fit', async () => {
    const changes: [string, string][] = [
      ['fieldfolio/start-here@1', 'fieldfolio/start-here@2'],
      ['"key":"', '"key":"A'],
      ['\\"seq\\":1,', '\\"seq\\":1 ,'],
      ['"signatures":["', '"signatures":["","'],
      ['"centreLists":[{"list":"', '"centreLists":[{"list":" '],
    ]
    for (const [from, to] of changes) {
      expect(json).toContain(from)
      expect((await readStartHereContents(json.replace(from, to))).ok).toBe(false)
    }
    for (const text of ['', '[]', 'null', '{}']) expect((await readStartHereContents(text)).ok).toBe(false)
  })
})
