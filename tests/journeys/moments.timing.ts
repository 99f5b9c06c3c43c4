// Not a journey: times the first two moments on a phone a quarter as fast, for `npm run bench -- moments`, which names the file
// that the milliseconds go to. Other work on the machine only ever makes a try slower, so all tries are told.

import { writeFile } from 'node:fs/promises'
import { beginCustomerService } from '../support/candidate.ts'
import { test } from '../support/journey.ts'
import { firstMinute, installed, slower, stockRoom } from '../support/moments.ts'

const tries = 5

test('moments 1 and 2, timed', async ({ site, browserOf }) => {
  const results = process.env['RESULTS']
  if (results === undefined) throw new Error('RESULTS names the file for the results')
  const newcomer: number[] = []
  const open: number[] = []
  for (let done = 0; done < tries; done++) {
    const { page, context } = await installed({ site, browserOf }, () => Promise.resolve())
    newcomer.push((await firstMinute(page, site.origin, slower)).milliseconds)
    await context.close()
  }
  const { folder, context: first } = await installed({ site, browserOf }, (page) =>
    beginCustomerService(page, 'Amy Lewis'),
  )
  await first.close()
  for (let done = 0; done < tries; done++) {
    const { page, context } = await browserOf({ folder })
    await context.setOffline(true)
    open.push((await stockRoom(page, site.origin, slower)).safe.milliseconds)
    await context.close()
  }
  await writeFile(
    results,
    JSON.stringify({ 'moment 1, a newcomer': newcomer, 'moment 2, a portfolio open': open }),
  )
})
