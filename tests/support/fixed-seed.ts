// Set up before each file of Node tests: what is made up at random is the same in every run, so that a change passes or
// fails by what it changes. `SEED=…`, a whole number, looks at other cases.

import * as fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_129) })
