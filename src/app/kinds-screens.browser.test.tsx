// Adding evidence of any kind on the app's own screens with a real store: every way leads somewhere, every kind is asked
// for what the trade asks of it, and what was said is there to be read and put right.

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { momentNow } from '#/base/dates.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { signatureState } from '#/portfolio/views/signatures.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, describePortfolio } from '#/ui/session/describe.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { draftsNow, main, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'
import { hostileZip, text as bytesOf } from '../../tests/support/hostile-zip.ts'

eachFresh(async () => {
  unwrap(await keepNote({ title: 'The invoice', account: 'Mr Shah rang.', performedOn: '' }, []))
})

const chooseFile = async (): Promise<void> =>
  userEvent.upload(main().getByLabelText(en.captureForms.addFiles), new File(['one'], 'one.txt'))

describe('the ways of adding evidence', () => {
  it.each(['/', '/evidence'])('are one tap from %s, and each leads to its screen', async (from) => {
    await visit(from)
    await userEvent.click(main().getByRole('link', { name: en.ways.more }))
    await screen.findByRole('heading', { level: 1, name: en.ways.title })
    expect(await barriers()).toEqual([])
    const hrefs = main()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/capture/'))
    expect(hrefs.length).toBeGreaterThan(2)
    for (const href of hrefs) {
      await visit(href)
      expect(title(), href).not.toBe(en.app.notFound)
    }
  })

  it('each take along the criterion that it is meant for', async () => {
    await visit('/capture?for=C1%401%2F1.1')
    const ways = main()
      .getAllByRole('link')
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ pathname }) => pathname.startsWith('/capture/'))
    expect(new Set(ways.map(({ searchParams }) => searchParams.get('for')))).toEqual(new Set(['C1@1/1.1']))
    expect(ways.filter(({ searchParams }) => searchParams.get('plan') === '1')).toHaveLength(1)
  })
})

const chooseUnits = async (): Promise<void> => {
  const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
  if (!chosen) throw new Error('03454 is not among the schemes')
  unwrap(await chooseScheme(chosen))
  unwrap(await describePortfolio({ name: 'Amy Lewis', units: [{ unit: 'C1', level: null }] }))
}
const latest = () => [...openPortfolio().portfolio.evidence.values()].at(-1)
const box = (prompt: keyof typeof en.checks.prompts) => main().getByLabelText(en.checks.prompts[prompt].ask)
const saveForm = async (): Promise<void> => {
  await userEvent.click(await main().findByRole('button', { name: en.captureForms.save }))
  await screen.findByRole('heading', { level: 1, name: /^Saved on this/ })
}

const held = async () => unwrap(await theStore().blobFactsOf(openPortfolio().ledger)).length

describe('a form for one kind of evidence', () => {
  it('is saved with answers and files and claimed in one go, and its answers can be put right', async () => {
    await chooseUnits()
    await visit('/capture/form/work-product?for=C1%401%2F1.1')
    expect(await barriers()).toEqual([])
    await userEvent.fill(box('origin'), 'A screenshot of the till')
    await userEvent.fill(box('ownPart'), 'All of it')
    const files = main().getByLabelText(en.captureForms.addFiles)
    const [first, second] = ['one', 'two'].map((text) => new File([text], `${text}.txt`))
    await userEvent.upload(
      files,
      [first, second].filter((file) => file !== undefined),
    )
    await userEvent.click(await main().findByRole('button', { name: en.captureForms.without('one.txt') }))
    await saveForm()
    const kept = latest()
    expect(kept).toMatchObject({ form: 'form', claims: [{ criterion: 'C1@1/1.1' }] })
    expect(kept?.files.map(({ name }) => name)).toEqual(['two.txt'])
    expect(kept?.fields.values).toMatchObject({
      type: 'work product',
      answers: [
        { prompt: 'origin', text: 'A screenshot of the till' },
        { prompt: 'ownPart', text: 'All of it' },
      ],
    })
    expect(await barriers()).toEqual([])

    await visit(`/evidence/${kept?.id}`)
    expect(main().getByText(en.checks.kindAsks)).toBeTruthy()
    await userEvent.fill(box('confidentiality'), 'Names are hidden')
    box('origin').focus()
    await expect
      .poll(() => latest()?.fields.values.answers.find(({ prompt }) => prompt === 'confidentiality')?.text)
      .toBe('Names are hidden')
    expect(await barriers()).toEqual([])
  })

  it('brings back what was typed when the screen went, and is named on the home screen until then', async () => {
    await visit('/capture/form/case-history')
    await userEvent.type(box('situation'), 'A man at the desk')
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    await visit('/')
    expect(await main().findByText(en.today.leftForm(en.records.kinds['case history']))).toBeTruthy()
    await visit('/capture/form/case-history')
    expect(await main().findByDisplayValue('A man at the desk')).toBeTruthy()
    await saveForm()
    expect(latest()?.fields.values.answers).toEqual([{ prompt: 'situation', text: 'A man at the desk' }])
    await visit('/capture/form/case-history')
    await expect.poll(() => main().queryByDisplayValue('A man at the desk')).toBeNull()
  })

  it('says on its button that a file is still on its way in, and saves it once it is here', async () => {
    await visit('/capture/form/report')
    const long = new File([new Uint8Array(20 * 1024 * 1024).fill(65)], 'long.txt')
    const picker = main().getByLabelText<HTMLInputElement>(en.captureForms.addFiles)
    const chosen = new DataTransfer()
    chosen.items.add(long)
    picker.files = chosen.files
    picker.dispatchEvent(new Event('change', { bubbles: true }))
    expect(await main().findByRole('button', { name: en.captureForms.reading })).toBeTruthy()
    await main().findByRole('button', { name: en.captureForms.save })
    await saveForm()
    expect(latest()?.files.map(({ name }) => name)).toEqual(['long.txt'])
  })

  it('left while a file is still being read, and typed in again, has both: the file and the words', async () => {
    const { arrayBuffer } = Blob.prototype
    const card = new EventTarget()
    const read = new Promise((resolve) => {
      card.addEventListener('read', resolve)
    })
    // As from a slow card.
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementationOnce(async function slow(this: Blob) {
      await read
      return arrayBuffer.call(this)
    })
    await visit('/capture/form/report')
    await userEvent.fill(main().getByLabelText(en.captureForms.account), 'What I knew')
    await chooseFile()
    expect(await main().findByRole('button', { name: en.captureForms.reading })).toBeTruthy()
    await visit('/')
    await visit('/capture/form/report')
    expect(await main().findByDisplayValue('What I knew')).toBeTruthy()
    // It is said there, too, and nothing is saved without it.
    expect(main().getByRole('button', { name: en.captureForms.reading })).toBeTruthy()
    await userEvent.fill(main().getByLabelText(en.captureForms.account), 'What I know')
    card.dispatchEvent(new Event('read'))
    await main().findByRole('button', { name: en.captureForms.without('one.txt') })
    expect(main().getByDisplayValue('What I know')).toBeTruthy()
    await saveForm()
    expect(latest()?.files.map(({ name }) => name)).toEqual(['one.txt'])
    expect(latest()?.fields.values.account).toBe('What I know')
    expect(await theStore().drafts()).toMatchObject({ ok: true, value: [] })
    vi.restoreAllMocks()
  })

  it('whose file arrives when nobody looks at it is named on the home screen, and has it when it is opened', async () => {
    await visit('/capture/form/report')
    await chooseFile()
    await visit('/')
    await expect
      .poll(async () => unwrap(await theStore().drafts()).some(({ text }) => text.includes('one.txt')))
      .toBe(true)
    await visit('/about')
    await visit('/')
    expect(await main().findByText(en.today.leftForm(en.records.kinds.report))).toBeTruthy()
    await visit('/capture/form/report')
    expect(await main().findByRole('button', { name: en.captureForms.without('one.txt') })).toBeTruthy()
    await saveForm()
    expect(latest()?.files.map(({ name }) => name)).toEqual(['one.txt'])
  })

  it('says which of its pictures keeps the place it names, and so does what it becomes', async () => {
    await visit('/capture/form/report')
    const heic = new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic infeExif and a place'], 'IMG_8.HEIC')
    await userEvent.upload(main().getByLabelText(en.captureForms.addFiles), heic)
    await chooseFile()
    await main().findByRole('button', { name: en.captureForms.without('one.txt') })
    expect(await main().findAllByText(new RegExp(en.capture.keepsPlace))).toHaveLength(1)
    await saveForm()
    expect(await main().findByText(en.troubles.placeKept.what)).toBeTruthy()
  })

  it('keeps its files as soon as they are chosen, and thrown away with the form they are gone', async () => {
    await visit('/capture/form/report')
    const before = await held()
    await chooseFile()
    await main().findByRole('button', { name: en.captureForms.without('one.txt') })
    // Typed after the file: neither pushes the other out.
    await userEvent.fill(main().getByLabelText(en.captureForms.account), 'What I know')
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    await visit('/')
    expect(await main().findByText(en.today.leftForm(en.records.kinds.report))).toBeTruthy()
    await visit('/capture/form/report')
    await userEvent.click(await main().findByRole('button', { name: en.capture.discard }))
    await userEvent.click(await screen.findByRole('button', { name: en.capture.noteThrow }))
    await expect.poll(held).toBe(before)
    // The button that asked has gone, and one begins again at the head.
    await expect
      .poll(() => document.activeElement)
      .toBe(main().getByRole('heading', { level: 1, name: en.captureForms.titles.report }))

    await chooseFile()
    await main().findByRole('button', { name: en.captureForms.without('one.txt') })
    await visit('/')
    await visit('/capture/form/report')
    expect(await main().findByRole('button', { name: en.captureForms.without('one.txt') })).toBeTruthy()
    await saveForm()
    const kept = latest()
    expect(kept?.files.map(({ name }) => name)).toEqual(['one.txt'])
    const blob = await theStore().blob(kept?.files[0]?.sha256 ?? '')
    expect(await unwrap(blob).blob.text()).toBe('one')
    await visit('/')
    expect(main().queryByText(en.today.leftForm(en.records.kinds.report))).toBeNull()
  })

  it('of any kind that was begun is named on the home screen until it is saved or empty again', async () => {
    await visit('/capture/questions')
    await userEvent.click(main().getByRole('button', { name: en.questions.aboutNothing }))
    await userEvent.type(main().getByLabelText(en.questions.question), 'Who?')
    await main().findByText(en.capture.noteKept)
    await visit('/capture/observation')
    await userEvent.click(main().getByRole('button', { name: en.observing.start }))
    const { ledger } = openPortfolio()
    const draft = { id: randomId(), ledger, kind: 'testimony', changedAt: momentNow() }
    unwrap(
      await theStore().putDraft({ ...draft, text: JSON.stringify({ name: 'Sue', account: 'I saw it' }) }),
    )
    await visit('/capture/form/report')
    await userEvent.type(main().getByLabelText(en.captureForms.account), 'x{backspace}')
    // What is empty again is no longer kept.
    await expect.poll(async () => (await draftsNow()).length).toBe(3)
    await visit('/')
    const card = within(await main().findByRole('region', { name: en.today.recover }))
    const { leftForm } = en.today
    await expect
      .poll(() => card.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent))
      .toEqual(
        [
          en.records.kinds['witness testimony'],
          en.records.kinds.observation,
          en.records.kinds['questions and answers'],
        ].map(leftForm),
      )
    expect(card.queryByText(/I saw it/)).toBeNull()
    expect(await barriers()).toEqual([])
    await userEvent.click(card.getAllByRole('link')[1] ?? document.body)
    await screen.findByRole('heading', { level: 1, name: en.observing.title })
    expect(await main().findByRole('button', { name: en.observing.stop })).toBeTruthy()
  })

  it('of a workbook has a row for each question, kept in their order and told one by one', async () => {
    await chooseUnits()
    await visit('/capture/form/workbook?for=C1%401%2F1.1')
    expect(main().queryByLabelText(en.checks.prompts.workbookCovers.ask)).toBeNull()
    const { question, answer, askAnother } = en.observing
    await userEvent.fill(main().getByLabelText(question(1)), 'What is a query?')
    await userEvent.fill(main().getByLabelText(answer(1)), 'Somebody asks us something.')
    await userEvent.click(main().getByRole('button', { name: askAnother }))
    await userEvent.fill(main().getByLabelText(question(2)), 'Who do you ask?')
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await visit('/capture/form/workbook?for=C1%401%2F1.1')
    await main().findByDisplayValue('Who do you ask?')
    await userEvent.click(main().getByRole('button', { name: askAnother }))
    await saveForm()
    const kept = latest()
    expect(kept?.fields.values).toMatchObject({
      type: 'workbook',
      record: {
        kind: 'questions',
        questions: [
          { question: 'What is a query?', answer: 'Somebody asks us something.', mode: 'written' },
          { question: 'Who do you ask?', answer: '', criterion: 'C1@1/1.1' },
        ],
      },
    })
    await visit(`/evidence/${kept?.id}`)
    const told = await main().findByText('What is a query?')
    expect(told.compareDocumentPosition(main().getByText('Who do you ask?'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(main().getByText(new RegExp(en.records.questions.noAnswer))).toBeTruthy()
    expect(await barriers()).toEqual([])
  })

  it('about what stays at work is signed with a name, and stands as signed', async () => {
    await visit('/capture/form/kept-at-work')
    await userEvent.fill(box('whereItStays'), 'In the complaints folder')
    await userEvent.fill(main().getByLabelText(en.captureForms.sign), 'Amy Lewis')
    await saveForm()
    expect(main().getByText('In the complaints folder')).toBeTruthy()
    const kept = latest()
    const [signature] = kept?.signatures ?? []
    if (kept === undefined || signature === undefined) throw new Error('nothing is signed')
    expect(signature).toMatchObject({ name: 'Amy Lewis', capacity: 'candidate', how: 'typed' })
    expect(signatureState(kept, signature)).toBe('as signed')
  })

  it('says what is missing before anything is there, and where no form is', async () => {
    await visit('/capture/form/prior-learning')
    await userEvent.click(main().getByRole('button', { name: en.captureForms.save }))
    expect(await main().findByText(en.captureForms.empty)).toBeTruthy()
    await visit('/capture/form/dance')
    expect(main().getByText(en.captureForms.noSuch)).toBeTruthy()
  })
})

describe('what the workplace allows', () => {
  it('is said once, shown on every capture screen, and leads to the ways without a camera', async () => {
    await visit('/capture/photo')
    expect(main().queryByText(/^Your workplace/)).toBeNull()
    await visit('/about')
    await userEvent.selectOptions(main().getByLabelText(en.workplace.asks.photosAtWork), 'never')
    await userEvent.selectOptions(main().getByLabelText(en.workplace.asks.callsAtWork), 'yes')
    await userEvent.selectOptions(main().getByLabelText(en.workplace.asks.phonesAtWork), 'never')
    await expect
      .poll(() => openPortfolio().portfolio.description.values)
      .toMatchObject({ photosAtWork: 'never', screensAtWork: '', callsAtWork: 'yes', phonesAtWork: 'never' })
    expect(await barriers()).toEqual([])
    const line = en.workplace.line('no photos, no phones on the floor')
    for (const path of [
      '/capture/file',
      '/capture/note',
      '/capture/form/report',
      '/capture/questions',
      '/capture/observation',
      '/capture/witness',
      '/capture',
      '/capture/photo',
    ]) {
      await visit(path)
      expect(main().getByText(line), path).toBeTruthy()
    }
    expect(await barriers()).toEqual([])
    // Two taps from home until here; a third opens the form, and a fourth saves it.
    await userEvent.click(main().getByRole('link', { name: en.workplace.afterShift }))
    await screen.findByRole('heading', { level: 1, name: en.captureForms.titles['case history'] })
    expect(main().queryByRole('link', { name: en.workplace.afterShift })).toBeNull()
    await userEvent.fill(main().getByLabelText(en.capture.whenDone), '2026-11-20')
    await userEvent.fill(box('situation'), 'A man at the desk')
    await saveForm()
    expect(latest()?.fields.values).toMatchObject({ type: 'case history', performedOn: '2026-11-20' })
  })
})

/** As a picker gives them: with the day of each, which the driver's own upload does not carry. */
const bringIn = (files: readonly File[]): void => {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  const input = main().getByLabelText<HTMLInputElement>(new RegExp(en.bring.zip))
  input.files = chosen.files
  fireEvent.change(input)
}
/** Without the note that every test begins with. */
const brought = () => [...openPortfolio().portfolio.evidence.values()].slice(1)
const fileOf = (name: string, text: string, day = '2024-03-05'): File =>
  new File([text], name, { type: 'text/plain', lastModified: Date.parse(`${day}T12:00:00Z`) })

describe('evidence from elsewhere', () => {
  it('comes in file by file, marked and dated, and its proposed claims count when a person says so', async () => {
    await chooseUnits()
    await visit('/bring')
    expect(await barriers()).toEqual([])
    const table = 'file,criteria\none.txt,C1 1.1;C1 1.2\ntwo.txt,C1 3.1\nabsent.txt,C1 1.1\ntwo.txt,Z9 9.9'
    bringIn([fileOf('one.txt', '1'), fileOf('two.txt', '2'), fileOf('claims.csv', table)])
    expect(await main().findByText(en.bring.found(2))).toBeTruthy()
    const { onLine, tableTroubles } = en.bring
    expect(main().getByText(onLine(4, tableTroubles.noSuchFile('absent.txt')))).toBeTruthy()
    expect(main().getByText(onLine(5, tableTroubles.unknownCriterion('Z9 9.9')))).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.fill(main().getByLabelText(en.bring.from), 'The old system')
    await userEvent.click(main().getByRole('button', { name: en.bring.start(2) }))
    expect(await main().findByText(en.bring.proposedWhy)).toBeTruthy()
    expect(await barriers()).toEqual([])
    expect(
      brought().map(({ files, claims, fields }) => [files[0]?.name, claims.length, fields.values]),
    ).toEqual(
      ['one.txt', 'two.txt'].map((name) => [
        name,
        0,
        expect.objectContaining({
          performedOn: '2024-03-05',
          answers: [{ prompt: 'broughtFrom', text: 'The old system' }],
        }),
      ]),
    )

    // Nothing of a proposal is lost when the screen goes.
    await visit('/bring')
    await userEvent.click(await main().findByRole('button', { name: en.bring.turnDownOf('two.txt') }))
    await userEvent.click(await main().findByRole('button', { name: en.bring.confirmAll(1) }))
    await expect
      .poll(() => brought().map(({ claims }) => claims.map(({ criterion }) => criterion)))
      .toEqual([['C1@1/1.1', 'C1@1/1.2'], []])
    await visit('/bring')
    await expect.poll(() => main().queryByText(en.bring.proposedWhy)).toBeNull()

    await visit(`/evidence/${brought()[0]?.id}`)
    expect(main().getByText(en.checks.prompts.broughtFrom.ask)).toBeTruthy()
    expect(main().getByText('The old system')).toBeTruthy()
  })

  it('that is here already comes in once, and what is proposed for it is for the one that is here', async () => {
    await chooseUnits()
    await visit('/bring')
    bringIn([fileOf('one.txt', '1'), fileOf('copy of one.txt', '1')])
    expect(await main().findByText(en.bring.found(1))).toBeTruthy()
    expect(main().getByText('copy of one.txt')).toBeTruthy()
    await userEvent.click(main().getByRole('button', { name: en.bring.start(1) }))
    await expect.poll(() => brought().length).toBe(1)

    await visit('/bring')
    const table = 'file,criteria\nren amed.txt,C1 1.1\ntwo.txt,C1 1.2'
    bringIn([fileOf('ren amed.txt', '1'), fileOf('two.txt', '2'), fileOf('claims.csv', table)])
    expect(await main().findByText(en.bring.found(1))).toBeTruthy()
    expect(main().getByText('ren amed.txt')).toBeTruthy()
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('button', { name: en.bring.start(1) }))
    await userEvent.click(await main().findByRole('button', { name: en.bring.confirmAll(2) }))
    await expect
      .poll(() => brought().map(({ claims }) => claims.map(({ criterion }) => criterion)))
      .toEqual([['C1@1/1.1'], ['C1@1/1.2']])

    // Claimed already: there is nothing left to say.
    await visit('/bring')
    bringIn([fileOf('ren amed.txt', '1'), fileOf('two.txt', '2'), fileOf('claims.csv', table)])
    expect(await main().findByText(en.bring.allHere)).toBeTruthy()
    expect(main().queryByRole('button', { name: en.bring.toProposed })).toBeNull()
    const [more, none] = ['file,criteria\none.txt,C1 1.2', 'name\nAmy']
    await userEvent.click(main().getByRole('button', { name: en.bring.other }))
    bringIn([fileOf('one.txt', '1'), fileOf('claims.csv', more), fileOf('people.csv', none)])
    await main().findByText(en.bring.notTable)
    await userEvent.click(main().getByRole('button', { name: en.bring.start(1) }))
    expect(await main().findByRole('button', { name: en.bring.confirmAll(1) })).toBeTruthy()
    await expect.poll(() => brought().length).toBe(3)
  })

  it('in a ZIP is read with its folders, and a damaged one changes nothing', async () => {
    const zip = hostileZip([
      { name: 'mine/note.txt', content: bytesOf('What I did') },
      { name: 'mine/.DS_Store', content: bytesOf('x') },
      { name: '__MACOSX/mine/note.txt', content: bytesOf('x') },
    ])
    await visit('/bring')
    bringIn([new File([zip.slice(0, zip.length - 30)], 'old.zip')])
    expect(await main().findByText(en.bring.badZip.what)).toBeTruthy()
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
    bringIn([new File([zip], 'old.zip')])
    await userEvent.click(await main().findByRole('button', { name: en.bring.start(1) }))
    await expect.poll(() => latest()?.files.map(({ name }) => name)).toEqual(['note.txt'])
    expect(latest()?.fields.values).toMatchObject({
      performedOn: '',
      answers: [{ prompt: 'broughtFrom', text: 'old.zip' }],
    })
  })
})
