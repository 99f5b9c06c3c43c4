// Every way of adding evidence, one tap each. What is meant for one criterion (`?for=`) goes on to the way that is chosen.

import { t } from '#/text/text.ts'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { waysFor } from '#/ui/screens/capture/ways.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

/** Some ways have a question of their own in their address. */
const withAim = (href: string): string =>
  href + (href.includes('?') ? location.search.replace('?', '&') : location.search)

export const WaysScreen = () => {
  const view = usePortfolio()
  return (
    <Page>
      <TopBar title={t('ways').title} back="/" />
      {view?.mayCapture === false ? (
        <ReadOnlyNotice />
      ) : (
        <>
          <WorkplaceLine />
          {waysFor(view?.isMine ?? false).map(({ title, ways }) => (
            <Part key={title()} title={title()}>
              <Rows label={title()}>
                {ways.map((way) => (
                  <li key={way.href}>
                    <Row
                      href={withAim(way.href)}
                      lead={<way.icon aria-hidden />}
                      title={way.title()}
                      more={way.more()}
                    />
                  </li>
                ))}
              </Rows>
            </Part>
          ))}
        </>
      )}
    </Page>
  )
}
