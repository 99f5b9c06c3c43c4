// A witness who is not here: the page to send them, and taking back what they answer, as a file or as pasted text. What cannot
// be taken says why, and changes nothing.

import { FileDown, FileUp } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { LinkButton, Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { Asked } from '#/ui/session/witness/hand-phone-over.ts'
import { askElsewhere, takeReply, type TakeError } from '#/ui/session/witness/requests.ts'

type Wrong = { readonly trouble: Trouble; readonly evidence: string | null }

const wrongOf = (error: TakeError): Wrong => {
  const { replies } = t('witness')
  const { kind } = error
  if (kind === 'there already') return { trouble: replies[kind], evidence: error.evidence }
  const isAboutReply =
    kind === 'no reply' ||
    kind === 'damaged reply' ||
    kind === 'later reply' ||
    kind === 'too large' ||
    kind === 'another portfolio' ||
    kind === 'not asked here'
  return { trouble: isAboutReply ? replies[kind] : troubleOf(error), evidence: null }
}

/** Larger than any answer: not even read. */
const most = 16_000_000

export const Elsewhere = ({ asked }: { asked: Asked }) => {
  const words = t('witness')
  const go = useGoFromHere()
  const [pasted, setPasted] = useState('')
  const [isMade, setMade] = useState(false)
  const [wrong, setWrong] = useState<Wrong | null>(null)

  const make = async (): Promise<void> => {
    const page = await askElsewhere(asked)
    if (!page.ok) return setWrong({ trouble: troubleOf(page.error), evidence: null })
    saveFile(page.value, 'witness.html', 'text/html')
    setMade(true)
  }
  const take = async (text: string): Promise<void> => {
    setWrong(null)
    const taken = await takeReply(text, words.statement)
    if (taken.ok) go(`/evidence/${taken.value}`)
    else setWrong(wrongOf(taken.error))
  }
  const takeFile = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return
    if (file.size > most) return setWrong(wrongOf({ kind: 'too large' }))
    await take(await file.text())
  }

  return (
    <Card as="section" label={words.elsewhere}>
      <h2>{words.elsewhere}</h2>
      <p>{words.elsewhereWhy}</p>
      <Cluster>
        <Button icon={FileDown} onClick={() => void make()}>
          {words.makePage}
        </Button>
      </Cluster>
      <p role="status">{isMade ? words.pageSaved : ''}</p>
      <Details summary={words.haveAnswer}>
        <Stack>
          <Cluster>
            <FilePicker icon={FileUp} onFiles={(files) => void takeFile(files)}>
              {words.answerFile}
            </FilePicker>
          </Cluster>
          <TextArea
            label={words.answerText}
            rows={3}
            spellCheck={false}
            // No words to read: grown to their length they would push the button out of sight.
            style={{ fieldSizing: 'fixed' }}
            value={pasted}
            onChange={setPasted}
          />
          <Cluster>
            <Button onClick={() => void take(pasted)}>{words.takeAnswer}</Button>
          </Cluster>
        </Stack>
      </Details>
      {wrong && (
        <Notice tone="rose" live trouble={wrong.trouble} onClose={() => setWrong(null)}>
          {wrong.evidence !== null && (
            <LinkButton href={`/evidence/${wrong.evidence}`}>{t('evidence').title}</LinkButton>
          )}
        </Notice>
      )}
    </Card>
  )
}
