/** What two indexes of one name demand, read from their texts; what conditions mean SQLite is asked. */

import type { Lost } from '../../../model/hanging.ts'
import { closing } from '../../../sql/create-table.ts'
import { normalPart } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { cutAt } from '../../../sql/statement.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { alike, implies } from '../../../sqlite/alike.ts'
import { Refused } from '../../../sqlite/engine.ts'
import { columnsIn, type Entry } from '../../../sqlite/schema.ts'
import { indexKeys } from '../../../sqlite/schema-keys.ts'
import type { Side } from './broken.ts'
import { refusesAsMuch, type Unique } from './refuses.ts'

/** What decides about an index: `unique`, its keys and its condition, as texts that can be compared. */
interface IndexText {
  readonly unique: boolean
  readonly keys: readonly string[]
  readonly condition: string
}

function indexText(sql: string): IndexText {
  const all = significant(sql)
  const on = all.findIndex((token, index) => index > 2 && token.kind === 'word' && /^ON$/i.test(token.text))
  const open = on + 2
  const end = closing(all, open)
  const keys = cutAt(all.slice(open + 1, end), ({ text }) => text === ',')
  return {
    unique: /^UNIQUE$/i.test(all[1]?.text ?? ''),
    // Ascending is the order without a word, too (https://sqlite.org/lang_createindex.html#descidx).
    keys: keys.map((key) => normalPart(sql.slice(key[0]?.start ?? 0, key.at(-1)?.end).replace(/\sASC$/i, ''))),
    condition: sql.slice(all[end + 1]?.end ?? sql.length).replace(/[\s;]+$/, '') || '1',
  }
}

/** Whether the index of today serves and demands what the one of before did. */
export function indexesAsBefore({ connection }: Side, old: Entry, now: Entry): boolean {
  const [own, other] = [indexText(old.sql), indexText(now.sql)]
  if (own.unique && !other.unique) return false
  if (own.keys.join(', ') !== other.keys.join(', ')) return false
  return (
    normalPart(own.condition) === normalPart(other.condition) ||
    alike(connection, columnsIn(connection, old.table), own.condition, other.condition)
  )
}

/** What a unique index does not demand any more; null for one that was not unique, demands as much, or has an heir of another name. */
export function weakerBy(was: Side, is: Side, old: Entry, now: Entry): Lost['weaker'] | null {
  const [own, other] = [indexText(old.sql), indexText(now.sql)]
  const known = new Set(was.entries.map(({ sql }) => sql))
  const isHeir = ({ type, table, sql }: Entry) =>
    type === 'index' && same(table, old.table) && !known.has(sql) && sql !== now.sql && indexText(sql).unique
  if (!own.unique || is.entries.some(isHeir)) return null
  if (!other.unique) return 'unique'
  if (holdsForNone(is, old.table, other.condition)) return 'none'
  const had = new Set(columnsIn(was.connection, old.table).map(({ key }) => key))
  const isOld = (text: string) =>
    !columnsIn(is.connection, old.table).some(({ key }) => !had.has(key) && names(text, key))
  // What asks for a column that is new is another demand on purpose.
  if (![...other.keys, other.condition].every(isOld)) return null
  if (other.keys.some((key) => !own.keys.includes(key)))
    return refusesAsMuch(
      is.connection,
      columnsIn(is.connection, old.table),
      asked(was, old, own),
      asked(is, now, other),
    )
      ? null
      : 'keys'
  return implies(is.connection, columnsIn(is.connection, old.table), own.condition, other.condition) ? null : 'rows'
}

/** What it refuses, each key without the words for its order, and with the collation that SQLite compares by. */
function asked({ connection }: Side, { name }: Entry, { keys, condition }: IndexText): Unique {
  const collations = indexKeys(connection, name).map(({ collation }) => collation)
  const bare = (key: string) => key.replace(/\s+desc$/i, '').replace(/\s+collate\s+\S+$/i, '')
  return { keys: keys.map((key, at) => ({ sql: bare(key), collation: collations[at] ?? 'BINARY' })), condition }
}

/** So few rows tell nothing. */
const FEWEST = 2

/**
 * Whether an index with this condition leaves out every row that there is, and the next one too, as nothing has filled the
 * columns that it asks for: each row has their default.
 */
function holdsForNone({ connection }: Side, table: string, condition: string): boolean {
  const asked = columnsIn(connection, table).filter(({ key }) => names(condition, key))
  if (asked.length === 0) return false
  const isDefault = asked.map(({ name, default: value }) => `${identifier(name)} IS (${value ?? 'NULL'})`).join(' AND ')
  try {
    const [row] = connection.rows(
      `SELECT count(*), total((${condition}) IS TRUE), total(${isDefault}) FROM main.${identifier(table)}`,
    )
    const [rows, held, open] = row?.map(Number) ?? []
    return rows !== undefined && rows >= FEWEST && held === 0 && open === rows
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

function names(sql: string, column: string): boolean {
  return significant(sql).some((token) => token.kind !== 'string' && keyOf(unquote(token)) === column)
}
