// What Amy did in the last three weeks, as she tells it: seven pieces of evidence, one criterion still open (B1 · 1.3), and
// the card that would prove it not claimed yet. Words only; make-demo.ts signs them.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'

export type PictureName = 'counter' | 'call-log' | 'card'

/** `A1 · 1.2` and where in the evidence. */
export type StoryClaim = {
  readonly unit: string
  readonly number: string
  readonly position: ClaimPosition
}

export type Chapter = {
  /** How long ago it was kept. */
  readonly daysAgo: number
  readonly title: string
  readonly account: string
  readonly place?: string
  readonly picture?: PictureName
  /** A file of plain text. */
  readonly file?: { readonly name: string; readonly text: string }
  readonly claims: readonly StoryClaim[]
  /** Said later, after it had been claimed. */
  readonly addedLater?: string
  readonly withdrawnBecause?: string
}

const paragraph = (unit: string, number: string, at: number): StoryClaim => ({
  unit,
  number,
  position: { kind: 'paragraph', paragraph: at },
})

const region = (
  unit: string,
  number: string,
  [x, y, w, h]: readonly [number, number, number, number],
): StoryClaim => ({ unit, number, position: { kind: 'region', x, y, w, h } })

const shop = 'Harbour Kitchens, the returns desk'

export const demoUnits = ['A1', 'A2', 'B1'] as const

export const chapters: readonly Chapter[] = [
  {
    daysAgo: 19,
    title: 'The counter before we open',
    account: 'Ten to nine: float counted, bags stocked, the offers board turned to face the door.',
    place: shop,
    picture: 'counter',
    claims: [region('A1', '1.1', [0.07, 0.4, 0.62, 0.5])],
  },
  {
    daysAgo: 16,
    title: 'The kettle that did not heat',
    account: [
      'A customer came in with a kettle in a bag. I looked up, smiled and said good morning before she reached the desk.',
      'I let her tell me all of it first. Then I asked when it had stopped, and whether the light still came on.',
      'I said it back to her: it clicks, the light comes on, the water stays cold. She said yes, that is it.',
      'I offered a swap or her money back, as our policy says. She chose the swap.',
    ].join('\n'),
    place: shop,
    claims: [
      paragraph('A1', '1.2', 1),
      paragraph('B1', '1.1', 2),
      paragraph('A1', '2.1', 2),
      paragraph('A1', '2.2', 3),
      paragraph('B1', '1.2', 4),
    ],
  },
  {
    daysAgo: 12,
    title: 'Our call log for Tuesday',
    account: 'The two lines with my initials are mine. The names are made up.',
    place: shop,
    picture: 'call-log',
    claims: [
      region('A2', '1.1', [0.035, 0.308, 0.93, 0.092]),
      region('A2', '1.2', [0.035, 0.573, 0.93, 0.092]),
    ],
  },
  {
    daysAgo: 11,
    title: 'Covering the phones',
    account: 'Tuesday: two calls, both written down.',
    claims: [],
    withdrawnBecause: 'The photo of the call log shows it better.',
  },
  {
    daysAgo: 9,
    title: 'What I may decide, and when I ask',
    account: [
      'I can swap anything up to £50 if the till receipt is there, and give a refund to the card it was paid with.',
      'Above £50, without a till receipt, or when somebody is upset, I ask Sam, who runs the floor. Money already promised by head office I never change.',
      'I write down what I promised, because whoever is on the desk tomorrow has to keep it without asking me.',
    ].join('\n'),
    claims: [paragraph('A1', '3.1', 1), paragraph('A1', '3.2', 2), paragraph('A2', '2.1', 3)],
    addedLater: 'Since this week I also ask Sam about anything bought online.',
  },
  {
    daysAgo: 6,
    title: 'Returns, in my own words',
    account: 'I typed this for our new Saturday colleague.',
    file: {
      name: 'returns-in-my-words.txt',
      text: [
        'RETURNS, IN MY OWN WORDS (demo: a made-up shop)',
        '',
        'Faulty: any time in the first six months we swap it, mend it or give the money back.',
        'Changed their mind: 28 days, unused, with the till receipt.',
        'Opened bedding and earrings: no, unless they are faulty.',
        'A gift: swap or voucher, never cash.',
        '',
      ].join('\n'),
    },
    claims: [{ unit: 'B1', number: '2.1', position: { kind: 'whole' } }],
  },
  {
    daysAgo: 3,
    title: 'A card from a customer',
    account: '',
    place: shop,
    picture: 'card',
    claims: [],
  },
]
