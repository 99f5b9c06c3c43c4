// Evidence as a list and as one piece, with its history.

import { Camera, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Cluster, Page, Shell, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { Timeline } from '#/ui/parts/timeline.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { VirtualList } from '#/ui/parts/virtual-list.tsx'
import { nothing, photo, Nav } from '#/ui/parts/gallery/made-up.tsx'

export const Evidence = () => {
  const [search, setSearch] = useState('inform')
  return (
    <Shell nav={<Nav current="evidence" />}>
      <Page>
        <TopBar back="/evidence" over="E007" title="Returns desk, Tuesday" size="small" />
        <Cluster>
          <SafeMark safety="copy" />
          <SafeMark safety="checked" />
          <SafeMark safety="saving" />
          <Tag tone="amber">Changed since it was judged: look again</Tag>
        </Cluster>
        <Thumb src={photo} mediaType="image/jpeg" alt="Till slip on the counter" size="large" />
        <Facts
          facts={[
            { name: 'Captured', value: '22 Nov 2026, 14:05' },
            { name: 'Made by', value: 'Amy Lewis' },
            { name: 'Size', value: '4.2 MB' },
            { name: 'Name when it came in', value: 'IMG_20261122_140512_a_very_long_name_from_a_phone.jpg' },
          ]}
        />
        <SearchField
          label={t('claims').search}
          hint="For example: complaint"
          value={search}
          onChange={setSearch}
          hits={[
            {
              id: '1',
              code: 'C1 · 2.6',
              label: 'keep the customer informed',
              more: 'Queries, requests and problems',
            },
            { id: '2', code: 'F1 · 1.4', label: 'describe information customers ask for', chosen: true },
          ]}
        />
        <SearchField label="Search your evidence" value="zzz" onChange={nothing} hits={[]} />
        <section>
          <Stack>
            <h2>{t('history').title}</h2>
            <Timeline
              label={t('history').title}
              moments={[
                {
                  id: '1',
                  what: t('history').captured,
                  who: 'Amy Lewis',
                  when: '22 Nov 2026, 14:05',
                  at: '2026-11-22T14:05',
                  icon: Camera,
                },
                {
                  id: '2',
                  what: t('history').claimed('C1 · 1.1, C1 · 2.6'),
                  who: 'Amy Lewis',
                  when: 'Today, 14:06',
                  more: 'the marked part of the photo',
                },
                {
                  id: '3',
                  what: 'Back for more',
                  who: 'Dev Shah',
                  when: 'Today, 16:20',
                  icon: Undo2,
                  tone: 'amber',
                },
              ]}
            />
          </Stack>
        </section>
        <Details summary="Unchanged since signed · details">
          <p>Everything that was signed is still as it was.</p>
        </Details>
        <VirtualList label="All evidence" rows={['E001', 'E002', 'E003']} rowId={(row) => row}>
          {(row) => (
            <Row
              lead={<Thumb mediaType="application/pdf" />}
              title={row}
              more="Document, 22 Nov 2026"
              href={`/${row}`}
            />
          )}
        </VirtualList>
        <Button tone="danger" icon={Trash2}>
          {t('evidence').withdrawDo}
        </Button>
      </Page>
    </Shell>
  )
}
