/** `loses-index`: a table is made anew, rebuilt or under another name, without one of its indexes. */

import type { Lost } from '../model/hanging.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { tidy } from '../sql/create-table.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { asItWas, indented, madeAgain, pasted } from './advice/words.ts'
import { turnedIn } from './evidence/changed.ts'
import { later, madeAt } from './evidence/evidence.ts'
import { goneWordsIn } from './evidence/gone-words.ts'
import { ifMeant } from './evidence/losses.ts'
import { freeName, namesTaken } from './evidence/names.ts'
import { isDropped, lostFor, rebuiltAt } from './evidence/schema.ts'
import { successors } from './evidence/successors.ts'

export const losesIndex: Rule = {
  id: 'loses-index',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A table is made anew without one of its indexes',
  why:
    'DROP TABLE takes the indexes of a table along, and the table that takes its place, or has its rows under another name, has none of them. Queries turn ' +
    'slow, and a unique index that is gone lets duplicates in, both without an error. A warning where a DROP INDEX names a unique ' +
    'index that is made anew under its name and lets in what it refused, or an index that is made anew on none of the columns by which it is called; a note where only the order of a key is another one.',
  fix: 'Create the index again after the rebuild.',
  *check(evidence) {
    yield* goneWordsIn(evidence, 'index')
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of seen.lost.filter(({ type, became }) => type === 'index' && became === undefined))
        yield* inAnotherFile(evidence, seen, lost)
      for (const lost of lostFor(evidence, seen, 'index')) {
        if (isDropped(seen, lost)) {
          yield* weakened(seen, lost)
          yield* misnamed(seen, lost)
          continue
        }
        yield {
          at: rebuiltAt(seen, lost.from ?? lost.table),
          message: said(seen, lost),
          ...(lost.isPart ? { level: 'warning' as const } : {}),
          fix:
            lost.became === undefined
              ? madeAgain(lost, 'Create it again as the last step, after the DROP TABLE')
              : asItWas(lost.name, lost.sql),
        }
      }
    }
    yield* turned(evidence)
  },
}

/** The index of a key refuses the same rows in any order of its columns; what it finds by the first of them alone is another thing. */
function* turned(evidence: Evidence): ReturnType<Rule['check']> {
  const taken = namesTaken(evidence)
  for (const { at, is, was, from } of successors(evidence)) {
    for (const { was: key, is: now, first } of from === null ? turnedIn({ was, is }) : []) {
      const name = identifier(freeName(`${is.name}_${first}`, taken))
      yield {
        at,
        level: 'note',
        message: `${is.name} is rebuilt, and ${key} is ${now} now: it refuses the same rows, but no index begins with ${first}, and a search by ${first} alone reads the whole table.`,
        fix: `Where rows are looked for by ${first} alone, keep the order of the key, or add after the rebuild:\n${indented(`CREATE INDEX IF NOT EXISTS ${name} ON ${identifier(is.name)}(${identifier(first)});`)}`,
      }
    }
  }
}

/** An index that a DROP INDEX names was made anew on purpose; what it demands no more may be forgotten all the same. */
function* weakened(seen: MigrationSeen, { name, table, sql, became, weaker }: Lost): ReturnType<Rule['check']> {
  if (weaker === undefined || became === undefined) return
  yield {
    at: madeAt(seen, name, ['CREATE INDEX']),
    message: `Unique index ${name} of ${table} comes back as another one, which ${LETS_IN[weaker]}: ${tidy(became)}.`,
    fix: `${isOther(sql, became) ? underItsOwnName(seen, name, became) : asItWas(name, sql)}\n${ifMeant('loses-index')}`,
    // Uniqueness among some rows only is mostly what is wanted: of those that are not deleted, say.
    level: weaker === 'rows' && !/\bwhere\b/i.test(sql) ? 'note' : 'warning',
  }
}

/** An index that keeps a name by which it is on another column than it is now: whoever reads the name looks for that one. */
function* misnamed(
  seen: MigrationSeen,
  { name, table, sql, became, columns: [first = ''] }: Lost,
): ReturnType<Rule['check']> {
  const now = became === undefined ? [] : keysOf(became).split(',')
  const isIn = (column: string) => keyOf(name).includes(keyOf(column).replace(/_?id$/, '') || keyOf(column))
  if (first === '' || UNIQUE.test(sql) || now.length === 0 || now.includes(keyOf(first))) return
  if (!isIn(first) || now.some(isIn)) return
  yield {
    at: madeAt(seen, name, ['CREATE INDEX']),
    message: `Index ${name} of ${table} comes back on other columns (${now.join(', ')}): no index begins with ${first}, and a search by it reads the whole table.`,
    fix: `${underItsOwnName(seen, name, `${became}`)}\n${ifMeant('loses-index')}`,
    level: 'warning',
  }
}

/** The keys, as they stand behind the table's name. */
function keysOf(sql: string): string {
  return (/\bon\b[^(]*\((.*?)\)\s*(?:where\b.*)?;?\s*$/is.exec(sql)?.[1] ?? sql).replace(/["`\s[\]]/g, '').toLowerCase()
}

function isOther(was: string, is: string): boolean {
  return keysOf(was) !== keysOf(is)
}

/** An index of other keys is another index: both can be there. */
function underItsOwnName({ schema }: MigrationSeen, name: string, became: string): string {
  const taken = new Set((schema?.after.objects ?? []).map((it) => keyOf(it.name)))
  const other = identifier(freeName(`${name}_2`, taken))
  const made = became.replace(
    /^(\s*create\s+(?:unique\s+)?index\s+)(?:if\s+not\s+exists\s+)?(?:"[^"]*"|`[^`]*`|\[[^\]]*\]|\S+)/i,
    `$1IF NOT EXISTS ${other}`,
  )
  return `Keep ${name}: take its DROP INDEX out of the file, and give the new index another name:\n${pasted(made)}`
}

/** Dropped by its name in one file, and a plain index in a later one. */
function* inAnotherFile(evidence: Evidence, seen: MigrationSeen, lost: Lost): ReturnType<Rule['check']> {
  if (!UNIQUE.test(lost.sql) || !isDropped(seen, lost)) return
  for (const next of later(evidence, seen)) {
    const had = new Set(seen.schema?.before.objects.map(({ sql }) => sql))
    const own =
      next.schema?.after.objects.filter(({ type, table }) => type === 'index' && same(table, lost.table)) ?? []
    const back = own.find(({ name }) => same(name, lost.name))
    if (back === undefined) continue
    if (!own.some(({ sql }) => UNIQUE.test(sql) && !had.has(sql)) && !UNIQUE.test(back.sql))
      yield* weakened(next, { ...lost, became: back.sql, weaker: 'unique' })
    return
  }
}

const UNIQUE = /^\s*create\s+unique\b/i

const LETS_IN: Readonly<Record<NonNullable<Lost['weaker']>, string>> = {
  unique: 'is not unique: equal rows are let in from now on, without an error',
  keys: 'has other keys: rows that it refused are let in from now on, without an error',
  none: 'holds for none of the rows that are there: they are let in a second time from now on, without an error',
  rows: 'holds for other rows: of those that are left out equal ones are let in from now on, without an error',
}

function said(seen: MigrationSeen, { name, table, sql, movedTo, became, from }: Lost): string {
  const unique = UNIQUE.test(sql) ? 'unique index' : 'index'
  if (became !== undefined)
    return `${table} is rebuilt, and its ${unique} ${name} comes back as another one: ${tidy(became)}.`
  if (from !== undefined && !same(from, table))
    return `${from} goes, ${table} has its rows, and no index like its ${unique} ${name}.`
  const again = seen.statements.some((it) => it.verb === 'CREATE INDEX' && namesIn(it.sql).has(keyOf(name)))
  const passedOver = again ? ' CREATE INDEX IF NOT EXISTS was passed over, because the old table still had it.' : ''
  return movedTo
    ? `${table} is rebuilt, and its ${unique} ${name} stays with ${movedTo}.${passedOver}`
    : `${table} is rebuilt, and its ${unique} ${name} goes with the old table.${passedOver}`
}
