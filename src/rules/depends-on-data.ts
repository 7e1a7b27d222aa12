/** `depends-on-data`: passes on plain rows, fails on unusual ones that the old schema allows. */

import type { Refusal } from '../model/facts.ts'
import type { Loss } from '../model/loss.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { gather, listed } from '../sql/names.ts'
import { actionOf, outerWord, verbOf } from '../sql/statement.ts'
import { identifier, significant } from '../sql/tokens.ts'
import { unsoundFix } from './advice/advice.ts'
import { doublesFix } from './advice/doubles.ts'
import { guardFix, guardOf } from './advice/guard.ts'
import { heldFix } from './advice/held.ts'
import { jsonQuoted } from './advice/json-quoted.ts'
import { metValuesFix } from './advice/met-values.ts'
import { strictFix } from './advice/on-rows.ts'
import { doubled } from './advice/other-rows.ts'
import { ownValuesFix } from './advice/own-values.ts'
import { shortPair } from './advice/short.ts'
import { stoppedByFix } from './advice/stopped-by.ts'
import { type UnmetCheck, unmetCheck } from './advice/unmet-check.ts'
import { firstKinds } from './advice/words.ts'
import { inWords, under } from './evidence/evidence.ts'
import { generatedFixFor } from './evidence/generated.ts'
import { lossesOf } from './evidence/losses.ts'

export const dependsOnData: Rule = {
  id: 'depends-on-data',
  group: 'replay',
  level: 'warning',
  scenario: 'rows',
  title: 'Whether it passes depends on the rows',
  why:
    'The schema before this migration allows rows on which it fails. Whether production has such rows, nobody can tell from ' +
    'the repository.',
  fix: 'Look for such rows in production first, and correct or exclude them in the migration before the statement that fails.',
  *check(evidence) {
    for (const { loss } of lossesOf(evidence, 'doubled'))
      if (loss.kinds.length === 0) yield { at: loss.at, ...doubled(loss) }
    for (const { loss, seen } of lossesOf(evidence, 'collided')) {
      // What SQLite said of rows that were there says more.
      if (!seen.failsOn.some(({ refusal: { at } }) => at.line === loss.at.line))
        yield { at: loss.at, ...collided(loss) }
    }
    yield* stoppedByGuard(evidence)
    for (const seen of evidence.replayed?.migrations ?? []) {
      // Where the runner goes on and the rest does harm, it does not end here: `continues-after-error` says so.
      const failsOn = seen.failsOn.filter(({ damage }) => !damage)
      const placed = failsOn.map((one) => [`${one.refusal.at.line}:${one.refusal.at.column}`, one.refusal] as const)
      // What SQLite says first of a place is what is told of it.
      const places = new Map([...placed, ...placed.toReversed()])
      for (const [place, refusal] of places) {
        const kinds = failsOn.filter((one) => `${one.refusal.at.line}:${one.refusal.at.column}` === place)
        const check = unmetCheck(evidence, seen, refusal)
        const says = withValuesTogether(
          eachOnce(kinds.map((one) => ofCheck(one, refusal, check) ?? keyed(one.says, refusal))),
        )
        // Which rows come to be equal says more than that some do.
        const sharp = says.filter((it) => !it.startsWith('rows that come to be equal'))
        const rows = firstKinds(withoutParts(sharp.length > 0 ? sharp : says, refusal))
        const message = `Passes on plain rows and fails on ${rows}. ${inWords(refusal)}`
        const isQuoted = kinds.every((one) => one.says.startsWith('a quotation mark'))
        const held =
          (isQuoted ? jsonQuoted(refusal.statement) : null) ??
          guardFix(evidence, seen, refusal) ??
          stoppedByFix(evidence, seen, refusal) ??
          heldFix(evidence, seen, refusal) ??
          generatedFixFor(seen, refusal) ??
          ownValuesFix(seen, refusal) ??
          doublesFix(evidence, seen, refusal) ??
          metValuesFix(evidence, seen, refusal) ??
          strictFix(refusal) ??
          seedFix(refusal) ??
          (check?.query ? FOUND_BY(check.query) : null)
        yield { at: refusal.at, message, ...(held === null ? unsoundFix(refusal) : { fix: held }) }
      }
    }
  },
}

/** A guard that accepts none of the invented rows may accept all of production's. */
function* stoppedByGuard(evidence: Evidence): Generator<Spoken> {
  for (const { seen, rehearsal } of under(evidence, 'rows')) {
    for (const refusal of rehearsal.outcome === 'fail' ? rehearsal.refusals : []) {
      const fix = guardOf(seen, refusal)?.chooses ? guardFix(evidence, seen, refusal) : null
      if (fix === null) continue
      const message = `Passes on an empty database and stops on the rows of the rehearsal: it asks first whether there are rows that it does not accept. ${inWords(refusal)}`
      yield { at: refusal.at, message, fix }
    }
  }
}

/** Two values that a key keeps apart, and that are one behind the statement. */
function collided({ called, columns: [column] }: Loss): { message: string; fix: string } {
  const name = column?.name ?? ''
  const pair = listed(column?.pair ? shortPair(column.pair) : [])
  return {
    message: `Passes on plain rows and fails where one row of ${called} has ${name} ${pair.replace(' and ', ', and another ')}: the statement makes them equal, and a unique key takes only one.`,
    fix: `Look in production first for rows whose ${identifier(name)} comes to be the same, and make one of them or tell them apart before the statement.`,
  }
}

/** Where two rows are told by a whole key of several columns, those that share one of them fail as they are alike in the others too. */
function withoutParts(says: readonly string[], { message }: Refusal): readonly string[] {
  const isWhole =
    /^UNIQUE constraint failed: .+, /.test(message) && says.some((it) => /^two rows of .+ with equal .+, /.test(it))
  const whole = says.filter((it) => !it.startsWith('several rows of '))
  return isWhole && whole.length > 0 ? whole : says
}

/** Values that have to be told by each other say less by themselves than the CHECK that compares them. */
function ofCheck(one: MigrationSeen['failsOn'][number], refusal: Refusal, check: UnmetCheck | null): string | null {
  return one.refusal.message === refusal.message ? (check?.says ?? null) : null
}

const FOUND_BY = (query: string) =>
  `Look for such rows in production first: ${query}. Correct or exclude them in the migration before the statement that fails.`

/** Of rows that the statement writes itself. */
function seedFix({ message, statement }: Refusal): string | null {
  const [, table, column] = /^UNIQUE constraint failed: (.+)\.([^.,]+)$/.exec(message) ?? []
  const all = significant(statement)
  const isSeed = actionOf(statement) === 'INSERT' && outerWord(all, 0, /^VALUES$/i) >= 0
  if (column === undefined || !isSeed || outerWord(all, 0, /^CONFLICT$/i) >= 0) return null
  return `Look in production for the row of ${table} that has it. Where that one may stay instead, write ON CONFLICT (${identifier(column)}) DO NOTHING at the end of the INSERT; where both are needed, give this one another ${column}.`
}

/** Rows that are equal wherever they can be, by the columns that have to differ: those that SQLite names. */
function keyed(says: string, { message, statement }: Refusal): string {
  const [, table] = /^two rows of (.+) that are equal in every column that is not unique$/.exec(says) ?? []
  const [, named] = /^UNIQUE constraint failed: (.+)$/.exec(message) ?? []
  if (table === undefined || named === undefined || named.startsWith('index ')) return says
  const all = significant(statement)
  const where = verbOf(statement) === 'CREATE INDEX' ? all[outerWord(all, 0, /^WHERE$/i)] : undefined
  const which = where ? ` where ${statement.slice(where.end).trim()}` : ''
  return `two rows with equal ${listed(named.split(', '))}${which}`
}

/** A row with one value is told with the value, where that is told: `a row of t with a 1` beside `the value 1 in t.a`. */
function eachOnce(says: readonly string[]): string[] {
  const rows = says.flatMap((one) => {
    const [, value, table, column] = /^the value (.+) in (\S+)\.([^\s.]+)$/s.exec(one) ?? []
    return value === undefined ? [] : [`a row of ${table} with ${column} ${value}`]
  })
  return [...new Set(says)].filter((one) => !rows.includes(one) && !says.some((it) => one.startsWith(`${it}, which `)))
}

/** Several values of one column are named in one go. */
function withValuesTogether(all: readonly string[]): string[] {
  const valueIn = (one: string) => /^the value (.+) in (\S+)$/s.exec(one)
  const known = new Set(all.map((one) => valueIn(one)?.[2]))
  const says = all.map((one) => {
    const [, table, column, value] = /^a row of (\S+) with (\S+) (-?[\d.]+|'[^']*')$/.exec(one) ?? []
    return known.has(`${table}.${column}`) ? `the value ${value} in ${table}.${column}` : one
  })
  const values = new Map<string, string[]>()
  for (const [, value = '', column = ''] of says.flatMap((one) => [valueIn(one) ?? []])) gather(values, column, value)
  const first = new Set<string>()
  return says.flatMap((one) => {
    const column = valueIn(one)?.[2]
    if (column === undefined) return [one]
    if (first.has(column)) return []
    first.add(column)
    return [`the value ${(values.get(column) ?? []).join(' or ')} in ${column}`]
  })
}
