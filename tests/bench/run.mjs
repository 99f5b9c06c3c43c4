// `npm run bench`: shows each budget of the design as a ratio, measured side by side in this run, prints a table and writes
// bench-results.json. `npm run bench -- photo append` runs some. It fails when something cannot be measured, never
// because a budget is missed: that is what the results say. Nothing here is a test.

import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleBench } from './benches/bundle-bench.mjs'
import { exchangeBench } from './benches/exchange-bench.mjs'
import { firstScreenBench, sizeBench } from './benches/first-load-benches.mjs'
import { mergeBench } from './benches/merge-bench.mjs'
import { momentsBench } from './benches/moments-bench.mjs'
import { planBench } from './benches/plan-bench.mjs'
import { recordingBench } from './benches/recording-bench.mjs'
import { scrollBench } from './benches/scroll-bench.mjs'
import { appendBench, coverageBench, openBench, photoBench } from './benches/store-benches.mjs'
import { rowOf, tableOf } from './figure.mjs'
import { openKit } from './kit.mjs'

const resultsFile = fileURLToPath(new URL('../../bench-results.json', import.meta.url))

/** @type {Record<string, (kit: import('./kit.mjs').Kit) => AsyncGenerator<import('./figure.mjs').Figure>>} */
const benches = {
  photo: photoBench,
  append: appendBench,
  open: openBench,
  coverage: coverageBench,
  plan: planBench,
  bundle: bundleBench,
  exchange: exchangeBench,
  merge: mergeBench,
  recording: recordingBench,
  scroll: scrollBench,
  size: sizeBench,
  'first-screen': firstScreenBench,
  moments: momentsBench,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

const kit = await openKit()
/** @type {import('./figure.mjs').Figure[]} */
const figures = []
/** @type {string[]} */
const failed = []
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const start = performance.now()
    console.log(`── ${name}`)
    try {
      for await (const figure of bench(kit)) figures.push(figure)
    } catch (fault) {
      console.error(`   cannot be measured: ${fault instanceof Error ? fault.message : String(fault)}`)
      failed.push(name)
    }
    console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
} finally {
  await kit.close()
}

await writeFile(resultsFile, `${JSON.stringify(figures.map(rowOf), null, 2)}\n`)
if (figures.length > 0) console.log(`\n${tableOf(figures)}`)
const missed = figures.filter((figure) => !rowOf(figure).holds).length
console.log(
  `\n${figures.length} measured, ${missed} over budget, ${failed.length} that could not be measured`,
)
process.exitCode = failed.length === 0 ? 0 : 1
