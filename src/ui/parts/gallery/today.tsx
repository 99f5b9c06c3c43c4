// Home: what is worth doing now, and where the work is safe.

import { Camera } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Ring } from '#/ui/parts/ring.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { Cluster, Page, Shell, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Nav } from '#/ui/parts/gallery/made-up.tsx'

export const Today = () => (
  <Shell nav={<Nav current="today" />}>
    <Page>
      <TopBar over="Sunday 22 Nov" title="Hello Amy" />
      <Stack>
        <Card as="section" label="Worth doing now">
          <Cluster spread>
            <h2>Good start on queries</h2>
            <Tag tone="rose">1 back</Tag>
          </Cluster>
          <p>Dev liked your greeting. Missing: how you checked the order.</p>
          <Cluster grow>
            <Button tone="primary" icon={Camera}>
              Take a photo
            </Button>
            <Button>Write</Button>
          </Cluster>
        </Card>
        <Rows label="Your units">
          {[
            [
              'C1',
              'Queries, requests and problems',
              0.4,
              0.64,
              '13 of 20 criteria · next: 2.4 when to pass it on',
            ],
            ['A3', 'Communicate effectively', 0.1, 0.36, '8 of 22 criteria · a discussion would cover 6'],
            ['B1', 'Do your job in a customer-friendly way', 0, 0, 'Criteria come from your centre'],
          ].map(([code, title, value, begun, more]) => (
            <li key={String(code)}>
              <Row
                lead={
                  <Ring
                    value={Number(value)}
                    begun={Number(begun)}
                    label={String(more)}
                    inside={String(code)}
                  />
                }
                title={title}
                more={more}
                href={`/units/${String(code)}`}
              />
            </li>
          ))}
        </Rows>
        <Card>
          <Cluster spread>
            <Stack gap="small">
              <SafeMark safety="here" />
              <p className="quiet">{t('safe').onlyHereSince(5, 'Thursday')}</p>
            </Stack>
            <Button tone="quiet">{t('safe').makeCopy}</Button>
          </Cluster>
        </Card>
      </Stack>
    </Page>
  </Shell>
)
