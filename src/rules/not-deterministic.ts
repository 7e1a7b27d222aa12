/** `not-deterministic`: the time of day, or chance, ends up in the data. */

import type { Fact } from '../model/facts.ts'
import type { Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { assignmentsIn } from '../sql/assignments.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn, targetName } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { fillsWithMoments } from './advice/moments.ts'
import { describeFacts } from './advice/words.ts'
import { factAt, named } from './evidence/evidence.ts'
import { type PerRow, perRowIn } from './evidence/per-row.ts'

export const notDeterministic: Rule = {
  id: 'not-deterministic',
  group: 'replay',
  level: 'warning',
  scenario: 'rows',
  title: 'Ends differently each time it runs',
  why:
    'random(), CURRENT_TIMESTAMP and the like put something else into every database: production, staging and a fresh ' +
    'install no longer agree, and no test can compare them. A note where each row gets a token or an id by chance, which has to differ, and where the ' +
    'DEFAULT of a new column gives old rows the moment at which the file runs.',
  fix: "Write the value itself: a fixed date such as '2026-01-01', a fixed id.",
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      yield* byZone(seen)
      const all = seen.chance.map((fact) => ({ fact, own: perRowIn(seen, fact) }))
      for (const { fact, own } of all) if (own) yield { at: factAt(seen, fact), ...ofEachRow(own) }
      const chance = all.flatMap(({ fact, own }) => (own ? [] : [fact]))
      const [first] = chance
      if (!first) continue
      const at = factAt(seen, first)
      yield {
        at,
        title: notDeterministic.title,
        message: `Run at two different times, it leaves two different databases: ${describeFacts(chance)}.`,
        ...perRow(seen, at),
      }
    }
  },
}

/** What cannot be one and the same value for all rows, or comes of a DEFAULT that is meant for new ones. */
function ofEachRow({ kind, table, column }: PerRow): Omit<Spoken, 'at'> {
  const says =
    kind === 'token'
      ? {
          message: `Each row of ${table} gets a ${column} of its own by chance, which is another one in each database.`,
          fix: 'Nothing where it is secret, or only has to differ. Where other databases or programs are to know it too, let the application write it.',
        }
      : {
          message: `The copy gives no ${column} to the rows of ${table} that are there, so all of them get the moment at which this file runs, whenever they were made.`,
          fix: `Where the rows say themselves when they were made, copy that: INSERT INTO … (…, ${identifier(column)}) SELECT …, that column FROM …. Where nothing says it, a fixed moment is at least the same in each database.`,
        }
  return { level: 'note', title: notDeterministic.title, ...says }
}

function* byZone(seen: MigrationSeen): Generator<Spoken> {
  const place = (fact: Fact) =>
    'table' in fact ? keyOf(`${fact.table}.${'column' in fact ? fact.column : ''}`) : fact.kind
  const told = new Set(seen.chance.map(place))
  const facts = seen.otherZone.filter((fact) => !told.has(place(fact)))
  const [first] = facts
  if (!first) return
  yield {
    at: factAt(seen, first),
    title: 'Ends differently in each time zone',
    message: `Run on machines in two time zones, it leaves two different databases: ${describeFacts(facts)}.`,
    fix: "Keep UTC, and turn it into local time where it is shown. Or write the offset that is meant: '+2 hours' in the place of 'localtime'.",
  }
}

/** Chance that makes a value for each row: there is no one value to write down instead. */
function perRow(seen: MigrationSeen, at: Place): { fix?: string } {
  const sql = seen.statements.find((it) => it.at === at)?.sql ?? ''
  const counted = countedFrom(seen, sql)
  if (counted !== null) return { fix: counted }
  if (!/\brandom(?:blob)?\s*\(/i.test(sql) || /^\s*INSERT\b[^(]*(?:\([^)]*\))?\s*VALUES\b/i.test(sql)) return {}
  return { fix: PER_ROW }
}

/** A moment that an UPDATE counts for each row by what that holds, and from the day on which the file runs; null for all else. */
function countedFrom({ schema }: MigrationSeen, sql: string): string | null {
  const columns = named(schema?.before.tables ?? [], targetName(sql) ?? '')?.columns ?? []
  const isOwn = (text: string) => columns.some(({ name }) => namesIn(text).has(keyOf(name)))
  const found = assignmentsIn(sql).find(({ text }) => COUNTS.test(text) && !CHOOSES.test(text) && isOwn(text))
  // With a second moment in it, it says how long ago that was.
  if (found === undefined || (found.text.match(MOMENTS) ?? []).length !== 1) return null
  const own = columns.find((it) => !same(it.name, found.column) && fillsWithMoments(it))
  const says = 'Each row counts from the moment at which the file runs, and no one value is right for all of them.'
  if (own === undefined) return `${says} Count from a moment that the row itself holds, in the place of the clock.`
  const instead = `${found.column} = ${found.text.replace(CLOCK, identifier(own.name))}`
  return `${says} Count from one that the row holds, as ${own.name}: ${instead}.`
}

const CLOCK = /'now'|\bcurrent_(?:timestamp|date)\b/i

/** The clock with a modifier behind it, or as part of a sum. */
const COUNTS = /(?:'now'|\bcurrent_(?:timestamp|date))\s*,|(?:'now'\s*\)|\bcurrent_(?:timestamp|date))[^,]*[-+]/i

const CHOOSES = /\b(?:case|iif|if|coalesce|ifnull)\b/i

const MOMENTS = /\b(?:date|time|datetime|julianday|unixepoch|strftime)\s*\(|(?<!\(\s*)\bcurrent_(?:timestamp|date)\b/gi

const PER_ROW =
  'Values made by chance for each row cannot be written down here. They are different in each database: where that is meant, say so above the statement, -- rehearsal: allow not-deterministic because <reason>.'
