// The pages that people read in a bundle: complete without scripts, honest about gaps, and the way to every proof.

import { beforeAll, describe, expect, it } from 'vitest'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import { csvText } from '#/report/csv.ts'
import { html, said } from '#/report/html.ts'
import { makePages, type MadePages } from '#/report/make-pages.ts'
import type { Subject } from '#/report/subject.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { unwrap } from '#/base/result.ts'

let story: Story
let subject: Subject
let pages: MadePages
beforeAll(async () => {
  story = await amysStory()
  const portfolio = foldOf(story.amy, story.lists, 'full')
  const files = [...portfolio.evidence.values()].flatMap((evidence) => evidence.files)
  subject = {
    portfolio,
    scheme: unwrap(readSchemeBytes(story.scheme)).scheme,
    paths: new Map(files.map(({ sha256 }, i) => [sha256, `data/evidence/file-${i}`])),
    absent: new Set(),
    madeOn: '2026-11-22',
  }
  pages = makePages(subject)
})

const form = (made: MadePages, name: string): string =>
  new TextDecoder().decode(made.forms.find((each) => each.name === name)?.bytes)

describe('START-HERE without scripts', () => {
  it('says who and what, and that it came with the bundle', () => {
    const { markup, title, lang } = pages.document
    expect([title, lang]).toEqual(['Amy Lewis’s portfolio', 'en-GB'])
    for (const text of [
      'OCR Level 1 NVQ Certificate in Customer Service',
      'Harbour Training',
      story.centre.fingerprint,
    ])
      expect(markup).toContain(text)
    expect(markup).toContain('This page came with the bundle. For a check that does not depend on its sender')
  })

  it('lists the gaps before units and evidence', () => {
    const { markup } = pages.document
    const at = ['id="gaps"', 'id="units"', 'id="evidence"'].map((id) => markup.indexOf(id))
    expect(at.toSorted((a, b) => a - b)).toEqual(at)
    expect(at[0]).toBeGreaterThan(0)
    expect(markup).toMatch(/\d+ of \d+ criteria have no evidence/)
    expect(markup).toContain('1 claim does not say where')
  })

  it('says whether the units make the award, rule by rule, and by which file', () => {
    const part = /<section id="combination">.*?<\/section>/s.exec(pages.document.markup)?.[0] ?? ''
    expect(part).toContain('The units chosen do not make the award, by the rules in this file.')
    const rules = subject.scheme?.combination ?? []
    for (const { says } of rules) expect(part).toContain(says)
    expect(part.match(/<th scope="row">/g)).toHaveLength(rules.length)
    // Shares and readings are worked out: not all that is asked stands in print.
    expect(part).not.toContain('As printed')
    expect(part).toContain(subject.portfolio.description.values.scheme?.hash)
  })

  it('leads from a criterion to its proof, and from there to the place and back', () => {
    const { markup } = pages.document
    const row = /<tr id="C1@1\/1\.1">.*?<\/tr>/s.exec(markup)?.[0] ?? ''
    expect(row).toContain('href="#E001"')
    expect(row).toContain('href="#E002"')
    expect(row).toContain('part of the photo: 10% from the left, 20% from the top, 30% wide, 40% high')
    expect(markup).toContain('id="E002"')
    expect(markup).toContain('<img src="data/evidence/file-0"')
    expect(markup).toMatch(/<rect\s+x="10"\s+y="20"\s+width="30"\s+height="40"/)
    expect(markup).toContain('href="data/evidence/file-1#page=3"')
    expect(markup).toContain('<a href="#C1@1/1.1">C1 · 1.1</a>')
  })

  it('says that a piece was left out because somebody no longer agrees, and nothing of it', async () => {
    const amy = await TestDevice.founding('Amy')
    const shown = await captureNote(amy, 'Mr Shah at the till')
    const other = await captureNote(amy, 'Anything')
    for (const [note, because] of [[shown, 'consent withdrawn'] as const, [other] as const])
      await amy.write('content.erased', {
        reason: '',
        entries: [note.hash],
        blobs: [],
        ...(because && { because }),
      })
    const { markup } = makePages({ ...subject, portfolio: foldOf(amy) }).document
    expect(markup).toMatch(
      /1 piece of evidence was left out: somebody in it no longer agrees.*?href="#E001"/s,
    )
    expect(markup).toMatch(/1 piece of evidence was erased.*?href="#E002"/s)
    expect(markup).not.toContain('Shah')
  })

  it('says on which day it was made, where that is known', () => {
    expect(pages.document.markup).toMatch(/<dt>Made on<\/dt>\s*<dd>22 Nov 2026<\/dd>/)
    expect(makePages({ ...subject, madeOn: '' }).document.markup).not.toContain('Made on')
  })

  it('calls the candidate by name, though no device was ever told it', async () => {
    const amy = await TestDevice.founding('')
    await captureNote(amy, 'A call.')
    const markupOf = (): string =>
      makePages({ ...subject, portfolio: foldOf(amy), scheme: null }).document.markup
    expect(markupOf()).toContain('<bdi>the candidate</bdi>')
    await describePortfolio(amy, { name: 'Amy Lewis' })
    expect(markupOf()).toContain('<bdi>Amy Lewis, the candidate</bdi>')
    expect(markupOf()).not.toContain('someone')
  })

  it('calls untitled evidence what the app calls it, and says its label once', async () => {
    const amy = await TestDevice.founding('Amy Lewis')
    const file = { sha256: 'a'.repeat(64), bytes: 3, mediaType: 'audio/mp4', name: '' }
    await captureNote(amy, '', { form: 'file', files: [file] })
    await captureNote(amy, '', { form: 'file', files: [{ ...file, name: 'rota.pdf' }] })
    const { markup } = makePages({ ...subject, portfolio: foldOf(amy), scheme: null }).document
    expect(markup).toMatch(/<span class="label">E001<\/span> <bdi>Recording, \d+ \w+ 20\d\d<\/bdi>/)
    expect(markup).toContain('<span class="label">E002</span> <bdi>rota.pdf</bdi>')
  })

  it('numbers the paragraphs of an account, so that a claim can name one', () => {
    expect(pages.document.markup).toContain('<li id="E001-p2"><bdi>Then I asked what was wrong.</bdi></li>')
  })

  it('says “Extract all” where the files are not beside it, with a picture and without a script', () => {
    const { markup } = pages.document
    const inPlace = /<object\s+data="data\/forms\/extracted\.png".*?<\/object>/s.exec(markup)?.[0] ?? ''
    expect(inPlace).toContain('First choose Extract all, then open me again')
    expect(inPlace).toContain('<svg')
    expect(pages.forms.map(({ name }) => name)).toContain('extracted.png')
    expect(markup).not.toMatch(/<script|style=|onload|onerror/)
  })

  it('says which files are not in the bundle, and does not link to them', () => {
    const [photo = ''] = subject.paths.keys()
    const { markup } = makePages({ ...subject, absent: new Set([photo]) }).document
    expect(markup).toContain('1 file is not in this bundle')
    expect(markup).toContain('This file is not in the bundle.')
    expect(markup).not.toContain('src="data/evidence/file-0"')
  })

  it('stands without a scheme, and hides no claim then', () => {
    const { markup } = makePages({ ...subject, scheme: null }).document
    expect(markup).toContain('Claims outside the chosen units')
    expect(markup).toContain('id="C1@1/1.1"')
  })
})

describe('the forms', () => {
  it('are the same for the same portfolio', () => {
    expect(makePages(subject)).toEqual(pages)
  })

  it('have names that are files everywhere', () => {
    for (const { name } of pages.forms) expect(name).toMatch(/^[a-z0-9-]+\.(?:html|csv|png)$/)
  })

  it('the tracking sheet has a line for each claim, and for each criterion without one', () => {
    const lines = form(pages, 'tracking-sheet.csv').split('\r\n')
    expect(lines[0]).toMatch(/^Unit,Level,Criterion/)
    expect(lines.filter((line) => line.includes('C1 · 1.1'))).toHaveLength(2)
    expect(lines.some((line) => line.includes('C1 · 3.2') && line.includes('E002'))).toBe(true)
    expect(lines.some((line) => line.includes('No evidence yet'))).toBe(true)
    expect(new Set(lines.slice(0, -1).map((line) => line.replace(/"[^"]*"/g, '').split(',').length))).toEqual(
      new Set([13]),
    )
  })

  it('a unit sheet has every criterion of the unit and room to sign', () => {
    const sheet = form(pages, 'unit-02-c1.html')
    expect(sheet).toContain('C1 · 1.1')
    expect(sheet).toContain('Assessor’s initials and date')
    expect(sheet).toMatch(/style-src &#39;sha256-\S+&#39;/)
  })

  it('the location sheet has every piece of evidence', () => {
    const sheet = form(pages, 'evidence-locations.html')
    for (const label of ['E001', 'E002', 'E001b']) expect(sheet).toContain(`>${label}<`)
  })
})

describe('what people typed', () => {
  it('never becomes a formula in a spreadsheet', () => {
    for (const cell of ['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '|x'])
      expect(csvText([[cell]])).toMatch(/^\uFEFF"?'/)
    expect(csvText([['a,"b"\nc', 'plain']])).toBe('\uFEFF"a,""b"" c",plain\r\n')
  })

  it('never becomes markup in a page', () => {
    expect(said('<b>&"\'').markup).toBe('<bdi>&lt;b&gt;&amp;&quot;&#39;</bdi>')
    expect(html`<p title="${'" onclick="x'}">${null}${[html`a`, html`b`]}${1}</p>`.markup).toBe(
      '<p title="&quot; onclick=&quot;x">ab1</p>',
    )
  })
})
