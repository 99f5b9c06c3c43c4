// Set up before each file of browser tests: what is looked for on a screen may take its time. By default it has a second, which a
// busy machine needs for a screen alone. As long as `expect.poll` waits, in vitest.config.ts.

import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 180_000 })
