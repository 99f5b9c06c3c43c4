// For each scheme with a rule of combination, a choice that its source document makes valid, worked out by hand. Tests that
// need a place near the edge of the rules start here.

import type { Choice } from '#/qualification/chosen-units.ts'

/** `F1 F2 CC@3`: codes, with the level where the unit is offered at several. */
export const choiceOf = (text: string): Choice =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [unit = '', level] = word.split('@')
      return level === undefined ? { unit } : { unit, level: Number(level) }
    })

export const validChoices: Readonly<Record<string, string>> = {
  'ncfe-501-0263-1': 'F1 F2 A4 B6 C3 D2',
  'ocr-03447': 'AA@1 BB@1 CC@1 EE@1 DD@1',
  'ocr-03448': 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2',
  'ocr-03449': 'AA@3 BB@1 CC@3 EE@3 FF@3 GG@3 H@3',
  'ocr-03450': 'AA@4 BB@1 CC@4 EE@4 FF@4 GG@4 HH@4 II@3 G@1',
  'ocr-03451': 'AA@4 BB@1 CC@5 EE@5 FF@5 GG@5 HH@5 II@5 G@1',
  'ocr-03454': 'F1 F2 A1 B1 C2',
  'ocr-03455': 'F1 F2 A1 B8 C2 D2 A4',
  'ocr-10378': 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 F/503/0392',
  'ocr-10379': 'CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS12',
  'ocr-10380': 'CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS32 CS33 CS31 CS29 CS12',
  'ocr-10381': 'CS34 CS35 M&L9 CS38 CS39 CS42 CS43 CS36 CS40 CS29 CS30',
}
