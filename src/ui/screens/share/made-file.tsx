// The file that was made, in the place of the button that asked for it: saved or sent from here, and what it had to
// leave out. It must never be called a second copy: only opening it again shows that; nor ready, where nobody could bring it in.

import { Download, Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { Receiver } from '#/ui/session/bundle/receivers.ts'
import type { MadeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { noteHandedOutHere } from '#/ui/session/bundle/handed-out.ts'
import { noteHandedOver, type CopyState } from '#/ui/session/bundle/last-copy.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { useHolderName } from '#/ui/session/exchange/evidence-safe.tsx'
import { canSend, sendFile } from '#/ui/session/hand-over.ts'
import { HandOverTo, waysFromHere } from '#/ui/session/hand-over-to.tsx'
import { isBySheet } from '#/ui/session/hand-over-ways.ts'

type MadeFileProps = {
  bundle: MadeBundle
  portfolio: Portfolio
  /** Whom alone it is for; null where it holds everything. */
  receiver: Receiver | null
  onSaved: (copy: CopyState) => void
  onAgain: () => void
}

/** Evidence by what it is called here, with the way to it; anything else in the words that all places have for it. */
const LeftOut = ({
  finding,
  portfolio,
}: {
  finding: MadeBundle['findings'][number]
  portfolio: Portfolio
}) => {
  const evidence =
    finding.kind === 'evidence left out' &&
    [...portfolio.evidence.values()].find(({ named }) => named.some(({ sha256 }) => sha256 === finding.about))
  if (!evidence) return <>{t('verifier').says[finding.kind](finding)}</>
  const name = `${evidence.label} ${evidenceTitle(evidence)}`
  return <Anchor href={`/evidence/${evidence.id}`}>{t('share').leftOutOf(name, deviceHere())}</Anchor>
}

export const MadeFile = ({ bundle, portfolio, receiver, onSaved, onAgain }: MadeFileProps) => {
  const words = t('share')
  const [saved, setSaved] = useState(false)
  const [failed, setFailed] = useState(false)
  const { zip, fileName, findings, isFit } = bundle
  const nameOf = useHolderName(portfolio)
  const isSendable = canSend(zip, fileName)
  const first = useRef<HTMLButtonElement>(null)
  // The button that asked for the file has gone: whoever pressed it goes on from here.
  useEffect(() => first.current?.focus(), [])

  const given = async (): Promise<void> => {
    setFailed(false)
    setSaved(true)
    await noteHandedOutHere()
    // What holds a part only, or cannot be brought in, is nobody's second copy.
    if (receiver === null && isFit) onSaved(await noteHandedOver(bundle))
  }
  const save = (): void => {
    saveFile(zip, fileName, zip.type)
    void given()
  }
  const send = async (): Promise<void> => {
    if ((await sendFile(zip, fileName)) === 'given') return given()
    setFailed(true)
  }

  return (
    <Stack>
      {isFit ? (
        <Notice tone="ok" title={words.ready} live>
          <p>{words.readyMore(fileName, sizeText(zip.size))}</p>
          {receiver !== null && (
            <p>{words.onlyFor(nameOf(receiver.device) ?? words.yourOther, receiver.holds.size)}</p>
          )}
        </Notice>
      ) : (
        <Notice tone="rose" trouble={words.unfit(deviceHere())} live />
      )}
      {findings.length > 0 && (
        <Notice tone="amber" title={words.leftOut}>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.kind} ${finding.subject}`}>
                <LeftOut finding={finding} portfolio={portfolio} />
              </li>
            ))}
          </ul>
          {isFit && <p>{words.leftOutWhy}</p>}
        </Notice>
      )}
      {isFit ? (
        <>
          <Cluster>
            <Button ref={first} tone="primary" icon={Download} onClick={save}>
              {words.save}
            </Button>
            {isSendable && (
              <Button tone="line" icon={Send} onClick={() => void send()}>
                {words.send}
              </Button>
            )}
            <Button tone="quiet" onClick={onAgain}>
              {words.makeAgain}
            </Button>
          </Cluster>
          <HandOverTo
            ask={t('handOver').to}
            waysWith={(theirs) => waysFromHere(theirs, isSendable)}
            begin={(way) => (isBySheet(way) ? [words.send, () => void send()] : [words.save, save])}
          />
        </>
      ) : (
        <Cluster>
          <Button ref={first} tone="primary" onClick={onAgain}>
            {words.makeAgain}
          </Button>
          <Button tone="line" icon={Download} onClick={save}>
            {words.saveUnfit}
          </Button>
        </Cluster>
      )}
      <div role="status">
        {saved && (
          <p>
            {words.savedTo} {receiver === null && isFit && words.thenCheck}
          </p>
        )}
        {failed && <p>{words.notSent}</p>}
      </div>
    </Stack>
  )
}
