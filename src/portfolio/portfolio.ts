// The shapes of a folded portfolio. Everything shown is read from here; nothing here is ever stored as truth, only as a
// cache (snapshot) of what the entries say. Plain data, Maps and Sets, so that it can be cloned structurally.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Fork, LedgerRule, Missing } from '#/ledger/arrange.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Tips } from '#/ledger/tips.ts'
import type { Edited } from '#/portfolio/edited.ts'
import type { CentreStanding, Ended } from '#/portfolio/centre-standing.ts'
import type { Role } from '#/portfolio/permissions.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import type { RecordedFact } from '#/qualification/facts/recorded-fact.ts'

/** Which copy of the entries is folded: a bundle's flavour, or null for the living ledger. */
export type Flavour = 'full' | 'candidate'

export type RuleId =
  | LedgerRule
  /** Nobody in this role may do this here. */
  | 'RO1'
  /** The centre accepts this device's work only up to an earlier entry. */
  | 'RO2'
  /** Only the evidence's author may do this. */
  | 'RO3'
  /** The body is not what its kind holds. */
  | 'CT1'
  /** Erasing what may not be erased, or by someone who may not. */
  | 'ER1'

/** What an entry is worth (formats §3). Absent from {@link Portfolio.standings} means counted. */
export type Standing =
  | { readonly kind: 'counted' }
  | { readonly kind: 'waiting'; readonly why: 'earlier entry' | 'body' | 'device' | 'subject' | 'lost' }
  | { readonly kind: 'not counted'; readonly rule: RuleId }
  | { readonly kind: 'erased' | 'withheld' | 'incomplete' }

export type DeviceStanding = 'candidate' | 'listed' | 'not yet known'

export type Device = {
  readonly id: Id
  /** As stated at the introduction; confirmed only for candidate and listed devices. */
  readonly person: Id
  readonly name: string
  readonly statedRoles: readonly string[]
  readonly introduced: HeadHash
  readonly standing: DeviceStanding
  /** From the centre's list; `candidate` for the candidate's devices. */
  readonly roles: readonly Role[]
  /** Of these, the ones that are over. */
  readonly ended: Ended
  /** Whether what it captures counts or may come to: `canAddEvidence` of it. */
  readonly addsEvidence: boolean
  /** 0 for the founding device, then by when its work was taken in, strangers last; gives labels their letter. */
  readonly rank: number
  readonly acceptedUpTo: number | null
  /** The seq after which what it writes waits, because it was marked as lost; null where it was not. */
  readonly lostAfter: number | null
  /** Of the entries before that, those that branch off from what is known to be the candidate's: they wait as well. */
  readonly astray: ReadonlySet<HeadHash>
  /** The device of the same person that is lost, as this one states; null where it states none. */
  readonly replaces: Id | null
}

export type SchemeReference = { readonly id: string; readonly hash: Sha256; readonly title: string }
export type ChosenUnit = { readonly unit: string; readonly level: number | null }

export type Description = {
  title: string
  /** The candidate's name as they gave it; empty until they do. */
  name: string
  candidateNumber: string
  centreName: string
  centreNumber: string
  /** The check code of the centre's key, as told to the candidate; empty while unknown. */
  centreFingerprint: string
  scheme: SchemeReference | null
  units: readonly ChosenUnit[]
  /** Checks that were shown and gone past before a reason was asked for, by rule id. */
  warningsSeen: readonly string[]
  /** The day of registration, `2017-03-01`; empty while unknown. */
  registeredOn: string
  /** Of the qualification's least age on that day; null while nobody has said. */
  isOfAge: boolean | null
  /** What the workplace allows of it: `yes`, `no people`, `never`; empty until somebody says. */
  photosAtWork: string
  screensAtWork: string
  /** Recordings of calls. */
  callsAtWork: string
  /** Phones on the floor. */
  phonesAtWork: string
}

/** A recording is made here; a form is one of the trade's, filled in: testimony, observation, questions and answers… */
export type EvidenceForm = 'photo' | 'note' | 'file' | 'recording' | 'form'

export type EvidenceFile = {
  readonly sha256: Sha256
  readonly bytes: number
  readonly mediaType: string
  /** The name it had on the device it came from: shown, never used as a path. */
  readonly name: string
  /** The picture it was made of by covering parts of it: claims that point there point here. */
  readonly redactedFrom?: Sha256 | undefined
}

/** Whether somebody can be seen or named, as its author says: nobody, they agreed, they are covered (domain PN7). */
export type PeopleShown = '' | 'nobody' | 'agreed' | 'hidden'

export type EvidenceFields = {
  title: string
  /** The note, or what was said about the files. */
  account: string
  /** The day the work was done, `2026-11-22`; empty while unknown. */
  performedOn: string
  place: string
  /** Null until answered (domain SM2). */
  simulated: boolean | null
  /** The list as it was said; {@link Evidence.files} is what to show. */
  files: readonly EvidenceFile[]
  people: PeopleShown
  /** What kind of evidence it is, as its author says; empty until said, and perhaps of a later version. */
  type: string
  /** Answers to the prompts of a unit's guidance, by the prompt's name. */
  answers: readonly Answer[]
  /** What its form holds beside all that; null where it has none. */
  record: EvidenceRecord | null
}

export type Answer = { readonly prompt: string; readonly text: string }

/** Who wrote it down, where and when. */
type Written = { readonly head: HeadHash; readonly device: Id; readonly at: string }

export type PassedWarning = Written & {
  readonly rule: string
  readonly scheme: string
  readonly evidence: HeadHash | null
  readonly claims: readonly string[]
  /** What more there was to say of the check; absent where an earlier version wrote it. */
  readonly more?: string
  readonly reason: string
}

export type PortfolioFact = Written & RecordedFact

export type Achievement = Written & {
  readonly how: 'credit transfer' | 'prior learning'
  readonly unit: string
  readonly level: number | null
  /** The regulator's number of the unit. */
  readonly reference: string
  readonly awardingBody: string
  readonly certificateNumber: string
  readonly achievedOn: string
  readonly copySeenBy: string
  readonly account: string
  /** Recorded by centre staff: what the candidate records is still to be seen by the centre. */
  readonly isByStaff: boolean
}

/** A device of the candidate's was marked as lost. */
export type Loss = Written & {
  readonly lost: Id
  readonly upTo: number
  readonly standing: 'counted' | 'waiting'
}

/** A person's name under one revision of evidence. */
export type Signature = Written & {
  readonly revision: Sha256
  readonly statement: string
  readonly name: string
  readonly capacity: string
  readonly how: 'drawn' | 'typed'
  /** Lines of x, y, x, y… in thousandths of the box's width. */
  readonly strokes: readonly (readonly number[])[]
  /** Made by the signer's own device, as far as its standing says; otherwise on somebody else's. */
  readonly isOnOwnDevice: boolean
}

export type Claim = {
  /** Head of the entry that made it, and its place there: `<head>/<index>`. */
  readonly id: string
  readonly criterion: string
  readonly position: ClaimPosition
  /** What is heard or seen there; may be empty. */
  readonly note: string
  readonly device: Id
  readonly at: string
  /** Criterion + position; a decision names it. */
  readonly revision: Sha256
  readonly standing: 'counted' | 'waiting'
}

export type Evidence = {
  /** The head of the entry that captured it. */
  readonly id: HeadHash
  /** `E007`; `E007b` when it comes from the second device. */
  readonly label: string
  readonly form: EvidenceForm
  /** Its files or pages in order, as they stand now: a covered picture in the place of the one that was erased. */
  readonly files: readonly EvidenceFile[]
  /** Every file that any version of the list names, each once, those of the capture first. */
  readonly named: readonly EvidenceFile[]
  readonly device: Id
  readonly at: string
  readonly fields: Edited<EvidenceFields>
  /** Every claim that was made and not taken back, in the ledger's order. */
  readonly made: readonly Claim[]
  /** Of the same claim made on several devices, one (doubled-claims.ts). */
  readonly claims: readonly Claim[]
  readonly signatures: readonly Signature[]
  readonly withdrawn: { readonly at: string; readonly reason: string; readonly head: HeadHash } | null
  readonly standing: 'counted' | 'waiting' | 'erased' | 'incomplete' | 'withheld'
  /** Every entry about it, in order. */
  readonly history: readonly HeadHash[]
}

export type LeftBehind = { readonly head: HeadHash; readonly device: Id; readonly files: readonly Sha256[] }

export type Portfolio = {
  readonly ledger: Id
  /** Made-up people and work: its genesis says so, so it can neither be lost nor added later. */
  readonly isDemo: boolean
  readonly flavour: Flavour | null
  readonly candidate: { readonly person: Id; readonly founder: Id }
  readonly centre: CentreStanding
  readonly devices: ReadonlyMap<Id, Device>
  /** Candidate's and listed devices, and those vouched for; the rest are in quarantine. */
  readonly strangers: ReadonlySet<Id>
  /** In the ledger's order; those that do not count yet are among them. */
  losses: readonly Loss[]
  readonly forks: readonly Fork[]
  readonly missing: readonly Missing[]
  readonly erased: {
    readonly heads: ReadonlySet<HeadHash>
    readonly blobs: ReadonlySet<Sha256>
    /** What a device that nobody knows yet asks to erase of its own: nothing is gone, and the files are not handed on. */
    readonly asked: { readonly heads: ReadonlySet<HeadHash>; readonly blobs: ReadonlySet<Sha256> }
    /** The entries that erase: those that may. */
    readonly by: ReadonlySet<HeadHash>
    /** By head, the devices that erased it so that it counts: whose wish it was. */
    readonly devices: ReadonlyMap<HeadHash, ReadonlySet<Id>>
    /** Of the heads, those that went because somebody withdrew their consent. */
    readonly consent: ReadonlySet<HeadHash>
  }
  /** By erased evidence: what still stands of the words about it, written where nobody had heard that it was erased. */
  readonly leftBehind: Map<HeadHash, readonly LeftBehind[]>
  description: Edited<Description>
  /** In order of capture. */
  readonly evidence: Map<HeadHash, Evidence>
  /** Evidence that claims a criterion, for coverage: only counted claims of evidence that stands. */
  readonly claimsByCriterion: Map<string, Set<HeadHash>>
  /** In the ledger's order, all of them: which fact holds is told by `factsInForce`. */
  facts: readonly PortfolioFact[]
  passed: readonly PassedWarning[]
  /** Those that were not withdrawn. */
  achievements: readonly Achievement[]
  readonly standings: Map<HeadHash, Standing>
  /** Entries of kinds this version does not know: kept, verified, exported, counted. */
  readonly unknownKinds: Map<string, number>
  /** Per device, how many captures its chain holds so far. */
  readonly captures: Map<Id, number>
  readonly tips: Tips
  entryCount: number
}
