/** Another sequence of files, and how its end differs from production's. */

import { type Built, build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import { withoutLedger } from '../apply/start-up.ts'
import type { Fact, Refusal } from '../model/facts.ts'
import type { Question, ReplayJob } from '../model/job.ts'
import type { Comparison } from '../model/replayed.ts'
import type { Script } from '../model/text.ts'
import { addSides } from '../rows/add-sides.ts'
import { hintsOf } from '../rows/hints.ts'
import { invent } from '../rows/invent.ts'
import { referToAll } from '../rows/refer.ts'
import { keyOf } from '../sql/names.ts'
import { difference } from '../sqlite/difference.ts'
import { alone, type Engine, on, type State } from '../sqlite/engine.ts'
import { reachIn } from '../sqlite/reach.ts'
import { likeness } from '../sqlite/same-table.ts'
import { everyTable } from '../sqlite/schema.ts'
import { fallingAlike } from './chance.ts'

/** What all comparisons of a job share. */
interface Setting {
  readonly engine: Engine
  readonly job: ReplayJob
  readonly watch: Watch
}

/** Two sequences of files, and what both start on. */
interface Pair {
  readonly production: readonly Script[]
  readonly other: readonly Script[]
  readonly from: State | undefined
}

type Ends = Omit<Comparison, 'about' | 'path'>

/** With the tables (keys) that are declared in other words and do the same. */
type Told = Ends & { readonly respelled: readonly string[] }

/** Answers one of the job's questions; `base` is what its files leave behind. */
export function answer(
  engine: Engine,
  job: ReplayJob,
  question: Question,
  base: Built,
  watch: Watch,
): Comparison | null {
  const setting = { engine, job, watch }
  const from = job.from && alone(job.from)
  const { about, path } = question
  const whole = question.order && { production: [...job.base, ...job.incoming], other: question.order, from }
  if (question.about === 'snapshot') return { about, path, ...withoutOwnIndexes(compared(setting, whole as Pair)) }
  if (question.about !== 'edited') return { about, path, ...ends(setting, whole as Pair) }
  const { instead, applied } = question
  if (applied) {
    const read = asRead(setting, applied, instead)
    return read && { about, path, ...read }
  }
  const other = job.base.map((script) => (script.path === instead.path ? instead : script))
  return { about, path, ...edited(setting, { production: job.base, other, from }, whole, base) }
}

/**
 * What an edited file does by itself, unless all that changes with it ends like production or is refused; a text that only
 * works with the others' is no refusal.
 */
function edited(setting: Setting, single: Pair, whole: Pair | undefined, base: Built): Ends {
  const together = whole && ends(setting, whole)
  if (whole && together && (isSame(together) || isRefused(together))) return onRows(setting, whole, together)
  const own = ends(setting, single, base)
  return together && isRefused(own) ? together : onRows(setting, single, own)
}

/** Which of two texts SQLite cannot even read, whatever is in the database; null where it reads both, and nothing is known of their ends. */
function asRead(setting: Setting, applied: Script, instead: Script): Ends | null {
  const { engine, job, watch } = setting
  const runner = { ...job.runner, transaction: 'none' as const, onError: 'continue' as const }
  const [old, now] = [applied, instead].map((script) => {
    const { refusals, further } = build(engine, runner, [script], watch)
    return [...refusals, ...further].find(({ message }) => UNREADABLE.test(message)) ?? null
  })
  return old || now ? { facts: [], beforeRefusal: now ? null : (old ?? null), afterRefusal: now ?? null } : null
}

const UNREADABLE = /syntax error$|^incomplete input$|^unrecognized token/

function isRefused({ beforeRefusal, afterRefusal }: Ends): boolean {
  return beforeRefusal !== null || afterRefusal !== null
}

function isSame(it: Ends): boolean {
  return !isRefused(it) && it.facts.length === 0
}

/** Where empty databases end the same, rows may not: they are put in before the first file that differs. */
function onRows(setting: Setting, pair: Pair, seen: Ends): Ends {
  if (!isSame(seen)) return seen
  const { production, other, from } = pair
  const { engine, job, watch } = setting
  const first = production.findIndex((script, at) => script.sql !== other[at]?.sql)
  const at = first < 0 ? production.length : first
  const [rest, others] = [production.slice(at), other.slice(at)]
  const before = build(engine, job.runner, production.slice(0, at), watch, from).state
  const hints = { ...hintsOf([...production, ...others], [...rest, ...others], job.runner), watch: watch.rows }
  const filled = on(engine, before, (connection) => {
    const reached = reachIn(connection)([...rest, ...others]) ?? new Set(everyTable(connection))
    invent(connection, reached, 2, hints)
    referToAll(connection, reached, hints)
    addSides(connection, reached, hints)
    return connection.state()
  })
  const { reordered: _, ...rows } = ends(setting, { production: rest, other: others, from: filled })
  return { ...seen, onRows: rows }
}

/** How the two end; `known` is production's end, where it is known. */
function ends(setting: Setting, pair: Pair, known?: Built): Ends {
  const { respelled: _, ...rest } = compared(setting, pair, known)
  return rest
}

function compared(setting: Setting, pair: Pair, known?: Built): Told {
  const { production, other, from } = pair
  const expected = known ?? built(setting, production, from)
  const actual = built(setting, other, from)
  const facts = differing(setting, expected, actual)
  const left = facts.length > 0 ? withoutChance(setting, pair, facts) : facts
  const found = withoutSpelling(setting.engine, expected, actual, left)
  return { ...found, beforeRefusal: only(expected, actual), afterRefusal: only(actual, expected) }
}

/**
 * What is left of the facts where `random()` falls the same way in both sequences: ids made by chance differ between any two
 * databases. They stand where the SQL asks for no chance, or what makes it fall changes what SQLite refuses.
 */
function withoutChance(setting: Setting, { production, other, from }: Pair, facts: readonly Fact[]): readonly Fact[] {
  const alike = fallingAlike(setting.engine, setting.watch, [...production, ...other])
  if (alike === null) return facts
  const again = { ...setting, ...alike }
  const [expected, actual] = [built(again, production, from), built(again, other, from)]
  return only(expected, actual) || only(actual, expected) ? facts : differing(setting, expected, actual)
}

/** What is left of the facts where a table is written in another way, and does the same. */
function withoutSpelling(
  engine: Engine,
  expected: Built,
  actual: Built,
  facts: readonly Fact[],
): Pick<Told, 'facts' | 'reordered' | 'respelled'> {
  const tables = facts.flatMap((fact) => (isDeclaration(fact) ? [fact.table] : []))
  if (tables.length === 0) return { facts, respelled: [] }
  const alike = likeness(engine, expected.state, actual.state, [...new Set(tables)])
  const isOther = (fact: Fact) => !isDeclaration(fact) || alike.get(keyOf(fact.table)) === 'other'
  const reordered = [...alike].flatMap(([table, is]): string[] => (is === 'reordered' ? [table] : []))
  const respelled = [...alike].flatMap(([table, is]): string[] => (is === 'other' ? [] : [table]))
  return { facts: facts.filter(isOther), respelled, ...(reordered.length > 0 ? { reordered } : {}) }
}

/**
 * Without production's unique indexes on tables that do the same as in a fresh install: those declare them as constraints,
 * which no ALTER TABLE can add.
 */
function withoutOwnIndexes({ facts, respelled, ...rest }: Told): Ends {
  const isMade = (fact: Fact, table: string) =>
    fact.kind === 'object-added' && fact.type === 'index' && keyOf(fact.table) === keyOf(table)
  const isOwn = (fact: Fact) =>
    fact.kind === 'object-dropped' &&
    /^CREATE\s+UNIQUE\s+INDEX\b(?![\s\S]*\bWHERE\b)/i.test(fact.before) &&
    respelled.includes(keyOf(fact.table)) &&
    !facts.some((other) => isMade(other, fact.table))
  return { ...rest, facts: facts.filter((fact) => !isOwn(fact)) }
}

function isDeclaration(fact: Fact): fact is Extract<Fact, { kind: 'table-changed' | 'column-changed' }> {
  return fact.kind === 'table-changed' || fact.kind === 'column-changed'
}

function built({ engine, job, watch }: Setting, scripts: readonly Script[], from: State | undefined): Built {
  return build(engine, job.runner, scripts, watch, from)
}

function differing({ engine, job }: Setting, expected: Built, actual: Built): readonly Fact[] {
  return withoutLedger(difference(engine, expected.state, actual.state), job.runner)
}

/** What SQLite refuses in the first sequence alone. */
function only(one: Built, other: Built): Refusal | null {
  return one.refusals.find((refusal) => !other.refusals.some((twin) => same(refusal, twin))) ?? null
}

function same(a: Refusal, b: Refusal): boolean {
  return a.at.path === b.at.path && a.message === b.message && a.statement === b.statement
}
