// What an entry did, in plain sentences a candidate would use. Says nothing it cannot read, and judges nobody.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import { isEvidenceType } from '#/qualification/checks/evidence-types.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { claimName, placeWords } from '#/ui/session/evidence-words.ts'
import type { HistoryMoment } from '#/ui/session/use-history.ts'

type Mapped = ContentOf<'evidence.mapped'>
type Described = ContentOf<'evidence.described'>

/** Claims are taken back by the entry that made them and their number there. */
const claimsMadeIn = (moments: readonly HistoryMoment[]): ReadonlyMap<string, string> =>
  new Map(
    moments.flatMap(({ id, known }) =>
      known?.kind === 'evidence.mapped'
        ? known.content.add.map(({ criterion }, i): [string, string] => [`${id}/${i}`, criterion])
        : [],
    ),
  )

type Files = readonly EvidenceFile[]

/** What became of the list: read against the one before it in the history. */
const filesSaid = (before: Files, after: Files): string[] => {
  const words = t('history')
  const had = new Set(before.map(({ sha256 }) => sha256))
  const has = new Set(after.map(({ sha256 }) => sha256))
  const covered = after.filter(({ redactedFrom, sha256 }) => redactedFrom !== undefined && !had.has(sha256))
  const replaced = new Set(covered.map(({ redactedFrom }) => redactedFrom))
  const added = after.filter((file) => !had.has(file.sha256) && !covered.includes(file)).length
  const taken = before.filter(({ sha256 }) => !has.has(sha256) && !replaced.has(sha256)).length
  const said = [
    ...(covered.length > 0 ? [words.covered] : []),
    ...(added > 0 ? [words.pagesAdded(added)] : []),
    ...(taken > 0 ? [words.pagesTaken(taken)] : []),
  ]
  return said.length > 0 ? said : [had.size === has.size ? words.pagesMoved : words.pagesSet]
}

const described = ({ changes }: Described, before: Files): string[] => {
  const words = t('history')
  const { title, account, performedOn, place, simulated } = changes
  const sentences: string[] = []
  if (title !== undefined) sentences.push(title === '' ? words.titleGone : words.titled(title))
  if (account !== undefined) sentences.push(words.described)
  if (performedOn !== undefined)
    sentences.push(performedOn === '' ? words.dateGone : words.dated(dayText(performedOn)))
  if (place !== undefined) sentences.push(place === '' ? words.placeGone : words.placedAt(place))
  if (changes.files !== undefined) sentences.push(...filesSaid(before, changes.files))
  if (changes.people !== undefined) sentences.push(words.people[changes.people])
  if (changes.type !== undefined)
    sentences.push(
      isEvidenceType(changes.type) ? words.typed(t('checks').types[changes.type].name) : words.typeGone,
    )
  if (changes.answers !== undefined) sentences.push(words.answered)
  if (changes.record !== undefined) sentences.push(words.recordChanged)
  if (simulated !== undefined)
    sentences.push(simulated === null ? words.practiceUnknown : simulated ? words.practice : words.real)
  return sentences
}

const capturedWords = ({ form, type = '' }: ContentOf<'evidence.captured'>): string => {
  const words = t('history')
  const forms: Readonly<Record<string, string>> = t('records').kinds
  switch (form) {
    case 'note':
      return words.noted
    case 'recording':
      return words.recorded
    case 'form':
      return words.filledIn(forms[type] ?? t('records').form)
    case 'photo':
    case 'file':
      return words.captured
  }
}

const mapped = (
  { add, remove }: Mapped,
  scheme: Scheme | null,
  made: ReadonlyMap<string, string>,
): string[] => {
  const words = t('history')
  const codeOf = (criterion: string): string => claimName(scheme, criterion).code
  const said = ({ criterion, position }: { criterion: string; position: ClaimPosition }): string =>
    position.kind === 'whole' ? codeOf(criterion) : words.sayClaimed(codeOf(criterion), placeWords(position))
  const gone = remove.flatMap((claim) => made.get(claim) ?? [])
  const moved = add.filter(({ criterion }) => gone.includes(criterion))
  const added = add.filter((each) => !moved.includes(each))
  const taken = gone.filter((criterion) => moved.every((each) => each.criterion !== criterion))
  return [
    ...moved.map(({ criterion, position }) => words.placed(codeOf(criterion), placeWords(position))),
    ...(added.length > 0 ? [words.claimed(added.map(said).join('; '))] : []),
    ...(taken.length > 0 ? [words.unclaimed(taken.map(codeOf).join(', '))] : []),
  ]
}

const sentencesOf = (
  { known, standing }: HistoryMoment,
  before: Files,
  scheme: Scheme | null,
  made: ReadonlyMap<string, string>,
): string[] => {
  const words = t('history')
  if (known === null) return [standing === 'erased' ? words.contentGone : words.other]
  switch (known.kind) {
    case 'evidence.captured':
      return [capturedWords(known.content)]
    case 'evidence.described':
      return described(known.content, before)
    case 'evidence.mapped':
      return mapped(known.content, scheme, made)
    case 'evidence.signed':
      return [words.signed(known.content.name, known.content.statement)]
    case 'evidence.seen':
      return [words.seen(known.content.files.length)]
    case 'evidence.withdrawn':
      return [known.content.reason === '' ? words.withdrawn : words.withdrawnFor(known.content.reason)]
    case 'content.erased':
      if (standing === 'waiting') return [words.eraseAsked(known.content.reason)]
      if (known.content.evidence !== undefined) return [words.pageErased(known.content.reason)]
      return [known.content.reason === '' ? words.erasedOnly : words.erased(known.content.reason)]
    case 'warning.passed':
      return [words.wentPast(known.content.rule, known.content.reason)]
    case 'achievement.recorded':
    case 'achievement.withdrawn':
    case 'fact.recorded':
    case 'device.introduced':
    case 'device.added':
    case 'device.lost':
    case 'device.vouched':
    case 'portfolio.opened':
    case 'portfolio.described':
      return [words.other]
  }
}

/** One text an entry, in the order given. */
export const historySentences = (
  moments: readonly HistoryMoment[],
  scheme: Scheme | null,
): readonly string[] => {
  const made = claimsMadeIn(moments)
  let files: Files = []
  return moments.map((moment) => {
    const sentences = sentencesOf(moment, files, scheme, made)
    files = filesIn(moment) ?? files
    return sentences.join('. ')
  })
}

const filesIn = ({ known }: HistoryMoment): Files | undefined => {
  if (known?.kind === 'evidence.captured') return known.content.files
  return known?.kind === 'evidence.described' ? known.content.changes.files : undefined
}
