// Makes a golden bundle: `node tests/support/make-golden-bundle.mjs v1-amy`. Once a format is released its golden bundle is never
// made again: the one in the repository must open for ever (src/bundle/golden-bundles.test.ts).

import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [name] = process.argv.slice(2)
if (name === undefined || !/^v\d+-[a-z]+$/.test(name)) throw new Error('Name it by its format: v1-amy')
const path = `${root}tests/bundles/${name}`
if (existsSync(`${path}.zip`)) throw new Error(`${path}.zip is there, and golden bundles stay as they are`)

const { module } = await runnerImport(`${root}tests/support/golden-story.ts`, {
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: [{ find: /^#\//, replacement: `${root}src/` }] },
})
const { zip, centre } = await module.goldenBundle()
writeFileSync(`${path}.zip`, new Uint8Array(await zip.arrayBuffer()))
writeFileSync(`${path}.centre.txt`, `${centre}\n`)
