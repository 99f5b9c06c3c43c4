// The longest task of a page's main thread by the browser's own trace, with how much of it the thread really ran: the rest it waited,
// for other processes of a busy machine most of all. Tracing takes memory and time, so nothing else is measured meanwhile.

/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }} Traced */

/** @param {Traced} event */
const threadOf = ({ pid, tid }) => `${pid} ${tid}`

/**
 * Milliseconds by the clock, and of the thread's own, of the task that was longest by the latter.
 * @param {import('@playwright/test').Page} page @param {() => Promise<unknown>} work
 */
export const longestTaskOf = async (page, work) => {
  const browser = await page.context().newCDPSession(page)
  /** @type {Traced[]} */
  const traced = []
  browser.on('Tracing.dataCollected', ({ value }) => {
    // The protocol's own type of an event is poorer than an event.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const event of /** @type {Traced[]} */ (/** @type {unknown} */ (value)))
      if (event.name === 'thread_name' || event.name === 'RunTask') traced.push(event)
  })
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise((resolve) => {
    browser.once('Tracing.tracingComplete', resolve)
  })
  await browser.send('Tracing.end')
  await complete
  await browser.detach()
  const mains = new Set(
    traced
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  )
  const tasks = traced
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(threadOf(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, own: tdur / 1000 }))
  if (tasks.length === 0) throw new Error('the trace has no task of the page')
  return tasks.reduce((longest, task) => (task.own > longest.own ? task : longest))
}
