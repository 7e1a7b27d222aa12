/** What to do where no row is wrong: a trigger refuses what the statement writes, a search index lacks it, or REPLACE deletes rows that others refer to. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { listed, same } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, objectOf, targetName, verbOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { replacesRows } from '../../sql/written.ts'
import { isUnindexed } from './advice.ts'

/** Null where nothing of that is so. */
export function stoppedByFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  return byTrigger(evidence, seen, refusal) ?? byIndex(evidence, seen, refusal) ?? byReplace(seen, refusal)
}

/** By the words that it raises: the last one up to this file that says them, and that fires for such a statement where there is one. */
function byTrigger(evidence: Evidence, { path }: MigrationSeen, { message, statement }: Refusal): string | null {
  const all = madeUntil(evidence, path, /\braise\b/i).filter(({ sql }) => raises(sql, message))
  const fires = ({ on, sql }: Made) =>
    same(on, targetName(statement) ?? '') && readTrigger(sql).moment.endsWith(` ${actionOf(statement)}`)
  const found = all.findLast(fires) ?? all.at(-1)
  if (found === undefined) return null
  const name = identifier(found.name)
  const where = found.path === path ? 'which this file makes' : `which ${found.path} makes`
  return `Trigger ${found.name} of ${found.on}, ${where}, refuses it. Let the statement leave out, or change, the rows that it does not let through. Where it is not meant for them, write DROP TRIGGER ${name} before the statement, and its CREATE TRIGGER again behind it.`
}

/** A trigger takes rows out of a full-text index that never had them: https://sqlite.org/fts5.html#external_content_tables. */
function byIndex(evidence: Evidence, { path }: MigrationSeen, refusal: Refusal): string | null {
  if (!isUnindexed(refusal)) return null
  const table = targetName(refusal.statement) ?? ''
  const triggers = madeUntil(evidence, path, TAKES_OUT).filter((it) => same(it.on, table))
  const name = triggers.flatMap(({ sql }) => TAKES_OUT.exec(sql)?.[1] ?? []).at(-1)
  return name === undefined
    ? 'Fill the full-text index before this statement: its own INSERT with the word rebuild does so (https://sqlite.org/fts5.html#the_rebuild_command).'
    : `Fill the index before this statement:\n  INSERT INTO ${name}(${name}) VALUES ('rebuild');`
}

/** `INSERT INTO docs_fts(docs_fts, rowid, body) VALUES ('delete', …)`. */
const TAKES_OUT = /\binto\s+(\w+)\s*\(\s*\1\s*,[^)]*\)\s*values\s*\(\s*'delete'/i

/** The triggers that the files up to this one make, where a file has such words. */
function madeUntil({ head }: Evidence, path: string, words: RegExp): Made[] {
  const until = head.migrations.findIndex((it) => it.path === path)
  return head.migrations
    .slice(0, until + 1)
    .flatMap(({ path: own, up }) => (up && words.test(up.sql) ? triggersIn(own, up.sql) : []))
}

interface Made {
  readonly path: string
  readonly name: string
  readonly on: string
  readonly sql: string
}

function triggersIn(path: string, sql: string): Made[] {
  return statementsOf(sql)
    .filter((it) => verbOf(it) === 'CREATE TRIGGER')
    .map((it) => ({ path, name: objectOf(it) ?? '', on: readTrigger(it).table, sql: it }))
}

/** `RAISE(ABORT, 'these words')`. */
function raises(sql: string, message: string): boolean {
  const all = significant(sql)
  return all.some(
    (token, at) =>
      /^raise$/i.test(token.text) && all[at + 4]?.kind === 'string' && unquote(all[at + 4] ?? token) === message,
  )
}

/** Of a table to which foreign keys lead. */
function byReplace({ schema, held }: MigrationSeen, { message, statement }: Refusal): string | null {
  const table = targetName(statement)
  if (!/^FOREIGN KEY constraint failed/.test(message) || table === null || !replacesRows(statement)) return null
  const tables = (held ?? schema?.before)?.tables ?? []
  const children = tables.filter(
    ({ name, foreignKeys }) => !same(name, table) && foreignKeys.some((key) => same(key.parent, table)),
  )
  if (children.length === 0) return null
  return `REPLACE deletes each row of ${table} that is in its way before it writes the new one, and rows of ${listed(children.map(({ name }) => name))} refer to it. Change it in place: INSERT … ON CONFLICT (…) DO UPDATE SET …. It keeps its key then, and what refers to it.`
}
