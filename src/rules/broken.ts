/** Views, triggers and virtual tables that the file leaves broken: what both rules share. */

import type { Broken, Evidence, MigrationSeen, Place } from '../model.ts'
import { changesRows, namesIn } from '../sql/statement.ts'
import { targetOf } from '../sql/target.ts'
import { identifier } from '../sql/tokens.ts'
import { later, same } from './later.ts'
import { indented, pasted } from './paste.ts'
import { madeAt } from './point.ts'

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
  return seen.statements.some(
    (it) => it.verb === `CREATE ${type.toUpperCase()}` && namesIn(it.sql).has(name.toLowerCase()),
  )
}

/** What to write instead: its old text, where that would do. */
export function mended(seen: MigrationSeen, { type, name, message }: Broken): string {
  const drop = `DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`
  const old = seen.schema?.before.objects.find((it) => it.type === type && same(it.name, name))
  const missed = /no such table: (?:main\.)?(.+)$/.exec(message)?.[1] ?? ''
  const view = seen.schema?.before.objects.find((it) => it.type === 'view' && same(it.name, missed))
  if (view)
    return `The ${type} reads ${view.name}. Make that anew on what is there:\n${pasted(view.sql)}\nOr drop the ${type} too:\n${drop}`
  const wasThere = missed === '' || seen.schema?.before.tables.some((it) => same(it.name, missed)) === true
  if (!old || wasThere) return `Make the ${type} anew on what is there, or drop it:\n${drop}`
  return `A RENAME makes the ${type} follow the old table. Drop it first, and make it again as the last step:\n${indented(drop)}\n${pasted(old.sql)}`
}

/** Where the file makes it; else the first statement that drops or alters what SQLite misses. */
function brokenAt(seen: MigrationSeen, broken: Broken): Place {
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
  const missed = /^no such (?:column|table): (?:\w+\.)?(.+)$/.exec(message)?.[1]?.toLowerCase()
  const changes = seen.statements.filter(({ verb }) => /^(DROP|ALTER) (TABLE|VIEW)$/.test(verb))
  const aimed = changes.filter(({ sql }) => targetOf(sql) === table.toLowerCase())
  const by =
    aimed.find(({ verb, sql }) => verb === 'DROP TABLE' || (missed !== undefined && namesIn(sql).has(missed))) ??
    aimed[0] ??
    changes.find(({ sql }) => missed !== undefined && namesIn(sql).has(missed)) ??
    seen.statements.find(({ sql }) => changesRows(sql) && targetOf(sql) === table.toLowerCase())
  return by?.at ?? madeAt(seen, table, [...changes.map(({ verb }) => verb), 'CREATE TABLE'])
}

function shares(names: ReadonlySet<string>, sql: string): boolean {
  return [...namesIn(sql)].some((name) => name !== 'main' && names.has(name))
}
