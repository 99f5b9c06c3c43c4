// What whoever acts before the app has started waits for: the end of the start, and not a word on the way there.

import { beforeEach, expect, it } from 'vitest'
import { setSession, useSession, whenStarted } from '#/ui/session/session.ts'

beforeEach(() => useSession.setState(useSession.getInitialState(), true))

it('waits on while storage is only slow, and tells what came of it', async () => {
  const told: string[] = []
  const waiting = whenStarted().then(({ kind }) => told.push(kind))
  setSession({ status: { kind: 'no store', error: { kind: 'slow' } } })
  await Promise.resolve()
  expect(told).toEqual([])
  setSession({ status: { kind: 'starting' } })
  setSession({ status: { kind: 'ready' } })
  await waiting
  expect(told).toEqual(['ready'])
})

it('tells that there is no storage', async () => {
  setSession({ status: { kind: 'no store', error: { kind: 'lost' } } })
  expect(await whenStarted()).toMatchObject({ kind: 'no store', error: { kind: 'lost' } })
})
