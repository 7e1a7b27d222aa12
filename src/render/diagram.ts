/** The touched tables and their neighbours as a Mermaid entity diagram, with what is new, changed or dropped marked. */

import type { SchemaSeen, TableSeen } from '../model/schema.ts'

type Column = TableSeen['columns'][number]

type ForeignKey = TableSeen['foreignKeys'][number]

type Mark = 'new' | 'changed' | 'dropped' | null

/** A table on one or both sides, and its name in the diagram, which no stranger chose. */
interface Entity {
  readonly id: string
  readonly was: TableSeen | null
  readonly is: TableSeen | null
}

/** A diagram with more than this is no picture any more; GitHub stops at 500 relations and 50,000 characters. */
const MOST_TABLES = 20

const MOST_COLUMNS = 25

/** The lines of an `erDiagram` (https://mermaid.js.org/syntax/entityRelationshipDiagram.html); none without tables. */
export function diagram({ before, after }: { readonly before: SchemaSeen; readonly after: SchemaSeen }): string[] {
  const entities = entitiesOf(before, after)
  if (entities.length === 0) return []
  return ['erDiagram', ...entities.flatMap(drawn), ...entities.flatMap((entity) => relations(entity, entities))]
}

/** Those that differ first, so that they are there when not all are. */
function entitiesOf(before: SchemaSeen, after: SchemaSeen): Entity[] {
  const names = new Set([...after.tables, ...before.tables].map(({ name }) => name.toLowerCase()))
  const of = (tables: readonly TableSeen[], name: string) => tables.find((it) => it.name.toLowerCase() === name) ?? null
  const all = [...names].map((name) => ({ id: '', was: of(before.tables, name), is: of(after.tables, name) }))
  const sorted = [...all.filter((it) => markOf(it) !== null), ...all.filter((it) => markOf(it) === null)]
  return sorted.slice(0, MOST_TABLES).map((entity, at) => ({ ...entity, id: `t${at + 1}` }))
}

function markOf({ was, is }: Pick<Entity, 'was' | 'is'>): Mark {
  if (!was) return 'new'
  if (!is) return 'dropped'
  return was.sql === is.sql && was.name === is.name ? null : 'changed'
}

function drawn(entity: Entity): string[] {
  const table = (entity.is ?? entity.was) as TableSeen
  const columns = columnsOf(entity)
  const shown = columns.slice(0, MOST_COLUMNS).map(({ column, mark }) => attribute(table, column, mark))
  const more = columns.length - MOST_COLUMNS
  return [
    `  ${entity.id}["${withMark(label(table.name), markOf(entity))}"] {`,
    ...shown,
    ...(more > 0 ? [`    _ and_more "${more}"`] : []),
    '  }',
  ]
}

/** The columns of the new table, and behind them those that are gone. Marks only where the table itself is not new or gone. */
function columnsOf({ was, is }: Entity): { column: Column; mark: Mark }[] {
  if (!was || !is) return (was ?? is)?.columns.map((column) => ({ column, mark: null })) ?? []
  const find = (table: TableSeen, name: string) =>
    table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())
  return [
    ...is.columns.map((column) => {
      const old = find(was, column.name)
      return { column, mark: !old ? ('new' as const) : isSame(old, column) ? null : ('changed' as const) }
    }),
    ...was.columns.filter(({ name }) => !find(is, name)).map((column) => ({ column, mark: 'dropped' as const })),
  ]
}

function isSame(a: Column, b: Column): boolean {
  const print = ({ type, notNull, default: value, collation, generated }: Column) =>
    JSON.stringify([type, notNull, value, collation, generated])
  return print(a) === print(b)
}

function attribute(table: TableSeen, column: Column, mark: Mark): string {
  const isIn = (names: readonly string[]) => names.some((name) => name.toLowerCase() === column.name.toLowerCase())
  const keys = [
    isIn(table.primaryKey) ? 'PK' : '',
    table.foreignKeys.some(({ columns }) => isIn(columns)) ? 'FK' : '',
    table.uniques.some((unique) => unique.length === 1 && isIn(unique)) ? 'UK' : '',
  ].filter((key) => key !== '')
  const words = [attributeType(column.type), attributeName(column.name), keys.join(', '), mark ? `"${mark}"` : '']
  return `    ${words.filter((word) => word !== '').join(' ')}`
}

/** The foreign keys of one table, those that are gone too; only between tables that are in the diagram. */
function relations(entity: Entity, entities: readonly Entity[]): string[] {
  const { was, is } = entity
  const keys = (table: TableSeen | null) => table?.foreignKeys ?? []
  const lost = keys(was).filter((key) => !keys(is).some((other) => print(other) === print(key)))
  return [
    ...keys(is).map((key) => ({
      key,
      mark: keys(was).some((it) => print(it) === print(key)) ? null : ('new' as const),
    })),
    ...lost.map((key) => ({ key, mark: 'dropped' as const })),
  ].flatMap(({ key, mark }) => {
    const parent = entities.find((it) => (it.is ?? it.was)?.name.toLowerCase() === key.parent.toLowerCase())
    const table = (is ?? was) as TableSeen
    const said = withMark(key.columns.map(label).join(', '), was && is ? mark : null)
    return parent ? [`  ${parent.id} ${ends(table, key)} ${entity.id} : "${said}"`] : []
  })
}

function print({ columns, parent, onDelete }: ForeignKey): string {
  return `${columns.join('\n')}\n${parent}\n${onDelete}`.toLowerCase()
}

/** One parent or none, and many children or one. */
function ends({ columns, primaryKey, uniques }: TableSeen, key: ForeignKey): string {
  const has = (names: readonly string[], name: string) => names.some((it) => it.toLowerCase() === name.toLowerCase())
  const required = key.columns.every((name) => columns.some((it) => it.notNull && has([it.name], name)))
  const single = [primaryKey, ...uniques].some((it) => it.length > 0 && it.every((name) => has(key.columns, name)))
  return `${required ? '||' : '|o'}--${single ? 'o|' : 'o{'}`
}

function withMark(name: string, mark: Mark): string {
  return mark === null ? name : `${name} (${mark})`
}

const LONGEST = 60

/** A name inside double quotes. Letters of any script stay; white space, quotes, brackets and signs become `_`. */
export function label(name: string): string {
  return plain(name) || '_'
}

/** The name of a column. It may not start with a digit, nor be read as one of Mermaid's words for keys. */
export function attributeName(name: string): string {
  const word = plain(name)
  // Mermaid finds PK, FK and UK by ASCII's word boundaries: `PKé` has one behind the K.
  return /^([\p{L}_])/u.test(word) && !/^[PFU]K(?!\w)/i.test(word) ? word : `_${word}`
}

/** The type of a column, `VARCHAR(20)` too; SQLite has columns without one. */
export function attributeType(type: string): string {
  const words = type.trim().split(/(?<=\))|(?=\()|(?=\))/)
  const shown = words.map((word) => (/^[()]/.test(word) ? word[0] + plain(word.slice(1)) : plain(word))).join('')
  return shown === '' ? 'any' : /^[\p{L}_]/u.test(shown) && !/^[PFU]K(?!\w)/i.test(shown) ? shown : `_${shown}`
}

/** Mermaid's attribute words take ASCII and what stands between U+00C0 and U+FFFF, in UTF-16. Fillers look like nothing. */
function plain(text: string): string {
  const safe = Array.from(text, (character) => (SAFE.test(character) ? character : '_'))
  const shown = safe.join('').replace(/_{3,}/g, '__')
  return safe.length > LONGEST ? `${Array.from(shown).slice(0, LONGEST).join('')}__` : shown
}

const SAFE = /^(?:[A-Za-z0-9_]|(?=[\u00C0-\uFFEF])(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{Nd}])$/u
