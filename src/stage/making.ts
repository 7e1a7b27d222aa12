/** Time for the making of rows: unusual ones get a part of their file's, and a row that SQLite did not come back from is left out. */

import type { Limits } from '../model/job.ts'
import type { MadeUp, RowToCome, RowWatch } from '../model/row-watch.ts'
import { isLate, processorTime } from './limits.ts'
import type { Writer } from './progress.ts'
import type { Endless } from './words.ts'

/** Unusual rows get one part in so many of a file's time, and so do values. */
const SHARE = 4

/** In the stage. `fresh` when another file begins; `remarks`, for the reader of the report, say what was left out. */
export interface StageRowWatch extends RowWatch {
  fresh(): void
  remarks(): string[]
}

/** Milliseconds by the clock and by the processor. */
interface Time {
  readonly clock: number
  readonly processor: number
}

/** @param endless what SQLite did not come back from before, in another process */
export function openRowWatch(
  { seconds }: Limits,
  writer: Pick<Writer, 'makes'>,
  endless: readonly Endless[] = [],
): StageRowWatch {
  const most = (seconds * 1000) / SHARE
  const spent = new Map<MadeUp, Time>()
  const took = new Map<string, number>()
  const [over, without] = [new Set<MadeUp>(), new Set<string>()]
  let now: { readonly what: MadeUp; readonly since: Time } | null = null
  let row = { table: '', at: 0 }
  const clock = () => (now === null ? 0 : (spent.get(now.what)?.clock ?? 0) + performance.now() - now.since.clock)
  const processor = () =>
    now === null ? 0 : (spent.get(now.what)?.processor ?? 0) + processorTime() - now.since.processor
  return {
    during(what, make) {
      if (now !== null) return make()
      now = { what, since: { clock: performance.now(), processor: processorTime() } }
      try {
        return make()
      } finally {
        spent.set(what, { clock: clock(), processor: processor() })
        now = null
      }
    },
    hasTime() {
      // Asking for the processor's time takes longer than most rows.
      if (now === null || clock() <= most || !isLate(clock(), processor(), most)) return true
      over.add(now.what)
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
      spent.clear()
    },
    remarks() {
      const [slowest] = [...took].sort(([, one], [, other]) => other - one)
      const late = [...over].map((what) => overRemark(what, most / 1000, slowest?.[0]))
      return [...late, ...endlessRemark([...without])]
    },
  }
}

/** A row's kind as the register of numbers has it: https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function, of 32 bits. */
export function numberOf(kind: RowToCome['kind']): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193)
  return hash
}

const LEFT: Readonly<Record<MadeUp, string>> = {
  rows: 'what the files do to some unusual rows. Making them up',
  values: 'whether the running release can still write some values. Trying them',
}

function overRemark(what: MadeUp, seconds: number, slowest: string | undefined): string {
  const why = slowest === undefined ? '' : ` Most of the time went into rows of ${slowest}, which has triggers.`
  return `Not proved: ${LEFT[what]} took more than ${Number(seconds.toFixed(1))} seconds, and the rest was left out.${why} --deadline gives more time.`
}

/** It may happen in production, too, and is nothing that a new file has done. */
function endlessRemark(tables: readonly string[]): string[] {
  if (tables.length === 0) return []
  return [
    `Not proved: what the files do to some rows of ${tables.join(' and ')}. One that was made up sets off a trigger that does not come to an end, so that it was left out: a recursive query of the trigger, or of a view that it reads, goes round in a circle of rows that refer to each other. Production's triggers do the same there; UNION instead of UNION ALL ends it.`,
  ]
}
