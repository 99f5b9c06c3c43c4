// What the new evidence could be proof of, as chips: one tap claims, another takes it back. Says where the guesses come
// from, and what to do where there is nothing to guess from.

import { Search } from 'lucide-react'
import { placedClaimsOf } from '#/portfolio/files-of.ts'
import { suggestionsFor, type SuggestionReason } from '#/portfolio/views/suggestions.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Prompts } from '#/ui/parts/prompt.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { promptsFor } from '#/ui/session/criterion-prompt.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { useClaiming } from '#/ui/session/use-claiming.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

const reasons: readonly SuggestionReason[] = ['recent', 'next', 'open']

export const SuggestedClaims = ({ view }: { view: EvidenceView }) => {
  const words = t('claims')
  const go = useGo()
  const claiming = useClaiming(view)
  const { evidence, portfolio, scheme } = view
  const suggested = scheme ? suggestionsFor(portfolio, scheme, evidence.id) : []
  const claimed = new Set(placedClaimsOf(evidence).map(({ criterion }) => criterion))
  // Found elsewhere, and shown here all the same.
  const others = [...claimed].filter((criterion) => suggested.every(({ claim }) => claim !== criterion))
  const chips = [...others, ...suggested.map(({ claim }) => claim)]
  if (scheme === null || portfolio.description.values.units.length === 0)
    return <Nothing hasScheme={scheme !== null} mayChoose={view.isMine} />
  const why = reasons.filter((reason) => suggested.some((each) => each.why === reason))
  return (
    <Part
      title={words.couldProve}
      // Beside the title: below the chips it would be out of sight on a phone.
      aside={
        <Button tone="quiet" icon={Search} onClick={() => go(`/evidence/${evidence.id}/claim`)}>
          {words.findAnother}
        </Button>
      }
    >
      {claiming.trouble && (
        <Notice tone="rose" live trouble={claiming.trouble} onClose={claiming.forgetTrouble} />
      )}
      <ToastPlace>{words.suggestedFrom(words.joined(why.map((reason) => words.why[reason])))}</ToastPlace>
      <Cluster>
        {chips.map((criterion) => {
          const { code, says } = claimName(scheme, criterion)
          return (
            <Chip
              key={criterion}
              code={code}
              pressed={claimed.has(criterion)}
              onPress={() => claiming.toggle(criterion, { kind: 'whole' })}
            >
              {says}
            </Chip>
          )
        })}
      </Cluster>
      <Prompts title={t('checks').askedOf} prompts={promptsFor(scheme, claimed)} />
    </Part>
  )
}

const Nothing = ({ hasScheme, mayChoose }: { hasScheme: boolean; mayChoose: boolean }) => {
  const words = t('claims')
  return (
    <Notice
      title={hasScheme ? words.noUnits : words.noScheme}
      {...(mayChoose && {
        actions: (
          <LinkButton icon={Search} href={hasScheme ? '/units' : '/scheme'}>
            {hasScheme ? words.chooseUnits : words.chooseScheme}
          </LinkButton>
        ),
      })}
    >
      <p>{!mayChoose ? words.notYoursToChoose : hasScheme ? words.noUnitsWhy : words.noSchemeWhy}</p>
    </Notice>
  )
}
