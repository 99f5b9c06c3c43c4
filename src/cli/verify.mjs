// `npm run verify`: builds the verifier when its sources are newer than what was built, and runs it.
// It knows nothing about bundles, and passes arguments and the exit code through untouched.

import { pathToFileURL } from 'node:url'
import { builtCli, builtViewer } from './build.mjs'

// The verifier knows START-HERE.html by the hash of this release's viewer, so that must be built as well.
const { js, css } = await builtViewer()
const { main } = await import(pathToFileURL(await builtCli()).href)
process.exitCode = await main(process.argv.slice(2), { code: js, css })
