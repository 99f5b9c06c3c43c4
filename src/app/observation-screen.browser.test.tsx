// An observation on the app's own screens with a real store: started and stopped by a tap, kept at every step and there again
// in the middle of it, saved in one commit with its pictures and what its notes show.

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { readObservationDraft } from '#/portfolio/kinds/form-drafts.ts'
import { signatureState } from '#/portfolio/views/signatures.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import {
  draftsNow,
  evidenceNow,
  firstChip,
  main,
  press,
  title,
  visit,
} from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { chooseAward, eachFresh } from '../../tests/support/fresh.ts'

const words = en.observing
const criterion = 'C1@1/1.1'

const begin = async (): Promise<void> => {
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  await chooseAward('03454', 'C1')
}

const note = () => main().getByRole<HTMLTextAreaElement>('textbox', { name: words.note })
const picture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(640, 480)
  canvas.getContext('2d')?.fillRect(20, 20, 200, 200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'till.jpg', { type: 'image/jpeg' })
}
const save = () => userEvent.click(main().getByRole('button', { name: words.save }))
const at = (time: string): string => `2026-11-20T${time}:00.000+00:00`

eachFresh()

describe('an observation', () => {
  it('is stamped, noted, tagged with a tap, found again in the middle, and claimed by saving it', async () => {
    await begin()
    await visit('/capture/observation')
    expect(await barriers()).toEqual([])
    await userEvent.fill(main().getByLabelText(words.observer), 'Dev Patel, assessor')
    await userEvent.click(firstChip(/^C1 · 1\.1 /))
    await press(words.start)
    await userEvent.type(note(), 'She read the order back to him.')
    await userEvent.click(firstChip(/^C1 · 1\.1 /))
    expect(await barriers()).toEqual([])

    // The app goes: the start, the words, their time and the tag are there again.
    cleanup()
    await visit('/capture/observation')
    expect(await main().findByText(en.forms.recovered)).toBeTruthy()
    expect(note().value).toBe('She read the order back to him.')
    expect(firstChip(/^C1 · 1\.1 /).getAttribute('aria-pressed')).toBe('true')

    await press(words.keepNote)
    await expect.poll(() => note().value).toBe('')
    const taken = await picture()
    await userEvent.upload(main().getByLabelText(words.photo), taken)
    expect(await main().findByText(/^Begun /)).toBeTruthy()
    await userEvent.type(note(), 'The till, after.')
    await press(words.askAnother)
    await userEvent.fill(main().getByLabelText(words.question(1)), 'Why did you read it back?')
    await userEvent.fill(main().getByLabelText(words.answer(1)), 'So that it is right.')
    await press(words.stop)
    expect(await main().findByText(words.lookThroughMore)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.save)
    await expect.poll(title).toMatch(/^Saved on this/)
    expect(await barriers()).toEqual([])

    const saved = evidenceNow().at(-1)
    const { record, type, performedOn } = saved?.fields.values ?? {}
    if (record?.kind !== 'observation') throw new Error('no observation was saved')
    expect(saved?.form).toBe('form')
    expect(type).toBe('observation')
    expect(performedOn).toBe(record.from.slice(0, 10))
    expect(record.notes).toMatchObject([
      { text: 'She read the order back to him.', criteria: [criterion] },
      { text: 'The till, after.', criteria: [], sha256: saved?.files[0]?.sha256 },
    ])
    expect(record.asked).toEqual([{ question: 'Why did you read it back?', answer: 'So that it is right.' }])
    expect(record.observer).toBe('Dev Patel, assessor')
    expect(record.to >= record.from).toBe(true)
    expect(saved?.claims).toMatchObject([
      { criterion, position: { kind: 'whole' }, note: expect.stringMatching(/^\d\d:\d\d She read/) },
    ])
    expect(await draftsNow()).toEqual([])
  })

  it('says of a picture that it keeps the place it names', async () => {
    await begin()
    await visit('/capture/observation')
    await press(words.start)
    const heic = new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic infeExif and a place'], 'IMG_8.HEIC', {
      type: 'image/heic',
    })
    await userEvent.upload(main().getByLabelText(words.photo), heic)
    expect(await main().findByText(en.troubles.placeKept.what)).toBeTruthy()
  })

  it('keeps the names under it and what they stand under, and lets go of a picture that was taken out', async () => {
    await begin()
    await visit('/capture/observation')
    await userEvent.fill(main().getByLabelText(words.observer), 'Dev Patel, assessor')
    await press(words.start)
    await userEvent.upload(main().getByLabelText(words.photo), await picture())
    expect(await main().findByText(/^Begun /)).toBeTruthy()
    await userEvent.type(note(), 'A face by the till.')
    await press(words.keepNote)
    await expect.poll(() => note().value).toBe('')
    await userEvent.type(note(), 'She read the order back.')
    await press(words.stop)
    const [face] = readObservationDraft((await draftsNow())[0]?.text ?? '')?.files ?? []
    if (face === undefined) throw new Error('the picture is in no draft')
    const [time] = main()
      .getAllByRole('listitem')
      .flatMap((each) => /^\d\d:\d\d/.exec(each.textContent)?.[0] ?? [])
    const [takeOut] = main().getAllByRole('button', { name: words.takeOutOf(time ?? '') })
    if (takeOut) await userEvent.click(takeOut)
    await userEvent.click(main().getByRole('radio', { name: en.evidence.simulatedNo }))
    const { parts, statements, ...signing } = en.joining.signing
    await press(`${parts.observation}: ${signing.open(statements.observation)}`)
    await press(en.witness.signing.typeInstead)
    await press(signing.do)
    expect(await main().findByText(signing.signed('Dev Patel'))).toBeTruthy()

    cleanup()
    await visit('/capture/observation')
    expect(await main().findByText(signing.signed('Dev Patel'))).toBeTruthy()
    await save()
    await expect.poll(title).toMatch(/^Saved on this/)
    const saved = evidenceNow().at(-1)
    const [signature] = saved?.signatures ?? []
    if (saved === undefined || signature === undefined) throw new Error('nothing was signed')
    expect(saved.fields.values.simulated).toBe(false)
    expect(signature).toMatchObject({ name: 'Dev Patel', capacity: 'assessor' })
    expect(signatureState(saved, signature)).toBe('as signed')
    expect(saved.files).toEqual([])
    await expect.poll(async () => (await theStore().blob(face.sha256)).ok).toBe(false)
  })

  it('asks who saw it and what, and goes on when it was stopped too soon', async () => {
    await begin()
    await visit('/capture/observation')
    await press(words.start)
    await press(words.stop)
    await save()
    expect(await main().findByText(words.nothing)).toBeTruthy()
    expect(main().getByText(words.observerMissing)).toBeTruthy()
    expect(await barriers()).toEqual([])
    await press(words.goOn)
    await userEvent.type(note(), 'He came back.')
    await press(words.stop)
    const [time] = main()
      .getAllByRole('listitem')
      .flatMap((each) => /^\d\d:\d\d/.exec(each.textContent)?.[0] ?? [])
    await press(words.takeOutOf(time ?? ''))
    expect(main().queryByText('He came back.')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    expect(await main().findByText('He came back.')).toBeTruthy()
    expect(evidenceNow()).toHaveLength(1)
    await press(en.capture.discard)
    const dialog = within(await screen.findByRole('dialog', { name: en.forms.discardTitle }))
    await userEvent.click(dialog.getByRole('button', { name: en.capture.noteThrow }))
    await expect.poll(draftsNow).toEqual([])
    await expect.poll(() => document.activeElement?.textContent).toBe(words.title)
  })

  it('keeps its order and its times where the clock was set back in the middle', async () => {
    await begin()
    const { ledger } = openPortfolio()
    const record = {
      kind: 'observation',
      observer: 'Dev Patel',
      from: at('14:00'),
      to: at('11:00'),
      notes: [
        { at: at('14:05'), text: 'First', criteria: [criterion] },
        { at: at('10:50'), text: 'Second', criteria: [criterion] },
      ],
      asked: [],
    }
    const text = JSON.stringify({ record, writing: null, files: [], place: '', criteria: [criterion] })
    const draft = { id: 'b'.repeat(26), ledger, kind: 'observation', text, changedAt: '', more: '' }
    unwrap(await theStore().putDraft(draft))
    await visit('/capture/observation')
    await main().findByText('First')
    await save()
    await expect.poll(title).toMatch(/^Saved on this/)
    const saved = evidenceNow().at(-1)
    expect(saved?.fields.values.record).toEqual(record)
    expect(saved?.fields.values.performedOn).toBe('2026-11-20')
    expect(saved?.claims.map((each) => each.note)).toEqual(['14:05 First\n10:50 Second'])
  })
})
