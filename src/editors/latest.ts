/** Does something again and again, at most once at a time, and only for the newest reason. */

/** What is asked for again and again. */
export interface Latest {
  /** Asks anew: waits until nobody asked for a while, and ends what is under way for an older reason. */
  ask(): void
  /** Ends everything, and does nothing any more. */
  close(): void
}

/**
 * @param act must not reject; what it does after the signal has ended it is its own affair
 * @param wait milliseconds without another question
 */
export function latest(act: (signal: AbortSignal) => Promise<void>, wait: number): Latest {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current = new AbortController()
  let underWay: Promise<void> = Promise.resolve()
  const stop = () => {
    clearTimeout(timer)
    current.abort()
  }
  const begin = () => {
    const { signal } = current
    underWay = underWay.then(() => (signal.aborted ? undefined : act(signal)))
  }
  return {
    ask() {
      stop()
      current = new AbortController()
      timer = setTimeout(begin, wait)
    },
    close: stop,
  }
}
