// The demo: made-up people and work on every screen, and honest about what is not built yet.

import type { Trouble } from '#/text/trouble.ts'

export const demo = {
  strip: 'Demo: made-up people',
  title: 'Demo',
  you: (who: string): string => `You are ${who}`,
  change: 'Change',
  saved: 'Saved in the demo only',
  leave: 'Leave',
  leaveDemo: 'Leave the demo',
  chooser: 'Who would you like to be?',
  chooserWhy: 'All five look at the same portfolio. Real work on this device is kept apart and not touched.',
  be: (who: string): string => `Be ${who}`,
  people: {
    amy: {
      who: 'Amy, the candidate',
      line: 'She keeps proof of her work and claims criteria with it.',
      later: '',
    },
    dev: {
      who: 'Dev, the assessor',
      line: 'He judges what Amy claims, and tells her what is good and what is next.',
      later:
        'Here Dev will decide on each claim and say why. Deciding is not built yet: for now he can look at all of it.',
    },
    maya: {
      who: 'Maya, the manager',
      line: 'She looks after the centre: its people, its candidates, its dates.',
      later:
        'Here Maya will see every candidate and who may do what. That is not built yet: for now she can look at Amy’s portfolio.',
    },
    ines: {
      who: 'Ines, the internal verifier',
      line: 'She samples Dev’s decisions before a unit goes forward.',
      later:
        'Here Ines will sample decisions, agree or return them. Sampling is not built yet: for now she can look at the evidence.',
    },
    owen: {
      who: 'Owen, the external verifier',
      line: 'He gets one file and checks everything in it, with no account.',
      later:
        'Owen works on the file that Share makes: it opens and checks itself. Recording what he finds in the app is not built yet.',
    },
  },
  again: 'Start the demo again',
  againWhy: 'What you changed in the demo goes, and Amy’s portfolio is made new.',
  cannotEnter: {
    what: 'The demo could not be opened.',
    safe: 'Your own work is not touched.',
    next: 'Allow site data in the browser’s settings, then try again.',
  } satisfies Trouble,
  openElsewhere: {
    what: 'The demo is open in another tab, so it could not be started again.',
    safe: 'Your own work is not touched.',
    next: 'Close the other tabs of the demo and try again.',
  } satisfies Trouble,
  demoFile: {
    what: 'This file comes from the demo: its people and its work are made up.',
    safe: 'Nothing of it was brought in, and your own work has not changed.',
    next: 'It can only be brought into the demo.',
  } satisfies Trouble,
  realFile: {
    what: 'This file is somebody’s real work, and this is the demo.',
    safe: 'Nothing of it was brought in.',
    next: 'Leave the demo and open it there.',
  } satisfies Trouble,
}
