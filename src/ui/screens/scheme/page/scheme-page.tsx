// A qualification as a page: dates, rules in words with their sources, units with how sure each figure is, what is missing,
// and what the check found. It shows a version as it is and changes nothing.

import { Download, Pencil, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { checkScheme } from '#/qualification/scheme-check.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Facts, type Fact } from '#/ui/parts/facts.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { Tag } from '#/ui/parts/tag.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { cameFrom } from '#/ui/session/came-from.ts'
import { useScheme } from '#/ui/session/use-scheme.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { AbsentScheme } from '#/ui/screens/scheme/page/absent-scheme.tsx'
import { CheckPart } from '#/ui/screens/scheme/page/check-part.tsx'
import { missingWords } from '#/ui/screens/scheme/page/missing-words.ts'
import { SchemeUnits } from '#/ui/screens/scheme/page/scheme-units.tsx'

export const SchemePage = ({ hash }: { hash: string }) => {
  const words = t('schemePage')
  const loaded = useScheme(hash)
  // To the very place in the history: the units' own way back must not become this page.
  const [back] = useState(() => (cameFrom() === null ? '/scheme' : () => history.back()))
  if (loaded === undefined) return null
  return (
    <Page>
      <TopBar title={loaded?.scheme.title ?? words.absent} over={loaded?.scheme.awardingBody} back={back} />
      {loaded === null ? <AbsentScheme /> : <Whole loaded={loaded} />}
    </Page>
  )
}

const factsOf = (scheme: Scheme): readonly Fact[] => {
  const words = t('schemePage')
  const { lastRegistration, lastCertification, source, note } = scheme.dates
  const day = (date: string | null): string =>
    date === null ? words.notKnown : words.asPublished(dayText(date))
  return [
    { name: words.number, value: scheme.schemeCode },
    { name: words.regulatorNumber, value: scheme.qualificationNumber },
    { name: words.level, value: String(scheme.level) },
    { name: words.framework, value: scheme.framework },
    { name: words.version, value: scheme.version },
    { name: words.minimumAge, value: scheme.minimumAge },
    { name: words.lastRegistration, value: day(lastRegistration) },
    { name: words.lastCertification, value: day(lastCertification) },
    { name: words.datesFrom, value: source },
    { name: words.datesNote, value: note },
  ].filter(({ value }) => value !== null)
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const RuleCard = ({ rule }: { rule: Rule }) => {
  const words = t('schemePage')
  return (
    <Card as="li">
      <p>
        <b>{`${rule.says.charAt(0).toUpperCase()}${rule.says.slice(1)}`}</b>
      </p>
      {rule.severity === 'advice' && <Tag>{words.advice}</Tag>}
      {rule.reading !== undefined && <p>{words.readAs(rule.reading)}</p>}
      <p className="quiet">{words.from(rule.source)}</p>
    </Card>
  )
}

const Whole = ({ loaded: { scheme, hash, bytes } }: { loaded: LoadedScheme }) => {
  const words = t('schemePage')
  const check = useMemo(() => checkScheme(scheme), [scheme])
  const missing = useMemo(() => missingWords(scheme), [scheme])
  return (
    <>
      <Card>
        <Facts facts={factsOf(scheme)} />
      </Card>
      <Stack gap="small">
        <Cluster>
          <LinkButton icon={Pencil} href={`/scheme/${hash}/edit`}>
            {t('schemeEdit').editCopy}
          </LinkButton>
          <Button
            icon={Download}
            onClick={() => saveFile(new Blob([bytes]), `${scheme.id}-${scheme.version}.json`)}
          >
            {words.save}
          </Button>
          <Button icon={Printer} tone="quiet" onClick={() => print()}>
            {words.print}
          </Button>
        </Cluster>
        <p className="quiet">{words.saveHint}</p>
      </Stack>
      <CheckPart scheme={scheme} check={check} />
      <Part title={words.missing}>
        {missing.length === 0 ? <p>{words.missingNothing}</p> : <Lines lines={missing} />}
      </Part>
      <Part title={words.rules}>
        {scheme.combination === null ? (
          <p>{words.noRules}</p>
        ) : (
          <ul className="rows bare">
            {scheme.combination.map((rule) => (
              <RuleCard key={rule.id} rule={rule} />
            ))}
          </ul>
        )}
      </Part>
      {scheme.ambiguities.length > 0 && (
        <Part title={words.open}>
          <Lines lines={scheme.ambiguities} />
        </Part>
      )}
      <Part title={words.units} hint={words.ownWords}>
        <SchemeUnits scheme={scheme} />
      </Part>
    </>
  )
}
