// What was recognised, beside the text it came from: looked through, corrected by hand, put in its place and saved as a
// version of the qualification. Nothing is saved before it was seen.

import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Reading } from '#/qualification/reading/reading.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { momentNow } from '#/base/dates.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Checks } from '#/ui/screens/handbook/checks.tsx'
import { ChooseTarget } from '#/ui/screens/handbook/choose-target.tsx'
import { Correcting } from '#/ui/screens/handbook/correcting.tsx'
import { saveTrouble } from '#/ui/screens/handbook/handbook-troubles.ts'
import { Leftovers } from '#/ui/screens/handbook/leftovers.tsx'
import { checksOf, lineMarks, linesOf, piecesOf, type Opened } from '#/ui/screens/handbook/named-pieces.ts'
import { PlaceUnit } from '#/ui/screens/handbook/place-unit.tsx'
import { SourcePane } from '#/ui/screens/handbook/source-pane.tsx'
import { UnitCard } from '#/ui/screens/handbook/unit-card.tsx'
import { usePlacements } from '#/ui/screens/handbook/use-placements.ts'
import { useTarget } from '#/ui/screens/handbook/use-target.ts'
import { saveVersion, versionAfter } from '#/ui/session/handbook/save-version.ts'
import type { Handbook } from '#/ui/session/handbook/use-handbook.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'

export type LookThroughProps = {
  handbook: Handbook
  reading: Reading
  onSaved: (version: LoadedScheme) => void
}

const criteriaIn = ({ units }: Reading): number =>
  units.reduce((sum, { outcomes }) => sum + outcomes.reduce((of, { criteria }) => of + criteria.length, 0), 0)

export const LookThrough = ({ handbook, reading, onSaved }: LookThroughProps) => {
  const words = t('handbook')
  const target = useTarget()
  const placements = usePlacements(reading, handbook.places, target.chosen?.scheme ?? null)
  const pieces = useMemo(() => piecesOf(reading), [reading])
  const marks = useMemo(() => lineMarks(reading), [reading])
  const checks = useMemo(() => checksOf(reading, pieces), [reading, pieces])
  const [opened, setOpened] = useState<Opened | null>(null)
  const [looked, setLooked] = useState<readonly number[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const { chosen } = target
  const version = chosen === null ? '' : versionAfter(chosen.scheme, target.versions)
  const save = async (): Promise<void> => {
    if (chosen === null) return
    const from = handbook.name === '' ? words.pasted : handbook.name
    const saved = await saveVersion(chosen.scheme, placements, words.source(from, dayText(momentNow())))
    if (saved.ok) onSaved(saved.value)
    else setTrouble(saveTrouble(saved.error))
  }

  const openPiece = opened?.kind === 'piece' ? pieces.get(opened.id) : undefined
  const openLine = opened?.kind === 'leftover' ? reading.leftovers[opened.at]?.line : undefined
  const current = openPiece ? linesOf(openPiece) : openLine === undefined ? looked : [openLine]
  const isOneOfMany = reading.units.length > 1
  return (
    <Page wide>
      <TopBar title={words.lookTitle} over={words.foundUnits(reading.units.length, criteriaIn(reading))} />
      <p>{words.lookHint}</p>
      <Cluster>
        <ChangeText handbook={handbook} />
        {handbook.undo && (
          <Button tone="quiet" icon={Undo2} onClick={handbook.undo}>
            {words.undo}
          </Button>
        )}
      </Cluster>
      <div className="beside-text">
        <section className="stack" aria-label={words.recognised}>
          <Checks checks={checks} onOpen={setOpened} onCorrect={handbook.correct} />
          <ChooseTarget target={target} />
          {reading.units.map((unit, at) => {
            const placement = placements[at]
            return (
              <UnitCard
                key={unit.id}
                unit={unit}
                isOneOfMany={isOneOfMany}
                onOpen={setOpened}
                onLook={setLooked}
                onCorrect={handbook.correct}
                place={
                  chosen && placement ? (
                    <PlaceUnit
                      scheme={chosen.scheme}
                      placement={placement}
                      onPlace={(change) => handbook.place(unit.id, change)}
                    />
                  ) : undefined
                }
              />
            )
          })}
          <Leftovers reading={reading} onOpen={setOpened} onLook={setLooked} />
          {/* At the end, and not over what is to be looked through first. */}
          {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
          <Button tone="primary" wide disabled={chosen === null} onClick={() => void save()}>
            {words.save(version)}
          </Button>
          <p className="quiet foot-words">
            {chosen && words.qualificationVersion(chosen.scheme.title, chosen.scheme.version)}
          </p>
        </section>
        <SourcePane lines={reading.lines} uses={reading.uses} marks={marks} current={current} />
      </div>
      <Correcting
        // Each starts from what is there now.
        key={opened === null ? '' : opened.kind === 'piece' ? opened.id : opened.at}
        opened={opened}
        piece={openPiece}
        reading={reading}
        onCorrect={handbook.correct}
        onClose={() => setOpened(null)}
      />
    </Page>
  )
}

/** Back to the text. What was corrected by hand goes with it, and that is said first. */
const ChangeText = ({ handbook }: { handbook: Handbook }) => {
  const words = t('handbook')
  const [isAsking, setAsking] = useState(false)
  const count = handbook.corrections
  return (
    <>
      <Button tone="quiet" onClick={() => (count > 0 ? setAsking(true) : handbook.backToText())}>
        {words.changeText}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.changeText}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('parts').cancel}</Button>
            <Button tone="danger" onClick={handbook.backToText}>
              {words.changeText}
            </Button>
          </>
        }
      >
        <p>{words.changeTextLoses(count)}</p>
      </Dialog>
    </>
  )
}
