// Receipts: what a device holds, whole and checked, said and signed by it. They tell a candidate that somebody else has a
// copy, and are the only ground on which local copies may go. Nothing in one is believed but its signer's own word.

import * as v from 'valibot'
import { textOf, utf8, type Bytes } from '#/base/bytes.ts'
import { isMoment, momentNow } from '#/base/dates.ts'
import { foreignJson } from '#/base/foreign-json.ts'
import { isSha256, sha256, type Sha256 } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'
import { ok } from '#/base/result.ts'
import { parseBody } from '#/ledger/body.ts'
import { signText, statedKeyOf, verifierFor } from '#/ledger/device.ts'
import { compareText, type Entry } from '#/ledger/entry.ts'
import type { OutlinesByHash } from '#/ledger/outlines.ts'
import type { Tip } from '#/ledger/tips.ts'
import { fetched } from '#/sync/fetched.ts'
import type { Receipt } from '#/sync/known.ts'
import { headsNameOf, pathOf, readHeadsName, type ReceiptName } from '#/sync/names.ts'
import type { Run, Step } from '#/sync/run.ts'
import { sendAll } from '#/sync/send.ts'

/** 10,000 files are 670 kB. */
const receiptBytes = 8 * 1024 * 1024

const receiptSchema = v.object({
  type: v.literal('fieldfolio/receipt@1'),
  ledger: v.custom<Id>(isId),
  device: v.custom<Id>(isId),
  at: v.custom<string>(isMoment),
  /** The last entry held of each chain. */
  tips: v.record(
    v.custom<Id>(isId),
    v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.custom<Sha256>(isSha256)]),
  ),
  /** Files held whole. */
  files: v.pipe(v.array(v.custom<Sha256>(isSha256)), v.maxLength(100_000)),
})

const keyOf = (introductions: readonly Entry[], device: Id): Bytes | null => {
  const introduction = introductions.find(({ head, body }) => head.device === device && body !== null)
  const content = introduction?.body ? parseBody(introduction.body) : null
  return content?.ok ? statedKeyOf(device, content.value) : null
}

/** Null where it is not what its name says, of another portfolio, or not signed by the device it speaks for. */
const readReceipt = async (
  name: ReceiptName,
  bytes: Bytes,
  ledger: Id,
  introductions: readonly Entry[],
): Promise<Receipt | null> => {
  if (sha256(bytes) !== name.sha256) return null
  const text = textOf(bytes)
  const [line = '', signature = '', end, more] = text.ok ? text.value.split('\n', 4) : []
  if (end !== '' || more !== undefined) return null
  const said = foreignJson(line)
  const signed = foreignJson(signature)
  const read = said.ok ? v.safeParse(receiptSchema, said.value) : null
  if (read?.success !== true || !signed.ok || typeof signed.value !== 'string') return null
  const { device, at, tips, files } = read.output
  if (read.output.ledger !== ledger || device !== name.device) return null
  const key = keyOf(introductions, device)
  const verifier = key === null ? null : await verifierFor(key)
  if (!verifier?.ok || !(await verifier.value(signed.value, utf8(line)))) return null
  return {
    number: name.number,
    name: headsNameOf(name),
    at,
    tips: new Map(Object.entries(tips).map(([of, [seq, head]]): [Id, Tip] => [of, { seq, head }])),
    files: new Set(files),
  }
}

const listedReceipts = ({ listed }: Run): ReceiptName[] =>
  [...listed.keys()].flatMap((name) => {
    const read = readHeadsName(name)
    return read?.kind === 'receipt' ? [read] : []
  })

const latestFirst = (a: ReceiptName, b: ReceiptName): number => b.number - a.number

/**
 * The latest of each device that it has signed, however many are put before it that it has not. What it said once and is no longer
 * there counts no more: it may have said otherwise since.
 */
export const receiveReceipts = async (run: Run): Step => {
  const { known, held, side, listed } = run
  const introduced = new Set(held.introductions.map(({ head }) => head.device))
  for (const name of listedReceipts(run).toSorted(latestFirst)) {
    if (!introduced.has(name.device)) continue
    if (name.number <= (known.receipts.get(name.device)?.number ?? 0)) continue
    const got = await fetched(run, pathOf(side.ledger, 'heads', headsNameOf(name)), receiptBytes)
    if (!got.ok) return got
    const receipt =
      got.value === null ? null : await readReceipt(name, got.value, side.ledger, held.introductions)
    if (receipt !== null) known.receipts.set(name.device, receipt)
    else if (got.value !== null) run.tally.refused += 1
  }
  for (const [device, { name }] of known.receipts)
    if (device !== side.signer?.device && !listed.has(name)) known.receipts.delete(device)
  return ok(undefined)
}

const tipsOf = (outlines: OutlinesByHash): Map<Id, Tip> => {
  const tips = new Map<Id, Tip>()
  for (const { head, hash } of outlines.values())
    if (head.seq > (tips.get(head.device)?.seq ?? 0)) tips.set(head.device, { seq: head.seq, head: hash })
  return tips
}

/** What is held that the own last receipt does not say: work of others and any file. Own words alone are no news to anybody. */
const saysNothingNew = (
  own: Receipt,
  device: Id,
  tips: ReadonlyMap<Id, Tip>,
  files: readonly Sha256[],
): boolean =>
  files.length === own.files.size &&
  files.every((file) => own.files.has(file)) &&
  [...tips].every(([of, { head }]) => of === device || own.tips.get(of)?.head === head)

/** Says what is held here by now, where that has changed; the own last one goes once the new one is there. */
export const sendReceipt = async (run: Run): Step => {
  const { side, held, known, destination, signal, leaving } = run
  if (side.signer === null) return ok(undefined)
  const { device } = side.signer
  const tips = tipsOf(held.outlines)
  if ([...tips.keys()].every((of) => of === device)) return ok(undefined)
  const files = [...held.here].filter((file) => held.named.has(file) && !leaving.has(file)).toSorted()
  const own = known.receipts.get(device)
  if (own !== undefined && run.listed.has(own.name) && saysNothingNew(own, device, tips, files))
    return ok(undefined)
  const older = listedReceipts(run).filter((name) => name.device === device)
  // The own last one was looked for with all others: a number that this device has not signed does not count.
  const number = 1 + (own?.number ?? 0)
  const at = momentNow()
  const line = JSON.stringify({
    type: 'fieldfolio/receipt@1',
    ledger: side.ledger,
    device,
    at,
    tips: Object.fromEntries(
      [...tips].toSorted(([a], [b]) => compareText(a, b)).map(([of, { seq, head }]) => [of, [seq, head]]),
    ),
    files,
  })
  const bytes = utf8(`${line}\n${JSON.stringify(await signText(side.signer, utf8(line)))}\n`)
  const name = headsNameOf({ kind: 'receipt', device, number, sha256: sha256(bytes) })
  const put = await sendAll(run, [
    {
      folder: 'heads',
      name,
      bytes: bytes.length,
      content: async () => ok(new Blob([bytes])),
      done: () => {
        known.receipts.set(device, { number, name, at, tips, files: new Set(files) })
        run.listed.set(name, { name, bytes: bytes.length })
      },
    },
  ])
  if (!put.ok) return put
  for (const old of older) {
    const removed = await destination.remove(pathOf(side.ledger, 'heads', headsNameOf(old)), { signal })
    if (!removed.ok) return removed
  }
  return ok(undefined)
}
