/** Views, triggers and virtual tables that the file leaves broken: what both rules share. */

import type { Fact } from '../../model/facts.ts'
import type { Broken, Lost } from '../../model/hanging.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { keyOf, same } from '../../sql/names.ts'
import { changesRows, namesIn, targetName, targetOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { unmetUpsertFix } from '../advice/unmet-upsert.ts'
import { indented, pasted } from '../advice/words.ts'
import { isEmptied } from './emptied.ts'
import { later, madeAt, named } from './evidence.ts'

/** Those that no later new file mends, makes anew or drops, each with the file that broke it. */
export function* stillBroken(
  evidence: Evidence,
  type: Broken['type'],
): Generator<{ seen: MigrationSeen; broken: Broken; at: Place }> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    for (const broken of seen.broken) {
      const isMended = later(evidence, seen).some(({ mended }) =>
        mended.some((it) => it.type === broken.type && same(it.name, broken.name)),
      )
      if (broken.type === type && !isMended) yield { seen, broken, at: brokenAt(seen, broken) }
    }
  }
}

/** Whether the file makes it; else it was there before. */
export function isMade(seen: MigrationSeen, { type, name }: Broken): boolean {
  return seen.statements.some((it) => it.verb === `CREATE ${type.toUpperCase()}` && namesIn(it.sql).has(keyOf(name)))
}

/** What to write instead: its old text, where that would do. */
export function mended(seen: MigrationSeen, broken: Broken): string {
  const { type, name, message } = broken
  const ungiven = /^NOT NULL constraint failed: (.+)$/.exec(message)?.[1]
  if (type === 'trigger' && ungiven !== undefined)
    return `Give ${ungiven} a value in the INSERT of the trigger, or the column a DEFAULT.`
  if (/^too many columns in result set/.test(message))
    return type === 'view'
      ? 'Name the columns that are read in the CREATE VIEW, instead of *, or make two views of some of the columns each.'
      : 'Name the columns that are read in the CREATE TRIGGER, instead of *.'
  if (/^LIKE or GLOB pattern/.test(message))
    return `Write a shorter pattern in the CREATE ${type.toUpperCase()}, or compare with substr() or instr().`
  if (/^Expression tree/.test(message))
    return 'Make the expressions less deep: parentheses around parts of a long chain of OR, AND or ||, or a column that holds what a subquery asks.'
  const upsert = type === 'trigger' ? unmetUpsertFix(seen, message) : null
  if (upsert !== null) return upsert
  const drop = `DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`
  const old = seen.schema?.before.objects.find((it) => it.type === type && same(it.name, name))
  const missed = /no such table: (?:main\.)?(.+)$/.exec(message)?.[1] ?? ''
  const view = seen.schema?.before.objects.find((it) => it.type === 'view' && same(it.name, missed))
  if (view)
    return `The ${type} reads ${view.name}. Make that anew on what is there:\n${pasted(view.sql)}\nOr drop the ${type} too:\n${drop}`
  const wasThere = missed === '' || seen.schema?.before.tables.some((it) => same(it.name, missed)) === true
  if (!old && isMade(seen, broken))
    return `Write what is there, and what SQLite understands, in the CREATE ${type.toUpperCase()}, or leave it out of the file.`
  const home = missed === '' ? null : movedTo(seen, missed)
  if (type === 'trigger' && home !== null && !isMade(seen, broken)) {
    const again = old
      ? `:\n${indented(drop)}\n${pasted(calledOtherwise(old.sql, missed, home))}`
      : `:\n${indented(drop)}\n  -- and behind the rest of the file its CREATE TRIGGER, with ${home} in the place of ${missed}`
    return `The rows of ${missed} are in ${home} now. Without the trigger nothing is written there any more: drop it, and make it again with ${home} and the columns that this has${again}`
  }
  if (!old || wasThere) return `Make the ${type} anew on what is there, or drop it:\n${drop}`
  return `A RENAME makes the ${type} follow the old table. Drop it first, and make it again as the last step:\n${indented(drop)}\n${pasted(old.sql)}`
}

/** The table into which the file copies the rows of one that it drops; null where that may be none, or several. */
function movedTo({ statements, schema }: MigrationSeen, table: string): string | null {
  const found = statements.flatMap(({ sql }) => {
    const copy = readCopy(sql)
    const [source, ...more] = copy ? sourcesOf(copy) : []
    const target = targetName(sql)
    return source && more.length === 0 && same(source.table, table) && target !== null ? [target] : []
  })
  const [home, ...more] = new Set(found)
  return home !== undefined && more.length === 0 && named(schema?.after.tables ?? [], home) ? home : null
}

/** The text with another name in the place of the table's. */
function calledOtherwise(sql: string, table: string, name: string): string {
  return significant(sql)
    .filter((token) => ['word', 'quoted'].includes(token.kind) && same(unquote(token), table))
    .reduceRight((text, { start, end }) => text.slice(0, start) + identifier(name) + text.slice(end), sql)
}

/** Where the file makes it; else the first statement that drops or alters what SQLite misses. */
function brokenAt(seen: MigrationSeen, broken: Broken): Place {
  const made = seen.statements.find(
    ({ sql }) => /^create\s+virtual\b/i.test(sql) && namesIn(sql).has(keyOf(broken.name)),
  )
  if (broken.stale && made) return made.at
  if (broken.type === 'virtual table') return contentChangedAt(seen, broken)
  if (isMade(seen, broken)) return madeAt(seen, broken.name, [`CREATE ${broken.type.toUpperCase()}`])
  const missed = namesIn(broken.message.split(':').at(-1) ?? '')
  const by = seen.statements.find(
    ({ verb, sql }) => (verb === 'DROP TABLE' || verb === 'ALTER TABLE' || verb === 'DROP VIEW') && shares(missed, sql),
  )
  return by?.at ?? madeAt(seen, broken.table, ['DROP TABLE', 'ALTER TABLE', 'DROP VIEW'])
}

/**
 * Where the file drops or alters the table whose content the virtual one reads, or the view; else where it changes rows of
 * it. What SQLite misses (`no such column: T.title`) tells one ALTER TABLE from another.
 */
function contentChangedAt(seen: MigrationSeen, { table, message }: Broken): Place {
  const missed = keyOf(/^no such (?:column|table): (?:\w+\.)?(.+)$/.exec(message)?.[1] ?? '')
  const changes = seen.statements.filter(({ verb }) => /^(DROP|ALTER) (TABLE|VIEW)$/.test(verb))
  const aimed = changes.filter(({ sql }) => targetOf(sql) === keyOf(table))
  const by =
    aimed.find(({ verb, sql }) => verb === 'DROP TABLE' || namesIn(sql).has(missed)) ??
    aimed[0] ??
    changes.find(({ sql }) => namesIn(sql).has(missed)) ??
    seen.statements.find(({ sql }) => changesRows(sql) && targetOf(sql) === keyOf(table))
  return by?.at ?? madeAt(seen, table, [...changes.map(({ verb }) => verb), 'CREATE TABLE'])
}

function shares(names: ReadonlySet<string>, sql: string): boolean {
  return [...namesIn(sql)].some((name) => name !== 'main' && names.has(name))
}

/** A rebuilt table before and after; tables that were thrown away with all their rows are not rebuilt. */
export interface Rebuild {
  readonly was: TableSeen
  readonly is: TableSeen
}

/** Every rebuilt table of the file. */
export function rebuilds(seen: MigrationSeen): Rebuild[] {
  return seen.rebuilt.flatMap((name) => {
    const was = named(seen.schema?.before.tables ?? [], name)
    const is = named(seen.schema?.after.tables ?? [], name)
    return was && is && !isEmptied(seen, name) ? [{ was, is }] : []
  })
}

/** What went with a table or view, in the words of its own kind, and is not there when the last new file has run. */
export function lostFor(evidence: Evidence, seen: MigrationSeen, type: Lost['type']): Lost[] {
  return seen.lost.filter(
    (it) => it.type === type && !(type !== 'view' && isEmptied(seen, it.table)) && !comesBack(evidence, seen, it),
  )
}

/** Whether a DROP of the file names it: then it went on purpose. */
export function isDropped(seen: MigrationSeen, { type, name }: Pick<Lost, 'type' | 'name'>): boolean {
  const verb = `DROP ${type.toUpperCase()}`
  return seen.statements.some((it) => it.verb === verb && namesIn(it.sql).has(keyOf(name)))
}

/** Where the table goes: its DROP TABLE, else the first statement that names it. */
export function rebuiltAt(seen: MigrationSeen, table: string): Place {
  return madeAt(seen, table, ['DROP TABLE', 'DROP VIEW'])
}

/** A later file makes it again, drops its table, or has an index that begins with the same columns. */
function comesBack(evidence: Evidence, seen: MigrationSeen, lost: Lost): boolean {
  return later(evidence, seen).some(({ schema }) => {
    if (!schema) return false
    // One that is another now is there all along: a later file has to make it anew.
    const isBack = (sql: string) => lost.became === undefined || sql !== lost.became
    if (schema.after.objects.some((it) => it.type === lost.type && same(it.name, lost.name) && isBack(it.sql)))
      return true
    if (lost.type === 'view') return false
    const then = named(schema.before.tables, lost.table)
    const now = named(schema.after.tables, lost.table)
    if (then && !now) return true
    return lost.columns.length > 0 && (now?.indexed ?? []).some((index) => begins(index, lost.columns))
  })
}

function begins(index: readonly string[], columns: readonly string[]): boolean {
  return columns.every((column, at) => same(column, index[at] ?? ''))
}

/**
 * The tables in groups, each in order of appearance. Two tables belong together when a foreign key connects them, also by
 * way of a third table; when a view, a trigger or a statement names both; and when the same is done to both.
 */
export function related(seen: MigrationSeen, changes: ReadonlyMap<string, readonly Fact[]>): string[][] {
  const links = linksOf(seen)
  const together = (a: string, b: string) =>
    areLinked(links, keyOf(a), keyOf(b)) || areAlike(changes.get(a) ?? [], changes.get(b) ?? [])
  const groups: string[][] = []
  for (const table of changes.keys()) {
    const joined = groups.filter((group) => group.some((other) => together(table, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), table])
  }
  return groups
}

interface Links {
  /** Tables (lower case) with what a foreign key leads to from them, or comes from. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
  /** The names (lower case) in each statement, view, trigger. */
  readonly texts: readonly ReadonlySet<string>[]
}

function linksOf({ schema, statements }: MigrationSeen): Links {
  const sides = schema ? [schema.before, schema.after] : []
  const keys = new Map<string, Set<string>>()
  const link = (a: string, b: string) => keys.set(a, (keys.get(a) ?? new Set()).add(b))
  for (const table of sides.flatMap(({ tables }) => tables)) {
    for (const { parent } of table.foreignKeys) {
      link(keyOf(table.name), keyOf(parent))
      link(keyOf(parent), keyOf(table.name))
    }
  }
  const objects = sides.flatMap((side) => side.objects.map(({ sql }) => sql))
  return { keys, texts: [...objects, ...statements.map(({ sql }) => sql)].map(namesIn) }
}

function areLinked({ keys, texts }: Links, a: string, b: string): boolean {
  const near = keys.get(a)
  if (near?.has(b) || [...(near ?? [])].some((between) => keys.get(between)?.has(b))) return true
  return texts.some((names) => names.has(a) && names.has(b))
}

/** The same column in several tables, indexes on several, rows for several, several new tables: one change each. */
function areAlike(a: readonly Fact[], b: readonly Fact[]): boolean {
  const columns = new Set(a.flatMap(columnOf))
  if (b.flatMap(columnOf).some((column) => columns.has(column))) return true
  return kinds(a) === kinds(b)
}

function columnOf(fact: Fact): string[] {
  return 'column' in fact && fact.kind !== 'values-changed' ? [`${fact.kind} ${keyOf(fact.column)}`] : []
}

function kinds(facts: readonly Fact[]): string {
  const marks = facts.map((fact) => {
    if ('column' in fact) return `${fact.kind} ${keyOf(fact.column)}`
    return 'type' in fact ? `${fact.kind} ${fact.type}` : fact.kind
  })
  // A new table may come with its first rows, or without.
  const telling = marks.includes('table-added') ? marks.filter((mark) => mark !== 'rows-added') : marks
  return [...new Set(telling)].sort().join('\n')
}
