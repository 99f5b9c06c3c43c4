// People whose work came with a file and whom nobody here has vouched for yet: asked about once each, and put away without
// an answer only on this installation. Saying that one knows them is an entry of its own.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import type { Device } from '#/portfolio/portfolio.ts'
import { strangersTo } from '#/portfolio/strangers.ts'
import { append, type AppendError } from '#/ui/session/append.ts'
import { askingIn } from '#/ui/session/meeting/lost-phone.ts'
import { theStore } from '#/ui/session/session.ts'
import { useOwnDevice, usePortfolio } from '#/ui/session/use-portfolio.ts'

export type StrangerHere = {
  readonly device: Device
  /** Evidence of theirs that stands. */
  readonly pieces: number
}

const awayName = (ledger: Id): string => `strangers put away ${ledger}`

const idsIn = (value: unknown): readonly Id[] =>
  Array.isArray(value) ? value.filter((each): each is Id => typeof each === 'string') : []

/** Nobody where this installation adds nothing: it passes nothing of its own on. */
export const useStrangersHere = () => {
  const view = usePortfolio()
  const own = useOwnDevice()
  const ledger = view?.portfolio.ledger ?? null
  const [away, setAway] = useState<readonly Id[] | null>(null)

  useEffect(() => {
    if (ledger === null) return
    let gone = false
    const look = async (): Promise<void> => {
      const kept = await theStore().setting(awayName(ledger))
      if (!gone) setAway(kept.ok ? idsIn(kept.value) : [])
    }
    void look()
    return () => {
      gone = true
    }
  }, [ledger])

  const putAway = (device: Id): void => {
    if (ledger === null) return
    const more = [...(away ?? []), device]
    setAway(more)
    void theStore().putSetting(awayName(ledger), more)
  }

  return {
    strangers: view === null || own === null || away === null ? [] : strangersIn(view, own, away),
    putAway,
  }
}

const strangersIn = (
  { portfolio }: NonNullable<ReturnType<typeof usePortfolio>>,
  own: Id,
  away: readonly Id[],
): readonly StrangerHere[] => {
  const strangers = strangersTo(portfolio, own)
  // Asked about in words of their own (meeting/lost-phone.ts).
  const asking = new Set(askingIn(portfolio, own).map(({ device }) => device.id))
  const work = [...portfolio.evidence.values()].filter(({ withdrawn }) => withdrawn === null)
  return [...portfolio.devices.values()]
    .filter(({ id }) => strangers.has(id) && !away.includes(id) && !asking.has(id))
    .map((device) => ({ device, pieces: work.filter((evidence) => evidence.device === device.id).length }))
}

/** Their work is passed on from now on; it still waits for the centre. */
export const vouchFor = (device: Id): Promise<Result<unknown, AppendError>> =>
  append([{ kind: 'device.vouched', content: { devices: [device] } }])
