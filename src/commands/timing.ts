/** Where the time of a run went, for `--timing`. */

/** Takes the time of phases, and says what it took. */
export interface Timing {
  /** Runs `action` and adds its time to the phase, without that of phases inside of it. */
  of<T>(phase: string, action: () => Promise<T>): Promise<T>
  /** Milliseconds that were measured elsewhere, inside of another phase. */
  part(phase: string, inside: string, milliseconds: number): void
  /** A line per phase, the parts below theirs, and the sum. */
  table(): string
}

/** @param now milliseconds, as `performance.now()` */
export function openTiming(now: () => number = () => performance.now()): Timing {
  const begun = now()
  const phases = new Map<string, { own: number; readonly parts: Map<string, number> }>()
  const phaseOf = (name: string) => {
    const known = phases.get(name) ?? { own: 0, parts: new Map<string, number>() }
    phases.set(name, known)
    return known
  }
  let nested = 0
  return {
    async of(phase, action) {
      const outer = nested
      nested = 0
      const start = now()
      try {
        return await action()
      } finally {
        const took = now() - start
        phaseOf(phase).own += took - nested
        nested = outer + took
      }
    },
    part(phase, inside, milliseconds) {
      const { parts } = phaseOf(inside)
      parts.set(phase, (parts.get(phase) ?? 0) + milliseconds)
    },
    table() {
      const lines = [...phases].flatMap(([name, { own, parts }]) => [
        line(name, own),
        ...[...parts].map(([part, took]) => line(`  ${part}`, took)),
      ])
      return [...lines, line('in all', now() - begun)].join('')
    },
  }
}

function line(name: string, milliseconds: number): string {
  return `${name.padEnd(20)} ${milliseconds.toFixed(0).padStart(7)} ms\n`
}
