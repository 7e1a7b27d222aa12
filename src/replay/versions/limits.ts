/** What the smaller limits of production's database refuse, asked of the SQLite that can be given them. */

import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import { closing } from '../../sql/create-table.ts'
import { cutAt } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'
import { EXTENDED, type StartEngine } from '../../sqlite/bundled.ts'
import type { SizeLimits, State } from '../../sqlite/engine.ts'
import { allOf, outcome } from '../outcome.ts'
import type { Seen } from '../replay.ts'
import { refusedOn } from './older.ts'
import { wideViews } from './wide-views.ts'

/** SQLite's words for each of the limits. */
const TOO =
  /^(?:string or blob too big|too many columns\b.*|too many terms in compound SELECT|LIKE or GLOB pattern too complex|statement too long|too many arguments on function .+)$/s

/** Asking costs as much as a small rehearsal: only files that may reach a limit are worth it. Seeing too much costs that time. */
function mayReach({ incoming, base }: ReplayJob): boolean {
  return incoming.some(({ sql }) => {
    if (sql.length > 50_000 || /\b(?:like|glob)\b/i.test(sql)) return true
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
function hintOf(message: string, { statement, columns, compound, pattern, arguments: most }: SizeLimits): string {
  const what = /columns in result set/.test(message)
    ? `${columns} columns in what a SELECT gives, that of a subquery too`
    : /columns/.test(message)
      ? `${columns} columns in a table: put the others into a second table with the same key`
      : /compound/.test(message)
        ? `${compound} terms in a compound SELECT`
        : /pattern/.test(message)
          ? `${pattern} bytes in a LIKE or GLOB pattern: compare with substr() or instr()`
          : /arguments/.test(message)
            ? `${most} arguments of a function: call it for some of them each, and put the results together`
            : `${statement.toLocaleString('en')} bytes in a statement, which is what is meant`
  return `The database here takes at most ${what}. Elsewhere SQLite takes more, so that a local try passes.`
}

/** A pattern is measured when a row meets it, and an empty table has none. */
function longPattern({ migrations }: Seen, most: number): Refusal | null {
  for (const { sql, at } of migrations.flatMap(({ statements }) => statements)) {
    const all = significant(sql)
    const long = all.some(({ kind, text }, index) => {
      const isPattern = kind === 'string' && /^(?:like|glob)$/i.test(all[index - 1]?.text ?? '')
      return isPattern && new TextEncoder().encode(text.slice(1, -1)).length > most
    })
    if (long) return { at, message: 'LIKE or GLOB pattern too complex', statement: sql, hint: null }
  }
  return null
}

/** Functions that take any number of arguments: https://sqlite.org/lang_corefunc.html, https://sqlite.org/json1.html */
const ANY_NUMBER =
  /^(?:char|coalesce|concat|concat_ws|format|json_array|json_insert|json_object|json_replace|json_set|max|min|printf|jsonb_(?:array|insert|object|replace|set))$/i

/** A trigger's body is read when the trigger fires, and on an empty database none does. */
function manyArguments({ migrations }: Seen, most: number): Refusal | null {
  for (const { sql, at } of migrations.flatMap(({ statements }) => statements)) {
    const all = significant(sql)
    const name = all.find(({ kind, text }, index) => {
      if (kind !== 'word' || !ANY_NUMBER.test(text) || all[index + 1]?.text !== '(') return false
      return cutAt(all.slice(index + 2, closing(all, index + 1)), (token) => token.text === ',').length > most
    })
    if (name) return { at, message: `too many arguments on function ${name.text}`, statement: sql, hint: null }
  }
  return null
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
  if (!limits || !mayReach(job)) return seen
  const engine = (await start(EXTENDED)).limited(limits)
  const empty = { state, scripts: job.incoming, runner: job.runner, start, watch }
  const all = engine && refusedOn(engine, empty)
  const reached =
    all?.find(({ message }) => TOO.test(message)) ??
    longPattern(seen, limits.pattern) ??
    manyArguments(seen, limits.arguments)
  if (!reached) return engine ? withViews(seen, wideViews(engine, empty, limits.columns)) : seen
  // ALTER TABLE works on a copy of the table's text, under a name of its own.
  const message = reached.message.replace(/\bsqlite_altertab_/, '')
  const first = { ...reached, message, hint: hintOf(message, limits) }
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

function withViews(seen: Seen, wide: ReturnType<typeof wideViews>): Seen {
  const migrations = seen.migrations.map((it) => ({ ...it, broken: [...it.broken, ...(wide.get(it.path) ?? [])] }))
  return { ...seen, migrations }
}
