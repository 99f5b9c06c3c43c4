// The shutter in the bar while something is recorded: the photo is kept, and nothing that is being recorded ends by it.

import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { endRecording, useLive } from '#/ui/session/recording/live.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { evidenceNow, main, visit } from '../../tests/support/app-screens.tsx'
import { eachFresh } from '../../tests/support/fresh.ts'

eachFresh()
afterEach(async () => {
  cleanup()
  await endRecording()
})

const picture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(8, 8)
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'shift.jpg', { type: 'image/jpeg' })
}

describe('a photo taken while a discussion is recorded', () => {
  it('is kept and said, and the recording goes on', async () => {
    unwrap(await startPortfolio())
    await visit('/capture/recording')
    const start = main().queryByRole('button', { name: en.recording.start })
    if (start) await userEvent.click(start)
    await expect.poll(() => useLive.getState().safe).toBeGreaterThan(0)
    await userEvent.upload(screen.getByLabelText(en.app.takePhoto), await picture())
    expect(await screen.findByText(en.capture.photoWhileRecording)).toBeTruthy()
    expect(evidenceNow()).toHaveLength(1)
    expect(location.pathname).toBe('/capture/recording')
    const { phase, safe } = useLive.getState()
    expect(phase).toBe('recording')
    await expect.poll(() => useLive.getState().safe).toBeGreaterThan(safe)
    expect(main().getByRole('button', { name: en.recording.stop })).toBeTruthy()
  })
})
