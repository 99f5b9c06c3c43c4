// The memory of all of a browser's processes together, from /proc (Linux): what they have for themselves, and their proportional
// share of what they have in common, so that it counts once. Not the pages of the program and other files that the system read
// in: it takes those back when it likes, and their share jumps by some 30 MiB whenever another browser on the machine starts or ends.

import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'

/**
 * The browser that was started for this profile, and everything it started.
 * @param {string} profile
 */
const processesOf = (profile) => {
  const all = execFileSync('ps', ['-ww', '-eo', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .map(([, pid, parent, args = '']) => ({ pid: Number(pid), parent: Number(parent), args }))
  const ours = new Set(
    all.filter(({ args }) => args.includes(`--user-data-dir=${profile}`)).map(({ pid }) => pid),
  )
  for (let size = -1; size !== ours.size;) {
    size = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  return [...ours]
}

/** Chromium keeps what its processes share in memory files (memfd), which count as the second; IndexedDB maps no file. */
const kinds = ['Pss_Anon', 'Pss_Shmem']

/** @param {string} rollup @param {string} kind */
const kilobytes = (rollup, kind) => Number(new RegExp(`^${kind}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0)

/** MiB now. @param {string} profile */
const memoryNow = async (profile) => {
  const pids = processesOf(profile)
  if (pids.length === 0) throw new Error("the browser's processes were not found")
  const shares = await Promise.all(
    pids.map(async (pid) => {
      // A process may end between being listed and being read.
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
      return kinds.reduce((sum, kind) => sum + kilobytes(rollup, kind), 0)
    }),
  )
  return shares.reduce((sum, share) => sum + share, 0) / 1024
}

/** MiB in a quiet second: the least of ten looks. @param {string} profile */
export const quietMemory = async (profile) => {
  let least = await memoryNow(profile)
  for (let look = 0; look < 10; look++) {
    await after(100)
    least = Math.min(least, await memoryNow(profile))
  }
  if (least < 1) throw new Error('this system does not tell how much memory a process has')
  return least
}

/**
 * What lies about in a page is collected. Resolves with its own heap then, in MiB.
 * @param {import('@playwright/test').Page} page
 */
export const withoutGarbage = async (page) => {
  const browser = await page.context().newCDPSession(page)
  for (let again = 0; again < 3; again++) {
    await browser.send('HeapProfiler.collectGarbage')
    await after(300)
  }
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  await browser.detach()
  return usedSize / 1024 / 1024
}

/**
 * How many MiB more than before the work took at most, looked at ten times a second.
 * @param {string} profile @param {() => Promise<unknown>} work @param {number} [before] MiB, where that was looked at earlier
 */
export const extraMemoryOf = async (profile, work, before) => {
  const quiet = before ?? (await quietMemory(profile))
  let most = 0
  const done = new AbortController()
  const looking = (async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, await memoryNow(profile))
      await after(100)
    }
  })()
  try {
    await work()
  } finally {
    done.abort()
    await looking
  }
  return most - quiet
}
