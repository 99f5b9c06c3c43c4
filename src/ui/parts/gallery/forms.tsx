// Everything that asks: fields, choices, files.

import { Folder } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { CheckCard, CheckGroup, Choice } from '#/ui/parts/choice.tsx'
import { SelectField, TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import type { PageRange } from '#/ui/parts/page-range.ts'
import { ParagraphPicker } from '#/ui/parts/paragraph-picker.tsx'
import { Page, Shell } from '#/ui/parts/shell.tsx'
import { Tally } from '#/ui/parts/tally.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { nothing } from '#/ui/parts/gallery/made-up.tsx'

export const Forms = () => {
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
        <Notice tone="info" title={t('start').closed('31 Aug 2017', t('facts').dateStatus.published)} />
        <Choice
          legend="Which level?"
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
