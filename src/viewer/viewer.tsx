// The page inside a bundle: gaps first, then units × criteria, all evidence, the check of the files and the notes; beside
// them, or in their place on a phone, whatever was chosen.

import { FileText } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Release } from '#/bundle/account-for.ts'
import { combinationSaid } from '#/report/combination-said.ts'
import { t } from '#/text/text.ts'
import { LiveRegion } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Alone } from '#/viewer/alone.tsx'
import { CentreCheck, checkCodeOf } from '#/viewer/centre-check.tsx'
import { CheckFiles } from '#/viewer/check-files.tsx'
import { isOfThisPage, type Checked } from '#/viewer/checked.ts'
import { CombinationPart } from '#/viewer/combination-part.tsx'
import { CoveragePart } from '#/viewer/coverage-part.tsx'
import { CriterionPage } from '#/viewer/criterion-page.tsx'
import { EvidenceList } from '#/viewer/evidence-list.tsx'
import { EvidencePage } from '#/viewer/evidence-page.tsx'
import { GapList } from '#/viewer/gap-list.tsx'
import { gapsInPage } from '#/viewer/gaps.ts'
import { Head } from '#/viewer/head.tsx'
import { Integrity } from '#/viewer/integrity.tsx'
import { NotesPart } from '#/viewer/notes-part.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { PageHead } from '#/viewer/page-head.tsx'
import { placeOf, type Place } from '#/viewer/place.ts'
import { useFocus } from '#/viewer/use-focus.ts'
import { useNeighbours } from '#/viewer/use-neighbours.tsx'
import { NotesProvider } from '#/viewer/use-notes.tsx'
import { useHash } from '#/viewer/use-place.ts'

export type ViewerProps = {
  opened: Opened
  release: Release
  /** Shows the document that stands without scripts, below this page or not at all. */
  onPlain: (plain: boolean) => void
}

export const Viewer = ({ opened, release, onPlain }: ViewerProps) => {
  const [plain, setPlain] = useState(false)
  const words = t('verifier').page
  useLayoutEffect(() => {
    onPlain(plain)
    if (plain) window.scrollTo(0, 0)
  }, [plain, onPlain])
  if (plain)
    return (
      <div className="viewer-plain">
        <Button onClick={() => setPlain(false)}>{words.backFromPlain}</Button>
      </div>
    )
  return (
    <LiveRegion>
      <NotesProvider ledger={opened.history.ledger}>
        <Pages opened={opened} release={release} onPlain={() => setPlain(true)} />
      </NotesProvider>
    </LiveRegion>
  )
}

type PagesProps = { opened: Opened; release: Release; onPlain: () => void }

const Pages = ({ opened, release, onPlain }: PagesProps) => {
  const words = t('verifier').page
  const hash = useHash()
  const place = useMemo(() => placeOf(hash, opened), [hash, opened])
  const combination = useMemo(() => combinationSaid(opened), [opened])
  const gaps = useMemo(() => gapsInPage(opened), [opened])
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState<Checked | null>(null)
  // Of another bundle nothing follows for this one.
  const checkedHere = useMemo(
    () => (checked !== null && isOfThisPage(checked, opened) ? checked : null),
    [checked, opened],
  )
  const { alone, probe } = useNeighbours()
  const isBeside = place.kind !== 'overview' && place.kind !== 'check'
  useFocus(isBeside ? hash : '')
  const centre = checkCodeOf(typed)
  useEffect(() => {
    if (place.kind === 'check') document.querySelector<HTMLElement>('[data-check-title]')?.focus()
  }, [place])
  return (
    <main className="viewer" data-beside={isBeside ? '' : undefined}>
      {probe}
      <div className="viewer-columns">
        <div className="viewer-overview">
          <Head opened={opened} />
          {alone && <Alone />}
          <div className="vouched">
            <Integrity opened={opened} checked={checkedHere} />
            <CentreCheck opened={opened} typed={typed} onType={setTyped} />
          </div>
          <GapList gaps={gaps} />
          <CoveragePart opened={opened} current={place.kind === 'criterion' ? place.id : undefined} />
          <CombinationPart told={combination} />
        </div>
        <div className="viewer-side">
          {isBeside ? (
            <Chosen opened={opened} place={place} />
          ) : (
            <>
              <EvidenceList opened={opened} />
              <CheckFiles
                opened={opened}
                release={release}
                centre={centre}
                checked={checked}
                onChecked={setChecked}
              />
              <NotesPart opened={opened} />
              <Button tone="quiet" icon={FileText} onClick={onPlain}>
                {words.plain}
              </Button>
            </>
          )}
        </div>
      </div>
    </main>
  )
}

const Chosen = ({ opened, place }: { opened: Opened; place: Place }) => {
  if (place.kind === 'criterion') return <CriterionPage key={place.id} opened={opened} id={place.id} />
  if (place.kind === 'evidence')
    return <EvidencePage key={place.evidence.id} opened={opened} evidence={place.evidence} />
  return <PageHead title={t('verifier').page.unknownPlace} />
}
