// A criterion and all its proof, each at its exact place: one press from the matrix. Neighbours are one press away, so that a
// verifier can walk a unit without going back.

import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { chosenLevel } from '#/portfolio/views/coverage.ts'
import { criteriaOf, criterionById } from '#/qualification/criteria.ts'
import { codeOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { NoteBox } from '#/viewer/note-box.tsx'
import type { Opened } from '#/viewer/open-contents.ts'
import { PageHead } from '#/viewer/page-head.tsx'
import { claimedOf, hrefOfCriterion } from '#/viewer/place.ts'
import { Proof } from '#/viewer/proof.tsx'
import { worthOf } from '#/viewer/standing-tag.tsx'

type Proven = { readonly evidence: Evidence; readonly claim: Claim }

/** Claims of it: those that count first, then the rest, each in order of capture. */
const claimsOf = ({ portfolio }: Opened, id: string): Proven[] =>
  [...portfolio.evidence.values()]
    .flatMap((evidence) =>
      evidence.claims.filter(({ criterion }) => criterion === id).map((claim) => ({ evidence, claim })),
    )
    .toSorted(
      (a, b) => Number(worthOf(a.evidence, a.claim) !== null) - Number(worthOf(b.evidence, b.claim) !== null),
    )

/** The criteria of all chosen units in one line, for walking. */
const walkOf = ({ portfolio, scheme }: Opened): string[] =>
  scheme === null
    ? []
    : portfolio.description.values.units.flatMap((chosen) =>
        criteriaOf(scheme, chosen.unit, chosenLevel(scheme, chosen)).map(({ id }) => id),
      )

export const CriterionPage = ({ opened, id }: { opened: Opened; id: string }) => {
  const words = t('verifier').page
  const { scheme } = opened
  const criterion = scheme ? criterionById(scheme, id) : undefined
  const claimed = claimedOf(scheme, id)
  const proofs = claimsOf(opened, id)
  const walk = walkOf(opened)
  const at = walk.indexOf(id)
  const [before, after] = [at < 0 ? undefined : walk[at - 1], at < 0 ? undefined : walk[at + 1]]
  return (
    <Stack gap="usual">
      <PageHead
        over={claimed ? `${claimed.unit} ${claimed.unitTitle}`.trim() : ''}
        title={
          <>
            <span className="code">{codeOf(id)}</span> {claimed?.summary}
          </>
        }
      />
      {criterion ? (
        <p className="quiet">
          {words.ofOutcome(criterion.outcome.number, criterion.outcome.title)}.{' '}
          {criterion.commandVerb !== '' && `${words.askedFor(criterion.commandVerb)}. `}
          {words.wording}
        </p>
      ) : (
        claimed?.number !== null && <p className="quiet">{words.notInScheme}</p>
      )}
      <nav className="walk" aria-label={words.walk}>
        {before ? (
          <LinkButton
            tone="quiet"
            icon={ArrowLeft}
            href={hrefOfCriterion(before)}
            aria-label={words.neighbour(words.previous, codeOf(before))}
          >
            {codeOf(before)}
          </LinkButton>
        ) : (
          <span />
        )}
        {after && (
          <LinkButton
            tone="quiet"
            icon={ArrowRight}
            href={hrefOfCriterion(after)}
            aria-label={words.neighbour(words.next, codeOf(after))}
          >
            {codeOf(after)}
          </LinkButton>
        )}
      </nav>
      {proofs.length === 0 ? (
        <div className="no-proof">
          <h3>{words.noProof}</h3>
          <p className="quiet">{words.noProofMore}</p>
        </div>
      ) : (
        proofs.map(({ evidence, claim }) => (
          <Proof key={claim.id} opened={opened} evidence={evidence} claim={claim} />
        ))
      )}
      <NoteBox about={id} subject={codeOf(id)} />
    </Stack>
  )
}
