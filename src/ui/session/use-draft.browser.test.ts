// One draft in two tabs, with the real store: neither writes over what the other wrote since, and what was written there is
// read when one comes back.

import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { theStore } from '#/ui/session/session.ts'
import { useDraft } from '#/ui/session/use-draft.ts'
import { eachFresh } from '../../../tests/support/fresh.ts'

const tab = async () => {
  const { result } = renderHook(() => useDraft('note'))
  await expect.poll(() => result.current.isLoaded).toBe(true)
  const type = async (text: string): Promise<void> => {
    act(() => result.current.setText(text))
    await act(async () => void (await result.current.keepNow()))
  }
  return { result, type }
}
const texts = async () => unwrap(await theStore().drafts()).map(({ text }) => text)
const comeBack = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))

eachFresh()

describe('a draft that is open in two tabs', () => {
  it('is kept twice where both went on with it, and each goes on with its own', async () => {
    const first = await tab()
    await first.type('Rang the customer.')
    const second = await tab()
    expect(second.result.current.text).toBe('Rang the customer.')
    await first.type('Rang the customer. She had paid twice.')
    await second.type('Rang the customer!')
    expect(second.result.current.id).not.toBe(first.result.current.id)
    await second.type('Rang the customer again.')
    await first.type('Rang the customer. She had paid twice, and we gave it back.')
    expect((await texts()).toSorted()).toEqual([
      'Rang the customer again.',
      'Rang the customer. She had paid twice, and we gave it back.',
    ])
  })

  it('shows what the other wrote once one comes back to it, and then is one draft', async () => {
    const first = await tab()
    await first.type('Rang the customer.')
    const second = await tab()
    await first.type('Rang the customer. She had paid twice.')
    await comeBack()
    await expect.poll(() => second.result.current.text).toBe('Rang the customer. She had paid twice.')
    await second.type('Rang the customer. She had paid twice, she said.')
    expect(await texts()).toEqual(['Rang the customer. She had paid twice, she said.'])
  })

  it('is not read again over what is not kept yet', async () => {
    const first = await tab()
    await first.type('Rang the customer.')
    const second = await tab()
    await first.type('Rang the customer. She had paid twice.')
    act(() => second.result.current.setText('Rang nobody.'))
    await comeBack()
    expect(second.result.current.text).toBe('Rang nobody.')
  })
})
