// Questions and answers on the app's own screens with a real store: asked for one criterion, kept while they are typed, saved
// in one commit with what they are claimed for, and never lost, whatever became of the draft.

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { leftRecordings } from '#/ui/session/recording/left.ts'
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

const words = en.questions
const criterion = 'C1@1/3.4'

const begin = async (): Promise<void> => {
  unwrap(await keepNote({ title: '', account: 'A note', performedOn: '' }, []))
  await chooseAward('03454', 'C1')
}

const card = (name: string) => within(main().getByRole('region', { name }))
const recorded = /^Answer recorded, \d\d:\d\d\./

/** A second or more of it. */
const answerAloud = async (number: number, code: string): Promise<void> => {
  const label = words.card(number, code)
  await userEvent.click(main().getByRole('button', { name: words.recordOf(label) }))
  await main().findByText(/^Safe up to (?!00:00)/)
  await userEvent.click(main().getByRole('button', { name: en.recording.stop }))
  expect(await card(label).findByText(recorded)).toBeTruthy()
}
const save = () => userEvent.click(main().getByRole('button', { name: words.save }))

eachFresh()

describe('questions and answers', () => {
  it('are reached from a criterion without proof, prompted by its word, and claimed by saving them', async () => {
    await begin()
    await visit(`/coverage/${encodeURIComponent(criterion)}`)
    await userEvent.click(main().getByRole('link', { name: words.title }))
    await expect.poll(title).toBe(words.title)
    const first = card(words.card(1, 'C1 · 3.4'))
    expect(first.getByText(en.checks.asks.describe, { exact: false })).toBeTruthy()
    await userEvent.fill(first.getByLabelText(words.question), 'What do you do when somebody is upset?')
    expect(first.getByText(words.noAnswerYet)).toBeTruthy()
    await userEvent.fill(first.getByLabelText(words.answer), 'Smile, nod')
    expect(first.getByText(en.checks.hintShort.list)).toBeTruthy()
    expect(await barriers()).toEqual([])

    await userEvent.click(firstChip(/^C1 · 3\.1 /))
    const second = card(words.card(2, 'C1 · 3.1'))
    await expect.poll(() => document.activeElement).toBe(second.getByLabelText(words.question))
    await userEvent.keyboard('Whom do you go to?')
    await userEvent.fill(second.getByLabelText(words.answer), 'Supervisor, stock room')
    await userEvent.click(second.getByRole('radio', { name: words.modes.written }))
    await userEvent.fill(main().getByLabelText(words.askedBy), 'Dev Patel, assessor')
    await userEvent.fill(main().getByLabelText(en.forms.on), '2026-11-20')
    await save()
    await expect.poll(title).toMatch(/^Saved on this/)
    expect(main().getByText('Smile, nod (answered aloud)')).toBeTruthy()
    expect(await barriers()).toEqual([])

    const saved = evidenceNow().at(-1)
    expect(saved?.form).toBe('form')
    expect(saved?.fields.values).toMatchObject({
      type: 'questions and answers',
      performedOn: '2026-11-20',
      record: {
        kind: 'questions',
        askedBy: 'Dev Patel, assessor',
        questions: [
          { criterion, answer: 'Smile, nod', mode: 'spoken' },
          { criterion: 'C1@1/3.1', mode: 'written' },
        ],
      },
    })
    expect(saved?.claims).toMatchObject([
      { criterion, position: { kind: 'whole' }, note: 'What do you do when somebody is upset?' },
      { criterion: 'C1@1/3.1', note: 'Whom do you go to?' },
    ])
    expect(await draftsNow()).toEqual([])
    cleanup()
    await visit(`/evidence/${saved?.id ?? ''}`)
    expect(main().getByRole('listitem', { name: en.checks.rules.CV1.title })).toBeTruthy()
  })

  it('are kept as they are typed, and there again when the screen went without saving', async () => {
    await begin()
    await visit('/capture/questions')
    await userEvent.click(main().getByRole('button', { name: words.aboutNothing }))
    await userEvent.fill(
      card(words.cardFree(1)).getByLabelText(words.question),
      'How long have you been here?',
    )
    expect(await main().findByText(en.capture.noteKept)).toBeTruthy()
    cleanup()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    expect(await main().findByDisplayValue('How long have you been here?')).toBeTruthy()
    expect(main().getByText(en.forms.recovered)).toBeTruthy()
    // What the address asks for stands beside it.
    expect(card(words.card(2, 'C1 · 3.4')).getByLabelText(words.answer)).toBeTruthy()
    await userEvent.click(main().getByRole('button', { name: en.capture.discard }))
    const dialog = within(await screen.findByRole('dialog', { name: en.forms.discardTitle }))
    await userEvent.click(dialog.getByRole('button', { name: en.capture.noteThrow }))
    await expect.poll(draftsNow).toEqual([])
    expect(main().queryByDisplayValue('How long have you been here?')).toBeNull()
  })

  it('are signed with their day: another day takes the name away, and says so', async () => {
    await begin()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    const first = card(words.card(1, 'C1 · 3.4'))
    await userEvent.fill(first.getByLabelText(words.question), 'And then?')
    await userEvent.fill(main().getByLabelText(words.askedBy), 'Dev Patel, assessor')
    const { parts, statements, ...signing } = en.joining.signing
    await press(`${parts.questions}: ${signing.open(statements.questions)}`)
    await press(en.witness.signing.typeInstead)
    await press(signing.do)
    expect(await main().findByText(signing.signed('Dev Patel'))).toBeTruthy()
    await userEvent.fill(main().getByLabelText(en.forms.on), '2026-11-02')
    expect(await main().findByText(signing.changed)).toBeTruthy()
    expect(main().queryByText(signing.signed('Dev Patel'))).toBeNull()
    await save()
    await expect.poll(title).toMatch(/^Saved on this/)
    expect(evidenceNow().at(-1)?.signatures).toEqual([])
  })

  it('without a word are not evidence, and an answer to nobody knows what asks for its question', async () => {
    await begin()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    await save()
    expect(await main().findByText(words.nothing)).toBeTruthy()
    const first = card(words.card(1, 'C1 · 3.4'))
    await userEvent.fill(first.getByLabelText(words.answer), 'I say sorry.')
    await save()
    expect(first.getByText(words.questionMissing)).toBeTruthy()
    expect(evidenceNow()).toHaveLength(1)
    expect(await barriers()).toEqual([])
    await userEvent.fill(first.getByLabelText(words.question), 'And then?')
    const oneMore = words.oneMoreOf(words.card(1, 'C1 · 3.4'))
    await userEvent.click(first.getByRole('button', { name: oneMore }))
    expect(card(words.card(2, 'C1 · 3.4')).getByLabelText(words.question)).toBe(document.activeElement)
    await userEvent.click(first.getByRole('button', { name: words.takeOutOf(words.card(1, 'C1 · 3.4')) }))
    expect(main().queryByDisplayValue('I say sorry.')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    expect(await main().findByDisplayValue('I say sorry.')).toBeTruthy()
  })

  it('are answered aloud, each by a recording of its own, claimed where it can be heard', async () => {
    await begin()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    const first = card(words.card(1, 'C1 · 3.4'))
    await userEvent.fill(first.getByLabelText(words.question), 'What do you do when somebody is upset?')
    await answerAloud(1, 'C1 · 3.4')
    expect(first.queryByText(words.noAnswerYet)).toBeNull()
    expect(await barriers()).toEqual([])
    await userEvent.click(firstChip(/^C1 · 3\.1 /))
    const second = card(words.card(2, 'C1 · 3.1'))
    await userEvent.fill(second.getByLabelText(words.question), 'Whom do you go to?')
    await answerAloud(2, 'C1 · 3.1')
    // There again, as everything that was typed.
    cleanup()
    await visit('/capture/questions')
    await expect.poll(() => main().queryAllByText(recorded).length).toBe(2)
    expect(await leftRecordings(openPortfolio().ledger)).toEqual([])
    await save()
    await expect.poll(title).toMatch(/^Saved on this/)

    const saved = evidenceNow().at(-1)
    const [one, two] = saved?.files ?? []
    expect(saved?.files.map(({ name }) => name.replace(/\..*/, ''))).toEqual(['answer-1', 'answer-2'])
    expect(one?.mediaType).toMatch(/^audio\//)
    // As long as they were spoken: to when somebody stopped, which a busy machine does late.
    const lengths = saved?.claims.map(({ position }) => (position.kind === 'time' ? position.to : 0)) ?? []
    for (const length of lengths) expect(length).toBeGreaterThan(1)
    const [endOne, endTwo] = lengths
    expect(saved?.fields.values.record).toMatchObject({
      questions: [
        { criterion, answer: '', mode: 'spoken', sha256: one?.sha256, span: { from: 0, to: endOne } },
        {
          criterion: 'C1@1/3.1',
          answer: '',
          mode: 'spoken',
          sha256: two?.sha256,
          span: { from: 0, to: endTwo },
        },
      ],
    })
    expect(saved?.claims).toMatchObject([
      { criterion, position: { kind: 'time', sha256: one?.sha256, from: 0 } },
      { criterion: 'C1@1/3.1', position: { kind: 'time', sha256: two?.sha256, from: 0 } },
    ])
    expect(main().getByText(/^Answered aloud: recording 2, \d\d:\d\d\.$/)).toBeTruthy()
    expect(await draftsNow()).toEqual([])
    // It is answered: nothing asks for words.
    cleanup()
    await visit(`/evidence/${saved?.id ?? ''}`)
    expect(main().queryByRole('listitem', { name: en.checks.rules.CV1.title })).toBeNull()
  })

  it('have an answer that was cut short offered again, heard, and taken in', async () => {
    await begin()
    await visit(`/capture/questions?for=${encodeURIComponent(criterion)}`)
    const label = words.card(1, 'C1 · 3.4')
    await userEvent.fill(card(label).getByLabelText(words.question), 'And then?')
    await userEvent.click(main().getByRole('button', { name: words.recordOf(label) }))
    await main().findByText(/^Safe up to (?!00:00)/)
    cleanup()
    await visit('/')
    expect(await main().findByRole('heading', { name: /^A recorded answer of \d\d:/ })).toBeTruthy()
    cleanup()
    await visit('/capture/questions')
    const left = within(await main().findByRole('region', { name: /^A recorded answer of \d\d:/ }))
    expect(left.getByText(words.leftFor('And then?'))).toBeTruthy()
    await expect
      .poll(() => left.getByLabelText<HTMLAudioElement>(/^A recorded/).readyState)
      .toBeGreaterThan(0)
    expect(await barriers()).toEqual([])
    await userEvent.click(left.getByRole('button', { name: words.leftTake }))
    expect(await card(label).findByText(recorded)).toBeTruthy()
    await expect.poll(() => leftRecordings(openPortfolio().ledger)).toEqual([])
    // Taken out, it can be recorded anew, and its file goes with the form.
    await userEvent.click(card(label).getByRole('button', { name: words.leaveOutOf(label) }))
    expect(card(label).getByRole('button', { name: words.recordOf(label) })).toBeTruthy()
  })

  it('whose draft is damaged are shown as they were kept, and not written over', async () => {
    await begin()
    const text = '{"on":"","record":{"kind":"questions","questions":[{"question":"Where'
    const { ledger } = openPortfolio()
    const draft = { id: 'a'.repeat(26), ledger, kind: 'questions', text, changedAt: '', more: '' }
    unwrap(await theStore().putDraft(draft))
    await visit('/capture/questions')
    expect(await main().findByText(en.forms.damaged)).toBeTruthy()
    expect(main().getByText(text)).toBeTruthy()
    expect(main().queryByRole('button', { name: words.save })).toBeNull()
    expect((await draftsNow()).map((kept) => kept.text)).toEqual([text])
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('button', { name: en.forms.throwAway }))
    await expect.poll(draftsNow).toEqual([])
    expect(main().getByRole('button', { name: words.save })).toBeTruthy()
  })
})
