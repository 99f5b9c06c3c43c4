// The numbers of the ZIP format (PKWARE APPNOTE 6.3.10) that writer and reader share.
// Nothing here reads or writes a file; the writer must never need a constant that the reader does not know.

export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  descriptor: 0x08074b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const

/** Bytes of each record without its variable parts. */
export const recordBytes = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const

export const max16 = 0xffff
/** In a 32-bit field: "the value is in the zip64 extra field". A size of exactly this needs zip64 too. */
export const max32 = 0xffffffff

export const method = { stored: 0, deflated: 8 } as const

/** Where zip64 begins. Tests lower both to reach those paths with small files. */
export type Zip64Thresholds = { readonly bytes: number; readonly files: number }
export const zip64Thresholds: Zip64Thresholds = { bytes: max32, files: max16 }

/** What a reader will hold in memory or inflate for a stranger. Sizes in bytes. */
export type ZipLimits = {
  readonly files: number
  readonly directoryBytes: number
  readonly nameBytes: number
  /** Declared size of one deflated entry, and of all of them together. */
  readonly inflatedBytes: number
  readonly inflatedBytesOfAll: number
  /** Declared size over packed size; deflate itself ends at about 1,032, and a blank scan comes near that. */
  readonly ratio: number
  /** Declared size up to which any ratio is believed. */
  readonly anyRatioBytes: number
  readonly zip64: Zip64Thresholds
}

export const zipLimits: ZipLimits = {
  files: 250_000,
  directoryBytes: 64 * 2 ** 20,
  nameBytes: 512,
  inflatedBytes: 4 * 2 ** 30,
  inflatedBytesOfAll: 16 * 2 ** 30,
  ratio: 250,
  anyRatioBytes: 64 * 2 ** 20,
  zip64: zip64Thresholds,
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A 64-bit field as a number. Above 2^53 it is imprecise, but then it lies beyond any file and is refused as that. */
export const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

export const setUint64 = (view: DataView, at: number, value: number): void =>
  view.setBigUint64(at, BigInt(value), true)

/** MS-DOS date of a day `YYYY-MM-DD`. The format knows 1980 to 2107; a clock outside it gives the nearest day. */
export const dosDateOf = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  if (year < 1980) return dosDate(1980, 1, 1)
  if (year > 2107) return dosDate(2107, 12, 31)
  return dosDate(year, month, date)
}

const dosDate = (year: number, month: number, date: number): number =>
  ((year - 1980) << 9) | (month << 5) | date

/** Whether a header's date is one that {@link dosDateOf} gives for some real day. */
export const isRealDosDate = (dos: number): boolean => {
  const [year, month, date] = [1980 + (dos >> 9), (dos >> 5) & 15, dos & 31]
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
}
