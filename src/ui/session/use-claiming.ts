// Claiming and taking back, one tap each, with the way back in a toast. One change at a time: a second tap waits for the
// first, so that no claim is made twice; their portfolio stays open until all are saved.

import { useRef, useState } from 'react'
import { withDoubles } from '#/portfolio/doubled-claims.ts'
import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Claim } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useToast } from '#/ui/parts/toast.tsx'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { claim, takeBackClaims, type WantedClaim } from '#/ui/session/describe.ts'
import { claimName, placeWords } from '#/ui/session/evidence-words.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type Claiming = {
  /** Claims it, or takes every claim for it back. */
  readonly toggle: (criterion: string, position: ClaimPosition) => void
  readonly takeBack: (claims: readonly Claim[]) => void
  readonly movePlace: (of: Claim, position: ClaimPosition) => void
  /**
   * Another place, or other words about it: one claim becomes these, and the toast says so. Resolves with the ids of those
   * that were made, none where it could not be done.
   */
  readonly become: (
    of: Claim,
    wanted: readonly Omit<WantedClaim, 'criterion'>[],
    says: string,
  ) => Promise<readonly string[]>
  /** One more, also where the criterion is claimed already. */
  readonly claimMore: (wanted: WantedClaim, says: string) => void
  readonly trouble: Trouble | null
  readonly forgetTrouble: () => void
}

/** As it is when its turn comes, not as it was when the button was drawn. */
const claimsFor = (id: string, criterion: string) => {
  const evidence = openPortfolio().portfolio.evidence.get(id)
  const claims = evidence?.claims.filter((each) => each.criterion === criterion) ?? []
  const isGone = ({ position }: Claim): boolean => evidence !== undefined && isPlaceGone(evidence, position)
  return { placed: claims.filter((each) => !isGone(each)), gone: claims.filter(isGone) }
}

export const useClaiming = ({ evidence, scheme, mayTakeBack }: EvidenceView): Claiming => {
  const toast = useToast()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const { id } = evidence
  const words = t('claims')
  const codeOf = (criterion: string): string => claimName(scheme, criterion).code

  const whenItsTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const before = turn.current
    // A bug in one turn must not stop the next.
    const done = whileBusy(() => before.then(work, work))
    turn.current = done
    return done
  }
  const inTurn = (work: () => Promise<unknown>): void => void whenItsTurn(work)

  /** Nobody who takes away what they see means to find the same claim behind it. */
  const allOf = (claims: readonly Claim[]): readonly string[] => {
    const there = openPortfolio().portfolio.evidence.get(id)
    if (there === undefined) return claims.map((each) => each.id)
    const all = new Set(withDoubles(there, claims))
    return there.made.filter((each) => all.has(each.id) && mayTakeBack(each)).map((each) => each.id)
  }

  const add = async (
    wanted: readonly WantedClaim[],
    instead: readonly string[] = [],
  ): Promise<readonly string[]> => {
    const made = await orLost(
      claim(
        id,
        wanted.map(({ criterion, position, note = '' }) => ({
          criterion,
          position,
          ...(note !== '' && { note }),
        })),
        instead,
      ),
    )
    setTrouble(made.ok ? null : troubleOf(made.error))
    return made.ok ? made.value : []
  }
  const remove = async (claims: readonly string[]): Promise<boolean> => {
    const gone = await orLost(takeBackClaims(id, claims))
    setTrouble(gone.ok ? null : troubleOf(gone.error))
    return gone.ok
  }

  const takeBack = (claims: readonly Claim[]): void =>
    inTurn(async () => {
      const [first] = claims
      if (first === undefined || !(await remove(allOf(claims)))) return
      toast({
        says: words.takenBack(codeOf(first.criterion)),
        onUndo: () => inTurn(async () => void (await add(claims))),
      })
    })

  const toggle = (criterion: string, position: ClaimPosition): void =>
    inTurn(async () => {
      const there = claimsFor(id, criterion)
      const placed = there.placed.filter(mayTakeBack)
      const gone = there.gone.filter(mayTakeBack)
      if (placed.length > 0) {
        takeBack([...placed, ...gone])
        return
      }
      if (there.placed.length > 0) return toast({ says: words.notYours(codeOf(criterion)) })
      // One whose page was taken out is placed again.
      const made = await add([{ criterion, position }], allOf(gone))
      if (made.length === 0) return
      toast({
        says: words.claimed(codeOf(criterion)),
        more: placeWords(position, evidence),
        onUndo: () => inTurn(async () => void (await (gone.length > 0 ? add(gone, made) : remove(made)))),
      })
    })

  const become: Claiming['become'] = (of, wanted, says) =>
    whenItsTurn(async () => {
      const { criterion } = of
      const made = await add(
        wanted.map((each) => ({ ...each, criterion })),
        allOf([of]),
      )
      if (made.length > 0)
        toast({
          says,
          more: wanted.map(({ position }) => placeWords(position, evidence)).join(', '),
          onUndo: () => inTurn(async () => void (await add([of], made))),
        })
      return made
    })

  const movePlace = (of: Claim, position: ClaimPosition): void =>
    void become(of, [{ position, note: of.note }], `${words.placeSaved}: ${codeOf(of.criterion)}`)

  const claimMore: Claiming['claimMore'] = (wanted, says) =>
    inTurn(async () => {
      const made = await add([wanted])
      if (made.length > 0)
        toast({
          says,
          more: placeWords(wanted.position, evidence),
          onUndo: () => inTurn(async () => void (await remove(made))),
        })
    })

  return { toggle, takeBack, movePlace, become, claimMore, trouble, forgetTrouble: () => setTrouble(null) }
}
