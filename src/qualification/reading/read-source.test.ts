// Whole specifications in different layouts, each with everything that must be read from it and nothing besides.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readSource } from '#/qualification/reading/read-source.ts'
import { outlineOf } from '../../../tests/support/outline.ts'

const folder = fileURLToPath(new URL('../../../tests/specifications/', import.meta.url))
const specification = (name: string): string => readFileSync(folder + name, 'utf8')

describe('a specification', () => {
  test('in a table of two columns, over two pages', () => {
    const reading = readSource(specification('table-over-two-pages.txt'))
    expect(outlineOf(reading)).toEqual([
      'UNIT 14 | Look after the counter of a bicycle workshop | Y/999/0141 | 2 | 5 | 32',
      '1 (knowledge) Understand how a workshop counter serves customers and mechanics',
      '  1.1 Explain why customers leave a bicycle rather than wait for it',
      '  1.2 Describe what to ask a customer before a repair, to include: what is wrong; when it began; who rode the bicycle last',
      "  1.3 Outline how the workshop's diary shows which of the 3 stands are free, as described in 1.2 and in the workshop's own guide",
      '2 (performance) Be able to book bicycles in',
      '  2.1 Greet customers within 2 minutes of their arrival',
      "  2.2 Record the fault in the customer's own words, without adding a guess",
      '  2.3 Agree a price and a collection time',
      '  2.4 Label the bicycle so that it can be found',
      '3 (performance) Be able to hand bicycles back',
      '  3.1 Check the work that was done against the job card',
      '  3.2 Explain the bill line by line',
      '  3.3 Demonstrate follow-up care: tyres, chain and brakes',
    ])
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      'This unit is for people who meet customers at the counter of a workshop and book',
      'their bicycles in for repair. Completing 1.1 first is a help, but not a must.',
      'Two observations at different times of day are needed for outcome 2.',
    ])
    // Both words were split at a line's end, and nothing else in the text says how they are written.
    expect(reading.warnings).toMatchObject([
      { kind: 'joined word', word: 'without' },
      { kind: 'joined word', word: 'follow-up' },
    ])
    const greet = reading.units[0]?.outcomes[1]?.criteria[0]
    expect(greet?.lines.map((line) => reading.lines[line]?.trim())).toEqual([
      '2   Be able to book bicycles in   2.1  Greet customers within',
      '2 minutes of their arrival',
    ])
  })

  test('under headings, with ranges, two units and a gap', () => {
    const reading = readSource(specification('headings-and-ranges.txt'))
    expect(outlineOf(reading)).toEqual([
      'UNIT 205 | Take bookings for a swimming pool | R/999/2051 | 2 | 4 | 26',
      '1 (knowledge) know what the pool offers and to whom',
      '  1.1 describe the sessions that run in a usual week',
      '  1.2 list the prices for each group of swimmers; Groups: children, adults, people over 60, clubs',
      '  1.3 state who may not use the pool without an adult; Without an adult: under eights, and whoever the lifeguard names',
      '2 (performance) be able to take a booking',
      '  2.1 check that the session has places left',
      '  2.2 take the details of the person who books',
      '  2.4 confirm the booking in writing the same day',
      'UNIT 206 | Close the pool for the night | Y/999/2062 | 3 | 2 | 12',
      '1 (performance) be able to leave the building safe',
      '  1.1 walk every room before locking it',
      '  1.2 set the alarm and note the time',
    ])
    expect(reading.leftovers.map(({ text }) => text)).toEqual([
      'This unit is linked to the reception units of the same award.',
    ])
    expect(reading.warnings).toMatchObject([{ kind: 'gap', before: '2.4', missing: '2.3' }])
  })

  test('in lists of what one must do and know', () => {
    const reading = readSource(specification('you-must.txt'))
    expect(outlineOf(reading)).toEqual([
      'UNIT C9 | RUN A STALL AT A STREET MARKET |  | ? | ? | ?',
      'P (performance) You must be able to',
      '  P1 set up the stall before the market opens',
      '  P2 show prices so that customers can read them from the front of the stall',
      '  P3 serve customers in turn, including those who a) pay with coins; b) pay by card; c) want to order for next week',
      '  P4 keep the float right to within 50 pence',
      'K (knowledge) You need to know and understand',
      '  K1 the rules of the market about pitches, noise and waste',
      '  K2 how to weigh and measure fairly',
      '  K3 why some goods must be kept cold',
      '  K4 what to do when a customer complains',
      '  K5 who to call when somebody is hurt',
    ])
    expect(reading.warnings).toMatchObject([{ kind: 'has parts' }])
    expect(reading.leftovers.map(({ line }) => line)).toEqual([3, 24, 27])
  })

  test('in letters under numbered outcomes', () => {
    expect(outlineOf(readSource(specification('letters.txt')))).toEqual([
      'UNIT G3 | Look after plants in an office |  | 1 | 3 | ?',
      '1 (performance?) Water plants on a round',
      '  1.a check the soil before watering',
      '  1.b use the can and not the hose indoors',
      '  1.c wipe up what is spilled',
      '2 (knowledge) Know what makes plants ill',
      '  2.a name three signs of too much water',
      '  2.b describe what greenfly look like, and where they hide',
      '  2.c say which plants need to stand away from others',
      '3 (performance) Report what you have seen',
      '  3.a tell the client about a dying plant',
      "  3.b write the round's log",
    ])
  })

  test('in a spreadsheet, with merged cells and one unit at two levels', () => {
    const reading = readSource(specification('criteria.csv'), 'criteria.csv')
    expect(outlineOf(reading)).toEqual([
      'UNIT H7 | Drive a delivery round |  | 2 | 6 | ?',
      '1 (performance) Plan the round',
      '  1.1 Put the drops in an order that saves distance',
      '  1.2 Check the van: oil, water, tyres and lights',
      '2 (knowledge) Know the rules of the road',
      '  2.1 Explain what a driver records, to include: hours driven; breaks taken',
      '  2.2 State what to do after an accident',
      'UNIT H7 | Drive a delivery round |  | 3 | 8 | ?',
      '1 (performance) Plan the round',
      '  1.1 Plan a round for "three or more" vans',
      'UNIT H8 | Deliver goods |  | 2 | 4 | ?',
      '1 (performance) Be able to hand goods over',
      '  1.1 Find the person named on the parcel',
      '  1.2 Take a signature or a photo',
    ])
    expect(reading.leftovers).toEqual([])
    expect(reading.units[0]?.outcomes[1]?.criteria[0]?.lines).toEqual([3, 4, 5, 6])
  })
})
