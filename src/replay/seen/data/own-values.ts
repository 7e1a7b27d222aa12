/** Conditions that ask a table for its own values, and so hold for every row that has one: `id IN (SELECT id FROM t)`, `EXISTS (SELECT 1 FROM t)`. */

import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { outerWord } from '../../../sql/statement.ts'
import { isWord, quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'

/** The column that the condition asks its own table for; null where any row of the table will do. */
export interface OwnValues {
  readonly column: string | null
}

/**
 * What the condition of a statement about that table asks; null where it is nothing of that kind.
 * @param condition the whole of it, without brackets around
 */
export function ownValuesIn(condition: readonly Token[], table: string): OwnValues | null {
  const open = condition.findIndex(({ text }) => text === '(')
  const isWhole = open > 0 && closing(condition, open) === condition.length - 1
  const query = isWhole ? condition.slice(open + 1, -1) : []
  const from = outerWord(query, 0, /^FROM$/i)
  if (!isWord(query[0], 'SELECT') || from < 0 || !isAll(query.slice(from + 1), keyOf(table))) return null
  const before = condition.slice(0, open)
  if (before.length === 1 && isWord(before[0], 'EXISTS')) return { column: null }
  const asked = query.slice(isWord(query[1], 'DISTINCT') ? 2 : 1, from)
  const [own, its] = [columnOf(before.slice(0, -1)), columnOf(asked)]
  return isWord(before.at(-1), 'IN') && own !== null && its !== null && keyOf(own) === keyOf(its)
    ? { column: own }
    : null
}

/** What stands behind FROM takes all rows of the table: there is no other one, and no condition that names anything. */
function isAll(behind: readonly Token[], key: string): boolean {
  const first = behind[1]?.text === '.' ? 2 : 0
  const name = behind[first]
  if (name === undefined || !isName(name) || keyOf(unquote(name)) !== key) return false
  const where = outerWord(behind, 0, /^WHERE$/i)
  const named = behind.slice(first + 1, where < 0 ? behind.length : where)
  const isAlias = named.every((token) => isName(token) && !CHOOSES.test(token.text))
  const asked = where < 0 ? [] : behind.slice(where + 1)
  return isAlias && named.length <= 2 && asked.every((token) => !isName(token) || /^(true|and)$/i.test(token.text))
}

/** Words behind which a query no longer takes all rows, or those of several tables. */
const CHOOSES = /^(group|having|limit|join|natural|left|cross|inner|union|except|intersect|window)$/i

/** `column` or `table.column`. */
function columnOf(tokens: readonly Token[]): string | null {
  const last = tokens.at(-1)
  const isColumn = tokens.length === 1 || (tokens.length === 3 && tokens[1]?.text === '.')
  return isColumn && last && isName(last) ? unquote(last) : null
}

/** Whether it holds for all rows that have a value there, as SQLite says, and there are some. */
export function holdsForOwn(connection: Connection, table: string, condition: string, { column }: OwnValues): boolean {
  const value = column === null ? '1' : quoted(column)
  let holds = false
  refusal(() => {
    const [[filled, held] = []] = connection.rows(
      `SELECT count(${value}), total((${condition}\n) IS TRUE) FROM main.${quoted(table)}`,
    )
    holds = Number(held) > 0 && Number(held) === Number(filled)
  })
  return holds
}
