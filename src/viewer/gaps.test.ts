import { describe, expect, it } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { startHereContents } from '#/bundle/start-here-contents.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { said } from '#/report/html.ts'
import { makePages } from '#/report/make-pages.ts'
import { gapsInPage } from '#/viewer/gaps.ts'
import { openContents, type Opened } from '#/viewer/open-contents.ts'
import { placeOf } from '#/viewer/place.ts'
import { amysStory, type Story } from '../../tests/support/amys-portfolio.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim } from '../../tests/support/portfolio-stories.ts'

const opened = async (story: Story, changes: Partial<BundledHistory> = {}): Promise<Opened> => {
  const { amy, dev, lists, scheme } = story
  amy.receive(dev)
  const keys = new Map([amy, dev].map(({ signer }) => [signer.device, signer.publicKey]))
  const history: BundledHistory = {
    ledger: amy.ledger,
    flavour: 'full',
    entries: amy.entries,
    keys,
    lists,
    scheme,
    absent: new Set(),
    ...changes,
  }
  return unwrap(await openContents(startHereContents(history)))
}

const saidBy = (page: Opened): string[] => gapsInPage(page).map(({ says }) => says)

describe('the gaps of a bundle', () => {
  it('name what lacks evidence, unit by unit, and lead to each criterion', async () => {
    const page = await opened(await amysStory())
    const open = gapsInPage(page).find(({ id }) => id === 'open')
    expect(open?.says).toBe('18 of 20 criteria have no evidence.')
    const [inC1] = open?.groups ?? []
    expect(inC1?.under).toMatch(/^C1 .*: 18 of 20$/)
    expect(inC1?.links.map(({ anchor }) => anchor)).not.toContain('C1@1/1.1')
    for (const { anchor } of inC1?.links ?? []) expect(placeOf(`#${anchor}`, page).kind).toBe('criterion')
  })

  it('tell claims of criteria that no chosen unit holds', async () => {
    const story = await amysStory()
    const note = await captureNote(story.amy, 'A call.')
    await claim(story.amy, note.hash, 'A3@2/1.1')
    expect(saidBy(await opened(story))).toContain('1 claim is for a criterion outside the chosen units.')
  })

  it('are those of the plain page, word for word', async () => {
    const story = await amysStory()
    const page = await opened(story, { lists: [] })
    const { portfolio, scheme, paths, history } = page
    const { markup } = makePages({
      portfolio,
      scheme,
      paths,
      absent: history.absent,
      madeOn: '',
    }).document
    expect(saidBy(page).length).toBeGreaterThan(3)
    for (const says of saidBy(page)) expect(markup).toContain(said(says).markup)
  })

  it('put what must be fixed before what is for information', async () => {
    const story = await amysStory()
    const [photo] = [...(await opened(story)).portfolio.evidence.values()].flatMap(({ files }) => files)
    const gaps = gapsInPage(await opened(story, { absent: new Set([photo?.sha256 ?? '']) }))
    expect(gaps[0]).toMatchObject({ level: 'error', says: '1 file is not in this bundle.' })
    const levels = gaps.map(({ level }) => ['error', 'warning', 'info'].indexOf(level))
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  })

  it('say that a device waits until the centre’s list names it, and then no more', async () => {
    const story = await amysStory()
    const waits = /Dev Patel wait: the centre has not confirmed this device/
    expect(saidBy(await opened(story, { lists: [] })).some((says) => waits.test(says))).toBe(true)
    expect(saidBy(await opened(story)).some((says) => waits.test(says))).toBe(false)
  })

  it('show no criteria of a qualification that the portfolio does not name', async () => {
    const page = await opened(await amysStory(), { scheme: utf8('{}') })
    expect(page.scheme).toBeNull()
    expect(saidBy(page)).toContain('data/scheme.json is not the qualification that the portfolio names.')
  })

  it('are told of a portfolio with nothing in it', async () => {
    const amy = await TestDevice.founding('Amy Lewis')
    const story = { ...(await amysStory()), amy, dev: amy, lists: [] }
    expect(saidBy(await opened(story, { scheme: null }))).toEqual([
      'No qualification has been chosen, so nothing can be called complete.',
    ])
  })
})

describe('opening the history in a page', () => {
  it('leaves out what another key signed, and counts it', async () => {
    const story = await amysStory()
    const { signature } = story.amy.entries.at(0) ?? { signature: '' }
    const entries = story.amy.entries.map((entry, i) => (i === 2 ? { ...entry, signature } : entry))
    const page = await opened(story, { entries })
    expect(page.unsound).toBe(1)
    expect(page.entries.size).toBe(entries.length - 1)
  })

  it('refuses a text that is not ours', async () => {
    expect(await openContents('{"format":"other"}')).toMatchObject({ ok: false })
    expect(await openContents('')).toMatchObject({ ok: false })
  })
})

describe('addresses in the page', () => {
  it('lead to criteria, units, evidence and its paragraphs, and to nothing else', async () => {
    const page = await opened(await amysStory())
    expect(placeOf('', page).kind).toBe('overview')
    expect(placeOf('#check', page).kind).toBe('check')
    expect(placeOf('#C1%401/1.1', page)).toEqual({ kind: 'criterion', id: 'C1@1/1.1' })
    expect(placeOf('#F1@1', page)).toEqual({ kind: 'criterion', id: 'F1@1' })
    expect(placeOf('#E001-p2', page)).toMatchObject({ kind: 'evidence', evidence: { label: 'E001' } })
    expect(placeOf('#E999', page).kind).toBe('unknown')
    expect(placeOf('#%E0%A4%A', page).kind).toBe('unknown')
  })
})
