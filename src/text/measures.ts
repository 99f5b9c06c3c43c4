// Sizes and lengths as people read them.

/** Bytes as `412 KB`, `4.2 MB`, `1.3 GB`; decimal, as phones count. */
export const sizeText = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['KB', 'MB', 'GB', 'TB'] as const
  let size = bytes / 1000
  let at = 0
  // 999.5 would round to 1000 of a unit.
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1000
    at += 1
  }
  const shown = at === 0 || size >= 99.95 ? String(Math.round(size)) : size.toFixed(1).replace(/\.0$/, '')
  return `${shown} ${units[at]}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Seconds as `03:12`, from an hour on `1:03:12`. */
export const lengthText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds))
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** With tenths, for places that are set finely: `04:12.3`. */
export const tenthsText = (seconds: number): string => {
  const tenths = Math.round(Math.max(0, seconds) * 10)
  return `${lengthText(tenths / 10)}.${tenths % 10}`
}

/** A fraction 0..1 as `64%`; never 100% before it is, never 0% once begun. */
export const percentText = (fraction: number): string => {
  if (fraction <= 0) return '0%'
  if (fraction >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(fraction * 100)))}%`
}
