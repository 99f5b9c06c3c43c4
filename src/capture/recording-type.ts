// Which form a browser records in, the best one first: mp4 with opus knows its length and survives a kill; webm gets its
// length written afterwards. Never decides whether something may be recorded.

const sound = [
  'audio/mp4;codecs=opus',
  'audio/mp4',
  'audio/webm;codecs=opus',
  'audio/webm',
  'audio/ogg;codecs=opus',
]

/** Film in webm first: what Chromium writes as mp4 comes in pieces of a second and more, and a kill would cost that. */
const film = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4']

/** Null where this browser records nothing of the kind. */
export const recordingType = (
  withFilm: boolean,
  isSupported: (type: string) => boolean = (type) => MediaRecorder.isTypeSupported(type),
): string | null => (withFilm ? film : sound).find((type) => isSupported(type)) ?? null
