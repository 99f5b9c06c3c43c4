// What would come in, and everything in it that cannot be told, before a single file is kept.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { BringPlan } from '#/ui/session/bring/bring-plan.ts'

/** More names than this say no more. */
const mostNames = 12

const Named = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Notice tone="amber" title={title}>
      <p>
        {names.slice(0, mostNames).join(', ')}
        {names.length > mostNames && ` … (${names.length})`}
      </p>
    </Notice>
  )

type BringPlanShownProps = { plan: BringPlan; onStart: (from: string) => void; onOther: () => void }

export const BringPlanShown = ({ plan, onStart, onOther }: BringPlanShownProps) => {
  const words = t('bring')
  const { files, table } = plan
  const [from, setFrom] = useState(plan.from)
  const says =
    table !== null ? words.proposes(table.byFile.size) : plan.isUnread ? words.tableUnread : words.noTable
  return (
    <Stack>
      {files.length === 0 ? (
        <Notice tone="amber" live trouble={words.nothing} />
      ) : (
        <Notice live title={words.found(files.length)}>
          <p>{says}</p>
          {plan.isOneOfSeveral && <p>{words.twoTables}</p>}
        </Notice>
      )}
      <Named title={words.left} names={plan.left} />
      <Named title={words.absent} names={table?.absentFiles ?? []} />
      <Named title={words.unclear} names={table?.unclearFiles ?? []} />
      <Named title={words.unknown} names={table?.unknownCriteria ?? []} />
      {files.length > 0 && (
        <TextField
          label={words.from}
          hint={words.fromHint}
          maxLength={1_000}
          value={from}
          onChange={setFrom}
        />
      )}
      <Cluster>
        {files.length > 0 && (
          <Button tone="primary" size="large" onClick={() => onStart(from.trim() || words.unsaidFrom)}>
            {words.start(files.length)}
          </Button>
        )}
        <Button onClick={onOther}>{words.other}</Button>
      </Cluster>
    </Stack>
  )
}
