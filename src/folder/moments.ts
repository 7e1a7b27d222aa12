/** Versions that stand for moments: which one, and how one is written. */

/** Digits of a calendar time with four more behind the seconds, as some generators write it. */
export const LONG_TIME = 18

/** Digits of unix seconds, and of milliseconds. */
const SECONDS = 10

const MILLISECONDS = 13

/** A moment in the shape of versions with so many digits; calendar digits down to the second for any other number. */
export function clock(now: Date, digits: number): string {
  if (digits === SECONDS) return `${Math.floor(now.getTime() / 1000)}`
  if (digits === MILLISECONDS) return `${now.getTime()}`
  const calendar = now.toISOString().replace(/\D/g, '')
  // A time with four more digits behind the seconds, as some generators write it.
  if (digits === LONG_TIME) return calendar.slice(0, 14).padEnd(LONG_TIME, '0')
  return calendar.slice(0, digits === 8 || digits === 12 ? digits : 14)
}

/**
 * The moment that a version stands for, in UTC: `YYYYMMDD`, `YYYYMMDDHHMM`, `YYYYMMDDHHMMSS`, ten digits of unix seconds
 * or thirteen of unix milliseconds. Null when it is no date.
 */
export function momentOf(version: string): Date | null {
  if (version.length === SECONDS) return new Date(Number(version) * 1000)
  if (version.length === MILLISECONDS) return new Date(Number(version))
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(version)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1).map((it) => it ?? '00')
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // Some engines roll 30 February over into March; a version that does not survive the round trip is no date.
  return Number.isNaN(moment.getTime()) || clock(moment, version.length) !== version ? null : moment
}

/** Clocks and time zones differ; a day covers them all. */
const GRACE = 24 * 60 * 60 * 1000

/** Whether a version stands for a moment that is more than a day ahead. */
export function inFuture(now: Date, version: string): boolean {
  const moment = momentOf(version)
  return moment !== null && moment.getTime() > now.getTime() + GRACE
}
