import { expect, it } from 'vitest'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'

it('ends a paragraph at every line break, and counts no empty one', () => {
  expect(paragraphsOf('One.\nTwo.\r\n\r\n  \n Three. \u2029Four.')).toEqual([
    'One.',
    'Two.',
    'Three.',
    'Four.',
  ])
  expect(paragraphsOf(' \n ')).toEqual([])
})
