// Answers that were being recorded when something stopped them: there again with their form, until each is taken into it or
// thrown away.

import { useEffect, useState } from 'react'
import type { LeftRecording } from '#/store/recordings.ts'
import { useDraftPlace } from '#/ui/session/draft-place.ts'
import { leftRecordings, onRecordings } from '#/ui/session/recording/left.ts'

export const useLeftAnswers = (): readonly LeftRecording[] => {
  const place = useDraftPlace()
  const [left, setLeft] = useState<readonly LeftRecording[]>([])
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const found = await leftRecordings(place)
      if (!gone) setLeft(found.filter(({ row }) => row.answers !== undefined))
    }
    void look()
    const stop = onRecordings(() => void look())
    return () => {
      gone = true
      stop()
    }
  }, [place])
  return left
}
