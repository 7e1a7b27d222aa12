/** When a request is sent again: after a rate limit as GitHub asks, after a failure once if it only reads. No wait is long. */

/** Where the time comes from. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** Sends once, and again where that is safe. All requests of one `Patience` wait together. */
export type Patience = <T>(send: () => Promise<T>, does: 'read' | 'write') => Promise<T>

/** Seconds. GitHub asks for up to an hour; a job that waits costs more than a comment is worth. */
const LONGEST_WAIT = 20

const MOST_WAITS = 3

/** Seconds before the one repetition of a failed request that only reads. */
const PAUSE = 1

/** Seconds, where GitHub names a limit and no time. */
const UNSAID = 60

const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * A refusal for a rate limit is certain: nothing was done, so a request that writes may follow it too. A failure (5xx, no
 * answer) is not: after a 502 the comment may well be there, so only what reads is repeated.
 */
export function openPatience(clock: Clock = CLOCK): Patience {
  const quiet = openQuiet(clock)
  return async (send, does) => {
    let mayFail = does === 'read'
    for (;;) {
      const sent = await quiet.over()
      try {
        return await send()
      } catch (error) {
        if (quiet.extend(error, sent)) continue
        if (!mayFail || (statusOf(error) ?? 500) < 500) throw error
        mayFail = false
        await clock.sleep(PAUSE * 1000)
      }
    }
  }
}

/** The time in which GitHub wants to hear nothing from us. */
function openQuiet(clock: Clock) {
  let until = 0
  let waits = 0
  return {
    /** Waits for its end, and says when that was. */
    async over(): Promise<number> {
      while (clock.now() < until) await clock.sleep(until - clock.now())
      return clock.now()
    },
    /** Whether the error asks for such a time, which then begins. Throws when it is too long, or one too many. */
    extend(error: unknown, sent: number): boolean {
      const seconds = wantedWait(error, clock.now())
      if (seconds === null) return false
      if (seconds > LONGEST_WAIT) throw givenUp(error, `GitHub asks to wait ${seconds} seconds, which is too long`)
      // Requests that were under way together are refused together: that is one wait.
      if (sent >= until && ++waits > MOST_WAITS) throw givenUp(error, `GitHub's limit held after ${MOST_WAITS} waits`)
      until = Math.max(until, clock.now() + seconds * 1000)
      return true
    },
  }
}

/**
 * For how many seconds the answer asks; null when it is no refusal for a rate limit. Not left to the message alone: it
 * differs between GitHub's versions, and 403 is also the answer to a missing permission.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function wantedWait(error: unknown, now: number): number | null {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return null
  const headers = (error as { response?: { headers?: Record<string, unknown> } }).response?.headers ?? {}
  const after = headers['retry-after']
  if (after !== undefined) return seconds(Number(after))
  // One more, as the reset is rounded down.
  if (headers['x-ratelimit-remaining'] === '0')
    return seconds(Number(headers['x-ratelimit-reset'] ?? Number.NaN) - now / 1000 + 1)
  const isNamed = /rate limit|abuse detection/i.test((error as Error).message)
  return status === 429 || isNamed ? UNSAID : null
}

function seconds(wanted: number): number {
  return Number.isFinite(wanted) ? Math.max(1, Math.ceil(wanted)) : UNSAID
}

function givenUp(error: unknown, why: string): Error {
  const { message } = error as Error
  return Object.assign(new Error(`${why}: ${message}`, { cause: error }), { status: statusOf(error), isLimit: true })
}

/** Whether a request was given up because GitHub did not want to hear any more. */
export function isLimit(error: unknown): boolean {
  return (error as { isLimit?: unknown } | null)?.isLimit === true
}

/** The HTTP status that GitHub answered with; 500 where there was no answer; undefined for errors of another kind. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : undefined
}
