/** Columns that a rebuild copies as they are: where one value arrives, every value does. */

import { copyIn, isStar, kindOf, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { alone, type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { triggersIn } from '../marks/triggers.ts'
import type { Journey } from './journey.ts'
import { calledIn } from './lives.ts'

/** A column of a table that is read, and the type of the one that takes its values. */
interface Copied {
  readonly from: string
  readonly column: string
  readonly type: string
}

interface Copies {
  readonly all: readonly Copied[]
  /** Columns that something else is said of, too. */
  readonly used: ReadonlySet<string>
}

const KNOWN = new WeakMap<Journey, Copies | null>()

/** Whether all that the files and triggers say of the column is to copy it into one of its name and type. */
export function isCopiedAsIs(journey: Journey, { key, shape }: MarkedTable, column: string): boolean {
  const known = KNOWN.get(journey)
  const copies = known === undefined ? copiesIn(journey) : known
  KNOWN.set(journey, copies)
  if (copies === null || copies.used.has(column)) return false
  const type = shape.columns.find(({ name }) => keyOf(name) === column)?.type
  const isKey = [...shape.primaryKey, ...shape.foreignKeys.flatMap(({ from }) => from)].some(
    (it) => keyOf(it) === column,
  )
  const names = calledIn(journey.lives, key)
  const own = copies.all.filter((it) => it.column === column && names.includes(it.from))
  return !isKey && own.length > 0 && own.every((it) => it.type === type?.toLowerCase())
}

/** What leaves rows out by what they hold, without a word on the column, or writes what is not read here. */
const SILENTLY = /\b(?:ignore|replace|conflict|trigger|attach)\b/i

/** The same within one statement. */
const PICKS = /\b(?:distinct|group|having|limit)\b/i

/** Verbs of what does nothing to the values that are there. */
const HARMLESS = /^(?:CREATE INDEX|CREATE VIEW|DROP (?:INDEX|VIEW|TABLE|TRIGGER)|PRAGMA)$/

function copiesIn({ setting, start, steps }: Journey): Copies | null {
  const texts = steps.map(({ statement }) => statement.sql)
  if (texts.some((sql) => SILENTLY.test(sql))) return null
  const used = new Set(on(setting.engine, start.state, triggersIn).flatMap(({ sql }) => [...namesIn(sql)]))
  const all = on(setting.engine, alone(new Uint8Array(0)), (connection) =>
    texts.flatMap((sql) => {
      const verb = verbOf(sql)
      const makes = verb === 'CREATE TABLE' && !namesIn(sql).has('select')
      if (makes) refusal(() => connection.run(sql))
      const copied = verb === 'INSERT' ? copiedBy(connection, sql) : []
      const said = makes || HARMLESS.test(verb) ? [] : [...namesIn(sql)]
      for (const name of said) if (!copied.some(({ column }) => column === name)) used.add(name)
      return copied
    }),
  )
  return { all, used }
}

/** Columns that stand in the statement once as a result and, where it lists what it fills, once in that list. */
function copiedBy(connection: Connection, sql: string): Copied[] {
  const all = significant(sql)
  const copy = copyIn(all)
  const target = targetOf(sql)
  if (copy === null || target === null || !copy.isPlain || PICKS.test(sql) || copy.results.some(isStar)) return []
  const [source, ...more] = sourcesOf(copy)
  if (source === undefined || more.length > 0) return []
  const columns = columnsIn(connection, target)
  const into = copy.into?.map(unquote) ?? columns.map(({ name }) => name)
  const names = all.map((token) => keyOf(unquote(token)))
  return into.flatMap((name, at) => {
    const [column, result] = [keyOf(name), copy.results[at] ?? []]
    const own = columns.find(({ key }) => key === column)
    const value = withoutAlias(result).at(-1)
    const isBare = value !== undefined && kindOf(result) === 'bare' && keyOf(unquote(value)) === column
    const isAlone = names.filter((it) => it === column).length === (copy.into === null ? 1 : 2)
    if (!own || own.primaryKey > 0 || !isBare || !isAlone) return []
    return [{ from: keyOf(source.table), column, type: own.type.toLowerCase() }]
  })
}
