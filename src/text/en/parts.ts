// Words the parts themselves need, whatever screen they are on.

import { plural } from '#/text/plural.ts'

export const parts = {
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  loading: 'Loading…',
  example: 'Example',
  bigger: 'Bigger',
  smaller: 'Smaller',
  wholePhoto: 'Whole photo',
  regionKind: 'photo marker',
  regionHelp: 'Tap the photo, or drag a box around the part that counts.',
  regionKeys: 'Arrow keys move the box, Shift with arrow keys changes its size, Delete takes it away.',
  regionMarked: 'Part of the photo is marked. ',
  regionNone: 'Nothing marked: the whole photo counts.',
  /** Shares of the photo in whole per cent. */
  regionSays: (fromLeft: number, fromTop: number, wide: number, high: number): string =>
    `${fromLeft}% from the left, ${fromTop}% from the top, ${wide}% wide, ${high}% high.`,
  page: 'Page',
  toPage: 'To page',
  toPageHint: 'Leave “To page” empty if it is one page.',
  pagesInAll: (pages: number): string => plural(pages, { one: 'of 1 page', other: 'of # pages' }),
  pageOutside: (pages: number): string => `This document has pages 1 to ${pages}.`,
  pageNotNumber: 'A page is a whole number, like 3.',
  pageBackwards: 'The last page comes before the first.',
  paragraph: (number: number): string => `Paragraph ${number}`,
  search: 'Search',
  found: (count: number): string => plural(count, { one: '1 found', other: '# found' }),
  foundNone: 'Nothing found. Try one word, or a number such as 1.1.',
  chosen: 'chosen',
  mediaKinds: {
    image: 'Photo',
    video: 'Video',
    audio: 'Recording',
    note: 'Note',
    document: 'Document',
    other: 'File',
  },
}
