// Taking evidence in, claiming, and finding the proof again, on the app's own screens with a real store: what a candidate
// does with keyboard and finger, and that nothing on the way shuts anyone out.

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { momentNow } from '#/base/dates.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { noteHandedOutHere } from '#/ui/session/bundle/handed-out.ts'
import { keepAnyFile, keepNote, keepPhoto } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describeEvidence, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { main, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const account = [
  'Mr Shah rang about an invoice he had paid twice.',
  'I said what would happen next.',
  'He thanked me.',
]
const note = async (): Promise<string> =>
  unwrap(await keepNote({ title: 'The invoice', account: account.join('\n'), performedOn: '' }, [])).evidence

const picture = async (name = 'till.jpg'): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  const context = canvas.getContext('2d')
  if (context) {
    context.fillStyle = '#27433f'
    context.fillRect(0, 0, 640, 480)
  }
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' })
}

const chooseUnits = async (): Promise<void> => {
  const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (!chosen) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(chosen))
  const units = ['C1', 'A3', 'F2'].map((unit) => ({ unit, level: null }))
  unwrap(await describePortfolio({ name: 'Amy Lewis', units }))
}

/** There, and said to be there: the heading takes the focus. */
const heading = async (name: string | RegExp): Promise<void> => {
  const found = await screen.findByRole('heading', { level: 1, name })
  await expect.poll(() => document.activeElement).toBe(found)
}
const dialog = () => within(screen.getByRole('dialog'))
const chip = (code: string) =>
  main().getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) })
const claimsOf = (id: string) => openPortfolio().portfolio.evidence.get(id)?.claims ?? []

eachFresh()

describe('from a note to its proof', () => {
  it('goes by keyboard: write, claim a paragraph, find it in the coverage, and come back', async () => {
    await note()
    await chooseUnits()
    await visit('/capture/note')
    await userEvent.fill(main().getByLabelText(en.capture.note), account.join('\n'))
    main().getByRole('button', { name: en.capture.noteSave }).focus()
    await userEvent.keyboard('{Enter}')
    await heading(/^Saved on this/)
    const id = [...openPortfolio().portfolio.evidence.keys()].at(-1) ?? ''

    main().getByRole('button', { name: en.claims.findAnother }).focus()
    await userEvent.keyboard('{Enter}')
    await heading(en.claims.title)
    main().getByRole('button', { name: en.claims.setPlace }).focus()
    await userEvent.keyboard('{Enter}')
    const sheet = within(await screen.findByRole('dialog', { name: en.claims.where }))
    sheet.getByRole('radio', { name: /^Paragraph 1/ }).focus()
    await userEvent.keyboard(' {ArrowDown}')
    sheet.getByRole('button', { name: en.claims.savePlace }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.type(main().getByRole('searchbox', { name: en.claims.search }), 'C1 3.2')
    chip('C1 · 3.2').focus()
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => claimsOf(id))
      .toMatchObject([{ criterion: 'C1@1/3.2', position: { kind: 'paragraph', paragraph: 2 } }])

    const places = within(screen.getByRole('navigation', { name: en.app.places }))
    await userEvent.click(places.getByRole('link', { name: en.app.units }))
    await heading(en.coverage.title)
    const cell = screen.getByRole('button', { name: /^C1 3\.2, .*: claimed, 1 piece of evidence$/ })
    cell.focus()
    await userEvent.keyboard('{Enter}')
    await heading(/^State the boundaries/)
    const proof = main().getByRole('article')
    expect(proof.querySelector('mark')?.textContent).toBe(account[1])

    await userEvent.click(main().getByRole('link', { name: /paragraph 2/ }))
    await heading(account[0] ?? '')
    await userEvent.click(main().getByRole('link', { name: en.parts.back }))
    await heading(/^State the boundaries/)
    await userEvent.click(main().getByRole('link', { name: en.coverage.backToGrid }))
    await heading(en.coverage.title)
  })

  it('keeps what is typed, and brings it back when the screen went without saving', async () => {
    await note()
    await visit('/capture/note')
    await userEvent.type(main().getByLabelText(en.capture.note), 'Half a thought')
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    cleanup()
    await visit('/capture/note')
    expect(await main().findByDisplayValue('Half a thought')).toBeTruthy()
    expect(main().getByText(en.capture.noteRecovered)).toBeTruthy()
    await userEvent.click(main().getByRole('button', { name: en.capture.noteSave }))
    await heading(/^Saved on this/)
    cleanup()
    await visit('/capture/note')
    await expect.poll(() => main().getByLabelText<HTMLTextAreaElement>(en.capture.note).value).toBe('')
  })
})

describe('a photo', () => {
  it('is claimed with one tap, and taken back by Undo and by another tap', async () => {
    await note()
    await chooseUnits()
    const { evidence } = unwrap(await keepPhoto(await picture()))
    await visit(`/evidence/${evidence}/saved`)
    await userEvent.click(chip('C1 · 1.1'))
    await expect.poll(() => claimsOf(evidence).length).toBe(1)
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    await expect.poll(() => claimsOf(evidence).length).toBe(0)
    await userEvent.click(chip('C1 · 1.1'))
    await expect.poll(() => chip('C1 · 1.1').getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(chip('C1 · 1.1'))
    await expect.poll(() => claimsOf(evidence).length).toBe(0)
  })

  it('says what it shows when the screen is left, without a button to press', async () => {
    const { evidence } = unwrap(await keepPhoto(await picture()))
    await visit(`/evidence/${evidence}/saved`)
    await userEvent.type(main().getByLabelText(en.capture.whatShows), 'The till at closing')
    await userEvent.click(main().getByRole('link', { name: en.app.done }))
    await expect
      .poll(() => openPortfolio().portfolio.evidence.get(evidence)?.fields.values.account)
      .toBe('The till at closing')
  })

  it('is claimed at a part of it, marked by keyboard, and the claim is moved back to all of it', async () => {
    await note()
    await chooseUnits()
    const { evidence } = unwrap(await keepPhoto(await picture()))
    unwrap(await claim(evidence, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
    await visit(`/evidence/${evidence}/claim`)
    await userEvent.click(main().getByRole('button', { name: en.claims.placeOfClaim('C1 · 1.1') }))
    const marker = await dialog().findByRole('application')
    marker.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await userEvent.click(dialog().getByRole('button', { name: en.claims.savePlace }))
    await userEvent.click(await screen.findByRole('button', { name: en.parts.close }))
    await expect.poll(() => claimsOf(evidence).map(({ position }) => position.kind)).toEqual(['region'])
    await userEvent.click(main().getByRole('button', { name: en.claims.placeOfClaim('C1 · 1.1') }))
    await userEvent.click(dialog().getByRole('button', { name: en.claims.whole.photo }))
    await expect.poll(() => claimsOf(evidence).map(({ position }) => position.kind)).toEqual(['whole'])
  })

  it('among several that are chosen, fails alone', async () => {
    await note()
    await visit('/capture/photo')
    const chooser = main().getByLabelText(new RegExp(en.capture.pickPhoto))
    await userEvent.upload(chooser, [
      await picture('one.jpg'),
      new File([], 'empty.jpg'),
      await picture('two.jpg'),
    ])
    expect(await main().findByText(en.troubles.emptyFile('empty.jpg').what)).toBeTruthy()
    await expect.poll(() => main().getAllByText(en.capture.savedTitle).length).toBe(2)
    expect(openPortfolio().portfolio.evidence.size).toBe(3)
  })

  it('that no browser here can show is kept, and says so', async () => {
    const heic = new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic and then no picture'], 'IMG_7.HEIC')
    const { evidence, viewable } = unwrap(await keepPhoto(heic))
    expect(viewable).toBe(false)
    await visit(`/evidence/${evidence}`)
    expect(await main().findByText(en.troubles.heicKept.what)).toBeTruthy()
    expect(main().getByRole('button', { name: new RegExp(en.evidence.saveFile) })).toBeTruthy()
  })

  it('that keeps the place it names says so once it is saved and whenever it is shown; one that lost it does not', async () => {
    const heic = new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic infeExif and a place'], 'IMG_8.HEIC')
    const { evidence } = unwrap(await keepPhoto(heic))
    await visit(`/evidence/${evidence}/saved`)
    expect(await main().findByText(en.troubles.placeKept.what)).toBeTruthy()
    expect(await barriers()).toEqual([])
    // As a new start finds it.
    await startSession()
    await visit(`/evidence/${evidence}`)
    expect(await main().findByText(en.troubles.placeKept.what)).toBeTruthy()
    expect(await barriers()).toEqual([])
    const plain = unwrap(await keepPhoto(await picture()))
    const { evidence: all } = openPortfolio().portfolio
    const blob = await theStore().blob(all.get(plain.evidence)?.files[0]?.sha256 ?? '')
    expect(unwrap(blob).placeKept).toBe(false)
  })
})

describe('evidence', () => {
  it('from a stranger never runs here: a page stays a file to save', async () => {
    const html = '<script>window.ran = true</script><iframe src="about:blank"></iframe>'
    const { evidence } = unwrap(await keepAnyFile(new File([html], 'a page.html', { type: 'text/html' })))
    await visit(`/evidence/${evidence}`)
    expect(await main().findByRole('button', { name: new RegExp(en.evidence.saveFile) })).toBeTruthy()
    expect(document.querySelector('iframe')).toBeNull()
    expect('ran' in window).toBe(false)
  })

  it('is withdrawn and erased only after asking, and its history says so', async () => {
    const id = await note()
    await visit(`/evidence/${id}`)
    await userEvent.click(main().getByText(en.evidence.remove))
    await userEvent.click(main().getByRole('button', { name: en.evidence.withdraw }))
    await userEvent.type(dialog().getByRole('textbox'), 'Wrong customer')
    await userEvent.click(dialog().getByRole('button', { name: en.evidence.withdrawDo }))
    await userEvent.click(await screen.findByRole('button', { name: en.parts.close }))
    expect(await main().findByText(en.history.withdrawnFor('Wrong customer'))).toBeTruthy()
    expect(main().queryByLabelText(en.evidence.titleLabel)).toBeNull()
    await userEvent.click(main().getByRole('button', { name: en.evidence.erase }))
    await userEvent.type(dialog().getByRole('textbox'), 'It names someone')
    await userEvent.click(dialog().getByRole('button', { name: en.evidence.eraseDo }))
    expect(await main().findByText(en.history.erased('It names someone'))).toBeTruthy()
    expect(main().queryByText(account[0] ?? '')).toBeNull()
    expect(await main().findByText(en.history.unchangedDetails)).toBeTruthy()
  })

  it('goes when somebody in it no longer agrees: what was handed out is named, a form begun stays, and all of it says so', async () => {
    const id = await note()
    await noteHandedOutHere()
    const { ledger } = openPortfolio()
    const begun = { id: randomId(), ledger, kind: 'observation', text: '{}', changedAt: momentNow() }
    unwrap(await theStore().putDraft(begun))
    await visit(`/evidence/${id}`)
    await userEvent.click(main().getByText(en.evidence.remove))
    await userEvent.click(main().getByRole('button', { name: en.evidence.noConsent }))
    expect(await dialog().findByText(/^The last file was handed out on /)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(dialog().getByRole('button', { name: en.evidence.noConsentDo }))
    expect(await main().findByText(en.evidence.noConsentGone)).toBeTruthy()
    expect(main().queryByText(account[0] ?? '')).toBeNull()
    expect(unwrap(await theStore().drafts()).map((draft) => draft.id)).toEqual([begun.id])
  })

  it('changed on two devices shows both versions with who and when, until one is chosen', async () => {
    const id = await note()
    unwrap(await describeEvidence(id, { title: 'An invoice paid twice' }))
    const { portfolio } = openPortfolio()
    const there = portfolio.evidence.get(id)
    const [, second] = there?.history ?? []
    if (!there || second === undefined) throw new Error('nothing was said')
    // As if the first words had been changed on another device meanwhile.
    const versions = [
      { head: id, value: 'The invoice' },
      { head: second, value: 'An invoice paid twice' },
    ]
    portfolio.evidence.set(id, { ...there, fields: { ...there.fields, toSettle: { title: versions } } })
    await visit(`/evidence/${id}`)
    expect(await main().findByText(en.evidence.twoVersionsWhy)).toBeTruthy()
    expect(await main().findAllByText(/^The candidate, \d+ \w+ \d{4}, \d\d:\d\d$/)).toHaveLength(2)
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getAllByRole('button', { name: en.evidence.useThis })[0] ?? document.body)
    await expect.poll(() => portfolio.evidence.get(id)?.fields.values.title).toBe('The invoice')
    expect(portfolio.evidence.get(id)?.fields.toSettle).toEqual({})
    await expect.poll(() => main().queryByText(en.evidence.twoVersionsWhy)).toBeNull()
  })

  it('open to read only shows nothing to change', async () => {
    const id = await note()
    setSession({ open: { ...openPortfolio(), writer: null } })
    await visit(`/evidence/${id}`)
    expect(await main().findByText(account[1] ?? '')).toBeTruthy()
    expect(main().queryByRole('textbox')).toBeNull()
    expect(main().queryByText(en.evidence.remove)).toBeNull()
    expect(main().queryByRole('link', { name: en.evidence.claimMore })).toBeNull()
    expect(useSession.getState().open?.writer).toBeNull()
  })

  it('is found by a word, by what is not claimed, and scrolls in thousands', async () => {
    const id = await note()
    await keepPhoto(await picture())
    await chooseUnits()
    unwrap(await claim(id, [{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }]))
    const { portfolio } = openPortfolio()
    const [first] = portfolio.evidence.values()
    if (!first) throw new Error('nothing was captured')
    for (let i = 0; i < 3_000; i++) portfolio.evidence.set(`made up ${i}`, { ...first, id: `made up ${i}` })
    await visit('/evidence')
    expect(main().getByText(en.evidence.count(3_002))).toBeTruthy()
    expect((await main().findAllByRole('listitem')).length).toBeLessThan(100)
    await userEvent.click(main().getByRole('button', { name: en.evidence.notClaimedCount(1) }))
    expect(main().getAllByRole('listitem')).toHaveLength(1)
    await userEvent.type(main().getByRole('searchbox'), 'nowhere')
    expect(main().getByText(en.evidence.noneMatch)).toBeTruthy()
  })
})

const paths = (photo: string, said: string): string[] => [
  '/capture/photo',
  '/capture/file',
  '/capture/note',
  `/evidence/${photo}/saved`,
  `/evidence/${said}/saved`,
  `/evidence/${photo}/claim`,
  '/evidence',
  `/evidence/${photo}`,
  `/evidence/${said}`,
  '/evidence/nothing-of-the-sort',
  '/coverage',
  `/coverage/${encodeURIComponent('C1@1/1.1')}`,
  `/coverage/${encodeURIComponent('C1@1/1.2')}`,
  `/coverage/${encodeURIComponent('F2@2')}`,
]

describe('every screen', () => {
  it.each([
    // Tall, so that nothing lies under the bar while its size is measured.
    ['a phone', 390, 2_600],
    ['a laptop', 1280, 1_600],
  ])('shuts nobody out, on %s, in light and dark', async (_, width, height) => {
    await page.viewport(width, height)
    const said = await note()
    await chooseUnits()
    const { evidence: photo } = unwrap(await keepPhoto(await picture()))
    const region = { kind: 'region', x: 0.2, y: 0.3, w: 0.4, h: 0.3 } as const
    unwrap(
      await claim(photo, [
        { criterion: 'C1@1/1.1', position: region },
        { criterion: 'F2@2', position: { kind: 'whole' } },
      ]),
    )
    unwrap(await claim(said, [{ criterion: 'C1@1/1.1', position: { kind: 'paragraph', paragraph: 1 } }]))
    const found: string[] = []
    for (const path of paths(photo, said)) {
      await visit(path)
      found.push(...(await barriers()).map((barrier) => `${path} ${barrier}`))
      expect(document.documentElement.scrollWidth, path).toBeLessThanOrEqual(width)
      cleanup()
    }
    expect(found).toEqual([])
  })
})
