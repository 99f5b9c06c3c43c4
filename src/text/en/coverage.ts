// The picture of units × criteria, and the way from a criterion to its proof.

import { plural } from '#/text/plural.ts'

const pieces = (count: number): string =>
  plural(count, { one: '1 piece of evidence', other: '# pieces of evidence' })

export const coverage = {
  title: 'Units',
  gridName: 'Your units and their criteria',
  gridHelp: 'Arrow keys move, Enter opens the proof.',
  states: {
    open: 'open',
    claimed: 'claimed',
    met: 'met',
    back: 'back for more',
    waiting: 'waiting for your centre',
  },
  legend: {
    open: 'empty: open',
    claimed: 'half: claimed, your assessor decides',
    met: 'full: accepted by your assessor',
    back: 'striped: back for more',
    waiting: 'dotted: waiting for your centre',
  },
  cell: (unit: string, number: string, says: string, state: string, count: number): string =>
    `${unit} ${number}, ${says}: ${state}${count > 0 ? `, ${pieces(count)}` : ''}`,
  progress: (claimed: number, all: number): string => `${claimed} of ${all} claimed`,
  notLoaded: 'Criteria come from your centre',
  notLoadedClaims: (count: number): string =>
    `Criteria come from your centre. ${plural(count, { one: '1 claim', other: '# claims' })} so far.`,
  gaps: 'Still open',
  noGaps: 'Every criterion has at least one claim.',
  proofOf: (code: string): string => `Proof of ${code}`,
  noProof: 'No proof yet',
  noProofWhy: 'Take a photo or write a note, then claim this criterion.',
  useThere: 'Use something I have',
  useThereHint: 'Tap what shows it, and it is claimed. You can undo it.',
  backToGrid: 'Back to units',
  emptyTitle: 'Your units appear here',
  emptyWhy: 'Choose units, and each criterion becomes a square that fills as you claim it.',
  summary: (claimed: number, all: number): string => `${claimed} of ${all} criteria claimed`,
  units: 'Your units',
  proof: 'The proof',
  chooseCell: 'Choose a square to see the proof',
  chooseCellWhy: 'Each square is a criterion. What is claimed for it opens here.',
  inUnit: (unit: string, title: string): string => `${unit} ${title}`,
  someKnown: 'Not all criteria are loaded. Your centre has the rest.',
  noneOpen: 'Nothing open among the loaded criteria',
  wholeUnits: 'Units whose criteria are not here yet',
  wholeUnitsHint: 'Claim them as a whole. Their criteria come from your centre.',
  nextInUnits: (count: number): string =>
    `${plural(count, { one: '1 criterion', other: '# criteria' })} without proof. The first in each unit:`,
}
