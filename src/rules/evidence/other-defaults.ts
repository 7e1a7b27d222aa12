/** Columns that a rebuild made for something else declares with another DEFAULT: nothing else tells of it. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { normalPart } from '../../sql/create-trigger.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { isGenerated } from '../../tools/generators.ts'
import { saidBy } from './said.ts'
import type { Successor } from './successors.ts'

/** One finding for each; none where the rebuild does nothing else, or its file says that it is about the column or about defaults. */
export function* otherDefaults(evidence: Evidence, successor: Successor): Generator<Spoken> {
  const { seen, at, was, is, from } = successor
  if (from !== null) return
  const changed = was.columns.flatMap(({ name, type, default: then }) => {
    const now = is.columns.find((column) => same(column.name, name))
    const [old, own] = [then, now?.default ?? null].map(constantOf)
    if (!now || old === undefined || own === undefined || old === null || own === null || old === own) return []
    const stays = same(type, now.type) && successor.taken.get(keyOf(name))?.how === 'bare'
    return stays && sameChecks(successor, name) && !isUpdated(successor, name) ? [{ name, then, now, old, own }] : []
  })
  const names = changed.map(({ name }) => name)
  if (names.length === 0 || shapeOf(was, names) === shapeOf(is, names)) return
  const { file, comments } = saidBy(evidence, seen.path)
  const said = `${file} ${comments}`.toLowerCase()
  const isInCode = seen.statements.some(({ sql, verb }) => verb === 'CREATE TABLE' && isGenerated(sql, is.name))
  for (const { name, then, now, old, own } of changed) {
    if (said.includes('default') || said.includes(keyOf(name))) continue
    const isTurned = [old, own].sort().join() === '0,1'
    yield {
      at,
      level: isTurned && !isInCode ? 'warning' : 'note',
      message: `${is.name} is rebuilt, and ${name} comes back with DEFAULT ${now.default}, where it had DEFAULT ${then}: rows that are inserted without ${name} get the other value from then on.`,
      fix: `Write DEFAULT ${then} for ${identifier(name)} in the new CREATE TABLE, as before. If the new one is meant, say so in a comment of the file, with the name of the column.`,
    }
  }
}

/** `0` for FALSE, `'x'` for `"x"`; null for what SQLite computes for each row, or nothing. */
function constantOf(value: string | null): string | null {
  const text = (value ?? '').replace(/^\(+|\)+$/g, '').trim()
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text) ? '1' : '0'
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return String(Number(text))
  const [, quoted] = /^(?:'((?:[^']|'')*)'|"[^"]*")$/s.exec(text) ?? []
  return /^["']/.test(text) ? (quoted ?? text.slice(1, -1)) : null
}

/** What its values may be has changed with the words: the DEFAULT goes with them. */
function sameChecks({ was, is }: Successor, column: string): boolean {
  const own = ({ checks }: TableSeen) =>
    checks
      .filter((it) => wordsOf(it).has(keyOf(column)))
      .map(normalPart)
      .sort()
      .join()
  return own(was) === own(is)
}

function isUpdated({ seen }: Successor, column: string): boolean {
  return seen.statements.some(({ sql, verb }) => verb === 'UPDATE' && namesIn(sql).has(keyOf(column)))
}

/** The table without these defaults. */
function shapeOf({ columns, ...table }: TableSeen, but: readonly string[]): string {
  const all = columns.map((column) => (but.some((it) => same(it, column.name)) ? { ...column, default: null } : column))
  return JSON.stringify({ ...table, columns: all, sql: '', indexed: [] }).toLowerCase()
}
