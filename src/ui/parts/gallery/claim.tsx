// Claiming: chips, search, places in a photo and in a text.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { PhotoRegion } from '#/ui/parts/photo-region.tsx'
import type { Region } from '#/ui/parts/region.ts'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Cluster, Page, Shell, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { nothing, photo } from '#/ui/parts/gallery/made-up.tsx'

export const Claim = () => {
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
