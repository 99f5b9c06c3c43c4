// The rescue page: shows what this browser keeps, and saves all of it on one button. Plain JavaScript that the app's build
// never touches; it must keep working when the app does not, so nothing of src/ may ever be imported here.

import { collect } from './collect.js'
import { isRight, lockOf, opensAfter, waitAfter } from './lock.js'
import { fieldsOf } from './plain.js'
import { countText, sizeText } from './readable.js'
import { connectTo, countRows, databaseNames, faultText, rowsOf } from './storage.js'

/** @typedef {import('./storage.js').Connection} Connection */

/** @param {string} id @returns {HTMLElement} */
const part = (id) => {
  const found = document.querySelector(`#${id}`)
  if (!(found instanceof HTMLElement)) throw new Error(`rescue.html has no #${id}`)
  return found
}

/** @param {string} tag @param {string} text */
const make = (tag, text = '') => {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

const sections = ['trouble', 'lock', 'here', 'work', 'done']
/** @param {readonly string[]} shown */
const show = (shown) => {
  for (const section of sections) part(section).hidden = !shown.includes(section)
}
/** @param {string} text */
const say = (text) => {
  part('status').textContent = text
}

/** @param {string} what @param {string} next @param {readonly string[]} beside */
const tellTrouble = (what, next, beside = []) => {
  part('trouble-what').textContent = what
  part('trouble-next').textContent = next
  show(['trouble', ...beside])
  say('')
  part('trouble-what').focus()
}

/** @type {Connection[]} */
let connections = []
/** What could not even be opened. @type {string[]} */
let unopened = []
/** What is in a witness's hands, until its owner opens it: for as long as this page lives. @type {import('./lock.js').Lock | null} */
let lock = null
let isOpened = false
let wrong = 0
/** In ms, with the page in sight: until the next try, and until it opens by itself. */
let waitLeft = 0
let lockLeft = opensAfter
/** @type {AbortController | null} */
let working = null
let address = ''
/** @type {File | null} */
let toShare = null

/** The media types and sizes of files, where the rows are as the app writes them. @param {Connection} connection */
const filesOf = async (connection) => {
  const sums = { photos: 0, others: 0, bytes: 0 }
  if (!connection.stores.includes('blobs')) return sums
  try {
    for await (const { value } of rowsOf(connection, 'blobs')) {
      const { mediaType, bytes } = fieldsOf(value)
      if (typeof mediaType === 'string' && mediaType.startsWith('image/')) sums.photos += 1
      else sums.others += 1
      sums.bytes += typeof bytes === 'number' ? bytes : 0
    }
  } catch {
    // Only a sum to show: what cannot be read is named when it is saved.
  }
  return sums
}

/** @param {Connection} connection @returns {Promise<readonly (readonly [store: string, rows: number | null])[]>} */
const countsOf = (connection) =>
  Promise.all(
    connection.stores.map(
      async (store) => /** @type {const} */ ([store, await countRows(connection, store).catch(() => null)]),
    ),
  )

const look = async () => {
  show([])
  say('Looking at what is kept here…')
  for (const connection of connections) connection.close()
  connections = []
  unopened = []
  /** @type {string[]} */
  let names
  try {
    names = await databaseNames()
  } catch (fault) {
    tellTrouble(
      'The browser does not let this page see what it keeps.',
      `Nothing has been changed. Open this page in a normal window, not a private one, and allow site data in the browser’s settings. (${faultText(fault)})`,
    )
    return
  }
  for (const name of names) {
    try {
      const connection = await connectTo(name)
      if (connection !== null) connections.push(connection)
    } catch (fault) {
      unopened.push(`The storage “${name}” could not be opened (${faultText(fault)}).`)
    }
  }
  if (!isOpened) lock = await lockOf(connections)
  if (lock === null) await showFound()
  else showLock(lock)
}

const minutesText = (/** @type {number} */ ms) => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** @param {import('./lock.js').Lock} shut */
const showLock = ({ pin }) => {
  part('lock-form').hidden = pin === null
  part('lock-left').textContent = minutesText(lockLeft)
  show(['lock'])
  say('')
  part('lock-title').focus()
}

const openLock = async () => {
  lock = null
  isOpened = true
  await showFound()
}

/** Counted down, so that no clock can shorten it; a page out of sight waits for nothing. */
let ticked = performance.now()
setInterval(() => {
  const now = performance.now()
  const passed = Math.min(now - ticked, 2_000)
  ticked = now
  if (lock === null || document.visibilityState !== 'visible') return
  lockLeft -= passed
  if (waitLeft > 0) {
    waitLeft -= passed
    part('lock-says').textContent = waitLeft > 0 ? '' : 'You can try again.'
  }
  part('lock-left').textContent = minutesText(lockLeft)
  if (lockLeft <= 0) void openLock()
}, 1_000)

/** @param {SubmitEvent} event */
const tryLock = async (event) => {
  event.preventDefault()
  const field = part('pin')
  if (lock?.pin == null || !(field instanceof HTMLInputElement)) return
  if (waitLeft > 0) {
    part('lock-says').textContent = `Too many wrong tries. Wait ${minutesText(waitLeft)}.`
    return
  }
  const digits = field.value
  field.value = ''
  wrong += 1
  waitLeft = waitAfter(wrong)
  if (await isRight(lock.pin, digits).catch(() => false)) return openLock()
  part('lock-says').textContent =
    waitLeft > 0 ? `That is not it. Wait ${minutesText(waitLeft)} before the next try.` : 'That is not it.'
  field.focus()
}

const showFound = async () => {
  const counted = await Promise.all(connections.map(countsOf))
  const files = { photos: 0, others: 0, bytes: 0 }
  for (const connection of connections) {
    const { photos, others, bytes } = await filesOf(connection)
    files.photos += photos
    files.others += others
    files.bytes += bytes
  }
  const all = counted.flat()
  const rowsIn = (/** @type {string} */ wanted) =>
    all.reduce((sum, [store, rows]) => sum + (store === wanted ? (rows ?? 0) : 0), 0)
  const rows = all.reduce((sum, [, each]) => sum + (each ?? 0), 0)

  if (unopened.length > 0 && connections.length === 0) {
    tellTrouble(
      'What is kept here could not be opened.',
      `Nothing has been changed. Close all other tabs and windows with Fieldfolio, then try again. If that does not help, restart the device. ${unopened.join(' ')}`,
    )
    return
  }
  if (rows === 0 && all.every(([, each]) => each !== null)) {
    tellTrouble(
      'Nothing is kept in this browser for this address.',
      `Work saved in another browser, or in the app on a home screen, is kept apart from here: open this page there. The address is ${location.origin}/rescue.html`,
    )
    return
  }
  const { photos, others, bytes } = files
  const sums = [
    photos > 0 && countText(photos, 'photo or picture', 'photos and pictures'),
    others > 0 && countText(others, 'other file', 'other files'),
    bytes > 0 && `${sizeText(bytes)} in all`,
    rowsIn('entries') > 0 && countText(rowsIn('entries'), 'step of the history', 'steps of the history'),
    rowsIn('drafts') > 0 && countText(rowsIn('drafts'), 'draft', 'drafts'),
    rowsIn('chunks') > 0 && countText(rowsIn('chunks'), 'piece of a recording', 'pieces of recordings'),
    `${countText(rows, 'row', 'rows')} in ${countText(all.length, 'place', 'places')} in all`,
    ...unopened,
  ].filter((text) => text !== false)
  part('sums').replaceChildren(...sums.map((text) => make('li', text)))
  part('stores').replaceChildren(...connections.map((connection, i) => tableOf(connection, counted[i] ?? [])))
  show(['here'])
  say('')
}

/** @param {Connection} connection @param {readonly (readonly [string, number | null])[]} counts */
const tableOf = ({ name, version }, counts) => {
  const table = make('table')
  const body = make('tbody')
  for (const [store, rows] of counts) {
    const row = make('tr')
    const title = make('th', store)
    title.setAttribute('scope', 'row')
    row.append(title, make('td', rows === null ? 'cannot be counted' : rows.toLocaleString('en-GB')))
    body.append(row)
  }
  table.append(make('caption', `Storage “${name}”, version ${version}`), body)
  return table
}

/** Redraws at most ten times a second. */
const progressShown = () => {
  const bar = part('progress')
  let last = -Infinity
  return (/** @type {import('./collect.js').Progress} */ { step, done, total, bytes }) => {
    const now = performance.now()
    if (now - last < 100 && done < total) return
    last = now
    bar.setAttribute('max', String(Math.max(total, 1)))
    bar.setAttribute('value', String(done))
    part('step').textContent =
      `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows (${step}) · ${sizeText(bytes)}`
  }
}

/** @param {string} href @param {string} name */
const offer = (href, name) => {
  const link = part('file')
  link.setAttribute('href', href)
  link.setAttribute('download', name)
}

const save = async () => {
  if (working !== null || lock !== null) return
  working = new AbortController()
  const { signal } = working
  const tell = progressShown()
  tell({ step: 'counting', done: 0, total: 1, bytes: 0 })
  show(['work'])
  say('Making the copy. This can take some minutes.')
  part('work-title').focus()
  try {
    const { zip, name, troubles, files } = await collect(connections, unopened, { signal, tell })
    signal.throwIfAborted()
    if (address !== '') URL.revokeObjectURL(address)
    address = URL.createObjectURL(zip)
    offer(address, name)
    showDone(zip, name, troubles, files)
    part('file').click()
  } catch (fault) {
    if (signal.aborted) {
      show(['here'])
      say('Stopped. Nothing was saved, and nothing has changed.')
      part('save').focus()
    } else
      tellTrouble(
        'The copy could not be made.',
        `Nothing has been changed, and nothing is lost. Free some space on this device, close other tabs, and try again. (${faultText(fault)})`,
        ['here'],
      )
  } finally {
    working = null
  }
}

/** @param {Blob} zip @param {string} name @param {readonly string[]} troubles @param {number} files */
const showDone = (zip, name, troubles, files) => {
  const isWhole = troubles.length === 0
  part('done-title').textContent = isWhole ? 'The copy is ready' : 'The copy is ready, with gaps'
  part('done-what').textContent =
    `${name}, ${sizeText(zip.size)}, ${countText(files, 'file', 'files')} inside. The browser saves it now; if it does not, use the button.`
  const shown = troubles.slice(0, 20)
  part('left-out').hidden = isWhole
  part('left-out-title').textContent =
    `Could not be saved whole (${troubles.length}). Everything else is in the file.`
  part('left-out-list').replaceChildren(...shown.map((text) => make('li', text)))
  if (troubles.length > shown.length)
    part('left-out-list').append(
      make('li', `${troubles.length - shown.length} more: see REPORT.txt in the file.`),
    )
  const file = new File([zip], name, { type: zip.type })
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
  part('share').hidden = !canShare
  toShare = file
  show(['here', 'done'])
  say(isWhole ? 'The copy is ready.' : 'The copy is ready. Some of it could not be read.')
  part('done-title').focus()
}

const share = async () => {
  if (toShare === null) return
  try {
    await navigator.share({ files: [toShare] })
  } catch (fault) {
    // Whoever closes the sheet has changed their mind.
    if (!(fault instanceof DOMException && fault.name === 'AbortError'))
      say('Sharing did not work. Use “Save the file” instead.')
  }
}

part('lock-form').addEventListener('submit', (event) => {
  if (event instanceof SubmitEvent) void tryLock(event)
})
part('share').addEventListener('click', () => void share())
part('save').addEventListener('click', () => void save())
part('stop').addEventListener('click', () => working?.abort())
part('again').addEventListener('click', () => void look())
void look()
