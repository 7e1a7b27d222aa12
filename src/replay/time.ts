/** The end of a rehearsal's time, as an error that no scenario catches: what was seen before it stays seen. */

/** Thrown by a `Watch` where a file, or the run as a whole, has used up its time. `path` and `line`: what was to run next. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
  readonly path: string
  readonly line: number

  /** @param why part of a sentence: `it took more than 30 seconds` */
  constructor(why: string, path: string, line: number) {
    super(why)
    this.path = path
    this.line = line
  }
}

/** What was done in time; null where the time was over, which is handed to `over`. */
export function inTime<T>(action: () => T, over: (end: OutOfTime) => void): T | null {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    over(error)
    return null
  }
}
