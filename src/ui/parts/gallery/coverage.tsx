// Units by criteria in three panes, with every state that a square can have.

import { Camera } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Matrix, type CellState, type MatrixRow } from '#/ui/parts/matrix.tsx'
import { Ring } from '#/ui/parts/ring.tsx'
import { Cluster, Panes, Shell } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { nothing, Nav } from '#/ui/parts/gallery/made-up.tsx'

const stateAt = (row: number, at: number): CellState => {
  const turn = (row * 7 + at * 5) % 11
  if (turn < 4) return 'met'
  if (turn < 6) return 'claimed'
  if (turn === 7) return 'back'
  return turn === 9 ? 'waiting' : 'open'
}
const states = t('coverage').states
const unitsShown: [code: string, title: string, criteria: number][] = [
  ['F1', 'Customer service language', 12],
  ['F2', 'Rules and responsibilities', 14],
  ['A1', 'Positive attitude', 11],
  ['A3', 'Communicate effectively', 22],
  ['B1', 'Customer-friendly work', 0],
  ['C1', 'Queries, requests and problems', 20],
]
const matrixRows: MatrixRow[] = unitsShown.map(([code, title, criteria], row) => ({
  id: code,
  code,
  title,
  note: t('coverage').notLoaded,
  cells: Array.from({ length: criteria }, (_, at) => {
    const number = `${Math.floor(at / 6) + 1}.${(at % 6) + 1}`
    const state = stateAt(row, at)
    return {
      id: `${code}/${number}`,
      number,
      state,
      says: t('coverage').cell(code, number, 'says what it says', states[state], state === 'open' ? 0 : 2),
    }
  }),
}))

export const Coverage = () => {
  const [current, setCurrent] = useState('A3/3.3')
  return (
    <Shell nav={<Nav current="units" />}>
      <Panes
        show="detail"
        names={{ list: 'Units', detail: 'Coverage', aside: 'Proof' }}
        list={
          <>
            <TopBar size="small" over="Harbour Training · OCR 03454" title="Amy Lewis" />
            <Cluster>
              <Tag tone="ok">{t('safe').unchanged}</Tag>
            </Cluster>
            <Rows label="Units">
              {unitsShown.map(([code, title, criteria]) => (
                <li key={code}>
                  <Row
                    lead={
                      <Ring
                        value={criteria / 40}
                        begun={criteria / 30}
                        label={`${code} progress`}
                        inside={code}
                      />
                    }
                    title={title}
                    more={criteria === 0 ? t('coverage').notLoaded : `${criteria} criteria`}
                    current={code === 'A3'}
                    onPress={nothing}
                  />
                </li>
              ))}
            </Rows>
          </>
        }
        detail={
          <>
            <TopBar size="small" title={t('coverage').title} />
            <Matrix
              name={t('coverage').gridName}
              help={t('coverage').gridHelp}
              rows={matrixRows}
              states={states}
              current={current}
              onOpen={setCurrent}
            />
          </>
        }
        aside={
          <>
            <div>
              <p className="quiet">{current.replace('/', ' · ')}</p>
              <h2>Use of questions to check understanding</h2>
            </div>
            <Rows label="Proof">
              <li>
                <Row
                  lead={<Thumb mediaType="audio/mp4" />}
                  title="E012 Discussion with Dev"
                  more="04:12–04:40"
                  href="/e12"
                />
              </li>
              <li>
                <Row
                  lead={<Thumb mediaType="text/plain" />}
                  title="E007 Note"
                  more="paragraph 2"
                  href="/e7"
                />
              </li>
            </Rows>
            <Button icon={Camera}>{t('app').takePhoto}</Button>
          </>
        }
      />
    </Shell>
  )
}
