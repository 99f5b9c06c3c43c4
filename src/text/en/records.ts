// What the trade's own forms hold, as it is shown wherever evidence is read: in the app, in START-HERE and in its viewer.

const deviceOf = (name: string): string => (name === '' ? 'somebody else’s device' : `${name}’s device`)

export const records = {
  title: 'What it holds',
  /** What one of the forms is called in a list, by the kind of evidence. */
  kinds: {
    'case history': 'Account',
    report: 'Report',
    'questions and answers': 'Questions',
    'work product': 'Work product',
    observation: 'Observation',
    'expert witness testimony': 'Expert witness',
    'witness testimony': 'Witness',
    discussion: 'Discussion',
    workbook: 'Workbook',
    simulation: 'Practice',
    'prior learning': 'Prior learning',
    'kept at work': 'Stays at work',
  },
  form: 'Form',
  discussion: {
    planned: 'Agreed beforehand',
    plannedFor: 'Planned for',
    unplanned: 'Not planned: this counts as questioning',
    participants: 'Who took part',
    length: 'Length',
    agreed: 'Everyone agreed to the recording',
    agreedTapped: (at: string): string => `said so at ${at}`,
    agreedSpoken: (at: string): string => `heard at ${at}`,
    gaps: 'Nothing was recorded here',
    gap: (at: string, missing: string, why: string): string => `At ${at}, ${missing} missing: ${why}`,
    why: {
      paused: 'paused',
      interrupted: 'a call or another app',
      microphone: 'the microphone was taken away',
      full: 'the device was full',
      hidden: 'the screen was put away',
      crash: 'the app was closed',
    },
    marks: 'Moments',
    followUp: 'Still to be asked',
  },
  questions: {
    askedBy: 'Asked by',
    list: 'Questions and answers',
    spoken: 'answered aloud',
    written: 'answered in writing',
    noAnswer: 'No answer is written here.',
    /** `length` is 00:00 where nobody said it. */
    inRecording: (number: number, of: number, length: string): string =>
      `Answered aloud: ${of > 1 ? `recording ${number}` : 'in the recording'}${length === '00:00' ? '' : `, ${length}`}.`,
  },
  observation: {
    observer: 'Seen by',
    when: 'From and to',
    list: 'What was seen',
    asked: 'Questions asked',
    withPicture: 'with a picture or clip',
  },
  testimony: {
    witness: 'Witness',
    job: 'Their job',
    relation: 'How they work with the candidate',
    contact: 'How to reach them',
    knownBy: 'How they know the work',
    how: 'How it was given',
    ways: {
      'handed over': 'on the candidate’s device',
      returned: 'sent back from their own device',
      dictated: 'told to somebody who wrote it down',
    },
    readBack: 'They read it again before signing.',
    specialism: 'Expert in',
    proof: 'How that is known',
    questions: 'What the assessor asked the witness',
  },
  signatures: {
    title: 'Signed',
    of: (name: string): string => `Signature of ${name}`,
    by: (name: string, capacity: string): string => `${name}, ${capacity}`,
    capacities: {
      candidate: 'candidate',
      witness: 'witness',
      'expert witness': 'expert witness',
      assessor: 'assessor',
      'countersigning assessor': 'countersigning assessor',
      'internal verifier': 'internal verifier',
    },
    /** `of`: whose device it was made on. */
    ways: {
      'on own device': (): string => 'signed on their own device',
      'on a device to be confirmed': (): string =>
        'signed on their own device, which the centre has not confirmed yet',
      'drawn on another device': (of: string): string => `drawn on ${deviceOf(of)}`,
      'typed on another device': (of: string): string => `name typed on ${deviceOf(of)}`,
      'sent back': (): string => 'sent back as signed on their own device; not proven',
    },
    states: {
      'as signed': 'unchanged since it was signed',
      'changed since': 'changed after it was signed: look again',
    },
  },
}
