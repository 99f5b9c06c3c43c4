// Words about evidence that was erased, which stand until an erasure names them (formats §4). Told here is what goes with what somebody
// erased: their own words about it, from any of their devices. Never anybody else's, and never about what somebody else erased.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { isSamePerson } from '#/portfolio/apply-to-evidence.ts'
import { permissionOf } from '#/portfolio/permissions.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

export type LeftToErase = {
  readonly evidence: HeadHash
  readonly entries: readonly HeadHash[]
  readonly blobs: readonly Sha256[]
}

const mayEraseNow = ({ devices, tips }: Portfolio, device: Id): boolean => {
  const seq = (tips.byDevice.get(device)?.seq ?? 0) + 1
  return permissionOf(devices.get(device), 'content.erased', { seq, hash: null }).may === 'yes'
}

/** By evidence that the person of `device` erased, what else it may erase of it so that it counts; empty while its word does not. */
export const leftToErase = (portfolio: Portfolio, device: Id): readonly LeftToErase[] => {
  const { leftBehind, devices, evidence, erased } = portfolio
  if (leftBehind.size === 0 || !mayEraseNow(portfolio, device)) return []
  const { standing } = devices.get(device) ?? {}
  const isOwn = (other: Id): boolean =>
    isSamePerson(portfolio, other, device) && devices.get(other)?.standing === standing
  const kept = new Set([...evidence.values()].flatMap(({ named }) => named.map(({ sha256 }) => sha256)))
  return [...leftBehind].flatMap(([id, left]): readonly LeftToErase[] => {
    if (![...(erased.devices.get(id) ?? [])].some(isOwn)) return []
    const own = left.filter((each) => isOwn(each.device))
    if (own.length === 0) return []
    const blobs = own
      .flatMap(({ files }) => files)
      .filter((sha256) => !kept.has(sha256) && !erased.blobs.has(sha256))
    return [{ evidence: id, entries: own.map(({ head }) => head), blobs: [...new Set(blobs)] }]
  })
}
