// The trade's checks as a table: how much each weighs, what it will stop, and which document asks for it. Words for people
// are in src/text. A stop refuses sign-off, claim, export or registration, and never capturing or claiming a criterion.

/** stop: has to be put right before what it stops. warning: may be gone past, with a reason. note: shown, no more. */
export type Severity = 'stop' | 'warning' | 'note'

/**
 * What a stop refuses (domain.md, "Severity"). `claim`: of any certificate; `award`: of the one for the whole award alone, as
 * single units can be certificated without it (domain RC1).
 */
export type Stoppable = 'registration' | 'sign-off' | 'claim' | 'award' | 'export'

/** The documents beside the design. */
type Paper = 'ocr-report-2017' | 'ocr-03454-2010' | 'ocr-contact-centre-2009' | 'ncfe-501-0263-1'

/** `centre`: what centre staff recorded in the portfolio. `practice`: what the trade does without a document of ours saying so. */
export type CheckSource = Paper | 'centre' | 'practice'

export type CheckRule = {
  readonly severity: Severity
  /** What it stops for as long as it stands; a warning that was gone past still does, unless its reason lifts it. */
  readonly stops: readonly Stoppable[]
  /** Of a warning: whose reason lifts what it stops. Absent where no reason makes up for what is missing. */
  readonly liftedBy?: 'assessor' | 'anybody'
  readonly source: CheckSource
}

/**
 * Ids are those of domain.md, section by section: SD §2, ES §6, CV §7, SM §9, RC §11, CM §12, DT §13. Where its tables name no id we do:
 * ES6 (supporting evidence by itself, §3 and §6), ES7 (testimony alone for a unit, §3 and §6), EI1 and EI2 (what a form of §3 leaves open), WT1 and WT2 (praise that names nothing seen, what a testimony leaves
 * open, §3),
 * PN7 (recorded voices, §19), SM7 (the centre's own no, §9), UG1–UG3 (the rows of §10), FC1 (figures that are
 * only generally known, §11), PL1–PL2 (§3).
 */
export const checkRules = {
  ES1: { severity: 'warning', stops: ['sign-off'], liftedBy: 'assessor', source: 'ocr-report-2017' },
  ES2: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  ES4: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  ES6: { severity: 'warning', stops: [], source: 'practice' },
  ES7: { severity: 'stop', stops: ['sign-off'], source: 'practice' },
  EI1: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  EI2: { severity: 'warning', stops: [], source: 'practice' },
  SD6: { severity: 'stop', stops: ['sign-off'], source: 'practice' },
  SD7: { severity: 'stop', stops: ['sign-off'], source: 'practice' },
  WT1: { severity: 'warning', stops: [], source: 'practice' },
  WT2: { severity: 'warning', stops: [], source: 'practice' },
  CM5: { severity: 'warning', stops: ['sign-off'], liftedBy: 'assessor', source: 'ocr-contact-centre-2009' },
  PN7: { severity: 'warning', stops: [], source: 'practice' },
  CV1: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  SM1: { severity: 'stop', stops: ['sign-off', 'claim'], source: 'ocr-03454-2010' },
  SM2: { severity: 'stop', stops: ['sign-off'], source: 'ocr-03454-2010' },
  SM3: { severity: 'warning', stops: ['sign-off'], liftedBy: 'assessor', source: 'ocr-contact-centre-2009' },
  SM4: { severity: 'stop', stops: ['sign-off', 'claim'], source: 'ncfe-501-0263-1' },
  SM7: { severity: 'stop', stops: ['sign-off', 'claim'], source: 'centre' },
  SM6: { severity: 'note', stops: [], source: 'ocr-03454-2010' },
  UG1: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  UG2: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  UG3: { severity: 'note', stops: [], source: 'ocr-report-2017' },
  DT1: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  DT2: { severity: 'warning', stops: [], source: 'ocr-report-2017' },
  DT3: { severity: 'warning', stops: [], source: 'practice' },
  DT6: { severity: 'stop', stops: ['registration', 'claim'], source: 'ncfe-501-0263-1' },
  RC1: { severity: 'warning', stops: ['award'], source: 'practice' },
  RC4: { severity: 'warning', stops: [], source: 'ocr-contact-centre-2009' },
  RC6: { severity: 'warning', stops: ['award'], liftedBy: 'anybody', source: 'ocr-contact-centre-2009' },
  RC7: { severity: 'warning', stops: ['award'], source: 'practice' },
  FC1: { severity: 'note', stops: [], source: 'practice' },
  PL1: { severity: 'warning', stops: ['claim'], source: 'ncfe-501-0263-1' },
  PL2: { severity: 'note', stops: [], source: 'ncfe-501-0263-1' },
} as const satisfies Readonly<Record<string, CheckRule>>

export type CheckRuleId = keyof typeof checkRules

export const isCheckRule = (text: string): text is CheckRuleId => Object.hasOwn(checkRules, text)

export const checkRule = (id: CheckRuleId): CheckRule => checkRules[id]

const contactCentre = ['ocr-03447', 'ocr-03448', 'ocr-03449', 'ocr-03450', 'ocr-03451']
const customerService = [
  'ocr-03454',
  'ocr-03455',
  'ocr-03456',
  'ocr-10378',
  'ocr-10379',
  'ocr-10380',
  'ocr-10381',
]

/** Ids of the schemes that a document is about. */
const isAbout: Readonly<Record<Paper, readonly string[]>> = {
  'ocr-report-2017': customerService,
  'ocr-03454-2010': ['ocr-03454'],
  'ocr-contact-centre-2009': contactCentre,
  'ncfe-501-0263-1': ['ncfe-501-0263-1'],
}

/** Where a rule comes from for this scheme: what is asked in a document about another one is no more than practice here. */
export const checkSourceFor = (id: CheckRuleId, scheme: string): CheckSource => {
  const { source } = checkRule(id)
  return source === 'centre' || source === 'practice' || isAbout[source].includes(scheme)
    ? source
    : 'practice'
}
