// The first screen. Nothing is asked before it, and everything it offers is safe.

export const firstStart = {
  welcome: 'Show what you can do',
  welcomeMore: 'Collect proof at work. Sort it later. It is kept on your own device, with or without signal.',
  takePhotoNow: 'Take a photo now',
  takePhotoMore: 'Saved in seconds. Names and units can wait.',
  haveFile: 'I have a code or file from my centre',
  haveFileMore: 'Open it here and carry on.',
  lookAround: 'Look around (demo)',
  lookAroundMore: 'Made-up people and work. Nothing of yours is touched.',
  withoutPhoto: 'Start without a photo',
  onlyOpening: 'You can still open and look at a portfolio file here.',
}
