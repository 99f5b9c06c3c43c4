// Everything that tells: notices, waits, dialogs, toasts.

import { FileText, Share2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Dialog, Sheet } from '#/ui/parts/dialog.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Ring } from '#/ui/parts/ring.tsx'
import { Cluster, Page, Shell } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { nothing, Nav } from '#/ui/parts/gallery/made-up.tsx'

export const Telling = () => {
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
              { value: 'whole', label: t('claims').whole.photo, detail: t('claims').whereHint },
              { value: 'part', label: 'Part of the photo' },
            ]}
            value="whole"
            onChange={nothing}
          />
        </Sheet>
      </Page>
    </Shell>
  )
}
