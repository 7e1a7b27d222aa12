/** Time for the making of rows: unusual ones get a part of their file's, and a row that SQLite did not come back from is left out. */

import type { Limits } from '../model/job.ts'
import type { RowToCome, RowWatch } from '../model/row-watch.ts'
import { isLate, processorTime } from './limits.ts'
import type { Writer } from './progress.ts'
import type { Endless } from './words.ts'

/** Unusual rows get one part in so many of a file's time. */
const SHARE = 4

/** In the stage. `fresh` when another file begins; `remarks`, for the reader of the report, say what was left out. */
export interface StageRowWatch extends RowWatch {
  fresh(): void
  remarks(): string[]
}

/** @param endless what SQLite did not come back from before, in another process */
export function openRowWatch(
  { seconds }: Limits,
  writer: Pick<Writer, 'makes'>,
  endless: readonly Endless[] = [],
): StageRowWatch {
  const most = (seconds * 1000) / SHARE
  const spent = { clock: 0, processor: 0 }
  const since = { clock: 0, processor: 0 }
  const took = new Map<string, number>()
  const without = new Set<string>()
  let [depth, isOver] = [0, false]
  let row = { table: '', at: 0 }
  return {
    during(make) {
      depth += 1
      if (depth === 1) Object.assign(since, { clock: performance.now(), processor: processorTime() })
      try {
        return make()
      } finally {
        depth -= 1
        if (depth === 0) {
          spent.clock += performance.now() - since.clock
          spent.processor += processorTime() - since.processor
        }
      }
    },
    hasTime() {
      if (depth === 0) return true
      const clock = spent.clock + performance.now() - since.clock
      // Asking for the processor's time takes longer than most rows.
      if (clock <= most || !isLate(clock, spent.processor + processorTime() - since.processor, most)) return true
      isOver = true
      return false
    },
    begins(next) {
      const kind = numberOf(next.kind)
      // Mostly it is what the database holds by now, a circle, on which every row of the table goes round.
      const isBehind = !next.isPlain && without.has(next.table)
      if (isBehind || endless.some((one) => one.kind === kind && next.nth >= one.nth)) {
        without.add(next.table)
        return 'its triggers do not come to an end on a row that was made up for it'
      }
      row = { table: next.table, at: performance.now() }
      writer.makes({ kind, nth: next.nth })
      return null
    },
    ends() {
      writer.makes(null)
      took.set(row.table, (took.get(row.table) ?? 0) + performance.now() - row.at)
    },
    fresh() {
      Object.assign(spent, { clock: 0, processor: 0 })
    },
    remarks() {
      const [slowest] = [...took].sort(([, one], [, other]) => other - one)
      return [...(isOver ? [overRemark(most / 1000, slowest?.[0])] : []), ...endlessRemark([...without])]
    },
  }
}

/** A row's kind as the register of numbers has it: https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function, of 32 bits. */
export function numberOf(kind: RowToCome['kind']): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193)
  return hash
}

function overRemark(seconds: number, slowest: string | undefined): string {
  const why = slowest === undefined ? '' : ` Most of it went into INSERTs into ${slowest}, which has triggers.`
  return `Not proved: what the files do to some unusual rows. Making them up took more than ${Number(seconds.toFixed(1))} seconds, and the rest was left out.${why} --deadline gives more time.`
}

/** It may happen in production, too, and is nothing that a new file has done. */
function endlessRemark(tables: readonly string[]): string[] {
  if (tables.length === 0) return []
  return [
    `Not proved: what the files do to some rows of ${tables.join(' and ')}. One that was made up sets off a trigger that does not come to an end, so that it was left out: a recursive query of the trigger, or of a view that it reads, goes round in a circle of rows that refer to each other. Production's triggers do the same there; UNION instead of UNION ALL ends it.`,
  ]
}
