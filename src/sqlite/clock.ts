/** A clock that stands still, so that `CURRENT_TIMESTAMP` is the same in every replay and in every report. */

/** Noon of a day in the recent past: late enough for `CHECK (Year >= 2020)`, the same on every machine. */
const NOON = Date.UTC(2026, 0, 1, 12)

/** A day, an hour, a minute, a second and a bit later: whatever part of the time is kept, it differs. */
const LATER = NOON + 86_400_000 + 3_600_000 + 60_000 + 1_000 + 123

/** Runs `action` while `Date.now()`, which the WebAssembly engines read, stands still. `action` must be synchronous. */
export function atNoon<T>(action: () => T): T {
  return at(NOON, action)
}

/** Runs `action` while the clock stands still at another time than `atNoon`'s. */
export function later<T>(action: () => T): T {
  return at(LATER, action)
}

/** Runs `action` as it would run when whoever was refused comes back: a minute and a second from now. */
export function aMinuteLater<T>(action: () => T): T {
  return at(Date.now() + 61_000, action)
}

function at<T>(time: number, action: () => T): T {
  const real = Date.now
  Date.now = () => time
  try {
    return action()
  } finally {
    Date.now = real
  }
}

/** Milliseconds that really pass, from some moment on: for what is told about time, never for what is judged. */
export function realMilliseconds(): number {
  return performance.now()
}
