/** An INSERT that takes the place of rows that are there, as OR REPLACE does, or writes into them, as an upsert does. */

import { copyIn, kindOf, queriesIn } from './copy.ts'
import { resultFor } from './insert.ts'
import { keyOf } from './names.ts'
import { cutAt, outerWord } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'
import { unfolded } from './unfold.ts'
import { replacesRows, writtenColumns } from './written.ts'

/**
 * Whether the statement writes one literal into `column` of each row that it meets, for every row of a table: `INSERT OR REPLACE INTO t
 * SELECT id, 'x' FROM users`, or `… ON CONFLICT … DO UPDATE SET column = excluded.column`. A WHERE chooses rows: then they are meant.
 * @param columns the columns of the table, in order, for an INSERT that names none
 */
export function writesOneForAll(sql: string, column: string, columns: readonly string[]): boolean {
  return armsOf(sql).some((one) => isOneForAll(one, column, columns))
}

/** Each SELECT of a UNION by itself, also where a WITH only hands it on. */
function armsOf(sql: string): string[] {
  const all = significant(sql)
  return isWord(all[0], 'WITH')
    ? queriesIn(
        unfolded(all)
          .map(({ text }) => text)
          .join(' '),
      )
    : queriesIn(sql)
}

function isOneForAll(sql: string, column: string, columns: readonly string[]): boolean {
  const all = unfolded(significant(sql)).filter(({ kind }) => kind !== 'semicolon')
  const copy = copyIn(all)
  if (!copy?.isPlain || copy.from.length === 0) return false
  if (hasCondition(all)) return false
  if (replacesRows(sql)) return isLiteral(resultFor(sql, column, columns)?.result)
  const value = assigned(all, column)
  if (value === null) return false
  const [from, dot, name] = value
  if (value.length !== 3 || dot?.text !== '.' || !name || keyOf(unquote(from as Token)) !== 'excluded')
    return isLiteral(value)
  return isLiteral(resultFor(sql, unquote(name), columns)?.result)
}

/**
 * Whether the statement writes what it reads of other rows over `column` of each row that it meets: `INSERT OR REPLACE INTO t SELECT
 * id, x FROM u`, or `… ON CONFLICT … DO UPDATE SET column = excluded.column`, without a condition.
 */
export function writesOver(sql: string, column: string): boolean {
  return armsOf(sql).some((one) => isOver(one, column))
}

function isOver(sql: string, column: string): boolean {
  const all = unfolded(significant(sql)).filter(({ kind }) => kind !== 'semicolon')
  if (hasCondition(all) || (copyIn(all)?.from.length ?? 0) === 0) return false
  if (replacesRows(sql)) return writtenColumns(sql)?.has(column) ?? true
  const [from, dot, name, ...more] = assigned(all, column) ?? []
  return from !== undefined && keyOf(unquote(from)) === 'excluded' && dot?.text === '.' && !!name && more.length === 0
}

/** A time is no choice. */
function isLiteral(value: readonly Token[] | undefined): boolean {
  return value !== undefined && kindOf(value) === 'literal' && !value.some(({ text }) => /^current_/i.test(text))
}

/** A WHERE of the SELECT that is not always true, as one before ON CONFLICT has to be, or one behind DO UPDATE. */
function hasCondition(all: readonly Token[]): boolean {
  const conflict = outerWord(all, 0, /^CONFLICT$/i)
  const where = outerWord(all, 0, /^(WHERE|GROUP|LIMIT)$/i)
  if (where < 0) return false
  const on = outerWord(all, where, /^ON$/i)
  const [word, ...more] = all.slice(where + 1, on < 0 ? all.length : on).filter(({ text }) => !/^[()]$/.test(text))
  const isAlways = word !== undefined && /^(true|1)$/i.test(word.text) && more.length === 0
  return !isAlways || (conflict >= 0 && outerWord(all, conflict, /^WHERE$/i) >= 0)
}

/** What DO UPDATE SET gives the column; null where it leaves it. */
function assigned(all: readonly Token[], column: string): readonly Token[] | null {
  const set = outerWord(all, Math.max(0, outerWord(all, 0, /^CONFLICT$/i)), /^SET$/i)
  if (set < 0) return null
  const end = outerWord(all, set, /^(WHERE|RETURNING)$/i)
  const parts = cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ',')
  const own = parts.find(([name, equals]) => name && equals?.text === '=' && keyOf(unquote(name)) === column)
  return own?.slice(2) ?? null
}
