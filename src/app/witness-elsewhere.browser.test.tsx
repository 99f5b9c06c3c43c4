// A witness somewhere else: the page that is sent runs in a frame of its own under its own policy, gives an answer, and the
// app takes it back once, for the right portfolio, as what it is: signed elsewhere and not proven.

import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { askElsewhere, takeReply } from '#/ui/session/witness/requests.ts'
import { evidenceNow, main, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.witness
const account = 'Amy read the receipt & swapped the <b>kettle</b>.'

const asked = {
  prefill: { name: 'Priya "P" Shah</script>', job: '', performedOn: '2026-11-20' },
  isExpert: false,
  simulated: null,
  questions: '',
  claim: 'C1@1/1.1',
}

/** Opens the page as a browser does, fills it in, and gives the answer that it made. */
const answered = async (): Promise<string> => {
  const sent = unwrap(await askElsewhere(asked))
  const frame = document.createElement('iframe')
  frame.srcdoc = await sent.text()
  frame.title = 'sent'
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve))
  const { contentDocument: inside } = frame
  if (inside === null) throw new Error('the page did not open')
  const field = (id: string) => {
    const found = inside.querySelector<HTMLInputElement>(`#${id}`)
    if (found === null) throw new Error(`the page has no ${id}`)
    return found
  }
  const submit = inside.querySelector<HTMLButtonElement>('button[type=submit]')
  submit?.click()
  expect(field('says').textContent).toBe(words.seenEmpty)
  field('account').value = account
  submit?.click()
  expect(field('says').textContent).toBe(words.signMissing)
  field('typed').value = 'Priya Shah'
  inside.querySelector<HTMLInputElement>('input[type=radio]')?.click()
  submit?.click()
  const { value } = field('answer')
  frame.remove()
  return value
}

eachFresh(async () => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name: 'Amy Lewis' }))
})

describe('an answer from elsewhere', () => {
  it('is made by the page that was sent, and taken once', async () => {
    const answer = await answered()
    await visit('/capture/witness')
    await userEvent.click(await main().findByText(words.haveAnswer))
    const paste = async (text: string): Promise<void> => {
      await userEvent.fill(main().getByLabelText(words.answerText), text)
      await userEvent.click(main().getByRole('button', { name: words.takeAnswer }))
    }
    await paste(answer.slice(0, -40))
    expect(await main().findByText(words.replies['damaged reply'].what)).toBeTruthy()
    expect(await barriers()).toEqual([])
    expect(evidenceNow()).toEqual([])
    await paste(answer)
    const standing = new RegExp(en.records.signatures.ways['sent back']())
    await expect.poll(() => main().queryByText(standing)).toBeTruthy()
    const [said] = evidenceNow()
    expect(said?.fields.values).toMatchObject({
      type: 'witness testimony',
      account,
      performedOn: '2026-11-20',
      record: {
        kind: 'testimony',
        how: 'returned',
        witness: { name: asked.prefill.name, relation: words.relations[0] },
      },
    })
    expect(said?.claims).toMatchObject([{ criterion: 'C1@1/1.1', position: { kind: 'whole' } }])
    expect(said?.signatures).toMatchObject([{ name: 'Priya Shah', capacity: 'witness', how: 'typed' }])
    expect(await takeReply(answer, words.statement)).toEqual({
      ok: false,
      error: { kind: 'there already', evidence: said?.id },
    })
    expect(evidenceNow()).toHaveLength(1)
  })

  it('taken in two places at once is there once', async () => {
    const answer = await answered()
    await Promise.all([takeReply(answer, words.statement), takeReply(answer, words.statement)])
    expect(evidenceNow()).toHaveLength(1)
  })

  it('for another portfolio, or not asked for from here, changes nothing', async () => {
    const answer = await answered()
    unwrap(await startPortfolio())
    expect(await takeReply(answer, words.statement)).toMatchObject({ error: { kind: 'another portfolio' } })
    expect(evidenceNow()).toEqual([])
  })
})
