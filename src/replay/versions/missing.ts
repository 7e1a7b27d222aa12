/** What a SQLite was built without: known from its refusals, and the end of all proof from there on. */

import type { Built } from '../../apply/base.ts'
import { hintFor } from '../../apply/hints.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Missing } from '../../model/replayed.ts'
import type { MigrationSeen, Outcome } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import { libsqlIn } from '../../sql/libsql.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { templateIn } from '../../sql/templates.ts'
import { broughtBy } from '../../sqlite/releases.ts'
import type { Seen } from '../replay.ts'
import { unseen } from '../seen/table.ts'

const MESSAGES: readonly (readonly [Missing['kind'], RegExp])[] = [
  ['module', /^no such module: (.+)$/s],
  ['function', /^no such function: (.+)$/s],
  ['collation', /^no such collation sequence: (.+)$/s],
  // What `disk.ts` says of a file that nobody here has.
  ['file', /^no such file: (.+)$/s],
  ['tokenizer', /^(?:no such|unknown) tokenizer: (.+)$/s],
  // Modules that are used without CREATE VIRTUAL TABLE: those of SQLite's shell (https://sqlite.org/cli.html), and dbstat and its like.
  [
    'module',
    /^no such table: (generate_series|fsdir|zipfile|sqlite_dbdata|sqlite_dbptr|dbstat|sqlite_stmt|bytecode|tables_used|sqlite_dbpage)$/i,
  ],
]

/** What the refused statement needs and SQLite has not. Null for any other refusal, and for the mistakes that we know. */
export function lackedBy(refusal: Refusal): Missing | null {
  const libsql = /syntax error/.test(refusal.message) ? libsqlIn(refusal.statement) : null
  if (libsql !== null) return { kind: 'statement', name: libsql, at: refusal.at }
  const template = /unrecognized token|syntax error/.test(refusal.message) ? templateIn(refusal.statement) : null
  if (template !== null) return { kind: 'template', name: template, at: refusal.at }
  if (refusal.hint !== null) return null
  for (const [kind, message] of MESSAGES) {
    const name = message.exec(refusal.message)?.[1]
    if (name !== undefined) return { kind, name, at: refusal.at }
  }
  return null
}

/** The same for what production has applied: a file that it read once and that nobody has here leaves only rows out. */
function lackedByBase(refusal: Refusal): Missing | null {
  const lacked = lackedBy(refusal)
  return lacked?.kind === 'file' ? null : lacked
}

export function named({ kind, name }: Missing): string {
  return kind === 'template' ? `what a program puts in for ${name}` : `the ${kind} ${name}`
}

/** Who has not got it. */
export function withoutIt({ kind }: Missing, { engine }: Pick<Seen, 'engine'>): string {
  return kind === 'file' || kind === 'template' ? 'the rehearsal' : `SQLite ${engine.sqlite} (${engine.package})`
}

/** Every first place at which something is lacking, base first. */
export function missingIn(seen: Seen): Missing[] {
  const found = new Map<string, Missing>()
  const lacking = [...seen.baseRefusals.map(lackedByBase), ...refusalsIn(seen).map(lackedBy)]
  for (const lacked of lacking) {
    const key = lacked && `${lacked.kind} ${lacked.name.toLowerCase()}`
    if (lacked && key && !found.has(key)) found.set(key, lacked)
  }
  return [...found.values()]
}

/** A statement that lacks something, and what. */
export interface Lacking {
  readonly refusal: Refusal
  readonly lacked: Missing
}

/** The statements of the new files that lack something. */
export function lackingIn(seen: Seen): Lacking[] {
  return lackingOf(refusalsIn(seen), lackedBy)
}

/** The same of the base, each of them. */
export function lackingInBase({ refusals, further }: Pick<Built, 'refusals' | 'further'>): Lacking[] {
  return lackingOf([...refusals, ...further], lackedByBase)
}

function lackingOf(refusals: readonly Refusal[], of: (refusal: Refusal) => Missing | null): Lacking[] {
  return refusals.flatMap((refusal) => {
    const lacked = of(refusal)
    return lacked ? [{ refusal, lacked }] : []
  })
}

function refusalsIn({ migrations, comparisons, deployed }: Seen): Refusal[] {
  const own = migrations.flatMap((it) => [
    ...it.rehearsals.flatMap(({ refusals }) => refusals),
    it.down?.refusal,
    ...refusedLater(it),
  ])
  const asked = comparisons.flatMap((it) => [it.beforeRefusal, it.afterRefusal])
  const all = [...own, ...asked, deployed?.refusal, deployed?.freshRefusal]
  return all.filter((it) => it !== null && it !== undefined)
}

/** What the views, triggers and defaults of a file lack is told when they are used: it is the statement's own that names it. */
function refusedLater({ broken, oldCode, unmetDefaults, statements }: MigrationSeen): Refusal[] {
  const messages = new Set([...[...broken, ...oldCode].map(({ message }) => message), ...unmetDefaults])
  return [...messages].flatMap((message) => {
    const name = /^no such (?:function|collation sequence): (.+)$/s.exec(message)?.[1]
    const made = name && statements.find(({ verb, sql }) => STORED.test(verb) && namesIn(sql).has(keyOf(name)))
    // What a release brought is told where versions are asked.
    if (!made || broughtBy({ message, statement: made.sql })) return []
    // A mistake that has advice of its own is told with the view or trigger; a default has no other finding.
    const hint = unmetDefaults.includes(message) ? null : hintFor(made.sql, message)
    return [{ at: made.at, statement: made.sql, message, hint }]
  })
}

const STORED = /^CREATE (?:VIEW|TRIGGER|TABLE)$/

/**
 * The same without a verdict on what cannot be known: refusals that come from what is missing are gone, and from the first
 * file that misses something on, no rehearsal has passed or failed. What was seen to change still stands.
 */
export function withoutVerdicts(seen: Seen, missing: readonly Missing[]): Seen {
  const first = missing[0]
  if (!first) return seen
  const at = seen.migrations.findIndex((it) => missing.some((lacked) => lacked.at.path === it.path))
  const inBase = seen.baseRefusals.some(lackedByBase)
  const from = inBase ? 0 : at < 0 ? seen.migrations.length : at
  const why = `needs ${named(first)}, which ${withoutIt(first, seen)} does not have`
  return {
    ...seen,
    baseRefusals: ownFaults(seen.baseRefusals),
    migrations: seen.migrations.map((it, index) => (index < from ? it : unchecked(it, `${first.at.path} ${why}`))),
    comparisons: seen.comparisons.map((it) => ({
      ...it,
      beforeRefusal: it.beforeRefusal && lackedBy(it.beforeRefusal) ? null : it.beforeRefusal,
      afterRefusal: it.afterRefusal && lackedBy(it.afterRefusal) ? null : it.afterRefusal,
    })),
    deployed: null,
  }
}

/** Without what is missing, and without what fails behind it because a table was not made. */
function ownFaults(refusals: readonly Refusal[]): Refusal[] {
  const first = refusals.findIndex((it) => lackedByBase(it) !== null)
  return refusals.filter((it, index) => lackedByBase(it) === null && (first < 0 || index < first || !follows(it)))
}

/** Whether a refusal may be no more than the consequence of an earlier one. */
export function follows(refusal: Refusal): boolean {
  return /^(?:no such|unknown) database\b|^no such (?:table|column|index|view|trigger)\b|has no column named|^error in (?:view|trigger)\b/.test(
    refusal.message,
  )
}

function unchecked(seen: MigrationSeen, detail: string): MigrationSeen {
  const refused = seen.rehearsals.some((it) => it.refusals.length > 0)
  const rehearsals = seen.rehearsals.map((it) => {
    const is: Outcome = 'unchecked'
    return { ...it, outcome: is, why: 'lacks' as const, detail, refusals: [], facts: refused ? [] : it.facts }
  })
  if (refused) return { ...unseen(seen.path), statements: seen.statements, rehearsals }
  return { ...seen, crash: null, down: null, rehearsals }
}

/** Read as text: that it also finds a commented-out statement costs no more than another engine of the same version. */
const USING = /\bcreate\s+virtual\s+table\b[^;]*?\busing\s+["'`[]?(\w+)/gi

/** The modules, in lower case, that some script makes virtual tables with. */
export function needsOf(scripts: readonly Script[]): Set<string> {
  return new Set(scripts.flatMap(({ sql }) => Array.from(sql.matchAll(USING), ([, name]) => `${name}`.toLowerCase())))
}

/**
 * What SQLite has learnt since 3.39 (https://sqlite.org/changes.html): functions, ALTER TABLE … ALTER COLUMN and
 * constraints, RAISE with an expression, ORDER BY inside an aggregate, 1_000.
 */
const SINCE_3_39 = [
  /\b(?:concat|concat_ws|if|iif|json_array_insert|json_error_position|json_pretty|jsonb\w*|octet_length|string_agg|timediff|unhex|unistr\w*)\s*\(/i,
  /\balter\s+table\b[^;]*\b(?:alter|(?:add|drop)\s+(?:constraint|check))\b/i,
  /\braise\s*\(\s*\w+\s*,(?!\s*'[^']*'\s*\))/i,
  /\border\s+by\b[^;()]*\)|\bwithin\s+group\b/i,
  /(?<!\w)\d+_\d/,
]

/**
 * Whether it is worth asking SQLite 3.39 what it thinks of the files, which costs as much as a small rehearsal. Seeing too
 * much costs that time; seeing too little costs a note.
 */
export function mayNeedNewer(scripts: readonly Script[]): boolean {
  return scripts.some(({ sql }) => SINCE_3_39.some((pattern) => pattern.test(sql)))
}
