// Recording a discussion: what is safe, what is private, and what was missed, always in words.

import { lengthText } from '#/text/measures.ts'
import { plural } from '#/text/plural.ts'
import type { Device } from '#/text/trouble.ts'

export const recording = {
  record: 'Record',
  wayMore: 'A talk with your assessor, or you explaining something. One tap marks each moment.',
  plan: 'Plan a discussion',
  planMore: 'Agree beforehand what you will talk about. It counts for more than questions off the cuff.',
  topics: 'What you agreed to talk about',
  topicsHint: 'A few words for each topic, as you agreed them together.',
  planSays: 'Tap the criteria that you agreed to talk about. They become the buttons while you record.',
  planned: 'Agreed for this talk',
  notHeard: 'Still to ask',
  notHeardWhy: 'These were agreed, and no moment is marked for them.',
  askNow: (code: string): string => `Write the answer for ${code}`,
  title: 'Recording',
  keptTitle: 'Your recording',
  start: 'Start recording',
  startWhy: 'It begins the moment you tap. Every quarter of a second is safe as soon as it is recorded.',
  starting: 'Asking for the microphone…',
  withCamera: 'With the camera too',
  clock: 'Recorded so far',
  level: 'How loud it is',
  phases: {
    recording: 'Recording',
    paused: 'Paused',
    interrupted: 'A call or another app has the microphone. It goes on by itself.',
    microphone: 'The microphone was taken away. Nothing is being recorded.',
    ended: 'Finished',
  },
  safeUpTo: (at: string): string => `Safe up to ${at}`,
  notSafeYet: 'Nothing is safe yet',
  everyoneAgreed: 'Everyone agreed',
  calls:
    'A customer’s call? The caller and your workplace have to agree first. Pause before a card number is said.',
  isPrivate: 'Private until everyone has agreed: not claimed, and not in your portfolio file.',
  agreedAt: (at: string): string => `Agreed at ${at}. When you stop, it is kept as evidence.`,
  who: 'Who is taking part?',
  whoHint: 'Names with commas between. Later is fine.',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  stopping: 'Saving…',
  marks: 'Tap a criterion when it comes up',
  marksHint: 'One tap marks the moment. Tap again, or tap another, when it is over.',
  another: 'Mark another criterion',
  markedAt: (from: string, to: string): string => (to === '' ? `from ${from}` : `${from}–${to}`),
  litSince: (from: string): string => `now, from ${from}`,
  lit: (code: string): string => `${code} marked from here.`,
  unlit: (code: string): string => `${code} ended.`,
  gap: (second: number, missing: number, why: string): string =>
    `Gap at ${lengthText(second)}, ${lengthText(Math.ceil(missing))} missing: ${why}`,
  recordingAgain: (gap: string): string => `${gap}. Recording again.`,
  moments: 'Moments',
  noMoments: 'No moments were marked. You can say where the proof is afterwards.',
  keep: 'Everyone agreed: keep it as evidence',
  keepAgreed: 'Keep it as evidence',
  throwAway: 'Throw it away',
  throwTitle: 'Throw this recording away?',
  throwWhy: 'It cannot be brought back.',
  keepIt: 'Keep it for now',
  stillPrivate: (device: Device): string =>
    `Only on this ${device}. Not claimed, and not in your portfolio file, until everyone has agreed.`,
  alreadyAgreed: 'Everyone agreed while it was recorded. It is not evidence yet.',
  left: (length: string): string => `A recording of ${length}`,
  leftMore: (marks: number, when: string): string =>
    [marks === 0 ? '' : plural(marks, { one: '1 moment marked', other: '# moments marked' }), when]
      .filter((each) => each !== '')
      .join(', '),
  leftGo: 'Play it and decide',
  goneTitle: 'This recording is not here',
  goneWhy: 'It was kept as evidence or thrown away.',
  play: 'Play the recording',
  playFrom: (at: string): string => `Play from ${at}`,
  refused: {
    what: 'The browser does not let Fieldfolio use the microphone.',
    safe: 'Everything saved before is safe.',
    next: 'Allow the microphone in the browser’s settings for this site, then start again. Or write it down instead.',
  },
  none: {
    what: 'No microphone was found.',
    safe: 'Everything saved before is safe.',
    next: 'Plug one in, then start again. Or write it down instead.',
  },
  busy: {
    what: 'A call or another app is using the microphone.',
    safe: 'Everything saved before is safe.',
    next: 'End the call or close the other app, then start again. Or write it down instead.',
  },
  cannot: {
    what: 'This browser cannot record here.',
    safe: 'Everything saved before is safe.',
    next: 'Record with the device’s own app and add the file here. Or write it down instead.',
  },
  full: (device: Device, at: string) => ({
    what: `This ${device} is full, so the recording stopped.`,
    safe: `What was recorded up to ${at} is safe, with its moments.`,
    next: 'Free some space before you keep it as evidence.',
  }),
  nothing: {
    what: 'Nothing was recorded.',
    safe: 'Everything saved before is safe.',
    next: 'Start again, or write it down instead.',
  },
}
