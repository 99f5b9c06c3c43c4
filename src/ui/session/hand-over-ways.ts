// How a portfolio file gets from one device to another without any network: a table of pairs, each with its ways in the order in
// which they are offered. `tried` says what was really tried; the rest is as the makers describe it, and the screen says so.

export type HandOverKind = 'iPhone' | 'Android' | 'laptop'

/** Each names its steps in the words. `AirDrop` and `Quick Share` go through the share sheet of the app where it takes such files. */
export type HandOverWay =
  'AirDrop' | 'Quick Share' | 'cable' | 'stick' | 'AirDrop from a Mac' | 'saved Quick Share'

export type Offered = {
  readonly way: HandOverWay
  /** `on loopback`: saved by one browser here and opened by another (tests/journeys). `documented`: never tried by us. */
  readonly tried: 'on loopback' | 'documented'
}

const documented = (way: HandOverWay): Offered => ({ way, tried: 'documented' })

/**
 * By whose device it is on, and whose it goes to. A cable between an iPhone and a computer reaches only apps that share their
 * own files, so no browser's; AirDrop knows Apple's devices only.
 */
export const handOverWays: Readonly<
  Record<HandOverKind, Readonly<Record<HandOverKind, readonly Offered[]>>>
> = {
  iPhone: {
    iPhone: [documented('AirDrop'), documented('stick')],
    Android: [documented('stick')],
    laptop: [documented('AirDrop'), documented('stick')],
  },
  Android: {
    iPhone: [documented('stick')],
    Android: [documented('Quick Share'), documented('saved Quick Share'), documented('stick')],
    laptop: [
      documented('Quick Share'),
      documented('saved Quick Share'),
      documented('cable'),
      documented('stick'),
    ],
  },
  laptop: {
    iPhone: [documented('AirDrop from a Mac'), documented('stick')],
    Android: [documented('cable'), documented('saved Quick Share'), documented('stick')],
    laptop: [{ way: 'stick', tried: 'on loopback' }, documented('AirDrop from a Mac')],
  },
}

/** Begins by handing the file to the share sheet; all others begin by saving it. */
export const isBySheet = (way: HandOverWay): boolean => way === 'AirDrop' || way === 'Quick Share'

export type Around = { readonly canSend: boolean; readonly isMac: boolean }

/** Those that can begin here, the likeliest first: what needs a share sheet or a Mac is offered only where there is one. */
export const waysFrom = (
  from: HandOverKind,
  to: HandOverKind,
  { canSend, isMac }: Around,
): readonly Offered[] =>
  handOverWays[from][to].filter(({ way }) => {
    if (isBySheet(way)) return canSend
    if (way === 'AirDrop from a Mac') return isMac
    if (way === 'saved Quick Share') return !isMac && !(canSend && from === 'Android')
    return true
  })
