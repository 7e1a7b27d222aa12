/** Where the time goes: one line on stderr for each phase, when `REHEARSAL_TRACE` is set. */

/** Times an asynchronous phase. `trace` says whether anybody wants to know. */
export async function timed<T>(
  trace: ((line: string) => void) | null,
  phase: string,
  action: () => Promise<T>,
): Promise<T> {
  if (!trace) return action()
  const start = performance.now()
  const result = await action()
  trace(`${phase.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms\n`)
  return result
}
