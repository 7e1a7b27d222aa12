/** What the schema's own triggers ask of a row that is changed or deleted: a file can stop on the rows for which one of them is true. */

import { type Filter, filtersOf, textOf } from '../sql/filters.ts'
import { significant, type Token } from '../sql/tokens.ts'
import type { SchemaTexts } from '../sqlite/schema-kinds.ts'

/** What was made of filters before, by the texts of the triggers: each set of filters is one object, which others remember. */
const KNOWN = new WeakMap<readonly Filter[], Map<string, readonly Filter[]>>()

/**
 * The filters, and the triggers' conditions: each by itself, and each together with every whole filter of its table, as a
 * trigger is only asked about the rows that the file has chosen.
 */
export function withGuards(filters: readonly Filter[], triggers: SchemaTexts['triggers']): readonly Filter[] {
  const key = [...triggers.values()].flat().join('\u0001')
  if (key === '') return filters
  const known = KNOWN.get(filters) ?? new Map<string, readonly Filter[]>()
  KNOWN.set(filters, known)
  const found = known.get(key) ?? [
    ...filters,
    ...[...triggers].flatMap(([table, sqls]) => guardsOn(table, sqls, filters)),
  ]
  known.set(key, found)
  return found
}

function guardsOn(table: string, sqls: readonly string[], filters: readonly Filter[]): Filter[] {
  const tables = new Set([table])
  const own = sqls.filter(isAboutOldRows).flatMap((sql) => filtersOf([{ sql: withoutRow(significant(sql)) }]))
  const guards = own.map((guard) => ({ ...guard, tables }))
  const chosen = filters.filter((filter) => filter.whole && filter.tables.has(table))
  const both = guards.filter(({ whole }) => whole).flatMap((guard) => chosen.map((filter) => together(filter, guard)))
  return [...guards, ...both]
}

/** A row that is inserted is not there yet. */
function isAboutOldRows(sql: string): boolean {
  const words = significant(sql).map(({ text }) => text.toUpperCase())
  const event = words.find((word) => word === 'INSERT' || word === 'UPDATE' || word === 'DELETE')
  return event === 'UPDATE' || event === 'DELETE'
}

/** `OLD.state` as `state`: to a row that is not changed yet both of its sides are the same. */
function withoutRow(tokens: readonly Token[]): string {
  const isRow = (at: number) => /^(old|new)$/i.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.'
  return textOf(tokens.filter((_, at) => !isRow(at) && !isRow(at - 1)))
}

function together(filter: Filter, guard: Filter): Filter {
  const sql = `(${filter.sql}) AND (${guard.sql})`
  const columns = new Set([...filter.columns, ...guard.columns])
  return { ...filter, tokens: significant(sql), sql, columns, tables: guard.tables }
}
