// A recording that was kept, on its screen: one tap plays from a moment, whose ends are moved by keys and by a finger, which is
// described, split and joined by another; a file that cannot be decoded says so and loses nothing.

import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import '#/ui/parts/styles/styles.css'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { EvidenceScreen } from '#/ui/screens/evidence/evidence-screen.tsx'
import { keepAnyFile } from '#/ui/session/capture-evidence.ts'
import { chooseScheme, claim, describePortfolio } from '#/ui/session/describe.ts'
import { claimableUnits } from '#/ui/session/criteria/find-criteria.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { barriers } from '../../../../../tests/support/barriers.ts'
import { beepsWav } from '../../../../../tests/support/beeps.ts'
import { forgetEverything } from '../../../../../tests/support/forget-everything.ts'

const { moments: words } = en
const evidenceOf = (id: string) => openPortfolio().portfolio.evidence.get(id)
const claimsOf = (id: string) =>
  (evidenceOf(id)?.claims ?? []).map(({ position, note }) => ({ position, note }))

/** Forty seconds with two beeps, claimed from 10 to 20, on its screen. */
const shown = async (content: Uint8Array<ArrayBuffer> = beepsWav(40, [10, 30])): Promise<string> => {
  const kept = unwrap(await keepAnyFile(new File([content], 'talk.wav', { type: 'audio/wav' })))
  const id = kept.evidence
  const scheme = (await allSchemes()).find((each) => each.scheme.id.includes('03454'))
  if (!scheme) throw new Error('the scheme is not here')
  unwrap(await chooseScheme(scheme))
  const [unit] = scheme.scheme.units
  unwrap(
    await describePortfolio({ units: [{ unit: unit?.code ?? '', level: unit?.offers[0]?.level ?? null }] }),
  )
  const { portfolio } = openPortfolio()
  const criterion = claimableUnits(portfolio, scheme.scheme)[0]?.claimable[0]?.id ?? ''
  unwrap(await claim(id, [{ criterion, position: { kind: 'time', from: 10, to: 20 }, note: 'The refund' }]))
  await act(async () => {
    render(
      <ToastProvider>
        <main>
          <EvidenceScreen id={id} />
        </main>
      </ToastProvider>,
    )
  })
  return id
}

const player = (): HTMLAudioElement => {
  const found = document.querySelector('audio')
  if (found === null) throw new Error('no player')
  return found
}
/** Of one column of the waveform. */
const height = (stroke: string): number => Math.abs(Number(/V(.+)/.exec(stroke)?.[1] ?? 50) - 50)

const openMoment = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^Change the moment of/ }))
  const sheet = within(await screen.findByRole('dialog'))
  await sheet.findByRole('slider', { name: words.starts })
  // It has risen: a finger lands where it aims.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  return sheet
}
const end = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('slider', { name })

/** An end of a moment, by the pointer. */
const drag = async (slider: HTMLInputElement, to: number): Promise<void> => {
  const box = slider.getBoundingClientRect()
  const { min, max, value } = slider
  const [low, high] = [Number(min), Number(max)]
  // The middle of a thumb travels between half its width from either side.
  const x = (second: number): number => 22 + ((second - low) / (high - low)) * (box.width - 44)
  await userEvent.dragAndDrop(slider, slider, {
    sourcePosition: { x: x(Number(value)), y: box.height / 2 },
    targetPosition: { x: x(to), y: box.height / 2 },
    force: true,
  })
}
/** On the waveform of the whole recording. */
const held = (name: string): Promise<HTMLInputElement> =>
  screen.findByRole<HTMLInputElement>('slider', { name: new RegExp(`^${name}, F1$`) })
const spans = (id: string): readonly (readonly number[])[] =>
  claimsOf(id).flatMap(({ position }) =>
    position.kind === 'time' ? [[position.from, position.to ?? position.from]] : [],
  )

beforeEach(async () => {
  await forgetEverything()
  await startSession()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a recording on its screen', () => {
  it('is drawn with its moment, and plays from it with one tap', async () => {
    await shown()
    await waitFor(() => expect(document.querySelector('.waveform path')).not.toBeNull())
    const heights = (document.querySelector('.waveform path')?.getAttribute('d') ?? '').split('M').slice(1)
    // A beep at a quarter of it stands out from what is beside it.
    const loud = heights.flatMap((stroke, at) => (height(stroke) > 20 ? [at / heights.length] : []))
    expect(loud.some((share) => Math.abs(share - 10 / 40) < 0.02)).toBe(true)
    expect(loud.some((share) => Math.abs(share - 20 / 40) < 0.1)).toBe(false)
    expect(document.querySelectorAll('.waveform-band')).toHaveLength(1)
    const heard = new Promise<number>((resolve) => {
      player().addEventListener('playing', () => resolve(player().currentTime), { once: true })
    })
    await userEvent.click(screen.getByRole('button', { name: /^Play .* from 00:10$/ }))
    const at = await heard
    expect(at).toBeGreaterThan(9.5)
    // Told late by a busy machine; not from the other beep.
    expect(at).toBeLessThan(29)
    player().pause()
    expect(await barriers()).toEqual([])
  })

  it('has its ends moved by the arrow keys, spoken, and saved as a new claim', async () => {
    const id = await shown()
    const sheet = await openMoment()
    end(words.starts).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(end(words.starts).getAttribute('aria-valuetext')).toBe(words.startsAt('00:10.3'))
    end(words.ends).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(end(words.ends).getAttribute('aria-valuetext')).toBe(words.endsAt('00:19.9'))
    expect(await barriers()).toEqual([])
    await userEvent.fill(sheet.getByLabelText(words.gist), 'Amy checks the receipt')
    await userEvent.click(sheet.getByRole('button', { name: words.save }))
    await expect
      .poll(() => claimsOf(id))
      .toEqual([{ position: { kind: 'time', from: 10.3, to: 19.9 }, note: 'Amy checks the receipt' }])
    await userEvent.click(await screen.findByRole('button', { name: en.parts.undo }))
    await expect
      .poll(() => claimsOf(id))
      .toEqual([{ position: { kind: 'time', from: 10, to: 20 }, note: 'The refund' }])
  })

  it('has its ends dragged by a pointer', async () => {
    const id = await shown()
    const sheet = await openMoment()
    const slider = end(words.ends)
    await drag(slider, Number(slider.value) - 4)
    expect(Math.abs(Number(end(words.ends).value) - 16)).toBeLessThan(0.5)
    await userEvent.click(sheet.getByRole('button', { name: words.save }))
    await expect
      .poll(() => {
        const position = claimsOf(id)[0]?.position
        return position?.kind === 'time' ? Math.abs((position.to ?? 0) - 16) < 0.5 : false
      })
      .toBe(true)
  })

  it('has its ends dragged on the waveform itself, each way saved once, and undone', async () => {
    const id = await shown()
    await drag(await held(words.ends), 26)
    await expect
      .poll(() => spans(id).map(([from, to = 0]) => [from, Math.abs(to - 26) < 0.5]))
      .toEqual([[10, true]])
    const undo = { name: en.parts.undo }
    const first = await screen.findByRole('button', undo)
    await drag(await held(words.starts), 6)
    await expect.poll(() => spans(id).map(([from = 0]) => Math.abs(from - 6) < 0.5)).toEqual([true])
    expect(claimsOf(id).map(({ note }) => note)).toEqual(['The refund'])
    // One entry for each of them, after the first claim.
    expect(evidenceOf(id)?.history).toHaveLength(4)
    await expect.poll(() => screen.queryByRole('button', undo) === first).toBe(false)
    await userEvent.click(await screen.findByRole('button', undo))
    await expect.poll(() => spans(id).map(([from]) => from)).toEqual([10])
  })

  it.each([
    ['further', '{ArrowRight}', 20.2],
    ['back again', '{ArrowLeft}', 20],
  ])('is saved where it was moved %s while the first move was being saved', async (_, key, to) => {
    const id = await shown()
    const before = evidenceOf(id)?.history.length ?? 0
    const store = theStore()
    const commit = store.commit.bind(store)
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    const begun = vi.fn<() => void>()
    vi.spyOn(store, 'commit').mockImplementation(async (what) => {
      if (what.entries === undefined) return commit(what)
      begun()
      await promise
      return commit(what)
    })
    const last = await held(words.ends)
    last.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => begun.mock.calls.length).toBe(1)
    await userEvent.keyboard(key)
    expect(last.getAttribute('aria-valuetext')).toBe(words.endsAt(to === 20 ? '00:20.0' : '00:20.2'))
    // Leaving saves at once what would be saved when the keys rest.
    cleanup()
    goOn()
    await expect.poll(() => evidenceOf(id)?.history.length).toBe(before + 2)
    expect(spans(id)).toEqual([[10, to]])
  })

  it('has its ends moved on the waveform by the arrow keys, and saved when they rest', async () => {
    const id = await shown()
    const last = await held(words.ends)
    last.focus()
    const before = evidenceOf(id)?.history.length ?? 0
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(last.getAttribute('aria-valuetext')).toBe(words.endsAt('00:20.6'))
    await expect.poll(() => spans(id)).toEqual([[10, 20.6]])
    // Not at each of the six.
    expect(evidenceOf(id)?.history.length).toBeLessThan(before + 6)
    // The same end is still held, and goes on from there.
    expect(document.activeElement).toBe(last)
    await userEvent.keyboard('{ArrowLeft}')
    last.blur()
    await expect.poll(() => spans(id)).toEqual([[10, 20.5]])
    expect(await barriers()).toEqual([])
  })

  it('of two moments, holds the one that was tapped', async () => {
    const id = await shown()
    unwrap(
      await claim(id, [
        {
          criterion: evidenceOf(id)?.claims[0]?.criterion ?? '',
          position: { kind: 'time', from: 30, to: 36 },
        },
      ]),
    )
    await userEvent.fill(await screen.findByRole('slider', { name: words.seek }), '32')
    await expect.poll(async () => (await held(words.starts)).value).toBe('30')
    await drag(await held(words.ends), 33)
    await expect
      .poll(() => spans(id).map(([from, to = 0]) => [from, Math.round(to)]))
      .toEqual([
        [10, 20],
        [30, 33],
      ])
  })

  it('is typed to, refuses what is no time, and is split where it stands', async () => {
    const id = await shown()
    const sheet = await openMoment()
    await userEvent.fill(sheet.getByLabelText(words.to), 'soon')
    expect(sheet.getByText(words.notATime)).not.toBeNull()
    expect(sheet.getByRole<HTMLButtonElement>('button', { name: words.save }).disabled).toBe(true)
    await userEvent.fill(sheet.getByLabelText(words.to), '0:22')
    const seek = sheet.getByRole<HTMLInputElement>('slider', { name: words.seek })
    await userEvent.fill(seek, '15')
    await userEvent.click(sheet.getByRole('button', { name: words.split('00:15') }))
    await expect
      .poll(() => claimsOf(id))
      .toEqual([
        { position: { kind: 'time', from: 10, to: 15 }, note: 'The refund' },
        { position: { kind: 'time', from: 15, to: 22 }, note: 'The refund' },
      ])
    expect(screen.getAllByRole('button', { name: /^Play .* from 00:1/ })).toHaveLength(2)
  })

  it('takes one more moment where it stands', async () => {
    const id = await shown()
    const seek = await screen.findByRole('slider', { name: words.seek })
    await userEvent.fill(seek, '30')
    await userEvent.click(screen.getByRole('button', { name: words.add }))
    const sheet = within(await screen.findByRole('dialog'))
    await userEvent.fill(sheet.getByRole('searchbox'), 'F1')
    const [found] = await sheet.findAllByRole('button', { name: /^F1/ })
    if (!found) throw new Error('no criterion found')
    await userEvent.click(found)
    await expect.poll(() => claimsOf(id).at(-1)?.position).toEqual({ kind: 'time', from: 30 })
  })

  it('that cannot be decoded says so, and its file is still there', async () => {
    const broken = beepsWav(1, [])
    // Of a form that no decoder knows.
    broken.fill(0xee, 20, 40)
    const id = await shown(broken)
    expect(await screen.findByText(en.troubles.cannotPlay('recording').what)).not.toBeNull()
    expect(evidenceOf(id)?.claims).toHaveLength(1)
    expect(screen.getByRole('button', { name: new RegExp(en.evidence.saveFile) })).not.toBeNull()
  })
})
