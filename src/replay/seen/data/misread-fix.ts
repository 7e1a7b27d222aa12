/** A statement with a name that was misread written so that it cannot be. */

import { same } from '../../../sql/names.ts'
import type { Scope } from '../../../sql/scopes.ts'
import { identifier, isWord, type Token } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Slip } from './misread-names.ts'
import { objections } from './understood.ts'

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A name, and the query that it stands in. */
export interface Place {
  readonly scope: Scope
  readonly slip: Slip
}

/**
 * @param sql all that SQLite is given, a whole trigger
 * @param tokens the statement in it that is shown
 * @param all every such name of the statement: it is written once with all of them put right
 * @returns by name; null where no other table has such a column, or SQLite does not take what comes of it
 */
export function fixedOf(
  connection: Connection,
  sql: string,
  tokens: readonly Token[],
  all: readonly Place[],
): (string | null)[] {
  const outside = new Set(all.flatMap(({ slip }) => (isOfOwnTable(slip) ? slip.tokens : [])))
  const each = all.map((place) => {
    const edits = editsFor(place, outside)
    return edits && [...edits, ...sparingNulls(connection, tokens, place)]
  })
  const together = each.every((it) => it !== null) ? written(connection, sql, tokens, distinct(each.flat())) : null
  return each.map((edits) => edits && (together ?? written(connection, sql, tokens, edits)))
}

function written(connection: Connection, sql: string, tokens: readonly Token[], edits: readonly Edit[]): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const changed = edited(sql, 0, sql.length, edits)
  return objections(connection, changed).length === 0 ? edited(sql, first.start, last.end, edits) : null
}

/** Two names in one query call its table by another name only once. */
function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((one) => [`${one.from} ${one.to} ${one.text}`, one])).values()]
}

/**
 * The query and the row outside are of one table, and the side that says so is meant for the row outside: it does where the other
 * one is bare and of the same column.
 */
function isOfOwnTable({ kind, name, tokens, is, meant }: Slip): boolean {
  if (meant === null || !same(meant.source.label, is.source.label)) return false
  return name.of !== null || (kind === 'itself' && tokens.some(({ text }) => text === '.'))
}

/** @param outside the comparisons in which the table's own name is to stand for the row outside */
function editsFor({ scope, slip }: Place, outside: ReadonlySet<Token>): Edit[] | null {
  const { name, beside, is, meant, numbers } = slip
  if (!meant) return null
  if (numbers) {
    const { start, end } = name.token
    const prefix = name.of === null ? `${identifier(meant.source.label)}.` : ''
    return [{ from: start, to: end, text: `${prefix}${identifier(meant.column)}` }]
  }
  const isHidden = same(meant.source.label, is.source.label)
  const inner = isHidden ? `inner_${is.source.table ?? ''}` : is.source.label
  if (isHidden && !is.source.bare) return null
  const qualified = (label: string, { start, end, text }: Token): Edit => ({
    ...{ from: start, to: end, text: `${identifier(label)}.${text}` },
  })
  return [
    ...(name.of === null ? [qualified(isOfOwnTable(slip) ? inner : meant.source.label, name.token)] : []),
    ...(beside ? [qualified(inner, beside.token)] : []),
    ...(isHidden ? renamed(scope, is.source.bare as Token, inner, outside) : []),
  ]
}

/** A row that names no parent is no orphan, though `NOT EXISTS` holds for it: `AND drafts.user_id IS NOT NULL` behind that. */
function sparingNulls(connection: Connection, tokens: readonly Token[], { scope, slip }: Place): Edit[] {
  const { numbers, meant } = slip
  const [first, last] = [scope.whole[0], scope.whole.at(-1)]
  const open = tokens.findIndex(({ end }, at) => first && tokens[at + 1]?.start === first.start && end <= first.start)
  const close = tokens.find(({ start }) => last && start >= last.end)
  const isNegated = isWord(tokens[open - 1], 'EXISTS') && isWord(tokens[open - 2], 'NOT')
  if (!numbers || !meant || !close || scope.asked !== 'exists' || !isNegated) return []
  const column = columnsIn(connection, meant.source.table ?? '').find(({ name }) => same(name, meant.column))
  if (!column || column.notNull || column.primaryKey > 0) return []
  const name = `${identifier(meant.source.label)}.${identifier(meant.column)}`
  return [{ from: close.end, to: close.end, text: ` AND ${name} IS NOT NULL` }]
}

/** The inner table gets another name, and its columns are called by it. */
function renamed({ tokens }: Scope, table: Token, alias: string, outside: ReadonlySet<Token>): Edit[] {
  const isIts = (token: Token, at: number) => tokens[at + 1]?.text === '.' && same(token.text, table.text)
  const of = tokens.filter((token, at) => isIts(token, at) && !outside.has(token))
  return [
    { from: table.end, to: table.end, text: ` AS ${identifier(alias)}` },
    ...of.map(({ start, end }) => ({ from: start, to: end, text: identifier(alias) })),
  ]
}

function edited(sql: string, start: number, end: number, edits: readonly Edit[]): string {
  let [text, at] = ['', start]
  for (const one of edits.toSorted((a, b) => a.from - b.from)) {
    text += sql.slice(at, one.from) + one.text
    at = one.to
  }
  return text + sql.slice(at, end)
}
