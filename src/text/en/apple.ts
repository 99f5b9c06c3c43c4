// iPhone and iPad: a tab of the browser, which may be cleared, and the app on the home screen, which is kept. Said before
// anything is saved, and never as a duty.

export type AppleDevice = 'iPhone' | 'iPad'

export const apple = {
  title: 'First, put Fieldfolio on your home screen',
  why: (device: AppleDevice): string =>
    `In a tab, your ${device} may clear what you saved after seven days without a visit. On the home screen it is kept, opens with one tap, and works without signal.`,
  steps: 'How to put it there',
  share: 'Tap Share, the square with an arrow.',
  shareWhere: (device: AppleDevice): string =>
    device === 'iPhone' ? 'It is at the bottom of Safari.' : 'It is at the top of Safari.',
  shareOther:
    'It is in your browser’s menu or beside the address. If it is not there, open this page in Safari.',
  add: 'Scroll down and tap Add to Home Screen.',
  open: 'Open Fieldfolio from your home screen, and begin there.',
  carryOn: 'Carry on here',
  carryOnMore: 'You can do this later. Make a second copy of your work from time to time.',
  started: 'Did you start in Safari? Bring it over',
  startedMore: 'Make a portfolio file there, save it to Files, and open it here.',

  moveTitle: 'Move my work into the app',
  moveWhy: (device: AppleDevice): string =>
    `You are in a browser tab. Your ${device} may clear what is kept in it after seven days without a visit.`,
  moveDo: 'Move my work into the app',
  moveFile: 'Save your portfolio file',
  moveFileHow: 'Make the file, tap Save it or Send it, and choose Files.',
  moveMakeFile: 'Make the portfolio file',
  moveApp: 'Put Fieldfolio on your home screen',
  moveOpen: 'Open the file there',
  moveOpenHow:
    'Open Fieldfolio from your home screen, choose “I have a code or file from my centre”, and pick the file in Files.',
  moveLimit:
    'For now you can look at this portfolio in the app, but not add to it there: it is signed by this tab. New evidence in the app begins a new portfolio. If you want to go on with this one, carry on in this tab, visit it every few days, and make a second copy each time.',
}
