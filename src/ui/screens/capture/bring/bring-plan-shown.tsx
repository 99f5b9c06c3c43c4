// What would come in, and everything in it that cannot be told, before a single file is kept.

import { useState } from 'react'
import type { TableTrouble } from '#/qualification/bringing/proposed-claims.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { BringPlan } from '#/ui/session/bring/bring-plan.ts'

/** More names than this say no more. */
const mostNames = 12

type NamedProps = { title: string; names: readonly string[]; tone?: 'amber' | 'info' }

const Named = ({ title, names, tone = 'amber' }: NamedProps) =>
  names.length === 0 ? null : (
    <Notice tone={tone} title={title}>
      <p>
        {names.slice(0, mostNames).join(', ')}
        {names.length > mostNames && ` … (${names.length})`}
      </p>
    </Notice>
  )

const troubleSays = ({ kind, name }: TableTrouble): string => {
  const words = t('bring').tableTroubles
  switch (kind) {
    case 'no such file':
      return words.noSuchFile(name)
    case 'several files':
      return words.severalFiles(name)
    case 'unknown criterion':
      return words.unknownCriterion(name)
    case 'names no file':
      return words.namesNoFile
    case 'names no criteria':
      return words.namesNoCriteria(name)
    case 'too many cells':
      return words.tooManyCells
    case 'open quote':
      return words.openQuote
  }
}

const TableTroubles = ({ troubles }: { troubles: readonly TableTrouble[] }) => {
  const words = t('bring')
  if (troubles.length === 0) return null
  const saying = ({ line, ...trouble }: TableTrouble): string =>
    words.onLine(line, troubleSays({ line, ...trouble }))
  const list = (some: readonly TableTrouble[]) => (
    <ul>
      {some.map((each) => (
        <li key={`${each.line} ${each.kind} ${each.name}`}>{saying(each)}</li>
      ))}
    </ul>
  )
  const more = troubles.slice(mostNames)
  return (
    <Notice tone="amber" title={words.inTable}>
      {list(troubles.slice(0, mostNames))}
      {more.length > 0 && <Details summary={words.moreLines(more.length)}>{list(more)}</Details>}
    </Notice>
  )
}

type BringPlanShownProps = { plan: BringPlan; onStart: (from: string) => void; onOther: () => void }

export const BringPlanShown = ({ plan, onStart, onOther }: BringPlanShownProps) => {
  const words = t('bring')
  const { fresh, here, table } = plan
  const [from, setFrom] = useState(plan.from)
  const proposed = (table?.byFile.size ?? 0) + (table?.byEvidence.size ?? 0)
  const says = table !== null ? words.proposes(proposed) : plan.isUnread ? words.tableUnread : words.noTable
  const isNothing = fresh.length === 0 && here.length === 0
  return (
    <Stack>
      {isNothing ? (
        <Notice tone="amber" live trouble={words.nothing} />
      ) : (
        <Notice live title={fresh.length === 0 ? words.allHere : words.found(fresh.length)}>
          <p>{says}</p>
          {plan.isOneOfSeveral && <p>{words.twoTables}</p>}
        </Notice>
      )}
      <Named tone="info" title={words.here} names={here.map(({ path }) => path)} />
      <Named tone="info" title={words.twice} names={plan.twice.map(({ path }) => path)} />
      <Named title={words.erased} names={plan.erased} />
      <Named title={words.left} names={plan.left} />
      <Named title={words.notTable} names={plan.noTables} />
      <TableTroubles troubles={table?.troubles ?? []} />
      {fresh.length > 0 && (
        <TextField
          label={words.from}
          hint={words.fromHint}
          maxLength={1_000}
          value={from}
          onChange={setFrom}
        />
      )}
      <Cluster>
        {(fresh.length > 0 || proposed > 0) && (
          <Button tone="primary" size="large" onClick={() => onStart(from.trim() || words.unsaidFrom)}>
            {fresh.length > 0 ? words.start(fresh.length) : words.toProposed}
          </Button>
        )}
        <Button onClick={onOther}>{words.other}</Button>
      </Cluster>
    </Stack>
  )
}
