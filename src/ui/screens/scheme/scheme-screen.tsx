// Choosing a qualification: the centre's own, and all that are published with the app, found by name or number. A closed one
// says so, and may be chosen all the same with a reason, which stays in the history: the centre decides, not the app.

import { use, useState } from 'react'
import { t } from '#/text/text.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Rows } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { saveDescription } from '#/ui/session/change-description.ts'
import { chooseScheme } from '#/ui/session/describe.ts'
import { useOwnSchemes } from '#/ui/session/own-schemes.ts'
import { allSchemes, type LoadedScheme } from '#/ui/session/schemes.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { goPast } from '#/ui/session/use-check-list.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { EditScreen } from '#/ui/screens/scheme/edit/edit-screen.tsx'
import { AddScheme, LetGo } from '#/ui/screens/scheme/own-schemes.tsx'
import { SchemePage } from '#/ui/screens/scheme/page/scheme-page.tsx'
import { SchemeRow } from '#/ui/screens/scheme/scheme-row.tsx'
import { findSchemes, type Disagreement, type SearchedScheme } from '#/ui/screens/scheme/find-schemes.ts'
import { bodiesOf, closedOn, closedRule, concernsOf } from '#/ui/screens/scheme/scheme-list.ts'

type Failure = Parameters<typeof troubleOf>[0]

const foundText = ({ found, fitsAll }: SearchedScheme): string => {
  const words = t('start')
  if (found.length === 0) return words.noQualification
  return fitsAll ? t('parts').found(found.length) : words.closest
}

const disagreementText = ({ number, level, asked, other }: Disagreement): string =>
  t('start').levelDisagrees(number, level, asked, other)

/**
 * One of them as a page, or as a copy to edit, where its hash is given; in one chunk, so that the first load does not grow by
 * an address.
 */
export const SchemeScreen = ({ hash, edit }: { hash?: string; edit?: string }) => {
  if (hash === undefined) return <ChooseScheme />
  return edit === 'edit' ? <EditScreen key={hash} hash={hash} /> : <SchemePage key={hash} hash={hash} />
}

const ChooseScheme = () => {
  const words = t('start')
  const navigate = use(NavigateContext)
  const schemes = use(allSchemes())
  const own = useOwnSchemes()
  const portfolio = usePortfolio()?.portfolio
  const [search, setSearch] = useState('')
  const [considered, setConsidered] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  if (portfolio === undefined) return null

  /** `reason`: why it is used although it is closed. */
  const take = async (loaded: LoadedScheme, reason?: string): Promise<void> => {
    await saveDescription()
    if (reason !== undefined) {
      const more = concernsOf(loaded.scheme, portfolio).closed?.day ?? ''
      const said = await goPast(
        loaded.scheme.id,
        { rule: closedRule, evidence: [], claims: [], more },
        reason,
      )
      if (!said.ok) return setFailure(said.error)
    }
    const chosen = await chooseScheme(loaded)
    if (chosen.ok) navigate?.('/units')
    else setFailure(chosen.error)
  }

  const press = (loaded: LoadedScheme): void => {
    const { closed, letsGo } = concernsOf(loaded.scheme, portfolio)
    if (closed !== null || letsGo > 0) setConsidered(loaded.hash)
    else void take(loaded)
  }

  const searched = findSchemes(
    [...own, ...schemes].map(({ scheme }) => scheme),
    search,
  )
  const foundOf = (some: readonly LoadedScheme[]): readonly LoadedScheme[] =>
    some.filter(({ scheme }) => searched.found.includes(scheme))

  const rowOf = (loaded: LoadedScheme, isOwn: boolean) => (
    <SchemeRow
      key={loaded.hash}
      scheme={loaded.scheme}
      hash={loaded.hash}
      isChosen={portfolio.description.values.scheme?.hash === loaded.hash}
      closed={closedOn(loaded.scheme, portfolio)}
      concerns={considered === loaded.hash ? concernsOf(loaded.scheme, portfolio) : null}
      onPress={() => press(loaded)}
      onTake={(reason) => void take(loaded, reason)}
      onLeave={() => setConsidered(null)}
      own={isOwn ? <LetGo loaded={loaded} /> : undefined}
    />
  )
  return (
    <Page>
      <TopBar title={words.chooseQualification} back="/about" />
      <p>{words.chooseQualificationHint}</p>
      <SearchField label={words.searchQualification} value={search} onChange={setSearch} />
      <p className={searched.fitsAll ? 'aloud' : 'quiet'} role="status">
        {search.trim() !== '' && foundText(searched)}
      </p>
      {searched.disagreement && <Notice tone="amber" live title={disagreementText(searched.disagreement)} />}
      {failure && <Notice tone="rose" live trouble={troubleOf(failure)} onClose={() => setFailure(null)} />}
      {foundOf(own).length > 0 && (
        <Stack>
          <h2>{t('schemes').own}</h2>
          <p className="quiet">{t('schemes').ownHint}</p>
          <Rows label={t('schemes').own}>{foundOf(own).map((loaded) => rowOf(loaded, true))}</Rows>
        </Stack>
      )}
      {bodiesOf(foundOf(schemes)).map(([body, ofBody]) => (
        <Stack key={body}>
          <h2>{body}</h2>
          <Rows label={body}>{ofBody.map((loaded) => rowOf(loaded, false))}</Rows>
        </Stack>
      ))}
      <AddScheme />
      <div>
        <LinkButton tone="quiet" href="/">
          {words.unsure}
        </LinkButton>
      </div>
    </Page>
  )
}
