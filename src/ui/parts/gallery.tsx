// Every part, put together as it is used. For tests and for looking at; no screen may import it.

import {
  Camera,
  FileText,
  Folder,
  FolderOpen,
  Grid3x3,
  House,
  Layers,
  Share2,
  Trash2,
  Undo2,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { ActionCard } from '#/ui/parts/action-card.tsx'
import { LiveRegion } from '#/ui/parts/announce.tsx'
import { Button, IconButton, LinkButton } from '#/ui/parts/button.tsx'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { CheckCard, CheckGroup, Choice } from '#/ui/parts/choice.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Dialog, Sheet } from '#/ui/parts/dialog.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { SelectField, TextArea, TextField } from '#/ui/parts/field.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Matrix, type CellState, type MatrixRow } from '#/ui/parts/matrix.tsx'
import { NavBar } from '#/ui/parts/nav-bar.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import type { PageRange } from '#/ui/parts/page-range.ts'
import { ParagraphPicker } from '#/ui/parts/paragraph-picker.tsx'
import { PhotoRegion } from '#/ui/parts/photo-region.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import type { Region } from '#/ui/parts/region.ts'
import { Ring } from '#/ui/parts/ring.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Cluster, FootAction, Page, Panes, Shell, Stack } from '#/ui/parts/shell.tsx'
import { Shutter } from '#/ui/parts/shutter.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Tally } from '#/ui/parts/tally.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { Timeline } from '#/ui/parts/timeline.tsx'
import { ToastProvider, useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { VirtualList } from '#/ui/parts/virtual-list.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'

const nothing = () => undefined

/** A made-up shop counter, drawn, so that no picture of anybody is needed. */
const photo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#27433f"/><rect y="60" width="800" height="14" fill="#7b8f6a"/><rect y="200" width="800" height="14" fill="#7b8f6a"/><g fill="#d9c692"><rect x="60" y="110" width="70" height="90"/><rect x="150" y="90" width="60" height="110"/><rect x="330" y="120" width="120" height="80"/><rect x="560" y="100" width="80" height="100"/></g><rect y="380" width="800" height="220" fill="#d9c692"/><rect x="300" y="300" width="220" height="130" rx="10" fill="#f4efe2"/><g fill="#7b8f6a"><rect x="325" y="325" width="150" height="10"/><rect x="325" y="350" width="120" height="10"/><rect x="325" y="375" width="165" height="10"/></g></svg>',
)}`

const Nav = ({ current }: { current: string }) => (
  <NavBar
    label="Main places"
    places={[
      { href: '/today', label: 'Today', icon: House, current: current === 'today' },
      { href: '/evidence', label: 'Evidence', icon: Layers, current: current === 'evidence' },
      { href: '/units', label: 'Units', icon: Grid3x3, current: current === 'units' },
      { href: '/share', label: 'Share', icon: Share2, current: current === 'share' },
    ]}
    shutter={<Shutter label="Take a photo" pick={{ onFiles: nothing }} />}
  />
)

const First = () => (
  <Shell>
    <Page>
      <TopBar
        over={
          <Cluster>
            <Mark size={32} />
            <b>Fieldfolio</b>
          </Cluster>
        }
        title={t('start').welcome}
      />
      <p>{t('start').welcomeMore}</p>
      <Stack>
        <ActionCard
          tone="primary"
          icon={Camera}
          title={t('start').takePhotoNow}
          more={t('start').takePhotoMore}
          pick={{ onFiles: nothing, accept: 'image/*' }}
        />
        <ActionCard
          icon={FolderOpen}
          title={t('start').haveFile}
          more={t('start').haveFileMore}
          href="/open"
        />
      </Stack>
      <EmptyState title={t('today').firstTitle} example={t('today').firstExample}>
        {t('today').firstWhy}
      </EmptyState>
    </Page>
  </Shell>
)

const Today = () => (
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

const Claim = () => {
  const [pressed, setPressed] = useState(new Set(['1']))
  const [region, setRegion] = useState<Region | undefined>({ x: 0.36, y: 0.48, w: 0.31, h: 0.26 })
  const toast = useToast()
  const toggle = (id: string, code: string) => {
    const next = new Set(pressed)
    const on = !next.delete(id)
    if (on) next.add(id)
    setPressed(next)
    if (on)
      toast({ says: t('claims').claimed(code), more: t('claims').atPart, onUndo: () => setPressed(pressed) })
  }
  return (
    <Shell>
      <Page>
        <TopBar
          size="small"
          back="/evidence"
          title="Photo, 22 Nov"
          over={<Tag tone="ok">{t('safe').saved('phone')}</Tag>}
          actions={<Button tone="quiet">Done</Button>}
        />
        <PhotoRegion src={photo} alt="Till slip on the counter" region={region} onRegion={setRegion} />
        <TextArea
          label={t('capture').whatShows}
          hint={t('capture').whatShowsHint}
          placeholder={t('capture').whatShowsExample}
          value=""
          onChange={nothing}
        />
        <Stack>
          <div>
            <h2>{t('claims').couldProve}</h2>
            <p className="quiet">{t('claims').couldProveHint}</p>
          </div>
          <Cluster>
            {[
              ['1', 'C1 · 1.1', 'deals with queries'],
              ['2', 'C1 · 2.6', 'keeps the customer informed'],
              ['3', 'A3 · 1.5', 'summarises what was said'],
            ].map(([id = '', code = '', words]) => (
              <Chip key={id} code={code} pressed={pressed.has(id)} onPress={() => toggle(id, code)}>
                {words}
              </Chip>
            ))}
            <Chip onPress={nothing}>{t('claims').findAnother}</Chip>
          </Cluster>
        </Stack>
        <FootAction>
          <Button tone="primary" wide>
            Done
          </Button>
        </FootAction>
      </Page>
    </Shell>
  )
}

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

const Coverage = () => {
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
            <Button icon={Camera}>{t('coverage').recordFor('A3 · 2.5')}</Button>
          </>
        }
      />
    </Shell>
  )
}

const Evidence = () => {
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
          hint={t('claims').searchHint}
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

const Forms = () => {
  const [level, setLevel] = useState<'1' | '2'>('1')
  const [ticked, setTicked] = useState(true)
  const [unsure, setUnsure] = useState(true)
  const [paragraph, setParagraph] = useState<number | undefined>(2)
  const [pages, setPages] = useState<PageRange | undefined>({ from: 9 })
  const unsureOf = { label: t('app').unknown, checked: unsure, onChange: setUnsure }
  return (
    <Shell>
      <Page>
        <TopBar
          back={nothing}
          title={t('start').title}
          actions={<IconButton icon={Folder} label="Files" />}
        />
        <p>{t('start').intro}</p>
        <TextField
          label={t('start').yourName}
          hint={t('start').yourNameHint}
          value="Amy Lewis"
          onChange={nothing}
        />
        <TextField label={t('start').candidateNumber} value="" onChange={nothing} unsure={unsureOf} />
        <TextField
          label="Captured"
          type="date"
          value="2090-01-01"
          onChange={nothing}
          error="That day has not come yet."
        />
        <SelectField label={t('start').qualification} value="a" onChange={nothing}>
          <option value="a">OCR Level 1 NVQ Certificate in Customer Service</option>
        </SelectField>
        <Notice tone="info" title={t('start').closed('31 Aug 2017')} />
        <Choice
          legend={t('units').chooseLevel}
          columns
          options={[
            { value: '1', label: 'Level 1', detail: 'Doing it with some help', trail: '5 credits' },
            { value: '2', label: 'Level 2', detail: 'Doing it by yourself', trail: '6 credits' },
          ]}
          value={level}
          onChange={setLevel}
        />
        <CheckGroup legend="Handling Problems">
          <CheckCard
            label="C1 Deal with queries, requests and problems"
            detail="20 criteria"
            trail="5 credits"
            checked={ticked}
            onChange={setTicked}
          />
          <CheckCard
            label="C2 Take details of problems"
            detail="Criteria come from your centre"
            trail="4 credits"
            checked={false}
            onChange={nothing}
          />
          <CheckCard label="F1 Everyone does this one" checked disabled onChange={nothing} />
        </CheckGroup>
        <Card as="section" label={t('units').rules}>
          <h2>{t('units').rules}</h2>
          <div>
            <Tally state="holds" stateWord="done" says="both mandatory units" count="2 of 2" />
            <Tally
              state="missing"
              stateWord="still to do"
              says="at least 14 credits from the optional units"
              count="9 of 14"
              more="Still one unit from Delivery."
            />
            <Tally
              state="unsure"
              stateWord="not known yet"
              says="at least 22 credits in all"
              more="Your centre will confirm the value of B1."
            />
          </div>
        </Card>
        <PagePicker value={pages} onChange={setPages} pages={8} />
        <ParagraphPicker
          legend="Paragraph"
          paragraphs={[
            'A customer asked whether the kettle could be swapped without a box.',
            'I checked the till slip, then asked my supervisor what I may offer.',
            'She took the swap and thanked me.',
          ]}
          value={paragraph}
          onChange={setParagraph}
        />
      </Page>
    </Shell>
  )
}

const Telling = () => {
  const [open, setOpen] = useState<'dialog' | 'sheet'>()
  const troubles = t('troubles')
  return (
    <Shell nav={<Nav current="share" />}>
      <Page>
        <TopBar title={t('share').title} />
        <ProgressLine
          label={t('share').making}
          doing="checking that every file is whole · 9 of 14"
          value={0.62}
          onCancel={nothing}
        />
        <ProgressLine label={t('open').reading} />
        <Notice
          tone="rose"
          trouble={troubles.quotaFull('phone')}
          actions={<Button tone="primary">{t('share').make}</Button>}
        />
        <Notice tone="amber" trouble={troubles.heicKept} onClose={nothing} />
        <Notice tone="ok" title={t('open').verdict.sound} />
        <Waiting lines={2} />
        <EmptyState
          title={t('evidence').noneTitle}
          example={t('evidence').noneExample}
          action={
            <FilePicker icon={FileText} onFiles={nothing} tone="primary">
              {t('capture').addFile}
            </FilePicker>
          }
        >
          {t('evidence').noneWhy}
        </EmptyState>
        <Cluster>
          <Button tone="primary">Primary</Button>
          <Button>Line</Button>
          <Button tone="quiet">Quiet</Button>
          <Button tone="danger">Danger</Button>
          <Button tone="primary" disabled>
            Not now
          </Button>
          <LinkButton href="/x" size="large" tone="primary" icon={Share2}>
            Large
          </LinkButton>
        </Cluster>
        <Cluster>
          <Tag>plain</Tag>
          <Tag tone="ok">ok</Tag>
          <Tag tone="amber">amber</Tag>
          <Tag tone="rose">rose</Tag>
          <Ring value={0.64} label="64 per cent" />
          <Ring value={0.64} begun={0.8} label="64 per cent" size="large" />
          <Thumb mediaType="image/heic" />
          <Thumb mediaType="video/mp4" />
          <Thumb mediaType="text/plain" />
          <Thumb mediaType="application/zip" alt="File" />
        </Cluster>
        <Cluster>
          <Button onClick={() => setOpen('dialog')}>Open the dialog</Button>
          <Button onClick={() => setOpen('sheet')}>Open the sheet</Button>
        </Cluster>
        <Dialog
          open={open === 'dialog'}
          onClose={() => setOpen(undefined)}
          title={t('evidence').withdrawTitle}
          actions={
            <>
              <Button onClick={() => setOpen(undefined)}>{t('parts').cancel}</Button>
              <Button tone="danger">{t('evidence').withdrawDo}</Button>
            </>
          }
        >
          <p>{t('evidence').withdrawWhy}</p>
        </Dialog>
        <Sheet open={open === 'sheet'} onClose={() => setOpen(undefined)} title={t('claims').where}>
          <p className="quiet">{t('claims').whereHint}</p>
          <Choice
            legend={t('claims').where}
            legendAloudOnly
            options={[
              { value: 'whole', label: t('claims').wholePhoto, detail: t('claims').wholeHint },
              { value: 'part', label: t('claims').partOfPhoto },
            ]}
            value="whole"
            onChange={nothing}
          />
        </Sheet>
      </Page>
    </Shell>
  )
}

export const gallery: Record<string, () => ReactNode> = {
  first: First,
  today: Today,
  claim: Claim,
  coverage: Coverage,
  evidence: Evidence,
  forms: Forms,
  telling: Telling,
}

export const GalleryRoom = ({ room }: { room: string }) => {
  const Room = gallery[room]
  return (
    <LiveRegion>
      <ToastProvider>{Room && <Room />}</ToastProvider>
    </LiveRegion>
  )
}
