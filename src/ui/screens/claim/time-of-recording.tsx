// Saying which stretch of a recording or film holds the proof by listening to it; typing the times does as well, and is all
// there is where it is not here.

import { mediaKindOf } from '#/base/media-kind.ts'
import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { SpanPicker } from '#/ui/parts/recording/span-picker.tsx'
import { usePlayer } from '#/ui/parts/recording/use-player.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import type { PlacePickerProps } from '#/ui/screens/claim/place-picker.tsx'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { timeIn } from '#/ui/session/recording/moments.ts'
import { peaksPerSecond, useWaveform } from '#/ui/session/recording/use-waveform.ts'
import { FileNotHere } from '#/ui/session/exchange/file-not-here.tsx'
import { useFile } from '#/ui/session/use-file.ts'

const isPlayed = ({ mediaType }: EvidenceFile): boolean => /^(?:audio|video)\//.test(mediaType)

export const TimeOfRecording = (props: PlacePickerProps) => {
  const { evidence, value } = props
  const named = value?.kind === 'time' ? fileAtPlace(evidence, value)?.file : undefined
  const file = named ?? evidence.files.find(isPlayed)
  return file === undefined ? <p>{t('troubles').notHere.what}</p> : <TimeOfFile {...props} file={file} />
}

const TimeOfFile = ({ evidence, value, onChange, file }: PlacePickerProps & { file: EvidenceFile }) => {
  const shown = useFile(file.sha256)
  const { record } = evidence.fields.values
  const player = usePlayer(record?.kind === 'discussion' ? record.seconds : 0)
  const peaks = useWaveform(file.sha256, shown.state === 'here' ? shown.blob : null)
  if (shown.state === 'loading') return <Waiting />
  return (
    <>
      {shown.state === 'not here' && <FileNotHere file={file} error={shown.error} short />}
      <SpanPicker
        url={shown.state === 'here' ? shown.url : ''}
        kind={mediaKindOf(file.mediaType) === 'video' ? 'video' : 'audio'}
        label={evidenceTitle(evidence)}
        player={player}
        peaks={peaks}
        peaksPerSecond={peaksPerSecond}
        value={value?.kind === 'time' ? { from: value.from, to: value.to } : undefined}
        onChange={(span) => onChange(span && timeIn(evidence, file, span))}
      />
    </>
  )
}
