// Pages of one piece of evidence, and hiding a face or a name in a photo.

import type { Device } from '#/text/trouble.ts'
import { plural } from '#/text/plural.ts'

export const pages = {
  title: 'Pages',
  count: (count: number): string => plural(count, { one: '1 page', other: '# pages' }),
  of: (page: number, of: number): string => `Page ${page} of ${of}`,
  page: (page: number): string => `Page ${page}`,
  add: 'Add a page',
  addPictures: 'Pages from my pictures',
  addPhoto: 'Add another photo',
  addPhotos: 'Choose more photos',
  arrange: 'Put in order',
  arrangeHint: 'The first page is the picture in your lists. Claims stay with their page when you move it.',
  earlier: (page: string): string => `${page}: move earlier`,
  later: (page: string): string => `${page}: move later`,
  takeOut: (page: string): string => `${page}: take out`,
  hideIn: (page: string): string => `${page}: hide a face or a name`,
  movedTo: (page: string): string => `Moved. It is ${page.toLowerCase()} now.`,
  takenOut: (page: string): string => `${page} taken out`,
  takeOutTitle: (page: string): string => `Take out ${page.toLowerCase()}?`,
  takeOutWhy:
    'Taken out, it is not a page of this any more. It stays in the history, and in the file you hand on.',
  takeOutClaims: (count: number): string =>
    plural(count, {
      one: '1 claim points to this page. It is kept, and counts again once you say where its proof is now.',
      other:
        '# claims point to this page. They are kept, and count again once you say where their proof is now.',
    }),
  takeOutDo: 'Take it out',
  eraseDo: 'Erase it for good',
  eraseWhy:
    'Erased for good, it goes here and from every copy that hears of it. Only that it was there is kept.',
  eraseReason: 'a page was erased for good',
  erased: (page: string): string => `${page} erased for good`,
  eraseStays: (page: string, device: Device): string =>
    `${page} is taken out. Its file stays: other evidence has it, or this ${device} was marked as lost.`,
  eraseWaits: (page: string): string => `${page} is taken out, and not erased yet`,
  covered: 'A part is hidden',
  goneFile: 'This page was erased for good.',
  takenOutSince: 'on a page that was taken out',
  placeGone: 'Not counted: its page was taken out',
  placeAgain: 'Place it again',
  placeAgainOf: (code: string): string => `Place ${code} again`,
  onPage: (page: number, place: string): string => `page ${page}, ${place}`,
  wholePage: (page: number): string => `page ${page}`,
  next: 'Next page',
  previous: 'Previous page',
  bothDevices: 'All pages of both',
  back: 'Back to the evidence',
  one: 'There is one page. Add more, and put them in order here.',

  hide: 'Hide a face or a name',
  hideWhy: 'Draw a box over each face, name or number that should not be seen.',
  hideHelp: 'Drag over the photo, or press “Add a box”. Two fingers make the photo larger.',
  hideKeys: 'Arrow keys move a box, Shift with arrow keys changes its size, Delete takes it away.',
  addBox: 'Add a box',
  undo: 'Undo',
  boxNumber: (number: number): string => `Box ${number}`,
  boxKind: 'box to hide a part',
  boxSays: (way: string, fromLeft: number, fromTop: number, wide: number, high: number): string =>
    `${way}, ${fromLeft}% from the left, ${fromTop}% from the top, ${wide}% wide, ${high}% high.`,
  removeBox: (number: number): string => `Take away box ${number}`,
  howTo: 'How should it be hidden?',
  ways: { box: 'Box out', blur: 'Blur' },
  waysMore: {
    box: 'Painted over. Nothing of what is under it is left.',
    blur: 'Weaker: colours stay, and people who know someone may still guess who it is.',
  },
  hideSigned:
    'This is signed. Once a part is hidden, its signatures will say “changed after it was signed: look again”.',
  boxes: (count: number): string =>
    count === 0 ? 'Nothing marked yet.' : plural(count, { one: '1 part marked.', other: '# parts marked.' }),
  what: (device: Device): string =>
    `The uncovered photo is removed from this ${device}. Copies you already handed out keep it.`,
  whatMore:
    'Claims stay where they are. The history keeps the uncovered photo’s check number, and nothing else of it.',
  large: (megapixels: number, device: Device): string =>
    `This photo is large: ${megapixels} megapixels. If this ${device} cannot draw all of it, the covered one is made smaller, 16 megapixels.`,
  hiddenSmaller: 'It was too large to be drawn whole here: the covered one has 16 megapixels.',
  hideDo: 'Hide for good',
  nothingYet: 'Draw a box first.',
  working: 'Hiding it…',
  hidden: 'Hidden for good',
  hiddenMore: (device: Device): string => `The uncovered photo is gone from this ${device}.`,
  hiddenStays: (device: Device): string =>
    `The uncovered photo stays on this ${device}: other evidence shows it, or this ${device} was marked as lost.`,
  hiddenWaits: 'Hidden',
  hiddenWaitsMore: (device: Device): string =>
    `The uncovered photo is still on this ${device}. It goes by itself once your work here counts. Until then it is handed on to nobody from here.`,
  keptBack: (device: Device): string => `A photo that is to go is still on this ${device}.`,
  keptBackMore:
    'It goes by itself once your work here counts. Until then it is handed on to nobody from here. Copies handed out before keep it.',
  coveredReason: 'a part was hidden; the covered photo takes its place',
  cannot: 'This photo cannot be opened here, so nothing in it can be hidden.',
  cannotMore:
    'Take it again so that nobody is in it, then take this one out or erase it. Or hide it in another app, and add that picture.',
  takeAgain: 'Take it again',
  unfinished: (device: Device): string => `The uncovered photo is still on this ${device}.`,
  unfinishedMore:
    'A part was hidden, and then something stopped before the uncovered photo could go. Both are safe.',
  finish: 'Remove the uncovered photo',
  alsoIn: (labels: string): string => `The same photo is uncovered in ${labels}.`,
  alsoInMore: 'Hide it there too, and the uncovered photo goes.',

  peopleAsk: 'Someone in the picture?',
  heardAsk: 'Someone in the recording?',
  peopleWays: { hidden: 'Hide them', agreed: 'They agreed', again: 'Take it again', nobody: 'Nobody' },
  peopleSaid: {
    hidden: 'Whoever is in it is hidden.',
    agreed: 'Whoever is in it agreed.',
    nobody: 'Nobody can be seen or named in it.',
  },
  peopleChange: 'Change',
  unmarked: (count: number): string =>
    plural(count, {
      one: 'Is someone in this picture?',
      other: 'Is someone in the pictures of these # pieces?',
    }),
  moreUnmarked: (count: number): string => plural(count, { one: 'Show 1 more', other: 'Show # more' }),
  unmarkedInFolder:
    'One tap each. Until you answer they go to the folder all the same, and into the file for verifiers there.',
  unmarkedWhy: 'One tap each. You can make the file without it.',
}
