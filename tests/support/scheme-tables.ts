// For every scheme, worked out from its source document: each rule's figure, a choice that only just meets it and one that
// only just misses it. Figures are written down here once more and never read from the rule files, so that a slip in one
// of them shows.

/** `needs` is the figure in the document; `have` what the choice comes to. `also`: rules that cannot but fail with it. */
export type RuleRow = {
  readonly rule: string
  readonly needs: number
  /** Valid, and as near to the figure as the units' values allow. */
  readonly met: readonly [choice: string, have: number]
  readonly missed: readonly [choice: string, have: number, also?: readonly string[]]
}

/** More is held than counts: `have` counts, `extra` does not, and the choice is valid. */
export type CapRow = {
  readonly rule: string
  readonly atMost: number
  readonly choice: string
  readonly have: number
  readonly extra: string
}

/** With this unit's figure missing, nobody can tell of the choice; these rules hang on it. */
export type OpenRow = {
  readonly choice: string
  readonly unit: string
  readonly missing: 'value' | 'level'
  readonly rules: readonly string[]
}

export type SchemeTable = {
  readonly source: string
  /** Units that stand in for a group whose list was not seen: `X1 D 4 2`, code, group, value, level. */
  readonly madeUp?: readonly string[]
  readonly rules: readonly RuleRow[]
  readonly caps?: readonly CapRow[]
  readonly open: OpenRow
}

type Missed = RuleRow['missed']
const row = (rule: string, needs: number, met: RuleRow['met'], missed: Missed): RuleRow => ({
  rule,
  needs,
  met,
  missed,
})

const leaflet = 'OCR contact centre leaflet 2009, “What is the structure of the NVQ?”'
const structure = 'Skills CfA sector structure'

export const schemeTables: Readonly<Record<string, SchemeTable>> = {
  'ocr-03447': {
    source: leaflet,
    rules: [
      row('total', 40, ['AA@1 BB@1 CC@1 DD@1 EE@1', 40], ['AA@1 BB@1 CC@1 EE@1', 35, ['at-level']]),
      row('mandatory-aa', 1, ['AA@1 BB@1 CC@1 DD@1 EE@1', 1], ['BB@5 CC@1 DD@1 EE@1', 0]),
      row('mandatory-bb', 1, ['AA@1 BB@5 CC@1 DD@1 EE@1', 1], ['AA@1 CC@1 EE@1 J@1', 0]),
      row('at-level', 25, ['AA@1 BB@1 CC@1 DD@1 EE@1', 25], ['AA@1 BB@4 CC@1 EE@1', 20]),
      row('restricted', 2, ['AA@1 BB@1 EE@1 J@1 N@1', 2], ['AA@1 BB@1 CC@1 EE@1 R@1 T@1 W2', 3]),
    ],
    open: { choice: 'AA@1 BB@1 CC@1 DD@1 EE@1', unit: 'DD', missing: 'value', rules: ['total', 'at-level'] },
  },
  'ocr-03448': {
    source: leaflet,
    rules: [
      row('total', 100, ['AA@2 BB@1 CC@2 EE@2 FF@2 P@2', 100], ['AA@2 BB@1 CC@2 DD@2 EE@2 T@2', 95]),
      row('mandatory-aa', 1, ['AA@2 BB@3 CC@2 EE@2 FF@2', 1], ['AA@3 BB@5 CC@2 EE@2 FF@2', 0]),
      row('mandatory-bb', 1, ['AA@2 BB@3 CC@2 EE@2 FF@2', 1], ['AA@2 CC@2 EE@2 FF@2 Y7', 0]),
      row('at-level', 60, ['AA@2 BB@3 CC@2 EE@2 FF@2', 60], ['AA@2 BB@5 DD@2 EE@2 FF@2', 55]),
      row('restricted', 2, ['AA@2 BB@1 DD@2 EE@2 K@2 R@2', 2], ['AA@2 BB@1 DD@2 EE@2 FF@2 I@2 W5 Y11', 3]),
    ],
    open: { choice: 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2', unit: 'DD', missing: 'value', rules: ['total'] },
  },
  'ocr-03449': {
    source: leaflet,
    rules: [
      row('total', 180, ['AA@3 BB@3 CC@3 EE@3 FF@3 GG@3', 180], ['AA@3 BB@3 EE@3 FF@3 GG@3 H@3', 175]),
      row('mandatory-aa', 1, ['AA@3 BB@4 CC@3 EE@3 FF@3 H@3', 1], ['AA@4 BB@3 CC@3 EE@3 FF@3 H@3', 0]),
      row('mandatory-bb', 1, ['AA@3 BB@4 CC@3 EE@3 FF@3 H@3', 1], ['AA@3 CC@3 EE@3 FF@3 H@3 W17', 0]),
      row('at-level', 110, ['AA@3 BB@1 CC@3 EE@3 H@3 G@3 W8', 110], ['AA@3 BB@4 CC@3 FF@3 H@3 W13', 85]),
      row(
        'restricted',
        2,
        ['AA@3 BB@1 EE@3 FF@3 H@3 V2 X1', 2],
        ['AA@3 BB@1 CC@3 EE@3 GG@3 H@3 J@3 W13 W14', 3],
      ),
    ],
    open: { choice: 'AA@3 BB@1 CC@3 EE@3 FF@3 GG@3 H@3', unit: 'H', missing: 'value', rules: ['total'] },
  },
  'ocr-03450': {
    source: leaflet,
    rules: [
      row(
        'total',
        280,
        ['AA@4 BB@4 CC@4 EE@4 FF@4 GG@4 HH@4', 280],
        ['AA@4 BB@1 CC@4 EE@4 FF@4 GG@4 HH@4 II@3', 275],
      ),
      row(
        'mandatory-aa',
        1,
        ['AA@4 BB@4 CC@4 EE@4 FF@4 GG@4 HH@4', 1],
        ['AA@3 BB@5 CC@4 EE@4 FF@4 GG@4 HH@4 II@3', 0],
      ),
      row(
        'mandatory-bb',
        1,
        ['AA@4 BB@4 CC@4 EE@4 FF@4 GG@4 HH@4', 1],
        ['AA@4 CC@4 EE@4 FF@4 GG@4 HH@4 R@4', 0],
      ),
      // Level 4 units are worth 40 or 20.
      row(
        'at-level',
        170,
        ['AA@4 BB@5 CC@4 EE@4 FF@4 GG@4 Y1 HH@3', 180],
        ['AA@4 BB@5 CC@4 EE@4 GG@4 HH@4 II@3', 160],
      ),
      row(
        'restricted',
        2,
        ['AA@4 BB@4 CC@4 EE@4 FF@4 HH@4 G@1 X1', 2],
        ['AA@4 BB@1 FF@4 GG@4 HH@4 II@3 G@1 W13 W15', 3],
      ),
    ],
    open: {
      choice: 'AA@4 BB@1 CC@4 EE@4 FF@4 GG@4 HH@4 II@3 G@1',
      unit: 'G',
      missing: 'value',
      rules: ['total'],
    },
  },
  'ocr-03451': {
    source: leaflet,
    rules: [
      row(
        'total',
        350,
        ['AA@4 BB@3 CC@5 EE@5 FF@5 GG@5 HH@3 II@5', 350],
        ['AA@4 BB@1 CC@5 EE@5 FF@5 GG@5 HH@5 II@5', 345],
      ),
      row(
        'mandatory-aa',
        1,
        ['AA@4 BB@4 CC@5 EE@5 FF@5 GG@5 HH@5 Y9', 1],
        ['AA@3 BB@5 CC@5 EE@5 FF@5 GG@5 HH@5 II@5', 0],
      ),
      row(
        'mandatory-bb',
        1,
        ['AA@4 BB@4 CC@5 EE@5 FF@5 GG@5 HH@5 Y9', 1],
        ['AA@4 CC@5 EE@5 FF@5 GG@5 HH@5 II@5 V3', 0],
      ),
      // Level 5 units are worth 50 or 25.
      row(
        'at-level',
        210,
        ['AA@4 BB@5 CC@5 EE@5 FF@5 GG@5 Y9 HH@4', 225],
        ['AA@4 BB@5 CC@5 EE@5 GG@5 HH@5 II@4 G@1 J@2', 200],
      ),
      row(
        'restricted',
        2,
        ['AA@4 BB@1 CC@5 EE@5 FF@5 HH@5 II@5 X5 Y10', 2],
        ['AA@4 BB@1 CC@5 GG@5 HH@5 II@5 G@1 W16 X5', 3],
      ),
    ],
    open: {
      choice: 'AA@4 BB@1 CC@5 EE@5 FF@5 GG@5 HH@5 II@5 G@1',
      unit: 'G',
      missing: 'value',
      rules: ['total'],
    },
  },
  'ocr-03454': {
    source: 'OCR 03454 datasheet, “What are the structures of these NVQs?”',
    rules: [
      row('total', 22, ['F1 F2 A1 B1 C2', 22], ['F1 F2 A1 B6 C2', 21, ['optional']]),
      row('mandatory', 2, ['F1 F2 A1 B1 C2', 2], ['F2 A10 B1 B2 C2', 1]),
      row('optional', 14, ['F1 F2 A1 B1 C2', 14], ['F1 F2 A1 B6 C2', 13, ['total']]),
      row('theme-impression-and-image', 1, ['F1 F2 A1 B1 C2', 1], ['F1 F2 B1 B5 C2', 0]),
      row('theme-delivery', 1, ['F1 F2 A1 B1 C2', 1], ['F1 F2 A1 A12 C2', 0]),
      row('theme-handling-problems', 1, ['F1 F2 A1 B1 C2', 1], ['F1 F2 A1 A5 B1', 0]),
      // Optional units at Level 1 are worth 5 or 4, and the only one worth 4 is C2.
      row('level-1', 8, ['F1 F2 A1 B8 C2 A4', 9], ['F1 F2 A6 B1 C3', 5]),
    ],
    open: { choice: 'F1 F2 A1 B6 C2 A4', unit: 'A1', missing: 'level', rules: ['level-1'] },
  },
  'ncfe-501-0263-1': {
    source: 'NCFE 501/0263/1 specification, “To achieve the qualification”',
    rules: [
      row('total', 28, ['F1 F2 A6 B6 C3 D2', 28], ['F1 F2 A4 B6 C2 D1', 27, ['optional']]),
      row('mandatory', 2, ['F1 F2 A6 B6 C3 D2', 2], ['F2 A4 B5 C3 D2', 1]),
      row('optional', 20, ['F1 F2 A6 B6 C3 D2', 20], ['F1 F2 A4 B6 C2 D1', 19, ['total']]),
      row('theme-impression-and-image', 1, ['F1 F2 A6 B6 C3 D2', 1], ['F1 F2 B6 C3 C7 D2', 0]),
      row('theme-delivery', 1, ['F1 F2 A6 B6 C3 D2', 1], ['F1 F2 A4 C3 D12', 0]),
      row('theme-handling-problems', 1, ['F1 F2 A6 B6 C3 D2', 1], ['F1 F2 A4 B6 B9 D6', 0]),
      row('theme-development-and-improvement', 1, ['F1 F2 A6 B6 C3 D2', 1], ['F1 F2 A3 A4 B6 C3', 0]),
      row('level-2', 15, ['F1 F2 A13 B10 C3 D2', 15], ['F1 F2 A2 B6 C3 D8', 14]),
    ],
    open: { choice: 'F1 F2 A6 B6 C3 D2', unit: 'C3', missing: 'value', rules: ['total', 'optional'] },
  },
  'ocr-03455': {
    source: 'provider page for OCR 03455',
    rules: [
      row('total', 28, ['F1 F2 A4 B8 C4 D2', 28], ['F1 F2 A4 B6 C2 D1', 27, ['optional']]),
      row('mandatory', 2, ['F1 F2 A4 B8 C4 D2', 2], ['F2 A4 B8 C6 D2', 1]),
      row('optional', 20, ['F1 F2 A4 B8 C4 D2', 20], ['F1 F2 A4 B6 C2 D1', 19, ['total']]),
      row('theme-impression-and-image', 1, ['F1 F2 A4 B8 C4 D2', 1], ['F1 F2 B5 B8 C2 D2', 0]),
      row('theme-delivery', 1, ['F1 F2 A4 B8 C4 D2', 1], ['F1 F2 A1 C2 D2 D3', 0]),
      row('theme-handling-problems', 1, ['F1 F2 A4 B8 C4 D2', 1], ['F1 F2 A4 B8 D2 D8', 0]),
      row('theme-development-and-improvement', 1, ['F1 F2 A4 B8 C4 D2', 1], ['F1 F2 A1 B5 B8 C2', 0]),
      row('level-2', 11, ['F1 F2 A1 A12 B10 C2 D2', 11], ['F1 F2 A4 B11 C2 D2', 10]),
    ],
    open: { choice: 'F1 F2 A4 B8 C4 D2', unit: 'C4', missing: 'value', rules: ['total', 'optional'] },
  },
  'ocr-10378': {
    source: structure,
    rules: [
      row(
        'total',
        23,
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS10 F/503/0392', 23],
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 B&A8', 22, ['level-1']],
      ),
      row(
        'mandatory',
        5,
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS10 F/503/0392', 5],
        ['CS2 B&A1 B&A2 B&A3 CS3 CS4 CS13 F/503/0392', 4],
      ),
      row(
        'group-b',
        6,
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS10 F/503/0392', 6],
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 F/503/0392', 3, ['total', 'level-1']],
      ),
      row(
        'level-1',
        23,
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 CS6', 23],
        ['CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 B&A8', 22, ['total']],
      ),
    ],
    caps: [
      {
        rule: 'group-c',
        atMost: 3,
        choice: 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 F/503/0392 B&A5',
        have: 3,
        extra: 'B&A5',
      },
    ],
    open: {
      choice: 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 CS6',
      unit: 'CS6',
      missing: 'value',
      rules: ['total', 'level-1'],
    },
  },
  'ocr-10379': {
    source: structure,
    // Group D was not seen.
    madeUp: ['X4 D 4 2', 'X7 D 7 2'],
    rules: [
      row(
        'total',
        45,
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS15 CS17', 45],
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS14 CS15', 43, ['level-2']],
      ),
      row(
        'mandatory',
        5,
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS15 CS17', 5],
        ['CS7 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS14 CS15 CS17', 4],
      ),
      row(
        'group-b',
        3,
        ['CS7 CS8 CS9 B&A38 M&L1 CS6 CS10 CS11 CS12 CS13 CS15 CS17 CS18', 3],
        ['CS7 CS8 CS9 B&A38 M&L1 CS10 CS11 CS12 CS13 CS15 CS16 CS17 CS18', 0],
      ),
      row(
        'group-c',
        16,
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS13 CS15 CS14 X4', 16],
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS13 CS14 CS16 X7', 15],
      ),
      row(
        'level-2',
        45,
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS15 CS17', 45],
        ['CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS10 CS11 CS12 CS13 CS14 CS15', 43, ['total']],
      ),
    ],
    caps: [
      {
        rule: 'group-d',
        atMost: 7,
        choice: 'CS7 CS8 CS9 B&A38 M&L1 CS6 CS10 CS11 CS13 CS15 CS14 X4 X7',
        have: 7,
        extra: 'X4',
      },
    ],
    open: {
      choice: 'CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS19',
      unit: 'CS19',
      missing: 'value',
      rules: ['total', 'level-2'],
    },
  },
  'ocr-10380': {
    source: structure,
    // Group C was not seen.
    madeUp: ['X9 C 9 2', 'X3 C 3 2'],
    rules: [
      row(
        'total',
        55,
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS29 CS31 CS32 CS33 CS12', 55],
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS29 CS32 CS33 CS6 CS12', 54],
      ),
      row(
        'mandatory',
        6,
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS29 CS31 CS32 CS33 CS12', 6],
        ['CS25 CS26 CS27 CS30 B&A59 CS28 CS29 CS31 CS32 CS33 CS6 CS12', 5],
      ),
      row(
        'group-b',
        15,
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS32 CS33 X9', 15],
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS31 CS32 X9', 14, ['total']],
      ),
      row(
        'level-3',
        40,
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS31 CS5 CS6 X9', 40],
        ['CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS29 CS5 CS6 CS12 X9', 39],
      ),
    ],
    caps: [
      {
        rule: 'group-c',
        atMost: 9,
        choice: 'CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS32 CS33 X9 X3',
        have: 9,
        extra: 'X3',
      },
    ],
    open: {
      choice: 'CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS29 CS31 CS32 CS33 CS12',
      unit: 'CS12',
      missing: 'value',
      rules: ['total'],
    },
  },
  'ocr-10381': {
    source: structure,
    // Group C was not seen.
    madeUp: ['X16 C 16 4', 'X4 C 4 4'],
    rules: [
      row(
        'total',
        50,
        ['CS34 CS35 M&L9 CS36 CS38 CS39 CS40 CS41 CS42 CS29 CS30', 50],
        ['CS34 CS35 M&L9 CS36 CS38 CS39 CS40 CS42 CS43 CS32', 49],
      ),
      row(
        'mandatory',
        3,
        ['CS34 CS35 M&L9 CS36 CS38 CS39 CS40 CS42 CS43 CS29 CS30', 3],
        ['CS34 CS35 CS36 CS38 CS39 CS40 CS42 CS43 CS30 CS33', 2],
      ),
      row(
        'group-b',
        20,
        ['CS34 CS35 M&L9 CS38 CS39 CS36 CS40 X16', 20],
        ['CS34 CS35 M&L9 CS38 CS42 CS36 CS40 X16', 19, ['total']],
      ),
      // The values at Level 4 do not come to 38.
      row(
        'level-4',
        38,
        ['CS34 CS35 M&L9 CS36 CS38 CS40 CS41 CS42 CS43 CS28 CS29', 39],
        ['CS34 CS35 M&L9 CS38 CS39 CS40 CS42 CS43 CS29 CS30 CS32', 37],
      ),
    ],
    caps: [
      {
        rule: 'group-c',
        atMost: 16,
        choice: 'CS34 CS35 M&L9 CS38 CS39 CS36 CS40 X16 X4',
        have: 16,
        extra: 'X4',
      },
    ],
    open: {
      choice: 'CS34 CS35 M&L9 CS36 CS38 CS39 CS40 CS41 CS42 CS29 CS30',
      unit: 'CS29',
      missing: 'value',
      rules: ['total'],
    },
  },
}
