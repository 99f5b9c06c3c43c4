// A recording where it is looked at: its player, its waveform with the moments marked in it, and each moment one tap away.
// What is changed becomes new entries; nothing of the recording itself ever changes.

import { useState } from 'react'
import { mediaKindOf } from '#/base/media-kind.ts'
import type { Claim, EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { FileView } from '#/ui/parts/file-view.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SpanHandles } from '#/ui/parts/recording/span-handles.tsx'
import { usePlayer } from '#/ui/parts/recording/use-player.ts'
import { Waveform } from '#/ui/parts/recording/waveform.tsx'
import { AddMoment } from '#/ui/screens/evidence/recorded/add-moment.tsx'
import { ChangeMoment } from '#/ui/screens/evidence/recorded/change-moment.tsx'
import { MomentLine } from '#/ui/screens/evidence/recorded/moment-line.tsx'
import { useMovedMoment } from '#/ui/screens/evidence/recorded/use-moved-moment.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { momentsOf } from '#/ui/session/recording/moments.ts'
import { peaksPerSecond, useWaveform } from '#/ui/session/recording/use-waveform.ts'
import { useClaiming } from '#/ui/session/use-claiming.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type RecordingHereProps = {
  view: EvidenceView
  file: EvidenceFile
  url: string
  blob: Blob
  label: string
  /** The criterion whose proof is looked for: it starts there. */
  current: string | null
}

export const RecordingHere = (props: RecordingHereProps) => {
  const { view, file, url, blob, label, current } = props
  const { evidence, mayClaim, mayTakeBack, scheme } = view
  const words = t('moments')
  const { record } = evidence.fields.values
  const player = usePlayer(record?.kind === 'discussion' ? record.seconds : 0)
  const { attach, at, seconds, failed } = player
  const peaks = useWaveform(file.sha256, blob)
  const claiming = useClaiming(view)
  const [changing, setChanging] = useState<string | null>(null)
  const moments = momentsOf(evidence, file)
  const looked = moments.find(({ claim }) => claim.criterion === current)
  // It stands where it was opened, whatever is moved since.
  const [opensAt] = useState(looked?.position.from)
  const moved = useMovedMoment(view, file, moments, looked, claiming)
  const held = moved.moment !== null && mayTakeBack(moved.moment.claim) ? moved.moment : null
  const changed = moments.find(({ claim }) => claim.id === changing)
  const isFilm = mediaKindOf(file.mediaType) === 'video'
  const Kind = isFilm ? 'video' : 'audio'
  if (failed)
    return <FileView url={url} blob={blob} mediaType={file.mediaType} name={file.name} alt={label} />
  const change = (id: string): void => {
    if (player.isPlaying) player.toggle()
    setChanging(id)
  }
  const isHeld = ({ id }: Claim): boolean => id === (held ?? looked)?.claim.id
  const isNow = ({ id }: Claim): boolean => id === looked?.claim.id
  return (
    <>
      <Kind
        ref={attach}
        className={isFilm ? 'film' : 'sound'}
        // A media fragment: the browser starts there by itself.
        src={opensAt === undefined ? url : `${url}#t=${opensAt}`}
        controls
        preload="metadata"
        aria-label={label}
      />
      {seconds > 0 && (
        <Waveform
          peaks={peaks}
          peaksPerSecond={peaksPerSecond}
          from={0}
          to={seconds}
          at={at}
          bands={moments.map(({ claim, position }) => {
            const { from, to = from } = claim.id === moved.moment?.claim.id ? moved.span : position
            return { id: claim.id, from, to, current: isHeld(claim) }
          })}
          onSeek={(second) => {
            player.goTo(second)
            moved.holdAt(second)
          }}
        >
          {held && (
            <SpanHandles
              of={claimName(scheme, held.claim.criterion).code}
              span={moved.span}
              shown={{ from: 0, to: seconds }}
              seconds={seconds}
              onMove={moved.move}
              onSettle={moved.settle}
            />
          )}
        </Waveform>
      )}
      {seconds > 0 && held && (
        <p className="field-hint">
          {words.heldHint(claimName(scheme, held.claim.criterion).code, moments.length > 1)}
        </p>
      )}
      {claiming.trouble && (
        <Notice tone="rose" live trouble={claiming.trouble} onClose={claiming.forgetTrouble} />
      )}
      {(moments.length > 0 || mayClaim) && (
        <Part title={words.title} {...(moments.length === 0 && { hint: words.none })}>
          {moments.length > 0 && (
            <ul className="rows bare">
              {moments.map((moment) => (
                <MomentLine
                  key={moment.claim.id}
                  view={view}
                  moment={moment}
                  current={isNow(moment.claim)}
                  onPlay={() => {
                    player.playFrom(moment.position.from)
                    moved.hold(moment)
                  }}
                  {...(mayTakeBack(moment.claim) && { onChange: () => change(moment.claim.id) })}
                />
              ))}
            </ul>
          )}
          {mayClaim && <AddMoment view={view} file={file} at={player.now} claiming={claiming} />}
        </Part>
      )}
      {changed && (
        <ChangeMoment
          {...props}
          moment={changed}
          peaks={peaks}
          seconds={seconds}
          claiming={claiming}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  )
}
