// Both names under a form before it is saved, one after the other on the device it is written on. They go with the commit that
// saves it; until then they are kept with its draft, and each can be taken back. A name never stands under what was changed.

import { sha256OfText } from '#/base/hash.ts'
import type { SignedDraft } from '#/portfolio/kinds/form-drafts.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { SignHere } from '#/ui/parts/sign-here.tsx'
import { SignatureDrawing } from '#/ui/parts/signatures-shown.tsx'
import type { NewSignature } from '#/ui/session/signing.ts'
import type { SignerInPart } from '#/ui/session/signers.ts'

export type SignaturesNow = {
  /** Only those made under what the form says now. */
  readonly signatures: readonly NewSignature[]
  readonly set: (signatures: readonly NewSignature[]) => void
  /** Something was changed under a signature, which so is none any more. */
  readonly isChanged: boolean
}

/** `form`: all of what is signed. Whoever changes it afterwards takes the signatures away. */
export const signaturesUnder = (
  form: unknown,
  signed: SignedDraft,
  keep: (signed: SignedDraft) => void,
): SignaturesNow => {
  const now = sha256OfText(JSON.stringify(form))
  const stands = signed.under === now
  return {
    signatures: stands ? signed.signatures : [],
    set: (signatures) => keep({ under: now, signatures }),
    isChanged: !stands && signed.signatures.length > 0,
  }
}

type SignaturesSoFarProps = {
  /** Who would sign, in order; each once. */
  signers: readonly SignerInPart[]
  now: SignaturesNow
}

export const SignaturesSoFar = ({ signers, now: { signatures, set, isChanged } }: SignaturesSoFarProps) => {
  const words = t('joining').signing
  return (
    <Part title={words.title} hint={words.hint}>
      {isChanged && <Notice tone="amber" live title={words.changed} />}
      {signers.map(({ part, ...signer }) => {
        const signed = signatures.find(({ capacity }) => capacity === signer.capacity)
        return signed === undefined ? (
          <SignHere
            key={part}
            part={part}
            statement={signer.statement}
            name={signer.name}
            onSign={(here) => set([...signatures, { ...signer, ...here }])}
          />
        ) : (
          <div key={part}>
            {signed.strokes.length > 0 && (
              <SignatureDrawing strokes={signed.strokes} label={t('records').signatures.of(signed.name)} />
            )}
            <Cluster>
              <span role="status">{words.signed(signed.name)}</span>
              <Button tone="quiet" onClick={() => set(signatures.filter((each) => each !== signed))}>
                {words.takeBack}
              </Button>
            </Cluster>
          </div>
        )
      })}
    </Part>
  )
}
