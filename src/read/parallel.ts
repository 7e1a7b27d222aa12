/** A few at a time. */

/** Wraps a function so that no more than `most` of its calls are under way at once; the others wait in order. */
export function atMost<A extends readonly unknown[], R>(most: number, call: (...args: A) => Promise<R>) {
  const waiting: (() => void)[] = []
  let running = 0
  return async (...args: A): Promise<R> => {
    if (running >= most) await new Promise<void>((start) => waiting.push(start))
    else running++
    try {
      return await call(...args)
    } finally {
      // Whoever waits takes this place over.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
