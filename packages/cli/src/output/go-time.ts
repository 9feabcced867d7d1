const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `2019-06-08 13:20:00` in local time, of epoch milliseconds. */
export function localDateTime(epochMs: number): string {
  const date = new Date(epochMs)
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`
}

/** `2019-06-08 13:20:00 +0000 UTC`, as Go prints a time of whole seconds. */
export function goTime(epochMs: number): string {
  const date = new Date(epochMs)
  const offset = -date.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const distance = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}${pad(Math.abs(offset) % 60)}`
  return `${localDateTime(epochMs)} ${distance} ${zoneName(date) ?? distance.replace(/00$/, '')}`
}

/** What English calls a time zone differs from place to place; each abbreviation is known somewhere. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-NZ', 'en-ZA']

function zoneName(date: Date): string | undefined {
  return locales
    .map((locale) => new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(date))
    .map((parts) => parts.find(({ type }) => type === 'timeZoneName')?.value)
    .find((name) => name !== undefined && /^[A-Z]+$/.test(name))
}

/** A duration as Go prints it: `123ms`, `1.5s`, `1m1.5s`, `1h0m0s`; `0s` for nothing. */
export function goDuration(durationMs: number): string {
  if (durationMs === 0) return '0s'
  const sign = durationMs < 0 ? '-' : ''
  const total = Math.abs(durationMs)
  if (total < 1000) return `${sign}${total}ms`
  const hours = Math.floor(total / 3_600_000)
  const minutes = Math.floor((total % 3_600_000) / 60_000)
  const seconds = `${(total % 60_000) / 1000}s`
  if (hours > 0) return `${sign}${hours}h${minutes}m${seconds}`
  return minutes > 0 ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`
}
