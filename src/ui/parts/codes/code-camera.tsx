// Looking at codes with the camera: each text that is caught is handed on, and nothing of the picture is kept. What a person
// or a browser refuses is said by whoever asked.

import { decodeQR } from 'qr/decode.js'
import { useEffect, useRef } from 'react'

export type CameraTrouble = 'refused' | 'no camera' | 'busy'

const troubleOf = (fault: unknown): CameraTrouble => {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'no camera'
}

/** Between two looks, in ms; codes change every 125. */
const lookMs = 60
/** Of the picture's shorter side, in pixels: enough for 89 squares from an arm's length, and quick to read. */
const mostPixels = 720

const askForCamera = async (): Promise<MediaStream> => {
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices === undefined) throw new DOMException('no camera', 'NotFoundError')
  const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } }
  return devices.getUserMedia({ video })
}

/** The middle square of the picture. */
const pictureOf = (video: HTMLVideoElement, canvas: OffscreenCanvas): ImageData | null => {
  const side = Math.min(video.videoWidth, video.videoHeight)
  if (side === 0) return null
  const size = Math.min(side, mostPixels)
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2]
  context.drawImage(video, x, y, side, side, 0, 0, size, size)
  return context.getImageData(0, 0, size, size)
}

const textIn = (picture: ImageData): string | null => {
  try {
    return decodeQR(picture)
  } catch {
    // No code in it, or none that can be read.
    return null
  }
}

export const CodeCamera = ({
  label,
  onText,
  onTrouble,
}: {
  label: string
  onText: (text: string) => void
  onTrouble: (trouble: CameraTrouble) => void
}) => {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ onText, onTrouble })
  useEffect(() => {
    told.current = { onText, onTrouble }
  })

  useEffect(() => {
    let isGone = false
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const canvas = new OffscreenCanvas(1, 1)
    const look = (): void => {
      if (isGone) return
      const picture = video.current === null ? null : pictureOf(video.current, canvas)
      const text = picture === null ? null : textIn(picture)
      if (text !== null) told.current.onText(text)
      timer = setTimeout(look, lookMs)
    }
    const begin = async (): Promise<void> => {
      try {
        stream = await askForCamera()
        if (isGone || video.current === null) return stop()
        video.current.srcObject = stream
        await video.current.play()
        look()
      } catch (fault) {
        if (!isGone) told.current.onTrouble(troubleOf(fault))
      }
    }
    const stop = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    void begin()
    return () => {
      isGone = true
      clearTimeout(timer)
      stop()
    }
  }, [])

  return <video ref={video} className="code-camera" muted playsInline aria-label={label} />
}
