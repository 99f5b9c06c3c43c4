// Handing a portfolio file to somebody beside you without a signal: the steps of each way, as Apple, Google and Microsoft call
// them. Says what nobody here has tried.

export const handOver = {
  to: 'No signal? Give it to',
  from: 'The portfolio is on',
  instead: 'If it does not work',
  byFile: 'By file',
  insteadMore: 'A file does the same, without a camera and without a signal.',
  first: 'First make a portfolio file, under Share. These steps stand there again, with their buttons.',
  firstThere: 'They make a portfolio file, under Share. Then, on their device:',
  back: 'What you add goes back in a file: there is no place yet that both copy to.',
  theirs: { iPhone: 'their iPhone or iPad', Android: 'their Android phone', laptop: 'their laptop' },
  ways: {
    AirDrop: {
      name: 'AirDrop',
      steps: ['Press Send it.', 'Choose AirDrop, then their device.', 'They accept. For a Mac or an iPhone.'],
    },
    'Quick Share': {
      name: 'Quick Share',
      steps: ['Press Send it.', 'Choose Quick Share, then their device.', 'They accept.'],
    },
    'saved Quick Share': {
      name: 'Quick Share, from your downloads',
      steps: ['Press Save it.', 'In your downloads, share the file with Quick Share.', 'They accept.'],
    },
    'AirDrop from a Mac': {
      name: 'AirDrop',
      steps: ['Press Save it.', 'In Finder, share the file with AirDrop.', 'They accept.'],
    },
    cable: {
      name: 'A cable',
      steps: [
        'Press Save it.',
        'Join both with a USB cable, and let the phone do “File transfer”.',
        'Copy the file from one Downloads folder to the other.',
      ],
    },
    stick: {
      name: 'A USB stick',
      steps: [
        'Press Save it.',
        'Copy the file to a USB stick; on a phone, with the Files app.',
        'Plug the stick into theirs.',
      ],
    },
  },
  thenOpen: 'They open it in Fieldfolio: Share, Open a portfolio file.',
  or: 'Or',
  untried: 'As their makers describe it. Nobody here has tried it on real devices.',
  none: 'If none works, look at it together: whoever judges opens the piece on their own device, and says there that they looked at it on yours.',
}
