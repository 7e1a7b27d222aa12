/** What the smaller limits of production's database refuse, asked of the SQLite that can be given them. */

import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Broken } from '../../model/hanging.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
import { EXTENDED, type StartEngine } from '../../sqlite/bundled.ts'
import { on, refusal, type SizeLimits, type State } from '../../sqlite/engine.ts'
import { entriesOf } from '../../sqlite/schema.ts'
import { allOf, outcome } from '../outcome.ts'
import type { Seen } from '../replay.ts'
import { refusedOn } from './older.ts'
import { TOO, unreadIn } from './unread.ts'

/** A short statement makes a long value by these: https://sqlite.org/lang_corefunc.html */
const MAKES_LONG = /\b(?:zeroblob|randomblob|printf|format|replace|hex)\b/i

/** What can make an expression a step deeper. */
const STEP = /[-+*/%|&<>=~(]|\b(?:or|and|not|is|in|between|collate|case|isnull|notnull|match|regexp)\b/gi

/** Asking costs as much as a small rehearsal: only files that may reach a limit are worth it. Seeing too much costs that time. */
function mayReach({ incoming, base }: ReplayJob, { depth }: SizeLimits): boolean {
  return incoming.some(({ sql }) => {
    if (sql.length > 50_000 || /\b(?:like|glob)\b/i.test(sql) || MAKES_LONG.test(sql)) return true
    // What an expression reads through a view counts, too.
    if ((sql.match(STEP) ?? []).length >= depth / 2) return true
    if ((sql.match(/\b(?:union|intersect|except)\b/gi) ?? []).length >= 5) return true
    if ((sql.match(/,/g) ?? []).length >= 32) return true
    if (/\*/.test(sql) && /\b(?:view|join)\b/i.test(sql) && base.reduce((all, it) => all + columnsIn(it.sql), 0) >= 90)
      return true
    return /\badd\b/i.test(sql) && base.some((script) => columnsIn(script.sql) >= 90)
  })
}

/** As many as it can make, or more. */
function columnsIn(sql: string): number {
  return (sql.match(/,|\badd\b/gi) ?? []).length
}

/** The limit is production's and no fault of the SQL: elsewhere the statement works. */
function hintOf({ message, statement: sql }: Refusal, limits: SizeLimits): string {
  const { value, statement, columns, depth, compound, pattern, arguments: most } = limits
  const what = /columns in result set/.test(message)
    ? `${columns} columns in what a SELECT gives, that of a subquery too`
    : /columns in (?:index|set list)|BY clause/.test(message)
      ? `${columns} of them`
      : /columns/.test(message)
        ? `${columns} columns in a table: put the others into a second table with the same key`
        : /compound/.test(message)
          ? `${compound} terms in a compound SELECT`
          : /pattern/.test(message)
            ? `${pattern} bytes in a LIKE or GLOB pattern: compare with substr() or instr()`
            : /arguments/.test(message)
              ? `${most} arguments of a function: call it for some of them each, and put the results together`
              : /^Expression/.test(message)
                ? `${depth} steps in an expression, and each OR, AND or || of a chain is one`
                : new TextEncoder().encode(sql).length <= statement
                  ? `${value.toLocaleString('en')} bytes in a value and in a row`
                  : `${statement.toLocaleString('en')} bytes in a statement, which is what is meant`
  return `The database here takes at most ${what}. Elsewhere SQLite takes more, so that a local try passes.`
}

/** A pattern is measured when a row meets it, and an empty table has none. */
function longPattern({ migrations }: Seen, most: number): Refusal | null {
  for (const { sql, verb, at } of migrations.flatMap(({ statements }) => statements)) {
    // What is made here and runs later is taken here.
    if (!/^CREATE (?:TRIGGER|VIEW)$/.test(verb ?? '') && isLong(sql, most))
      return { at, message: LONG_PATTERN, statement: sql, hint: null }
  }
  return null
}

const LONG_PATTERN = 'LIKE or GLOB pattern too complex'

/** Views and triggers that are new and have such a pattern. */
function unreadOf({ schema }: MigrationSeen, most: number): Broken[] {
  const before = new Set((schema?.before.objects ?? []).map(({ sql }) => sql))
  return (schema?.after.objects ?? []).flatMap(({ type, name, table, sql }): Broken[] => {
    if (type === 'index' || before.has(sql) || !isLong(sql, most)) return []
    const message = `${LONG_PATTERN} (the database here takes at most ${most} bytes, elsewhere SQLite takes more)`
    return [{ type, name, table, message }]
  })
}

function isLong(sql: string, most: number): boolean {
  const all = significant(sql)
  return all.some(({ text }, index) => /^(?:like|glob)$/i.test(text) && patternAt(all, index + 1) > most)
}

/** The bytes of the strings that stand there, joined by `||`; those of anything else are not known. */
function patternAt(all: readonly Token[], from: number): number {
  let [at, bytes] = [from, 0]
  while (all[at]?.text === '(') at += 1
  for (; all[at]?.kind === 'string'; at += 2) {
    bytes += new TextEncoder().encode(unquote(all[at] as Token)).length
    if (all[at + 1]?.text !== '||') break
  }
  return bytes
}

/** The files as they are under those limits: the first that reaches one is refused there. */
export async function withinLimits(
  seen: Seen,
  job: ReplayJob,
  state: State | undefined,
  start: StartEngine,
  watch: Watch,
): Promise<Seen> {
  const { limits } = job.runner
  if (!limits || !mayReach(job, limits)) return seen
  const engine = (await start(EXTENDED)).limited(limits)
  // A base that is beyond them is in no such database.
  if (engine && state && refusal(() => on(engine, state, entriesOf)) !== null) return seen
  const empty = { state, scripts: job.incoming, runner: job.runner, start, watch }
  const all = engine && refusedOn(engine, empty)
  const reached = all?.find(({ message }) => TOO.test(message)) ?? longPattern(seen, limits.pattern)
  if (!reached) return withUnread(seen, engine ? unreadIn(engine, empty, limits) : new Map(), limits)
  // ALTER TABLE works on a copy of the table's text, under a name of its own.
  const message = reached.message.replace(/\bsqlite_altertab_/, '')
  const first = { ...reached, message, hint: hintOf({ ...reached, message }, limits) }
  const at = seen.migrations.findIndex(({ path }) => path === first.at.path)
  const migrations = seen.migrations.map((it, index) => {
    if (index < at) return it
    const { path } = it
    if (index > at)
      return { ...it, rehearsals: allOf(path, 'skipped', 'fails-before', `${first.at.path} fails before it`) }
    const failed = { ...outcome(path, 'empty', 'fail', 'refused', first.message), refusals: [first] }
    return {
      ...it,
      rehearsals: [failed, ...allOf(path, 'skipped', 'fails-empty', 'it fails on an empty database', 'rows')],
    }
  })
  return { ...seen, migrations, deployed: null }
}

function withUnread(seen: Seen, unread: ReturnType<typeof unreadIn>, { pattern }: SizeLimits): Seen {
  const migrations = seen.migrations.map((it) => ({
    ...it,
    broken: [...it.broken, ...(unread.get(it.path) ?? []), ...unreadOf(it, pattern)],
  }))
  return { ...seen, migrations }
}
