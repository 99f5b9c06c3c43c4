// The pages of one piece of evidence: in order, numbered, each to be moved, hidden in or taken out, and more to be added.
// Everything can be done by keyboard and by one thumb.

import { ArrowDown, ArrowUp, EyeOff, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { AddPages } from '#/ui/parts/add-pages.tsx'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button, IconButton, LinkButton } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { PageThumb } from '#/ui/screens/evidence/evidence-pages.tsx'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { useEvidence, type EvidenceView } from '#/ui/session/use-evidence.ts'
import { usePages, type PagesHere } from '#/ui/session/use-pages.ts'

export const PagesScreen = ({ id }: { id: string }) => {
  const view = useEvidence(id)
  const words = t('pages')
  if (view === null || !view.mayChange || view.evidence.form === 'note')
    return (
      <Page>
        <TopBar title={words.title} back={view === null ? '/evidence' : `/evidence/${id}`} />
        <EmptyState
          title={view === null ? t('evidence').gone : t('troubles').notAllowed.what}
          action={<LinkButton href={`/evidence/${id}`}>{words.back}</LinkButton>}
        >
          {view === null ? t('evidence').goneWhy : t('troubles').notAllowed.next}
        </EmptyState>
      </Page>
    )
  return <Arranging view={view} key={id} />
}

const Arranging = ({ view }: { view: EvidenceView }) => {
  const { evidence } = view
  const words = t('pages')
  const here = usePages(evidence.id)
  const [leaving, setLeaving] = useState<EvidenceFile | null>(null)
  const { files } = evidence
  return (
    <Page>
      <TopBar
        title={words.title}
        over={`${evidence.label} · ${evidenceTitle(evidence)}`}
        size="small"
        back={`/evidence/${evidence.id}`}
        actions={<LinkButton href={`/evidence/${evidence.id}`}>{t('app').done}</LinkButton>}
      />
      <Stack>
        <p className="quiet">{files.length > 1 ? words.arrangeHint : words.one}</p>
        {here.trouble && <Notice tone="rose" live trouble={here.trouble} />}
        <p className="aloud" role="status">
          {here.says}
        </p>
        <ol className="page-list bare" aria-label={words.title}>
          {files.map((file, i) => (
            <OnePage
              key={file.sha256}
              view={view}
              file={file}
              number={i + 1}
              here={here}
              onTakeOut={() => setLeaving(file)}
            />
          ))}
        </ol>
        <AddPages {...here.adding} />
      </Stack>
      {leaving && <TakeOut view={view} file={leaving} here={here} onClose={() => setLeaving(null)} />}
    </Page>
  )
}

type OnePageProps = {
  view: EvidenceView
  file: EvidenceFile
  number: number
  here: PagesHere
  onTakeOut: () => void
}

const OnePage = ({ view, file, number, here, onTakeOut }: OnePageProps) => {
  const { evidence, mayErase, portfolio } = view
  const words = t('pages')
  const of = evidence.files.length
  const page = words.page(number)
  const isGone = portfolio.erased.blobs.has(file.sha256)
  return (
    <li className="page-line">
      <PageThumb file={file} />
      <div className="page-line-words">
        <b>{words.of(number, of)}</b>
        <span className="quiet file-name">
          {isGone ? words.goneFile : `${file.name} ${sizeText(file.bytes)}`}
        </span>
        {file.redactedFrom !== undefined && (
          <span>
            <Tag>{words.covered}</Tag>
          </span>
        )}
      </div>
      <div className="page-line-tools">
        <IconButton
          icon={ArrowUp}
          label={words.earlier(page)}
          aria-disabled={number === 1}
          onClick={() => number > 1 && here.move(file.sha256, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label={words.later(page)}
          aria-disabled={number === of}
          onClick={() => number < of && here.move(file.sha256, 1)}
        />
        {mayErase && !isGone && file.mediaType.startsWith('image/') && (
          <Anchor
            className="icon-button"
            href={`/evidence/${evidence.id}/pages/${file.sha256}`}
            aria-label={words.hideIn(page)}
            title={words.hideIn(page)}
          >
            <EyeOff aria-hidden />
          </Anchor>
        )}
        {of > 1 && <IconButton icon={Trash2} label={words.takeOut(page)} onClick={onTakeOut} />}
      </div>
    </li>
  )
}

type TakeOutProps = { view: EvidenceView; file: EvidenceFile; here: PagesHere; onClose: () => void }

const TakeOut = ({ view: { evidence, mayErase }, file, here, onClose }: TakeOutProps) => {
  const words = t('pages')
  const number = evidence.files.findIndex(({ sha256 }) => sha256 === file.sha256) + 1
  const pointing = evidence.claims.filter(
    ({ position }) =>
      position.kind !== 'whole' && fileAtPlace(evidence, position)?.file.sha256 === file.sha256,
  ).length
  const end = (act: (sha256: string) => void) => (): void => {
    act(file.sha256)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.takeOutTitle(words.page(number))}
      actions={
        <>
          {mayErase && (
            <Button tone="danger" onClick={end(here.erase)}>
              {words.eraseDo}
            </Button>
          )}
          <Button tone="primary" onClick={end(here.takeOut)}>
            {words.takeOutDo}
          </Button>
        </>
      }
    >
      <p>{words.takeOutWhy}</p>
      {mayErase && <p>{words.eraseWhy}</p>}
      {pointing > 0 && <p>{words.takeOutClaims(pointing)}</p>}
    </Dialog>
  )
}
