// What the body of each known kind holds, checked wherever a body comes in. Loose on purpose: fields that a later version
// adds are kept in the bytes and ignored here; a kind's meaning never changes.

import * as v from 'valibot'
import { isSha256 } from '#/base/hash.ts'
import { isDay } from '#/base/dates.ts'
import { isId } from '#/base/ids.ts'
import { claimPositionSchema } from '#/portfolio/kinds/claim-position.ts'
import { evidenceRecordSchema } from '#/portfolio/kinds/evidence-record.ts'

const id = v.custom<string>(isId)
const sha256 = v.custom<string>(isSha256)
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const line = text(1_000)
const account = text(1_000_000)
const day = v.union([v.literal(''), v.custom<string>(isDay)])
const was = v.record(v.string(), v.array(sha256))
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)))

const schemeReference = v.object({ id: text(100), hash: sha256, title: line })

const descriptionFields = v.partial(
  v.object({
    title: line,
    name: line,
    candidateNumber: line,
    centreName: line,
    centreNumber: line,
    centreFingerprint: v.union([v.literal(''), id]),
    scheme: v.nullable(schemeReference),
    units: v.pipe(v.array(v.object({ unit: text(100), level })), v.maxLength(500), v.readonly()),
    warningsSeen: v.pipe(v.array(text(100)), v.maxLength(500), v.readonly()),
    registeredOn: day,
    /** Of the least age on the day of registration. Whether, and never the date of birth (domain PN1). */
    isOfAge: v.nullable(v.boolean()),
    /** What the workplace allows (domain PN6): `yes`, `no people`, `never`; loose, because later versions know more. */
    photosAtWork: text(100),
    screensAtWork: text(100),
    callsAtWork: text(100),
    phonesAtWork: text(100),
  }),
)

const evidenceFieldsSchema = v.object({
  title: line,
  account,
  performedOn: day,
  place: line,
  simulated: v.nullable(v.boolean()),
})

export const evidenceFileSchema = v.object({
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 53 - 1)),
  mediaType: text(200),
  name: line,
  /** This picture is that one with parts covered; that one is erased by a `content.erased`. */
  redactedFrom: v.optional(sha256),
})

export const evidenceFilesSchema = v.pipe(v.array(evidenceFileSchema), v.maxLength(1_000), v.readonly())

/** Whether somebody can be seen or named in it, as the author says (domain PN7); empty until said. */
const people = v.picklist(['', 'nobody', 'agreed', 'hidden'])

/** What kind of evidence it is; a text, because later versions know more kinds. */
const type = text(100)

/** Answers to named prompts: what a unit's guidance asks to be said beside the evidence (domain §10). */
const answers = v.pipe(
  v.array(v.object({ prompt: text(100), text: account })),
  v.maxLength(200),
  v.readonly(),
)

/** A record of a later version's form is kept in the bytes, and is nothing here. */
const record = v.fallback(v.nullable(evidenceRecordSchema), null)

/** One line of a pen: x and y in turn, in thousandths of the box's width. */
const stroke = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-1_000), v.maxValue(10_000))),
  v.maxLength(4_000),
  v.readonly(),
)

/** Kind → schema of its body, salt left out. */
export const contentSchemas = {
  'device.introduced': v.object({
    publicKey: text(100),
    person: id,
    name: line,
    roles: v.pipe(v.array(text(100)), v.maxLength(20)),
    /** In a genesis: the whole ledger is the demo, made-up people and work, for ever (src/demo/README.md). */
    demo: v.optional(v.boolean()),
    /** The answer to an invitation that another screen showed: it grants nothing, and tells whoever invited who this is. */
    invited: v.optional(text(100)),
    /** The device of the same person that is lost, as they say: it grants nothing, and tells staff whom to ask. */
    replaces: v.optional(id),
  }),
  'device.added': v.object({ device: id, person: id }),
  /**
   * A device of the candidate's is lost, as centre staff heard from them in person (domain MV2). `last` is its last entry that
   * is known to be the candidate's: what it wrote after that waits. Said again with a later one, that much is theirs too.
   */
  'device.lost': v.object({
    device: id,
    last: v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 53 - 1)), sha256]),
  }),
  /**
   * Its author knows whose these devices are and takes their work in: the entry's own `seen` names them, and nothing else
   * is needed for it (ledger/quarantine.ts). It grants them no role.
   */
  'device.vouched': v.object({ devices: v.pipe(v.array(id), v.maxLength(100), v.readonly()) }),
  'portfolio.opened': v.object({ language: text(20) }),
  'portfolio.described': v.object({ changes: descriptionFields, was }),
  'evidence.captured': v.object({
    form: v.picklist(['photo', 'note', 'file', 'recording', 'form']),
    files: evidenceFilesSchema,
    ...evidenceFieldsSchema.entries,
    people: v.optional(people),
    type: v.optional(type),
    answers: v.optional(answers),
    record: v.optional(record),
  }),
  'evidence.described': v.object({
    evidence: sha256,
    /** `files` is the whole new list. */
    changes: v.partial(
      v.object({
        ...evidenceFieldsSchema.entries,
        files: evidenceFilesSchema,
        people,
        type,
        answers,
        record,
      }),
    ),
    was,
  }),
  'evidence.mapped': v.object({
    evidence: sha256,
    add: v.pipe(
      v.array(
        v.object({
          criterion: text(200),
          position: claimPositionSchema,
          /** What is heard or seen there, in a few words: the index of a recording. */
          note: v.optional(text(2_000)),
        }),
      ),
      v.maxLength(2_000),
    ),
    remove: v.pipe(v.array(text(100)), v.maxLength(2_000)),
  }),
  /** A person put their name to exactly this revision of it. Whose device it was done on is told by the entry. */
  'evidence.signed': v.object({
    evidence: sha256,
    revision: sha256,
    /** As it stood on the screen. */
    statement: line,
    name: line,
    /** In what part they sign: `witness`, `candidate`… */
    capacity: text(100),
    how: v.picklist(['drawn', 'typed']),
    /** The drawing; empty where the name was typed. */
    strokes: v.pipe(v.array(stroke), v.maxLength(500), v.readonly()),
  }),
  /** Its author looked at these files on another person's device, because they had not come to their own yet. */
  'evidence.seen': v.object({
    evidence: sha256,
    revision: sha256,
    files: v.pipe(v.array(sha256), v.maxLength(1_000), v.readonly()),
    /** Whose screen it was. */
    on: id,
  }),
  'evidence.withdrawn': v.object({ evidence: sha256, reason: line }),
  'content.erased': v.object({
    reason: line,
    /** Why, where machines tell it, too: somebody in it, or named in it, withdrew their consent (domain PN5). */
    because: v.optional(v.picklist(['consent withdrawn'])),
    entries: v.pipe(v.array(sha256), v.maxLength(10_000)),
    blobs: v.pipe(v.array(sha256), v.maxLength(10_000)),
    /** Files of this evidence alone go, which itself stays: a page, or a photo that was covered. */
    evidence: v.optional(sha256),
  }),
  /**
   * Somebody went on past a check, and says why. It covers these claims, of this evidence where one is named, and no more of
   * what the check found than `more`; absent in what an earlier version wrote, which covers all of it.
   */
  'warning.passed': v.object({
    rule: text(100),
    scheme: text(100),
    evidence: v.optional(sha256),
    claims: v.pipe(v.array(text(200)), v.maxLength(2_000), v.readonly()),
    more: v.optional(text(10_000)),
    reason: line,
  }),
  /** A fact about the qualification; what it is about is loose, because later versions know more facts. */
  'fact.recorded': v.object({
    scheme: text(100),
    about: v.object({ kind: text(100), unit: v.optional(text(100)), level: v.optional(level) }),
    value: v.nullable(v.union([v.number(), text(200), v.boolean()])),
    source: line,
  }),
  /** A unit achieved before or elsewhere (domain §3): by its certificate, or to be shown by what was learned. */
  'achievement.recorded': v.object({
    how: text(100),
    unit: text(100),
    level,
    reference: line,
    awardingBody: line,
    certificateNumber: line,
    achievedOn: day,
    copySeenBy: line,
    account,
  }),
  'achievement.withdrawn': v.object({ achievement: sha256, reason: line }),
} as const

export type KnownKind = keyof typeof contentSchemas
export type ContentOf<K extends KnownKind> = v.InferOutput<(typeof contentSchemas)[K]>
export type Known = { [K in KnownKind]: { readonly kind: K; readonly content: ContentOf<K> } }[KnownKind]

export const isKnownKind = (kind: string): kind is KnownKind => Object.hasOwn(contentSchemas, kind)

/** The content as its kind holds it, or null where it does not fit. */
export const contentAs = <K extends KnownKind>(kind: K, content: unknown): ContentOf<K> | null => {
  const read = v.safeParse(contentSchemas[kind], content)
  return read.success ? read.output : null
}
