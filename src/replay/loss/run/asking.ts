/** What the files make of other rows: each question is a change of the start, and whether the end is another one. */

import { quoted } from '../../../sql/tokens.ts'
import { on, refusal, type State } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import { withoutTriggers } from '../marks/triggers.ts'
import { Company } from '../values/company.ts'
import { type Contents, type Ignored, type Pair, sameContents, sqlOf, type Value } from '../values/contents.ts'
import { ReadOnce } from '../values/read-once.ts'
import { endOf, type Setting } from './play.ts'

/** How many times the files are run for questions; what is left then is not proved. */
const MOST_RUNS = 240

/** Ends of more cells are not kept: a wide table's would fill the memory. */
const MOST_KEPT = 20_000

/** A change of the start, as SQL. */
export type Edit = string

export function writing(row: Marked, column: string, value: Value): Edit {
  return `UPDATE OR ABORT main.${quoted(row.table.name)} SET ${quoted(column)} = ${sqlOf(value)} WHERE ${row.where}`
}

export function writingBoth(row: Marked, columns: Pair, values: Pair): Edit {
  return writingEach(row, [
    [columns[0], values[0]],
    [columns[1], values[1]],
  ])
}

/** At once: a CHECK may take none without the others. */
export function writingEach({ table, where }: Marked, values: readonly (readonly [string, Value])[]): Edit {
  const sets = values.map(([column, value]) => `${quoted(column)} = ${sqlOf(value)}`)
  return `UPDATE OR ABORT main.${quoted(table.name)} SET ${sets.join(', ')} WHERE ${where}`
}

export function removing(row: Marked): Edit {
  return `DELETE FROM main.${quoted(row.table.name)} WHERE ${row.where}`
}

/** Takes every other row of their table away. */
export function leaving(rows: readonly Marked[]): Edit {
  const where = rows.map((row) => `(${row.where})`).join(' OR ')
  return `DELETE FROM main.${quoted(rows[0]?.table.name ?? '')} WHERE NOT (${where})`
}

/** Asks on one start. Not asked: the runs are used up, or SQLite takes the change or the files on it not. */
export class Asking {
  readonly setting: Setting
  readonly #ends = new Map<string, Contents | null>()
  readonly #once = new ReadOnce()
  readonly #isSmall: boolean
  start: State
  base: Contents
  ignored: Ignored = new Map()
  /** The same, and ids that SQLite has given out anew. */
  counted: Ignored = new Map()
  /** Of those the columns that chance fills, where it falls the same way in every run. */
  chance: Ignored = new Map()
  #company: Company | undefined
  runs = 0
  /** Whether a question was left. */
  exhausted = false

  constructor(setting: Setting, start: State, base: Contents) {
    const cells = [...base.values()].reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
    this.#isSmall = cells <= MOST_KEPT
    this.setting = setting
    this.start = start
    this.base = base
  }

  /** The end after the changes; null where there is none. */
  end(edits: readonly Edit[]): Contents | null {
    const key = edits.join('\n')
    const known = this.#ends.get(key)
    if (known !== undefined) return known
    if (this.runs >= MOST_RUNS) {
      this.exhausted = true
      return null
    }
    const start = edited(this.setting, this.start, edits)
    if (start) this.runs += 1
    const end = start && endOf(this.setting, start, this.#once)
    if (this.#isSmall) this.#ends.set(key, end)
    return end
  }

  /** Whether the changes make no difference; null where it cannot be told. */
  vanishes(edits: readonly Edit[]): boolean | null {
    const end = this.end(edits)
    return end && sameContents(this.base, end, this.ignored)
  }

  /** Whether they make none but in ids that SQLite has given out anew; null where it cannot be told. */
  vanishesButForIds(edits: readonly Edit[]): boolean | null {
    const end = this.end(edits)
    return end && this.#sameButForIds(this.base, end)
  }

  /** Whether two changes end the same. */
  alike(one: readonly Edit[], other: readonly Edit[]): boolean | null {
    const [a, b] = [this.end(one), this.end(other)]
    return a && b && sameContents(a, b, this.ignored)
  }

  /** Whether they do but for ids that SQLite has given out anew: behind a row more, others are. */
  alikeButForIds(one: readonly Edit[], other: readonly Edit[]): boolean | null {
    const [a, b] = [this.end(one), this.end(other)]
    return a && b && this.#sameButForIds(a, b)
  }

  /** Of what chance makes each key is told by what belongs to it: a row that has got another one's is another row. */
  #sameButForIds(one: Contents, other: Contents): boolean {
    if (this.chance.size === 0) return sameContents(one, other, this.counted)
    this.#company ??= new Company(this.chance, this.counted)
    const ids = [...this.counted].map(([key, all]) => {
      const made = this.chance.get(key)
      return [key, new Set([...all].filter((at) => !made?.has(at)))] as const
    })
    return sameContents(this.#company.named(one), this.#company.named(other), new Map(ids))
  }

  /** Whether the project's own triggers let the change through. */
  isAllowed(edit: Edit): boolean {
    return on(this.setting.engine, this.start, (connection) => {
      connection.run('PRAGMA foreign_keys = OFF')
      return refusal(() => connection.run(edit)) === null
    })
  }

  /**
   * Those of the questions whose change makes no difference: asked all at once, and in halves where some do.
   * @param isOne whether the changes of some questions together are one
   */
  vanishing<T>(
    questions: readonly T[],
    edits: (one: T) => readonly Edit[],
    isOne: (some: readonly T[]) => boolean = () => true,
  ): T[] {
    if (questions.length === 0) return []
    const all = isOne(questions) && this.vanishes(questions.flatMap(edits))
    if (all === true) return [...questions]
    if (questions.length === 1) return []
    const middle = questions.length >> 1
    const halves = [questions.slice(0, middle), questions.slice(middle)]
    return halves.flatMap((half) => this.vanishing(half, edits, isOne))
  }
}

/** The start without these rows; null where SQLite refuses. */
export function lacking(open: Pick<Setting, 'engine'>, start: State, rows: readonly Marked[]): State | null {
  return edited(open, start, rows.map(removing))
}

/** The start after the changes, with the project's triggers out of the way; null where SQLite refuses one. */
export function edited({ engine }: Pick<Setting, 'engine'>, start: State, edits: readonly Edit[]): State | null {
  if (edits.length === 0) return start
  return on(engine, start, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const refused = refusal(() => withoutTriggers(connection, () => connection.run(edits.join(';\n'))))
    return refused === null ? connection.state() : null
  })
}
