// Whether this device is in a witness's hands: then nothing of the work is shown or saved before its owner's PIN, or before
// the ten minutes after which the app itself lets a forgotten one go. Only reads. Where it cannot be told at all, nothing is
// locked: that everything can be saved, however broken it is, comes first.

import { bytesOf, fieldsOf } from './plain.js'
import { rowsOf } from './storage.js'

/** @typedef {import('./storage.js').Connection} Connection */
/** @typedef {import('./plain.js').Bytes} Bytes */
/** @typedef {{ salt: Bytes, rounds: number, hash: Bytes }} Pin */
/** `pin` is null where it cannot be read: then only waiting opens. @typedef {{ pin: Pin | null }} Lock */

/** As in the app, with this page in sight. */
export const opensAfter = 600_000
const triesBeforeWaits = 5
const waits = [30_000, 60_000, 120_000, 300_000]

/** How long the next try has to wait after so many wrong ones, in ms. @param {number} wrong */
export const waitAfter = (wrong) =>
  wrong < triesBeforeWaits ? 0 : (waits[Math.min(wrong - triesBeforeWaits, waits.length - 1)] ?? 0)

/** @param {unknown} row @returns {Pin | null} */
export const pinIn = (row) => {
  const { salt, rounds, hash } = fieldsOf(fieldsOf(row)['pin'])
  const [saltBytes, hashBytes] = [bytesOf(salt), bytesOf(hash)]
  if (saltBytes === null || hashBytes?.length !== 32) return null
  if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < 1 || rounds > 10_000_000)
    return null
  return { salt: saltBytes, rounds, hash: hashBytes }
}

/** Whose device was handed over, by the setting's value; null where it is in its owner's hands. @param {unknown} setting */
export const handedOverBy = (setting) => {
  const { value } = fieldsOf(setting)
  if (typeof value !== 'object' || value === null) return null
  const { person } = fieldsOf(value)
  return typeof person === 'string' ? person : ''
}

/** @param {Connection} connection @param {string} store @param {string} field @param {unknown} wanted */
const rowWith = async (connection, store, field, wanted) => {
  if (!connection.stores.includes(store)) return null
  try {
    for await (const { value } of rowsOf(connection, store))
      if (fieldsOf(value)[field] === wanted) return value
  } catch {
    // The list broke off: what was not found cannot be told.
  }
  return null
}

/** Null where nothing is handed over. @param {readonly Connection[]} connections @returns {Promise<Lock | null>} */
export const lockOf = async (connections) => {
  for (const connection of connections) {
    const person = handedOverBy(await rowWith(connection, 'settings', 'name', 'handed over'))
    if (person !== null) return { pin: pinIn(await rowWith(connection, 'people', 'person', person)) }
  }
  return null
}

/** @param {Pin} pin @param {string} digits */
export const isRight = async ({ salt, rounds, hash }, digits) => {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, [
    'deriveBits',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const made = new Uint8Array(await crypto.subtle.deriveBits(how, secret, 256))
  return made.every((byte, i) => byte === hash[i])
}
