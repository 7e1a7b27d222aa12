/** `changes-values`: a rebuild changes values that nobody wrote a change for. */

import type { Fact } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import type { Fate, MigrationSeen } from '../model/seen.ts'
import { keyOf, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { listed } from './advice/keep-aside.ts'
import { named } from './evidence/evidence.ts'
import { lossesOf } from './evidence/losses.ts'
import {
  copiedAs,
  factsAbout,
  factsOf,
  isNews,
  isUpdated,
  lostInCopy,
  placeOf,
  type Renumbered,
  renumbered,
} from './evidence/rows.ts'

export const changesValues: Rule = {
  id: 'changes-values',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuild changes values on the way',
  why:
    'The rows are all there and hold something else: SELECT * copies by position, a column that is left out of the copy is NULL ' +
    "everywhere (an INTEGER PRIMARY KEY is counted from 1 again), and a column of another type turns '0012' into 12 (https://sqlite.org/datatype3.html#type_affinity).",
  fix: 'Name the columns on both sides of the copy, in the same order: INSERT INTO new (a, b) SELECT a, b FROM old.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'crossed')) {
      for (const { name, from } of loss.columns) {
        if (from === undefined || isToldByFacts(seen, loss.table, name)) continue
        yield {
          at: loss.at,
          message: `After the rebuild of ${loss.table}, ${name} holds what was in ${from}.`,
          fix:
            namedCopy(seen, loss.table, 'Name the columns on both sides of the copy, in the same order') ??
            changesValues.fix,
        }
      }
    }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fate of seen.fates) {
        if (!fate.rebuilt || isNews(evidence, seen, fate.table)) continue
        const ids = renumbered(seen, fate)
        if (ids !== null) {
          yield {
            at: placeOf(seen, fate.copied ?? fate.dropped?.statement),
            message: idSentence(seen, fate, ids),
            fix: namedCopy(seen, fate.table, `Copy ${ids.column} as well`) ?? `Copy ${ids.column} as well.`,
          }
        }
        for (const { fact, says } of changes(seen, fate)) {
          // Rows that are told apart by other ids are other rows.
          if (ids !== null && (says !== null || ids.to === null || same(ids.column, fact.column))) continue
          yield {
            at: placeOf(seen, fate.copied ?? fate.dropped?.statement),
            message: `${sentence(fact)}${says === null ? '' : ` Seen with ${says}.`}`,
            fix: advice(seen, fate, fact),
          }
        }
      }
    }
  },
}

/** Whether plain rows show it too. */
function isToldByFacts(seen: MigrationSeen, table: string, column: string): boolean {
  const fate = seen.fates.find((it) => same(it.table, table))
  return fate !== undefined && [...changes(seen, fate)].some(({ fact }) => same(fact.column, column))
}

type Changed = Extract<Fact, { kind: 'values-changed' }>

interface Change {
  readonly fact: Changed
  /** The kind of awkward row that shows it; null when plain ones do. */
  readonly says: string | null
}

/** Columns that a rebuild fills with one value, or with another column's: said here, and nowhere else. */
export function isChangedByRebuild(seen: MigrationSeen, table: string, column: string): boolean {
  return isToldByFacts(seen, table, column)
}

/** One change per column: what plain rows show, else what awkward ones do. */
function* changes(seen: MigrationSeen, fate: Fate): Generator<Change> {
  const plain = factsAbout(factsOf(seen), 'values-changed', fate.now).map((fact) => ({ fact, says: null }))
  const awkward = seen.awkward.flatMap(({ facts, says }) =>
    factsAbout(facts, 'values-changed', fate.now).map((fact) => ({ fact, says })),
  )
  const told = new Set<string>()
  for (const change of [...plain, ...awkward]) {
    const { column, how } = change.fact
    if (told.has(column) || !isUnmeant(seen, fate, change.fact)) continue
    // Where nothing was copied, nothing was changed.
    if (how === 'wiped' && lostInCopy(fate) > 0) continue
    told.add(column)
    yield change
  }
}

function isUnmeant(seen: MigrationSeen, fate: Fate, { column, how, table }: Changed): boolean {
  if (how !== 'wiped' && how !== 'swapped' && how !== 'converted') return false
  if (holdsName(seen, column)) return false
  if (isUpdated(seen, fate, column)) return false
  // Text in a column of dates or truths is no number that could be changed.
  if (how === 'converted' && /DATE|TIME|BOOL/i.test(typeOf(seen, table, column))) return false
  const written = copiedAs(seen, fate, column)
  return written === 'unknown' ? how === 'swapped' : written !== 'expression'
}

/** The column holds a name that was meant as another column: that has a finding of its own. */
function holdsName(seen: MigrationSeen, column: string): boolean {
  return seen.namesAsText.some((it) => !it.byQuotes && it.column !== null && same(it.column, column))
}

function typeOf(seen: MigrationSeen, table: string, column: string): string {
  return named(seen.schema?.after.tables ?? [], table)?.columns.find(({ name }) => same(name, column))?.type ?? ''
}

/** SQLite numbers rows without an id from 1 on, in the order in which they come: https://sqlite.org/autoinc.html. */
function idSentence(seen: MigrationSeen, { table }: Fate, { column, from, to }: Renumbered): string {
  const children = (seen.schema?.after.tables ?? []).filter((it) =>
    it.foreignKeys.some(({ parent }) => same(parent, table)),
  )
  const names = listed(children.map(({ name }) => name))
  const owners = names === '' ? '' : ` Rows of ${names} point at other rows of ${table} now, or at none.`
  const example = to === null ? `${from} is gone` : `${from} became ${to}`
  return `The ids of ${table} (${column}) are not the same any more after its rebuild: ${example}.${owners}`
}

function sentence({ table, column, how, source, sample }: Changed): string {
  const [first] = sample
  const example = first ? ` (${short(first.before)} became ${short(first.after)})` : ''
  if (how === 'wiped')
    return `After the rebuild of ${table}, ${column} is ${short(first?.after ?? 'NULL')} in every row${first ? `; it was ${short(first.before)}` : ''}.`
  if (how === 'swapped') return `After the rebuild of ${table}, ${column} holds what was in ${source}${example}.`
  return `The rebuild of ${table} changes ${column} to another type and its values with it${example}.`
}

function short(value: string): string {
  const letters = Array.from(value.replaceAll(/\s+/g, ' '))
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : value
}

function advice(seen: MigrationSeen, { table }: Fate, { column, how }: Changed): string {
  if (how === 'converted') {
    const type = typeOf(seen, table, column)
    return `Keep ${column} a TEXT column. If the numbers are what is wanted, say so in the copy: CAST(${identifier(column)} AS ${/^\w+$/.test(type) ? type : 'NUMERIC'}).`
  }
  return namedCopy(seen, table, 'Name the columns on both sides of the copy') ?? changesValues.fix
}

/** The copy with the columns that both tables have named on both sides; null when they have none in common. */
function namedCopy(seen: MigrationSeen, table: string, what: string): string | null {
  const columns = named(seen.schema?.before.tables ?? [], table)?.columns.filter(({ generated }) => !generated) ?? []
  const now = named(seen.schema?.after.tables ?? [], table)?.columns.map(({ name }) => keyOf(name)) ?? []
  const kept = columns
    .filter(({ name }) => now.includes(keyOf(name)))
    .map(({ name }) => identifier(name))
    .join(', ')
  return kept === '' ? null : `${what}: INSERT INTO … (${kept}) SELECT ${kept} FROM ….`
}
