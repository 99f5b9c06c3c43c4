// All pages of a bundle that people read: the forms in data/forms/ and the document of START-HERE. Whoever verifies a
// bundle makes them again with this and compares byte for byte.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { claimedUnitsOf } from '#/report/claimed-units.ts'
import { extractedName, extractedPicture } from '#/report/extract-first.ts'
import { locationSheet } from '#/report/location-sheet.ts'
import { startHereCss } from '#/report/start-here-css.ts'
import { startHereMarkup } from '#/report/start-here-markup.ts'
import { language, words, type Subject } from '#/report/subject.ts'
import { trackingSheet } from '#/report/tracking-sheet.ts'
import { unitSheet } from '#/report/unit-sheet.ts'
import { portfolioTitle } from '#/report/wording.ts'

export type MadePages = {
  /** `name` is a file name, lower case and ASCII. */
  readonly forms: readonly { readonly name: string; readonly bytes: Bytes }[]
  readonly document: {
    readonly title: string
    readonly lang: string
    readonly documentCss: string
    readonly markup: string
  }
}

type Form = { readonly name: string; readonly title: string; readonly text: string }

/** The unit's place comes first, so that two codes that spell alike are two files. */
const unitFileName = (place: number, code: string): string => {
  const spelt = code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24)
  return `unit-${String(place).padStart(2, '0')}${spelt === '' ? '' : `-${spelt}`}.html`.replace('-.', '.')
}

const formsOf = (subject: Subject): Form[] => {
  const { forms } = words.verifier
  const units = claimedUnitsOf(subject).flatMap(({ unit, rows }, i): Form[] =>
    unit === null
      ? []
      : [
          {
            name: unitFileName(i + 1, unit.unit),
            title: forms.unitSheet(`${unit.unit} ${unit.title}`.trim()),
            text: unitSheet(subject, unit, rows),
          },
        ],
  )
  return [
    { name: 'tracking-sheet.csv', title: forms.trackingSheet, text: trackingSheet(subject) },
    { name: 'evidence-locations.html', title: forms.locationSheet, text: locationSheet(subject) },
    ...units,
  ]
}

export const makePages = (subject: Subject): MadePages => {
  const forms = formsOf(subject)
  return {
    forms: [
      ...forms.map(({ name, text }) => ({ name, bytes: utf8(text) })),
      { name: extractedName, bytes: extractedPicture },
    ],
    document: {
      title: portfolioTitle(subject.portfolio),
      lang: language,
      documentCss: startHereCss,
      markup: startHereMarkup(subject, forms),
    },
  }
}
