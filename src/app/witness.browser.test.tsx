// A witness on the candidate's device, on the app's own screens: prepared, handed over, said, read back and signed, and given
// back by the PIN; nothing else shows in between, whatever the address; and nobody edits a witness's words afterwards.

import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { signatureState } from '#/portfolio/views/signatures.ts'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, describeEvidence, describePortfolio } from '#/ui/session/describe.ts'
import { setPin, tryPin } from '#/ui/session/people/pin.ts'
import { readPeople, usePeopleHere } from '#/ui/session/people/people-here.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { handPhoneOver, takePhoneBack } from '#/ui/session/witness/hand-phone-over.ts'
import { readHandedOver } from '#/ui/session/witness/handed-over.ts'
import { evidenceNow, main, press, title, visit } from '../../tests/support/app-screens.tsx'
import { barriers } from '../../tests/support/barriers.ts'
import { eachFresh } from '../../tests/support/fresh.ts'

const words = en.witness
const device = 'computer'

const heading = (text: string) => expect.poll(title).toBe(text)
const goTo = async (path: string, text: string): Promise<void> => {
  await visit(path)
  await heading(text)
}
const fill = async (label: string | RegExp, text: string): Promise<void> =>
  userEvent.fill(await main().findByLabelText(label), text)
const pins = async () => unwrap(await readPeople()).map(({ pin }) => pin !== null)
/** Tries since the right PIN, of each who has one. */
const wrongTries = async () =>
  unwrap(await theStore().people()).flatMap(({ pin }) => (pin ? [pin.wrong] : []))
const asked = {
  prefill: { name: '', job: '', performedOn: '' },
  isExpert: false,
  simulated: null,
  questions: '',
  claim: '',
}
const ownPerson = (): string => openPortfolio().writer?.person ?? ''

/** One line from left to right. */
const draw = async (): Promise<void> => {
  const canvas = await main().findByRole('img', { name: words.sign })
  await expect.poll(() => canvas.style.touchAction).toBe('none')
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const at = (type: string, part: number): void => {
    const place = { clientX: left + part * width, clientY: top + height / 2 }
    const buttons = type === 'pointerup' ? 0 : 1
    const how = { bubbles: true, cancelable: true, pointerId: 1, isPrimary: true, buttons }
    canvas.dispatchEvent(new PointerEvent(type, { ...place, ...how, pressure: 0.5 }))
  }
  at('pointerdown', 0.1)
  for (let part = 0.2; part < 0.9; part += 0.1) {
    at('pointermove', part)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  at('pointerup', 0.9)
  await main().findByText(words.signing.drawn)
}

const prepare = async (): Promise<void> => {
  await goTo('/capture/witness', words.title)
  await fill(words.theirName, 'Priya Shah')
  await fill(words.when, '2026-11-20')
}
const handOver = async (code?: string): Promise<void> => {
  if (code !== undefined) {
    await fill(words.code, code)
    await fill(words.codeAgain, code)
  }
  await press(words.handOver(device))
  await heading(words.asked('Amy'))
}
const account = 'Amy greeted her, asked what was wrong and swapped the kettle.'
const saySo = async (): Promise<void> => {
  await press('Supervisor')
  await press('I manage their work')
  await press(words.next)
  await heading(words.seen('Amy'))
  await fill(words.seenAsk('Amy'), account)
  await press(words.next)
  await heading(words.readBack)
}
const giveBack = async (pin: string): Promise<void> => {
  await fill(en.people.pin, pin)
  await press(en.people.open)
}

eachFresh(async () => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name: 'Amy Lewis' }))
  unwrap(await readPeople())
})

describe('a witness who is asked about one criterion', () => {
  it('signs, and it is claimed for that; about none of the qualification’s, nothing is claimed', async () => {
    const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
    if (!chosen) throw new Error('03454 is not among the schemes')
    unwrap(await chooseScheme(chosen))
    for (const criterion of ['C1@1/1.1', 'Z9@1/1.1']) {
      await goTo(`/capture/witness?for=${encodeURIComponent(criterion)}`, words.title)
      const says = main().queryAllByText(words.claimedToo(en.claims.code('C1', '1.1')))
      expect(says).toHaveLength(criterion.startsWith('C1') ? 1 : 0)
      await handOver('2580')
      await saySo()
      await draw()
      await press(words.statement)
      await heading(words.thanks('Amy', device))
      await press(words.iAm('Amy'))
      await giveBack('2580')
      await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    }
    expect(evidenceNow().map(({ claims }) => claims.map((each) => each.criterion))).toEqual([
      ['C1@1/1.1'],
      [],
    ])
    for (const said of evidenceNow())
      expect(said.signatures.map((each) => signatureState(said, each))).toEqual(['as signed'])
  })
})

describe('a witness with the phone in their hands', () => {
  it('says what they saw, reads it again, draws their name, and it is evidence with their signature', async () => {
    await prepare()
    expect(await barriers()).toEqual([])
    await handOver('2580')
    expect(await barriers()).toEqual([])
    await saySo()
    expect(main().getByText(account)).toBeTruthy()
    await press(words.statement)
    expect(await main().findByText(words.signMissing)).toBeTruthy()
    await draw()
    expect(await barriers()).toEqual([])
    await press(words.statement)
    await heading(words.thanks('Amy', device))
    expect(await barriers()).toEqual([])
    expect(useSession.getState().open).toBeNull()
    await press(words.iAm('Amy'))
    await giveBack('2580')
    await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    const [said] = evidenceNow()
    expect(said?.fields.values).toMatchObject({
      type: 'witness testimony',
      account,
      performedOn: '2026-11-20',
      record: {
        kind: 'testimony',
        witness: { name: 'Priya Shah', job: 'Supervisor', relation: 'I manage their work' },
        expert: null,
        how: 'handed over',
        readBack: true,
      },
    })
    const [signature] = said?.signatures ?? []
    if (said === undefined || signature === undefined) throw new Error('nothing was signed')
    expect(signature).toMatchObject({ name: 'Priya Shah', capacity: 'witness', how: 'drawn' })
    expect(signature.strokes[0]?.[0]).toBeGreaterThan(50)
    expect(signature.strokes.flat().every((at) => at >= -1_000 && at <= 1_100)).toBe(true)
    expect(signatureState(said, signature)).toBe('as signed')
    // The code was for this time.
    expect(usePeopleHere.getState().people.map(({ pin }) => pin)).toEqual([null])
  })

  it('waits for what was still on its way in, and is saved then', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<void>()
    const arriving = whileBusy(() => promise)
    await prepare()
    await handOver('2580')
    await saySo()
    await press(words.signing.typeInstead)
    await press(words.statement)
    expect(await main().findByText(words.saving)).toBeTruthy()
    arrive()
    await arriving
    await heading(words.thanks('Amy', device))
  })

  it('who cannot draw types their name, and an expert says in what', async () => {
    await goTo('/capture/witness', words.title)
    await userEvent.click(main().getByRole('radio', { name: /An expert witness/ }))
    await fill(words.questions, 'How do you check a refund? She told me.')
    await handOver('2580')
    await press(words.jobOther)
    await fill(words.jobWhich, 'Retail auditor')
    await press(words.related)
    expect(await main().findByText(words.relatedTold('Amy'))).toBeTruthy()
    await fill(words.specialism, 'Refunds')
    await press(words.next)
    await press(words.next)
    expect(await main().findByText(words.seenEmpty)).toBeTruthy()
    await fill(words.seenAsk('Amy'), account)
    await press(words.next)
    await press(words.signing.typeInstead)
    await press(words.statement)
    expect(await main().findByText(words.nameMissing)).toBeTruthy()
    await fill(words.signing.typed, 'Jo Marsh')
    expect(await barriers()).toEqual([])
    await press(words.statement)
    await heading(words.thanks('Amy', device))
    await press(words.iAm('Amy'))
    await giveBack('2580')
    await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    const [said] = evidenceNow()
    expect(said?.fields.values).toMatchObject({
      type: 'expert witness testimony',
      record: {
        witness: { name: 'Jo Marsh', job: 'Retail auditor', relation: words.related },
        expert: { specialism: 'Refunds', proof: '', questions: 'How do you check a refund? She told me.' },
      },
    })
    expect(said?.signatures).toMatchObject([{ name: 'Jo Marsh', how: 'typed', strokes: [] }])
  })
})

describe('what the candidate filled in', () => {
  it('is there again after leaving, and after being given back unsigned, until it is signed', async () => {
    const chosen = (await allSchemes()).find(({ scheme }) => scheme.schemeCode === '03454')
    if (!chosen) throw new Error('03454 is not among the schemes')
    unwrap(await chooseScheme(chosen))
    const questions = 'How do you check a refund? She told me.'
    await goTo('/capture/witness?for=C1%401%2F1.1', words.title)
    await userEvent.click(main().getByRole('radio', { name: /An expert witness/ }))
    await fill(words.theirName, 'Priya')
    await fill(words.questions, questions)
    await goTo('/', en.today.hello('Amy'))
    await goTo('/capture/witness?for=C1%401%2F1.1', words.title)
    await expect.poll(() => main().queryByLabelText(words.questions)).toHaveProperty('value', questions)
    await handOver('2580')
    await press(words.giveBack('Amy'))
    await giveBack('2580')
    await heading(words.title)
    await main().findByText(words.claimedToo(en.claims.code('C1', '1.1')))
    await expect.poll(() => main().queryByLabelText(words.questions)).toHaveProperty('value', questions)
    await handOver('1357')
    await press('Supervisor')
    await press('I manage their work')
    await fill(words.specialism, 'Refunds')
    await press(words.next)
    await fill(words.seenAsk('Amy'), account)
    await press(words.next)
    await press(words.signing.typeInstead)
    await press(words.statement)
    await heading(words.thanks('Amy', device))
    await press(words.iAm('Amy'))
    await giveBack('1357')
    await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    const [said] = evidenceNow()
    expect(said?.fields.values).toMatchObject({
      type: 'expert witness testimony',
      record: { expert: { questions } },
    })
    expect(said?.claims).toMatchObject([{ criterion: 'C1@1/1.1' }])
    expect(unwrap(await theStore().drafts())).toEqual([])
  })
})

describe('while it is handed over', () => {
  it('no address and no restart shows anything else, a wrong code nothing, and what was typed is still there', async () => {
    await prepare()
    await handOver('2580')
    await press(words.next)
    await fill(words.seenAsk('Amy'), account)
    await expect.poll(() => main().queryByText(words.kept)).toBeTruthy()
    for (const path of ['/', '/evidence', '/about', '/people', '/capture/photo', '/share']) {
      await goTo(path, words.seen('Amy'))
      expect(screen.queryByRole('navigation')).toBeNull()
    }
    cleanup()
    await startSession()
    expect(useSession.getState()).toMatchObject({ status: { kind: 'handed over' }, open: null, shelf: [] })
    await goTo('/about', words.seen('Amy'))
    expect(main().getByLabelText(words.seenAsk('Amy'))).toHaveProperty('value', account)
    expect(document.body.textContent).not.toContain('Lewis')
    await press(words.giveBack('Amy'))
    await giveBack('0000')
    expect(await main().findAllByText(en.people.wrong)).not.toEqual([])
    expect(useSession.getState().status.kind).toBe('handed over')
    const [back] = main().getAllByRole('button', { name: words.backToWitness })
    if (back) await userEvent.click(back)
    await heading(words.seen('Amy'))
    // Given back unsigned: kept, named, and gone on with by the next hand-over.
    await press(words.giveBack('Amy'))
    await giveBack('2580')
    await heading(words.title)
    expect(await main().findByText(words.left('Priya Shah'))).toBeTruthy()
    expect(document.body.textContent).not.toContain('kettle')
    await fill(words.code, '1357')
    await fill(words.codeAgain, '1357')
    await press(words.handOver(device))
    await heading(words.seen('Amy'))
    expect(main().getByLabelText(words.seenAsk('Amy'))).toHaveProperty('value', account)
  })

  it('the next witness sees nothing of the last one, whose words are kept for them', async () => {
    await prepare()
    await handOver('2580')
    await press('Supervisor')
    await press(words.related)
    await fill(words.contact, '01632 960 001')
    await press(words.next)
    await press(words.giveBack('Amy'))
    await giveBack('2580')
    await heading(words.title)
    await main().findByText(words.left('Priya Shah'))
    await fill(words.theirName, 'Jo Marsh')
    await fill(words.code, '1357')
    await fill(words.codeAgain, '1357')
    await press(words.handOver(device))
    await main().findByText(words.whoFirst(device))
    expect(document.activeElement).toBe(main().getByRole('radio', { name: /Priya Shah/ }))
    expect(await barriers()).toEqual([])
    await userEvent.click(main().getByRole('radio', { name: new RegExp(words.somebodyElse) }))
    await press(words.handOver(device))
    await heading(words.asked('Amy'))
    expect(main().getByLabelText(words.name)).toHaveProperty('value', 'Jo Marsh')
    expect(main().getByLabelText(words.contact)).toHaveProperty('value', '')
    expect(main().queryAllByRole('button', { pressed: true })).toEqual([])
    await press(words.next)
    await fill(words.seenAsk('Amy'), account)
    await press(words.next)
    await press(words.signing.typeInstead)
    await press(words.statement)
    await heading(words.thanks('Amy', device))
    await press(words.iAm('Amy'))
    await giveBack('1357')
    await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    expect(evidenceNow().map(({ fields }) => fields.values.record)).toMatchObject([
      { witness: { name: 'Jo Marsh', job: '', relation: '', contact: '' } },
    ])
    await goTo('/capture/witness', words.title)
    await userEvent.click(await main().findByRole('radio', { name: /Priya Shah/ }))
    await fill(words.code, '2468')
    await fill(words.codeAgain, '2468')
    await press(words.handOver(device))
    await heading(words.seen('Amy'))
    const back = main().getByRole('button', { name: en.parts.back })
    await userEvent.click(back)
    await heading(words.asked('Amy'))
    expect(main().getByLabelText(words.contact)).toHaveProperty('value', '01632 960 001')
  })

  it('the right PIN opens nothing once it was turned away from: the witness has the device again', async () => {
    unwrap(await handPhoneOver(asked, '2580'))
    await goTo('/', words.asked('Amy'))
    await press(words.giveBack('Amy'))
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
    const { promise: isRight, resolve: wasRight } = Promise.withResolvers<void>()
    const store = theStore()
    const commit = store.commit.bind(store)
    // A try is noted before it is looked at, and forgotten once it was the right one.
    const slow = vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      if (what.people?.some(({ pin }) => pin?.wrong === 0)) {
        wasRight()
        await mayGoOn
      }
      return commit(what)
    })
    await giveBack('2580')
    await isRight
    expect(await wrongTries()).toEqual([1])
    const [back] = main().getAllByRole('button', { name: words.backToWitness })
    if (back) await userEvent.click(back)
    await heading(words.asked('Amy'))
    slow.mockRestore()
    goOn()
    await expect.poll(wrongTries).not.toEqual([1])
    // Whatever it would have done by now comes before what is asked for after it.
    for (let turn = 0; turn < 3; turn++) await navigator.locks.request('fieldfolio-people', readPeople)
    expect(await readHandedOver()).not.toBeNull()
    expect(await pins()).toEqual([true])
    expect(useSession.getState().status.kind).toBe('handed over')
  })

  it('it stays with its owner where they have gone elsewhere before it was ready for the witness', async () => {
    unwrap(await handPhoneOver(asked, '2580', null, () => false))
    expect(await readHandedOver()).toBeNull()
    expect(await pins()).toEqual([false])
    expect(useSession.getState().status.kind).toBe('ready')
  })

  it('it has a PIN: none that another tab took off, and none is left behind where it could not be handed over', async () => {
    expect(await handPhoneOver(asked, null)).toEqual({ ok: false, error: { kind: 'needs a PIN' } })
    const full = vi
      .spyOn(theStore(), 'commit')
      .mockResolvedValue({ ok: false, error: { kind: 'quota full' } })
    expect((await handPhoneOver(asked, '2580')).ok).toBe(false)
    full.mockRestore()
    expect(await pins()).toEqual([false])
    expect(await readHandedOver()).toBeNull()
    expect(useSession.getState().status.kind).toBe('ready')
  })

  it('a PIN for this time is never stored without the note that it is one, nor taken off before that', async () => {
    const store = theStore()
    const commit = store.commit.bind(store)
    const noted: [hasPin: boolean, isForNow: boolean | undefined][] = []
    // As an app that dies right after a write would find it.
    const watched = vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      const done = await commit(what)
      for (const { pin } of what.people ?? [])
        noted.push([pin !== undefined, (await readHandedOver())?.isPinForNow])
      return done
    })
    unwrap(await handPhoneOver(asked, '2580'))
    const handed = await readHandedOver()
    if (handed) unwrap(await takePhoneBack(handed))
    watched.mockRestore()
    expect(noted).toEqual([
      [true, true],
      [false, undefined],
    ])
    expect(useSession.getState().status.kind).toBe('ready')
  })

  it('the owner’s own PIN stays theirs', async () => {
    const person = ownPerson()
    unwrap(await setPin(person, 'Amy', '24680'))
    await prepare()
    expect(await main().findByText(words.lockWithPin)).toBeTruthy()
    expect(main().queryByLabelText(words.code)).toBeNull()
    await handOver()
    await press(words.giveBack('Amy'))
    await giveBack('24680')
    await expect.poll(() => useSession.getState().status.kind).toBe('ready')
    expect((await tryPin(person, '24680')).ok).toBe(true)
  })
})

describe('what a witness signed', () => {
  it('is not edited by the candidate, and shows when it was changed all the same', async () => {
    await prepare()
    await handOver('2580')
    await saySo()
    await press(words.signing.typeInstead)
    await press(words.statement)
    await heading(words.thanks('Amy', device))
    await press(words.iAm('Amy'))
    await giveBack('2580')
    await expect.poll(() => main().queryByText(en.records.signatures.title)).toBeTruthy()
    expect(main().queryByLabelText(en.evidence.fieldNames.account)).toBeNull()
    expect(main().queryByLabelText(en.evidence.fieldNames.performedOn)).toBeNull()
    expect(main().queryByLabelText(en.checks.typeAsk)).toBeNull()
    expect(main().getByLabelText(en.evidence.titleLabel)).toBeTruthy()
    expect(await barriers()).toEqual([])
    const [said] = evidenceNow()
    unwrap(await describeEvidence(said?.id ?? '', { account: 'Amy is wonderful.' }))
    expect(await main().findByText(en.records.signatures.states['changed since'])).toBeTruthy()
  })
})
