/** `dangling-foreign-key`: a foreign key that SQLite cannot use. */

import { ownPrograms } from '../folder/programs.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Level, Place } from '../model/text.ts'
import { renameOf } from '../sql/alter.ts'
import { listed, same, sameList } from '../sql/names.ts'
import { identifier, nameIn } from '../sql/tokens.ts'
import { readUniqueIndex } from '../sql/unique-index.ts'
import { indented } from './advice/words.ts'
import { inTheEnd, madeAt, named, within } from './evidence/evidence.ts'
import { freeName, namesTaken } from './evidence/names.ts'

type ForeignKey = TableSeen['foreignKeys'][number]

export const danglingForeignKey: Rule = {
  id: 'dangling-foreign-key',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A foreign key points at nothing that can be its parent',
  why:
    'SQLite takes such a foreign key without an error and looks for its parent only when a row is written. From then on every ' +
    'INSERT into the child, and every DELETE in the parent, is refused on connections that have foreign keys on.',
  fix: 'Point it at the primary key, or at columns with a UNIQUE of their own, of a table that is there.',
  *check(evidence) {
    const taken = namesTaken(evidence)
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const table of seen.schema?.after.tables ?? []) {
        for (const key of table.foreignKeys) {
          if (key.dangling === null || wasSo(seen, table, key) || isMended(evidence, seen, table, key)) continue
          yield {
            at: pointedAt(seen, table, key),
            message: `${table.name}.${key.columns.join(', ')} points at ${target(key)}, but ${key.dangling}${isByProgram(evidence, key) ? ' that a SQL file makes: one of the migrations in code may' : ''}.`,
            ...levelOf(evidence, key),
            fix:
              byLegacyRename(seen, key) ??
              byPartial(seen, key) ??
              fixFor(key, named(seen.schema?.after.tables ?? [], key.parent), taken),
          }
        }
      }
    }
  },
}

/** What makes it may be an applied file that does not replay, or a program. */
function levelOf(evidence: Evidence, key: ForeignKey): { readonly level?: Level } {
  if (isByProgram(evidence, key)) return { level: 'note' }
  return isAbsent(key) && evidence.replayed?.baseRefusals.length ? { level: 'warning' } : {}
}

/** The table was never there in the rehearsal, and some of the folder's migrations are programs. */
function isByProgram(evidence: Evidence, key: ForeignKey): boolean {
  if (!isAbsent(key) || ownPrograms(evidence.head).length === 0) return false
  const all = evidence.replayed?.migrations ?? []
  return !all.some(({ schema }) =>
    named([...(schema?.before.tables ?? []), ...(schema?.after.tables ?? [])], key.parent),
  )
}

/** It dangled before the file: in this table, or in the one that has this name now. */
function wasSo(seen: MigrationSeen, table: TableSeen, key: ForeignKey): boolean {
  const tables = seen.schema?.before.tables ?? []
  const had = named(tables, table.name) ?? tables.find((it) => sameList(columnsOf(it), columnsOf(table)))
  return had?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null) ?? false
}

function columnsOf(table: TableSeen): string[] {
  return table.columns.map(({ name }) => name)
}

function isMended(evidence: Evidence, seen: MigrationSeen, table: TableSeen, key: ForeignKey): boolean {
  const end = inTheEnd(evidence, seen, table)
  return !end?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null)
}

/** The statement that takes the parent away, else the one that declares the foreign key. */
function pointedAt(seen: MigrationSeen, table: TableSeen, key: ForeignKey): Place {
  const had = named(seen.schema?.before.tables ?? [], table.name)
  const isOld = had?.foreignKeys.some((it) => sameList(it.columns, key.columns) && same(it.parent, key.parent))
  if (isOld) return madeAt(seen, key.parent, ['DROP TABLE', 'ALTER TABLE'])
  return madeAt(seen, table.name, ['CREATE TABLE'])
}

function target({ parent, parentColumns }: ForeignKey): string {
  return parentColumns.length > 0 ? `${parent}(${parentColumns.join(', ')})` : parent
}

function isAbsent({ dangling }: ForeignKey): boolean {
  return dangling?.startsWith('there is no table') ?? false
}

function isLink({ foreignKeys }: TableSeen, columns: readonly string[]): boolean {
  return foreignKeys.some((key) => sameList(key.columns, columns))
}

/** What those rows point at themselves can be meant. */
function linked({ foreignKeys }: TableSeen, columns: readonly string[]): string {
  const key = foreignKeys.find((it) => sameList(it.columns, columns))
  return key
    ? ` If the row of ${key.parent} is meant, point at that: REFERENCES ${target({ ...key, parent: identifier(key.parent) })}.`
    : ''
}

/** Foreign keys of other tables do not follow a rename then: https://sqlite.org/pragma.html#pragma_legacy_alter_table. */
function byLegacyRename({ statements }: MigrationSeen, key: ForeignKey): string | null {
  const isLegacy = statements.some(({ sql }) =>
    /^\s*pragma\s+legacy_alter_table\s*[=(]\s*\W?(on|1|true|yes)\b/i.test(sql),
  )
  const isRenamed = statements.some(({ sql }) => same(renameOf(sql)?.from ?? '', key.parent))
  if (!isLegacy || !isRenamed) return null
  return `Leave PRAGMA legacy_alter_table = ON out: with it the foreign keys of other tables keep the old name ${key.parent}, and without it they follow the ALTER TABLE … RENAME.`
}

/** A unique index leaves rows out, which it was made for: those may be equal. Null where there is none of these columns. */
function byPartial({ schema }: MigrationSeen, { parent, parentColumns }: ForeignKey): string | null {
  const partial = (schema?.after.objects ?? []).find(({ type, table, sql }) => {
    const index = type === 'index' && same(table, parent) ? readUniqueIndex(sql) : null
    return index !== null && index.condition !== null && sameList(index.keys.map(nameIn), parentColumns)
  })
  const is = named(schema?.after.tables ?? [], parent)
  if (!partial || !is) return null
  const [key] = [is.primaryKey, ...is.uniques].filter((it) => it.length > 0)
  const at = key ? `, as REFERENCES ${identifier(parent)}(${key.map(identifier).join(', ')})` : ''
  return `Index ${partial.name} is unique for some rows only, and a foreign key needs one without WHERE; the rows that it leaves out may be equal. Point at a whole key of ${parent}${at}.`
}

/** The index goes by a name that nothing has: under one that is taken, IF NOT EXISTS makes none. */
function fixFor(key: ForeignKey, is: TableSeen | null, taken: Set<string>): string {
  const { parent, parentColumns, dangling } = key
  if (isAbsent(key))
    return `Make ${parent} in this file or in an earlier one, or point the foreign key at a table that is there. If another table has its rows now, write ALTER TABLE ${identifier(parent)} RENAME TO … instead of a copy and a DROP: foreign keys follow a rename. If it was to be rebuilt, make the new table under another name, copy the rows, drop ${parent}, and rename the new table last.`
  const whole =
    is && [is.primaryKey, ...is.uniques].find((it) => it.length > parentColumns.length && within(parentColumns, it))
  // Rows that are told apart by more than that, or that point at the rows of another table, share it as a matter of course.
  if (dangling?.endsWith('unique') && is && (whole || isLink(is, parentColumns))) {
    const known = [is.primaryKey, ...is.uniques]
      .filter((it) => it.length > 0)
      .map((it) => it.map(identifier).join(', '))
    const several = `Several rows of ${parent} may have the same ${listed(parentColumns)}: no unique index on ${parentColumns.length > 1 ? 'them' : 'it'} would hold.`
    return `${several} ${known.length > 0 ? `Point at one of them by a whole key: ${known.map((it) => `REFERENCES ${identifier(parent)}(${it})`).join(', or ')}.` : `Give ${parent} a key, and point at that.`}${linked(is, parentColumns)}`
  }
  if (dangling?.endsWith('unique')) {
    const index = identifier(freeName(`${parent}_${parentColumns.join('_')}`, taken))
    const columns = parentColumns.map(identifier).join(', ')
    return `Make the parent key unique, or point at the primary key of ${parent}:\n${indented(`CREATE UNIQUE INDEX IF NOT EXISTS ${index} ON ${identifier(parent)}(${columns});`)}`
  }
  return `Name columns of ${parent} that are its primary key or have a UNIQUE of their own.`
}
