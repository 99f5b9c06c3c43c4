// Whose portfolio this is, of which qualification, from where, and as of when. What is not known says so.

import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Facts } from '#/ui/parts/facts.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import type { Opened } from '#/viewer/open-contents.ts'

const withNumber = (name: string, number: string): string =>
  [name, number].filter((each) => each !== '').join(', ')

export const Head = ({ opened }: { opened: Opened }) => {
  const words = t('verifier').page
  const { values } = opened.portfolio.description
  const { scheme } = opened
  return (
    <header className="head">
      {opened.portfolio.isDemo && <p className="demo-line">{words.demo}</p>}
      <Mark size={44} />
      <div className="head-words">
        <p className="quiet">{t('verifier').bundle}</p>
        <h1>{values.name === '' ? words.untitled : words.title(values.name)}</h1>
      </div>
      <div className="head-facts">
        <Facts
          facts={[
            {
              name: t('verifier').candidate,
              value:
                withNumber(
                  values.name,
                  values.candidateNumber === '' ? '' : words.candidateNumber(values.candidateNumber),
                ) || words.nobody,
            },
            {
              name: t('verifier').qualification,
              value: scheme
                ? withNumber(scheme.title, [scheme.awardingBody, scheme.schemeCode ?? ''].join(' ').trim())
                : (values.scheme?.title ?? words.nobody),
            },
            {
              name: t('verifier').centre,
              value:
                withNumber(
                  values.centreName,
                  values.centreNumber === '' ? '' : words.centreNumber(values.centreNumber),
                ) || words.nobody,
            },
            { name: words.lastChange, value: dayText(opened.lastChange) },
            { name: words.copy, value: words.copyOf[opened.history.flavour] },
          ]}
        />
      </div>
      <p className="came-with">{words.cameWith}</p>
    </header>
  )
}
