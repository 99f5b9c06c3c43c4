// Every way of adding evidence leads where it says, for whoever it is offered to: the candidate, somebody who joined their
// portfolio, and somebody who has none yet.

import { afterEach, describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { endRecording } from '#/ui/session/recording/live.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { main, visit } from '../../tests/support/app-screens.tsx'
import { eachFresh } from '../../tests/support/fresh.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { foldOf } from '../../tests/support/portfolio-stories.ts'

const joined = async (): Promise<void> => {
  const amy = await TestDevice.founding('Amy Lewis')
  unwrap(await theStore().commit({ entries: amy.entries, shelf: shelfRowOf(foldOf(amy), null, null) }))
  unwrap(await readShelf())
  unwrap(await showPortfolio(amy.ledger))
  unwrap(await joinPortfolio({ name: 'Dev Patel', role: 'assessor' }))
}

const linksNow = (): readonly string[] =>
  main()
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href !== '/')

eachFresh()
afterEach(endRecording)

describe('the ways of adding evidence', () => {
  it.each([
    ['the candidate', async () => unwrap(await startPortfolio()), 16],
    ['somebody who joined', joined, 13],
    ['somebody who has no portfolio yet', () => Promise.resolve(), 13],
  ])('lead somewhere for %s', async (_, begin, fewest) => {
    await begin()
    await visit('/capture')
    const links = linksNow()
    expect(links.length).toBeGreaterThanOrEqual(fewest)
    for (const href of links) {
      await visit(href)
      expect(location.pathname, href).toBe(new URL(href, location.origin).pathname)
    }
  })

  it('of choosing a qualification is not offered to whoever may not', async () => {
    await joined()
    const { evidence } = unwrap(await keepNote({ title: '', account: 'I saw it.', performedOn: '' }, []))
    for (const path of [`/evidence/${evidence}/saved`, `/evidence/${evidence}/claim`]) {
      await visit(path)
      expect(await main().findByText(en.claims.notYoursToChoose), path).toBeTruthy()
      expect(linksNow()).not.toContain('/scheme')
    }
    expect(openPortfolio().portfolio.evidence.size).toBe(1)
  })
})
