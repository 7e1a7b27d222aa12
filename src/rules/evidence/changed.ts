/** What a rebuilt table demands of its rows in another way, though the rebuild is made for something else. */

import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readTable, wordsOf } from '../../sql/create-table.ts'
import { normalPart } from '../../sql/create-trigger.ts'
import { keyOf, same, sameList } from '../../sql/names.ts'
import { identifier, type Token } from '../../sql/tokens.ts'
import { clause, type Gone, list } from './constraints.ts'
import { named, within } from './evidence.ts'
import type { Rebuild } from './schema.ts'

type ForeignKey = TableSeen['foreignKeys'][number]

/**
 * The constraints that say another thing now. A rebuild that changes nothing else is made for that, and one that leaves a word
 * out is `goneFrom`'s.
 */
export function changedIn(seen: MigrationSeen, rebuild: Rebuild): Gone[] {
  if (!hasOtherPurpose(rebuild)) return []
  const changed = [
    ...changedColumns(seen, rebuild),
    ...rebuild.was.foreignKeys.flatMap((key) => changedKey(seen, rebuild, key)),
  ]
  return changed.map((one) => ({ ...one, instead: true }))
}

/** Something else differs between the two: a column, what it must hold, a key, a CHECK, an option. */
function hasOtherPurpose({ was, is }: Rebuild): boolean {
  const shape = (table: TableSeen) =>
    JSON.stringify([
      table.columns.map(({ name, type, notNull, generated, ...it }) => [
        keyOf(name),
        keyOf(type),
        notNull,
        generated,
        it.default,
      ]),
      table.uniques.map((unique) => unique.map(keyOf).sort()).sort(),
      table.checks.map(normalPart).sort(),
      [table.strict, table.withoutRowid, table.autoincrement],
      table.primaryKey.map(keyOf).sort(),
    ])
  return shape(was) !== shape(is)
}

function changedColumns(seen: MigrationSeen, { was, is }: Rebuild): Gone[] {
  const [then, today] = [readTable(was.sql).generated, readTable(is.sql).generated]
  return was.columns.flatMap(({ name, collation }): Gone[] => {
    const now = is.columns.find((column) => same(column.name, name))
    const isOther = now !== undefined && !same(collation, now.collation)
    const wasPlain = same(collation, 'BINARY') || same(now?.collation ?? '', 'BINARY')
    const [old, own] = [then, today].map((of) => textOf(of.get(keyOf(name))))
    return [
      ...(isOther && !wasPlain
        ? [
            {
              says: `COLLATE ${collation} of ${name} is COLLATE ${now.collation}`,
              sql: `COLLATE ${collation}`,
              column: name,
            },
          ]
        : []),
      ...(old && own && givesOther(seen, is, name, [old, own])
        ? [{ says: `${name}, which was ${old}, is ${own}`, sql: 'GENERATED', column: name }]
        : []),
    ]
  })
}

function textOf(tokens: readonly Token[] | undefined): string | null {
  return tokens === undefined ? null : tokens.map(({ text }) => text).join(' ')
}

/** The values differ, and not because those differ that they are made of. */
function givesOther(seen: MigrationSeen, is: TableSeen, column: string, expressions: readonly string[]): boolean {
  if (new Set(expressions.map(normalPart)).size === 1) return false
  const facts = seen.rehearsals.find(({ scenario }) => scenario === 'rows')?.facts ?? []
  const changed = facts.flatMap((fact) =>
    fact.kind === 'values-changed' && same(fact.table, is.name) ? [fact.column] : [],
  )
  const words = new Set(expressions.flatMap((text) => [...wordsOf(text)]))
  return changed.some((it) => same(it, column)) && !changed.some((it) => words.has(keyOf(it)))
}

/** A key that demands the same in another order, where nothing is found by its first column alone any more. */
export interface Turned {
  /** `PRIMARY KEY (a, b)`, and what it is now. */
  readonly was: string
  readonly is: string
  /** That column. */
  readonly first: string
}

/** None where the rebuild is made for that. */
export function turnedIn(rebuild: Rebuild): Turned[] {
  if (!hasOtherPurpose(rebuild)) return []
  const { was, is } = rebuild
  const pairs = [
    { words: 'PRIMARY KEY', key: was.primaryKey, keys: [is.primaryKey] },
    ...was.uniques.map((key) => ({ words: 'UNIQUE', key, keys: is.uniques })),
  ]
  return pairs.flatMap(({ words, key, keys }) => {
    const now = keys.find((other) => other.length === key.length && within(key, other))
    const [first = ''] = key
    const isServed = is.indexed.some((index) => same(index[0] ?? '', first))
    if (!now || sameList(now, key) || isServed) return []
    return [{ was: `${words} (${list(key)})`, is: `${words} (${list(now)})`, first }]
  })
}

function changedKey({ schema }: MigrationSeen, { was: table, is }: Rebuild, was: ForeignKey): Gone[] {
  const now = is.foreignKeys.find((key) => sameList(key.columns, was.columns))
  if (!now) return []
  const columns = was.columns.join(', ')
  const [before, after] = [schema?.before.tables ?? [], schema?.after.tables ?? []]
  const to = was.parentColumns.length > 0 ? ` (${list(was.parentColumns)})` : ''
  const sql = `FOREIGN KEY (${list(was.columns)}) REFERENCES ${identifier(was.parent)}${to}`
  if (!same(now.parent, was.parent)) {
    // A parent that is gone, or new, is what the file is about.
    const bothStay = [was.parent, now.parent].every((name) => named(before, name) && named(after, name))
    return bothStay ? [clause(`the foreign key of ${columns} to ${was.parent} leads to ${now.parent}`, sql)] : []
  }
  const isOther = (then: string, today: string) => then !== today && then !== 'NO ACTION' && today !== 'NO ACTION'
  const isRequired = ({ columns }: TableSeen) =>
    columns.some(({ name, notNull }) => notNull && within([name], was.columns))
  // What must not be NULL cannot be set to it; and whoever lets NULL into a link says with SET NULL what for.
  const isByNull =
    (was.onDelete === 'SET NULL' && isRequired(is)) ||
    (now.onDelete === 'SET NULL' && isRequired(table) && !isRequired(is))
  const onDelete = isByNull ? now.onDelete : was.onDelete
  return [
    ...(isOther(onDelete, now.onDelete)
      ? [
          clause(
            `ON DELETE ${was.onDelete} of ${columns} is ON DELETE ${now.onDelete}`,
            `${sql} ON DELETE ${was.onDelete}`,
          ),
        ]
      : []),
    ...(isOther(was.onUpdate, now.onUpdate)
      ? [
          clause(
            `ON UPDATE ${was.onUpdate} of ${columns} is ON UPDATE ${now.onUpdate}`,
            `${sql} ON UPDATE ${was.onUpdate}`,
          ),
        ]
      : []),
  ]
}
