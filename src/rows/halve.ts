/** Which of many things show something, found by halving: few questions, however many there are. */

/** Asks about ever smaller parts of what shows something, each part once, and never about parts of what does not. */
export function halve<T>(all: readonly T[], shows: (some: readonly T[]) => boolean): void {
  const middle = all.length >> 1
  for (const half of middle === 0 ? [all] : [all.slice(0, middle), all.slice(middle)]) {
    if (half.length > 0 && shows(half) && half.length > 1) halve(half, shows)
  }
}
