// The search for a browser, tried with made-up places: the order, and what is said when nothing starts.

import { expect, test } from 'vitest'
import { firstThatStarts } from './support/find-browser.mjs'

type Search = Parameters<typeof firstThatStarts>[0]

const searched = (
  found: Readonly<Record<string, readonly string[]>>,
  healthy: readonly string[],
  named?: string,
) => {
  const looked: string[] = []
  const search: Search = {
    named,
    places: Object.entries(found).map(([name, paths]) => ({
      name,
      look: async () => {
        looked.push(name)
        return [...paths]
      },
    })),
    starts: async (path) => healthy.includes(path),
  }
  return { looked, result: firstThatStarts(search) }
}

test('takes the first that starts, and installs nothing when one does', async () => {
  const { looked, result } = searched({ own: ['/own'], system: ['/broken', '/good'], install: ['/new'] }, [
    '/good',
    '/new',
  ])
  await expect(result).resolves.toBe('/good')
  expect(looked).toEqual(['own', 'system'])
})

test('takes the browser that is named, and looks no further', async () => {
  const { looked, result } = searched({ own: ['/own'] }, ['/named', '/own'], '/named')
  await expect(result).resolves.toBe('/named')
  expect(looked).toEqual([])
})

test('never replaces a named browser that does not start', async () => {
  const { looked, result } = searched({ own: ['/own'] }, ['/own'], '/named')
  await expect(result).rejects.toThrow('CHROMIUM is /named, which does not start')
  expect(looked).toEqual([])
})

test('says where it looked, what was broken, and what to do', async () => {
  const { result } = searched({ own: [], system: ['/broken'] }, [])
  await expect(result).rejects.toThrow(/own[^]*system[^]*\/broken[^]*set CHROMIUM/)
})
