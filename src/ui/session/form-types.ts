// The kinds of evidence that are filled in as a form of named questions, where each is, and under which name its words are
// kept while it is being filled in. Kinds with a record of their own have screens of their own.

const formTypes = [
  'case history',
  'work product',
  'report',
  'workbook',
  'simulation',
  'prior learning',
  'kept at work',
] as const
export type FormType = (typeof formTypes)[number]

export const isFormType = (type: string): type is FormType => formTypes.some((each) => each === type)

const slugOf = (type: FormType): string => type.replaceAll(' ', '-')

export const formHref = (type: FormType): string => `/capture/form/${slugOf(type)}`

/** Null for an address that no form has. */
export const formTypeAt = (slug: string): FormType | null =>
  formTypes.find((type) => slugOf(type) === slug) ?? null

/** What the kind of a form's draft begins with; the type follows. */
export const formDraft = 'form '
