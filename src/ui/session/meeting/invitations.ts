// Invitations that this device has shown and somebody said were seen: kept for a month, so that whoever answers one is known
// when their work comes, by whatever way it comes.

import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { parseBody } from '#/ledger/body.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { contentAs } from '#/portfolio/kinds/content.ts'
import { strangersTo } from '#/portfolio/strangers.ts'
import type { StoreError } from '#/store/store-error.ts'
import { answerTo, invitationsIn, type Invitation } from '#/sync/meeting/invitation.ts'
import type { CardKind } from '#/sync/meeting/card.ts'
import { append, type NewEntry } from '#/ui/session/append.ts'
import { useMeeting } from '#/ui/session/meeting/meeting-state.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

const settingName = 'invitations'
const mostKept = 40

const kept = async (): Promise<Result<readonly Invitation[], StoreError>> => {
  const setting = await theStore().setting(settingName)
  return setting.ok ? ok(invitationsIn(setting.value)) : setting
}

/** Both screens showed the same words: whoever answers is who stood there. */
export const keepInvitation = async (
  ledger: Id,
  invitation: string,
  kind: CardKind,
): Promise<Result<void, StoreError>> => {
  const earlier = await kept()
  if (!earlier.ok) return earlier
  const others = earlier.value.slice(1 - mostKept)
  const put = await theStore().putSetting(settingName, [
    ...others,
    { ledger, invitation, kind, at: momentNow() },
  ])
  if (put.ok) void welcome()
  return put
}

const answerIn = async (introduced: string): Promise<string | null> => {
  const entry = await theStore().entry(introduced)
  const body = entry.ok && entry.value.body !== null ? parseBody(entry.value.body) : null
  return (body?.ok ? contentAs('device.introduced', body.value)?.invited : null) ?? null
}

type Known = { readonly device: Id; readonly person: Id; readonly name: string; readonly kind: CardKind }

/** Devices nobody has vouched for yet that have answered one of these. */
const answering = async (
  portfolio: Portfolio,
  own: Id,
  invitations: readonly Invitation[],
): Promise<readonly Known[]> => {
  const strangers = strangersTo(portfolio, own)
  const known: Known[] = []
  for (const { id, introduced, person, name } of portfolio.devices.values()) {
    if (!strangers.has(id)) continue
    const answer = await answerIn(introduced)
    if (answer === null || answer === '') continue
    for (const { invitation, kind } of invitations) {
      if ((await answerTo(invitation, id)) !== answer) continue
      known.push({ device: id, person, name, kind })
      break
    }
  }
  return known
}

/** Takes in whoever has answered: their work is passed on, and a new device of the candidate's own counts as theirs. */
const welcome = async (): Promise<void> => {
  const { open } = useSession.getState()
  if (open === null || open.writer === null) return
  const all = await kept()
  const invitations = all.ok ? all.value.filter(({ ledger }) => ledger === open.ledger) : []
  if (invitations.length === 0) return
  const { device: own } = open.writer.signer
  const known = await answering(open.portfolio, own, invitations)
  if (known.length === 0 || useSession.getState().open?.ledger !== open.ledger) return
  // As it is when they are written: another tab, or what waited before this, may have taken them in.
  const said = await append((now) => {
    const strangers = strangersTo(now, own)
    return known
      .filter(({ device }) => strangers.has(device))
      .map(({ device, person, kind }): NewEntry =>
        kind === 'move' && person === now.candidate.person
          ? { kind: 'device.added', content: { device, person } }
          : { kind: 'device.vouched', content: { devices: [device] } },
      )
  })
  const [first] = known
  if (said.ok && first !== undefined)
    useMeeting.setState({ connected: { name: first.name, kind: first.kind } })
}

let isWatching = false

/** Call once the session is ready; nothing is read while nobody was invited. */
export const watchInvitations = (): void => {
  if (isWatching) return
  isWatching = true
  useSession.subscribe(({ open }, before) => {
    if (open !== null && open.revision !== before.open?.revision && open.portfolio.strangers.size > 0)
      void welcome()
  })
  void welcome()
}
