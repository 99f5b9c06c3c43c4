// Not a journey: times how two people connect without a signal, for `npm run bench -- meeting`, which names the file that the
// milliseconds go to. Other work on the machine only ever makes a try slower, so all tries are told.

import { writeFile } from 'node:fs/promises'
import { test } from '../support/journey.ts'
import { beforeTheyMeet, connect } from '../support/meet.ts'

const tries = 3

const nobodyLooks = (): Promise<void> => Promise.resolve()

test('moment 4, timed', async ({ site, browserOf }) => {
  const results = process.env['RESULTS']
  if (results === undefined) throw new Error('RESULTS names the file for the results')
  const took: number[] = []
  for (let done = 0; done < tries; done++) {
    const pair = await beforeTheyMeet({ site, browserOf }, nobodyLooks)
    took.push(await connect(pair, nobodyLooks))
    for (const page of [pair.amy, pair.dev]) await page.context().close()
  }
  await writeFile(results, JSON.stringify(took))
})
