// Several people on one installation, at the session: whose portfolios are on the shelf, what a PIN's row holds, how tries are
// counted, and that nothing said by one person lands in another's work.

import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { openStore } from '#/store/open-store.ts'
import { holdRecording } from '#/store/recordings.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { changeDescription, saveDescription } from '#/ui/session/change-description.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { draftPlace, isDraftHere } from '#/ui/session/draft-place.ts'
import { hideFromWitness, letIn, letInNew, lockHere, openForWitness } from '#/ui/session/people/lock.ts'
import { changePerson, readPeople, usePeopleHere } from '#/ui/session/people/people-here.ts'
import { storeName } from '#/ui/session/demo-mode.ts'
import { useInterrupted } from '#/ui/session/interrupted.ts'
import { becomePerson } from '#/ui/session/people/lock.ts'
import {
  isPin,
  keepTakingOff,
  keepWait,
  setPin,
  takePinOff,
  tryPin,
  waitAfter,
} from '#/ui/session/people/pin.ts'
import { givenByCode, useGivenPlace } from '#/ui/session/exchange/given-place.ts'
import { useMeeting } from '#/ui/session/meeting/meeting-state.ts'
import { watchPeople } from '#/ui/session/people/watch-people.ts'
import { keepRecording, throwRecordingAway } from '#/ui/session/recording/keep.ts'
import { leftRecordings, useLeftRecording } from '#/ui/session/recording/left.ts'
import { beginUnderWay } from '#/ui/session/recording/under-way.ts'
import { handedOverName, openPortfolio, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { putAwayTrouble, takeAgain, takePhoto, useTaking } from '#/ui/session/take-photo.ts'
import { en } from '#/text/en.ts'
import { forgetEverything } from '../../../../tests/support/forget-everything.ts'
import { slowOpening } from '../../../../tests/support/slow-opening.ts'

const begin = async (name: string): Promise<string> => {
  unwrap(await startPortfolio())
  unwrap(await describePortfolio({ name }))
  unwrap(await readPeople())
  return openPortfolio().writer?.person ?? ''
}
const shelved = (): readonly string[] => useSession.getState().shelf.map(({ ledger }) => ledger)
const rowOf = async (person: string) => unwrap(await theStore().people()).find((row) => row.person === person)

/** Amy behind 2580, Bob without a PIN; Bob is here. */
const amyAndBob = async () => {
  const amy = await begin('Amy Lewis')
  const ofAmy = openPortfolio().ledger
  unwrap(await setPin(amy, 'Amy', '2580'))
  becomePerson(amy)
  lockHere()
  unwrap(await letInNew())
  const bob = await begin('Bob Hill')
  return { amy, bob, ofAmy, ofBob: openPortfolio().ledger }
}

/** His phone is in the hands of a witness. */
const handedOverByBob = async () => {
  const { bob, ofBob } = await amyAndBob()
  const asked = { isExpert: false, simulated: null, questions: '', claim: '', isPinForNow: false }
  const handed = { draft: randomId(), person: bob, ledger: ofBob, candidate: 'Bob', ...asked }
  hideFromWitness(handed)
  return { bob, handed }
}

/** Something of whoever is here, recorded and not kept yet. `letGo`: a tab records it until then. */
const recordSomething = async () => {
  const held = holdRecording()
  const { recording } = held
  const about = {
    recording,
    ledger: draftPlace(),
    startedAt: '2026-11-29T10:00:00.000Z',
    mediaType: 'audio/webm',
  }
  const none = { participants: '', plan: null, agreed: null, marks: [], gaps: [] }
  const recordings = await theStore().openRecordings()
  unwrap(await recordings.putRecording({ ...about, ...none }))
  unwrap(await recordings.putChunk({ recording, index: 0, until: 0.25, content: new Uint8Array(9).buffer }))
  return held
}

/** What the address of that recording shows. */
const shownOf = async (recording: string) => {
  const { result, unmount } = renderHook(() => useLeftRecording(recording))
  await expect.poll(() => result.current).not.toBeUndefined()
  const shown = result.current?.row.recording ?? null
  unmount()
  return shown
}

/** How many drafts and recordings show to whoever is here. */
const begunHere = async (): Promise<readonly number[]> => {
  const place = draftPlace()
  const drafts = unwrap(await theStore().drafts()).filter((each) => isDraftHere(each, place))
  return [drafts.length, (await leftRecordings(place)).length]
}

/** Names of copies cut short, as they are told. */
const told = async (person: string): Promise<readonly string[]> => {
  lockHere()
  unwrap(await letIn(person))
  const { result, unmount } = renderHook(() => useInterrupted())
  await expect.poll(() => result.current.interrupted.length).toBeGreaterThan(0)
  const names = result.current.interrupted.map(({ name }) => name)
  unmount()
  return names.toSorted()
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  putAwayTrouble()
})

describe('people', () => {
  it('have a key and a shelf of their own', async () => {
    const { amy, bob, ofAmy, ofBob } = await amyAndBob()
    expect(amy).not.toBe(bob)
    expect(shelved()).toEqual([ofBob])
    lockHere()
    expect(useSession.getState().status.kind).toBe('locked')
    unwrap(await letIn(amy))
    expect(shelved()).toEqual([ofAmy])
    expect(openPortfolio().portfolio.description.values.name).toBe('Amy Lewis')
    expect(usePeopleHere.getState().people.map(({ name }) => name)).toEqual(['Amy', 'Bob'])
  })

  it('are asked for at each start once anybody has a PIN, and not before', async () => {
    const amy = await begin('Amy Lewis')
    await startSession()
    expect(useSession.getState()).toMatchObject({ status: { kind: 'ready' }, person: null })
    unwrap(await setPin(amy, 'Amy', '2580'))
    await startSession()
    expect(useSession.getState()).toMatchObject({ status: { kind: 'locked' }, open: null, shelf: [] })
    unwrap(await takePinOff(amy))
    await startSession()
    expect(useSession.getState().status.kind).toBe('ready')
  })

  it('see only the copies that they brought in themselves', async () => {
    const amy = await begin('Amy Lewis')
    const [row] = useSession.getState().shelf
    if (!row) throw new Error('nothing is on the shelf')
    unwrap(await theStore().commit({ shelf: { ...row, ledger: 'copy', person: null } }))
    lockHere()
    unwrap(await letInNew())
    expect(shelved()).toEqual([])
    lockHere()
    unwrap(await letIn(amy))
    expect(shelved()).toHaveLength(2)
  })

  it('are told of a copy that a crash cut short where it is theirs, and nobody else is', async () => {
    const { amy, bob } = await amyAndBob()
    const tab = unwrap(await openStore(storeName()))
    const file = new Blob([new Uint8Array(9)])
    unwrap(await tab.copyLarge(file, { name: 'shift.mp4', person: amy }))
    unwrap(await tab.copyLarge(file, { name: 'nobody knows whose.mp4' }))
    tab.close()
    // The browser gives its lock back in its own time.
    await expect.poll(async () => unwrap(await theStore().interruptedCopies())).toHaveLength(2)
    expect(await told(bob)).toEqual([''])
    expect(await told(amy)).toEqual(['', 'shift.mp4'])
  })

  it('cannot hear, keep or throw away what another of them recorded, whatever address they come to', async () => {
    const { amy, bob } = await amyAndBob()
    const { recording, letGo } = await recordSomething()
    await letGo()
    lockHere()
    unwrap(await letIn(amy))
    expect(await shownOf(recording)).toBeNull()
    expect(await keepRecording(recording)).toMatchObject({ ok: false, error: { kind: 'not here' } })
    expect(await throwRecordingAway(recording)).toMatchObject({ ok: false, error: { kind: 'not here' } })
    lockHere()
    unwrap(await letIn(bob))
    expect(await leftRecordings(draftPlace())).toHaveLength(1)
    expect(await shownOf(recording)).toBe(recording)
    unwrap(await throwRecordingAway(recording))
    expect(await leftRecordings(draftPlace())).toEqual([])
  })

  it('are not locked out of what is being recorded, and are locked as soon as it has ended out of sight', async () => {
    const amy = await begin('Amy Lewis')
    unwrap(await setPin(amy, 'Amy', '2580'))
    becomePerson(amy)
    await watchPeople()
    const ended = beginUnderWay()
    const timer = globalThis.setTimeout
    vi.stubGlobal('setTimeout', (then: () => void, wait: number) => timer(then, wait === 120_000 ? 20 : wait))
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    const later = Date.now() + 121_000
    vi.spyOn(Date, 'now').mockImplementation(() => later)
    await new Promise((resolve) => {
      timer(resolve, 200)
    })
    expect(useSession.getState().status.kind).toBe('ready')
    ended()
    expect(useSession.getState().status.kind).toBe('locked')
    sight.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    unwrap(await letIn(amy))
  })

  it('leave alone what is being recorded at this moment in another tab', async () => {
    await begin('Amy Lewis')
    const { recording, letGo } = await recordSomething()
    expect(await shownOf(recording)).toBeNull()
    expect(await keepRecording(recording)).toMatchObject({ ok: false, error: { kind: 'not here' } })
    expect((await throwRecordingAway(recording)).ok).toBe(false)
    await letGo()
    expect(await shownOf(recording)).toBe(recording)
  })

  it('find again what was still to be read by them, and never what was said to somebody else', async () => {
    const { amy, bob } = await amyAndBob()
    const { ledger } = openPortfolio()
    const held = [{ file: new File(['x'], 'till.jpg', { type: 'image/jpeg' }), ledger }]
    const said = { kind: 'failed', trouble: en.troubles.saveFailed, held } as const
    useTaking.setState({ taking: said })
    useMeeting.setState({ connected: { name: 'Priya', kind: 'meet' } })
    lockHere()
    unwrap(await letIn(bob))
    expect(useTaking.getState().taking).toEqual(said)
    expect(useMeeting.getState().connected?.name).toBe('Priya')
    lockHere()
    unwrap(await letIn(amy))
    expect(useTaking.getState().taking.kind).toBe('nothing')
    expect(useMeeting.getState().connected).toBeNull()
    // A photo that found no room has no other copy.
    lockHere()
    unwrap(await letIn(bob))
    expect(useTaking.getState().taking).toEqual(said)
    // As whoever goes on here with their new phone.
    becomePerson(amy)
    expect(useTaking.getState().taking.kind).toBe('nothing')
    becomePerson(bob)
    expect(useTaking.getState().taking).toEqual(said)
  })

  it('get no place and no password out of a code that somebody else has looked at', async () => {
    const { amy, bob } = await amyAndBob()
    const where = { kind: 'webdav', address: 'https://cloud.harbour.example/dav/', user: 'bob' } as const
    const given = givenByCode({
      ...where,
      name: '',
      bucket: '',
      region: '',
      prefix: '',
      secret: 'river lamp',
      portfolio: 'a'.repeat(26),
    })
    useGivenPlace.setState({ given })
    lockHere()
    unwrap(await letIn(bob))
    expect(useGivenPlace.getState().given).toEqual(given)
    lockHere()
    unwrap(await letIn(amy))
    expect(useGivenPlace.getState().given).toBeNull()
  })

  it('are not kept out by a photo that was to be tried again: it is held until its owner is back', async () => {
    const { amy, bob } = await amyAndBob()
    const { ledger } = openPortfolio()
    const held = ['one', 'two'].map((name) => ({
      file: new File([name], `${name}.jpg`, { type: 'image/jpeg' }),
      ledger,
    }))
    useTaking.setState({ taking: { kind: 'failed', trouble: en.troubles.saveFailed, held } })
    await takeAgain(lockHere)
    unwrap(await letIn(amy))
    expect(useTaking.getState().taking.kind).toBe('nothing')
    lockHere()
    unwrap(await letIn(bob))
    expect(useTaking.getState().taking).toMatchObject({ held: [held[1]] })
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
    await takeAgain(() => undefined)
    expect(openPortfolio().portfolio.evidence.size).toBe(2)
  })

  it('keep what they began before any portfolio once somebody else comes, or a PIN, also after it is off', async () => {
    const draft = { id: 'begun', ledger: null, kind: 'note', text: 'Began.', changedAt: '' }
    unwrap(await theStore().putDraft(draft))
    const { letGo } = await recordSomething()
    await letGo()
    const { amy } = await amyAndBob()
    expect(await begunHere()).toEqual([0, 0])
    lockHere()
    unwrap(await letIn(amy))
    expect(await begunHere()).toEqual([1, 1])
    unwrap(await takePinOff(amy))
    setSession({ person: null })
    expect(await begunHere()).toEqual([1, 1])
  })

  it('have what a tab that heard nothing shows hidden, once it is shown again or has started', async () => {
    const amy = await begin('Amy Lewis')
    const { ledger } = openPortfolio()
    await watchPeople()
    const handed = { draft: randomId(), person: amy, ledger }
    for (const tell of [
      () => dispatchEvent(new Event('pageshow')),
      () => document.dispatchEvent(new Event('visibilitychange')),
      () => {
        setSession({ status: { kind: 'starting' } })
        setSession({ status: { kind: 'ready' } })
      },
    ]) {
      unwrap(await theStore().putSetting(handedOverName, handed))
      tell()
      await expect.poll(() => useSession.getState().status.kind).toBe('handed over')
      unwrap(await theStore().putSetting(handedOverName, null))
      unwrap(await letIn(amy))
    }
  })

  it('are not closed before what was being saved is saved, and none of it lands elsewhere', async () => {
    const { amy, bob } = await amyAndBob()
    const saving = keepNote({ title: '', account: 'Half said.', performedOn: '' }, [])
    changeDescription({ centreName: 'Hill College' }, 'typing')
    lockHere()
    unwrap(await letIn(amy))
    unwrap(await saving)
    await saveDescription()
    expect(openPortfolio().portfolio.evidence.size).toBe(0)
    expect(openPortfolio().portfolio.description.values.centreName).toBe('')
    lockHere()
    unwrap(await letIn(bob))
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
    expect(openPortfolio().portfolio.description.values.centreName).toBe('Hill College')
  })

  it('have their very first photo when they come back, where the lock fell while its portfolio was being opened', async () => {
    const amy = await begin('Amy Lewis')
    unwrap(await setPin(amy, 'Amy', '2580'))
    becomePerson(amy)
    lockHere()
    unwrap(await letInNew())
    const loading = slowOpening()
    const taken = takePhoto(new File(['till'], 'till.jpg', { type: 'image/jpeg' }), () => undefined)
    await loading.isAsked
    lockHere()
    loading.goOn()
    await taken
    expect(useTaking.getState().taking).toEqual({ kind: 'nothing' })
    unwrap(await letIn(amy))
    const bob = usePeopleHere.getState().people.find(({ person }) => person !== amy)
    lockHere()
    unwrap(await letIn(bob?.person ?? ''))
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
  })

  it('are let in also where what was said before the lock met what nobody expected, and it is kept for its own', async () => {
    const { amy, bob, ofAmy } = await amyAndBob()
    const store = theStore()
    const commit = store.commit.bind(store)
    const fault = vi.spyOn(store, 'commit').mockImplementation(async (change) => {
      if (change.entries !== undefined) throw new Error('a fault')
      return commit(change)
    })
    changeDescription({ centreName: 'Hill College' }, 'typing')
    lockHere()
    unwrap(await letIn(amy))
    expect(openPortfolio().ledger).toBe(ofAmy)
    fault.mockRestore()
    lockHere()
    unwrap(await letIn(bob))
    await saveDescription()
    expect(openPortfolio().portfolio.description.values.centreName).toBe('Hill College')
  })

  it.each([
    ['the same person', true],
    ['somebody else', false],
  ])(
    'find their own open, where another that %s began before the lock is there only by then',
    async (_, isSame) => {
      const { amy, bob, ofAmy, ofBob } = await amyAndBob()
      const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
      const store = theStore()
      const people = store.people.bind(store)
      vi.spyOn(store, 'people').mockImplementationOnce(async () => {
        await mayGoOn
        return people()
      })
      const late = startPortfolio()
      lockHere()
      const loading = slowOpening()
      const back = letIn(isSame ? bob : amy)
      await loading.isAsked
      goOn()
      unwrap(await late)
      loading.goOn()
      unwrap(await back)
      expect(useSession.getState().open?.ledger).toBe(isSame ? ofBob : ofAmy)
    },
  )

  it('are let in only after what a witness signed is saved: its end takes nothing from them', async () => {
    const { bob, handed } = await handedOverByBob()
    const { promise: isSaved, resolve: save } = Promise.withResolvers<void>()
    const signing = openForWitness(handed, () => isSaved)
    const back = letIn(bob)
    // As much as letting in asks of the store, and more.
    for (let turn = 0; turn < 30; turn++) unwrap(await theStore().shelf())
    expect(useSession.getState().status.kind).toBe('handed over')
    save()
    unwrap(await signing)
    unwrap(await back)
    expect(useSession.getState()).toMatchObject({ status: { kind: 'ready' }, person: bob })
    expect(openPortfolio().ledger).toBe(handed.ledger)
    expect(shelved()).toEqual([handed.ledger])
  })

  it('are let in also after a fault while what a witness signed was saved, and nothing is left open by it', async () => {
    const { bob, handed } = await handedOverByBob()
    await expect(openForWitness(handed, () => Promise.reject(new Error('a fault')))).rejects.toThrow(
      'a fault',
    )
    expect(useSession.getState()).toMatchObject({ open: null, shelf: [], person: null })
    unwrap(await letIn(bob))
    expect(openPortfolio().ledger).toBe(handed.ledger)
  })
})

describe('a PIN', () => {
  it.each([
    ['1234', true],
    ['12345678', true],
    ['123', false],
    ['123456789', false],
    ['12a4', false],
    ['', false],
  ])('%j may be one: %s', (digits, may) => expect(isPin(digits)).toBe(may))

  it('is not in its row, and two alike look different', async () => {
    const { amy, bob } = await amyAndBob()
    unwrap(await setPin(bob, 'Bob', '2580'))
    const [hers, his] = [await rowOf(amy), await rowOf(bob)]
    expect(JSON.stringify(hers)).not.toContain('2580')
    expect(hers?.pin?.hash).toHaveLength(32)
    expect(hers?.pin?.hash).not.toEqual(his?.pin?.hash)
  })

  it('counts each wrong try before it looks, and forgets them at the right one', async () => {
    const amy = await begin('Amy Lewis')
    unwrap(await setPin(amy, 'Amy', '2580'))
    const tries = await Promise.all(Array.from({ length: 4 }, () => tryPin(amy, '0000')))
    expect(tries.map((each) => !each.ok && each.error)).toEqual(
      tries.map(() => ({ kind: 'wrong', waitLeft: 0 })),
    )
    expect(await tryPin(amy, '0000')).toMatchObject({ error: { kind: 'wrong', waitLeft: 30_000 } })
    // The right one waits as well, and costs no try.
    expect(await tryPin(amy, '2580')).toMatchObject({ error: { kind: 'wait', waitLeft: 30_000 } })
    unwrap(await keepWait(amy, 12_000))
    unwrap(await keepWait(amy, 99_000))
    expect(await tryPin(amy, '2580')).toMatchObject({ error: { kind: 'wait', waitLeft: 12_000 } })
    unwrap(await keepWait(amy, 0))
    unwrap(await tryPin(amy, '2580'))
    expect((await rowOf(amy))?.pin).toMatchObject({ wrong: 0, waitLeft: 0 })
  })

  it('waits longer each time, and never for a day', () => {
    expect([0, 4, 5, 6, 7, 8, 9, 1_000].map(waitAfter)).toEqual([
      0, 0, 30_000, 60_000, 120_000, 300_000, 300_000, 300_000,
    ])
  })

  it('that was forgotten is off when nothing is left of its time, and says when', async () => {
    const amy = await begin('Amy Lewis')
    unwrap(await setPin(amy, 'Amy', '2580'))
    unwrap(await keepTakingOff(amy, 600_000))
    unwrap(await tryPin(amy, '2580'))
    expect((await rowOf(amy))?.pin?.takingOffLeft).toBeNull()
    unwrap(await keepTakingOff(amy, 0))
    const row = await rowOf(amy)
    expect(row?.pin).toBeUndefined()
    expect(row?.pinTakenOff).toMatch(/^\d{4}-/)
    unwrap(await tryPin(amy, ''))
  })

  it('of somebody who is not here is nobody’s', async () => {
    expect(unwrap(await changePerson('nobody', (row) => row))).toBeNull()
  })
})
