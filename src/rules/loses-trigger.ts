/** `loses-trigger`: a table or view that was made anew came back without one of its triggers. */

import type { Lost } from '../model/hanging.ts'
import type { Rule } from '../model/rule.ts'
import type { SchemaSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { tidy } from '../sql/create-table.ts'
import { readTrigger, type TriggerText } from '../sql/create-trigger.ts'
import { keyOf, same } from '../sql/names.ts'
import { setInPlace } from '../sql/set-in-place.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
import { asItWas, madeAgain } from './advice/words.ts'
import { madeAt, named } from './evidence/evidence.ts'
import { isDropped, lostFor, rebuiltAt } from './evidence/schema.ts'

export const losesTrigger: Rule = {
  id: 'loses-trigger',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A table or view is made anew without one of its triggers',
  why:
    'DROP TABLE and DROP VIEW take the triggers along. What they kept up to date (a search index, an audit log, a date of ' +
    'the last change) silently stops being kept up to date. A warning where a DROP TRIGGER names one that comes back under its ' +
    'name for another event, or for none of its columns, or that sets what it counted or added up; an error where it kept a search table up to date, and the others that did ' +
    'so with it come back.',
  fix: 'Create the trigger again after the rebuild.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of lostFor(evidence, seen, 'trigger')) {
        // One that cannot fire is `broken-trigger`'s to tell.
        const isBroken = seen.broken.some(({ type, name }) => type === 'trigger' && same(name, lost.name))
        if (isBroken) continue
        const { name, table, sql, became } = lost
        if (isDropped(seen, lost)) {
          if (firesOtherwise(seen, lost))
            yield {
              at: madeAt(seen, name, ['CREATE TRIGGER']),
              message: `Trigger ${name} of ${table} comes back for another event, and nothing does what it did ${momentIn(sql)}: ${tidy(became ?? '')}.`,
              fix: asItWas(name, sql),
              level: 'warning',
            }
          else if (became !== undefined && replacedSum(sql, became) !== null)
            yield {
              at: madeAt(seen, name, ['CREATE TRIGGER']),
              message: `Trigger ${name} of ${table} comes back, and sets ${replacedSum(sql, became)}: it made the new value out of the old one before, as one that counts or adds up does.`,
              fix: asItWas(name, sql),
              level: 'warning',
            }
          else if (became === undefined && isForgotten(seen, lost))
            yield {
              at: madeAt(seen, name, ['DROP TRIGGER']),
              message: `The triggers that keep ${lost.feeds} up to date are dropped and made anew, but for ${name}: nothing does what it did ${momentIn(sql)}.`,
              fix: madeAgain(lost, `Create it again as the last step, with the columns that ${lost.feeds} has now`),
            }
          continue
        }
        yield {
          at: rebuiltAt(seen, lost.from ?? table),
          message: said(seen, lost),
          ...(lost.isPart ? { level: 'warning' as const } : {}),
          fix: lost.isAmong
            ? amongOthers(lost)
            : became === undefined
              ? madeAgain(lost, 'Create it again as the last step, or name it in a DROP TRIGGER if it is meant to go')
              : `If it is meant to be another one, name it in a DROP TRIGGER before the DROP ${ownerOf(seen, table)}. ${asItWas(name, sql)}`,
        }
      }
    }
  },
}

/** Its own text would fire for the rows of all tables that are there now, and do to them what was meant for its own. */
function amongOthers({ name, table, from, sql }: Lost): string {
  const row = readTrigger(sql).moment.endsWith('DELETE') ? 'OLD' : 'NEW'
  return `Where it is still needed, create ${name} on ${table} as the last step, so that it fires for the rows of ${from ?? 'its table'} alone: WHEN ${row}.… = …, by a column that tells them from the others of ${table}. What it finds by their ids it has to find by those that they have in ${table}. Else name it in a DROP TRIGGER.`
}

function ownerOf({ schema }: MigrationSeen, table: string): 'VIEW' | 'TABLE' {
  return schema?.before.objects.some(({ type, name }) => type === 'view' && same(name, table)) ? 'VIEW' : 'TABLE'
}

/** Another text under the same name is an edit; INSERT in the place of DELETE, or none of the columns, is mostly a slip. */
function firesOtherwise({ rebuilt, schema }: MigrationSeen, { table, sql, became }: Lost): boolean {
  if (became === undefined || rebuilt.some((name) => same(name, table))) return false
  const [then, today] = [readTrigger(sql), readTrigger(became)]
  const event = ({ moment }: TriggerText) => moment.split(' ').at(-1)
  if (event(then) !== event(today)) return true
  // A column that comes takes the place of one that stays for a while.
  const [had, has] = [schema?.before, schema?.after].map((it) => named(it?.tables ?? [], table)?.columns ?? [])
  const isIn = (columns: readonly { readonly name: string }[] = []) => {
    return (column: string) => columns.some(({ name }) => keyOf(name) === column)
  }
  const isOther = today.columns.length > 0 && !then.columns.some((it) => today.columns.includes(it))
  return isOther && then.columns.some(isIn(has)) && today.columns.every(isIn(had))
}

/** `qty = NEW.delta`, where the old trigger added to it. */
function replacedSum(was: string, is: string): string | null {
  const pairs = readTrigger(is).statements.flatMap((today) =>
    readTrigger(was).statements.map((then) => setInPlace(then, today)),
  )
  return pairs.find((it) => it !== null) ?? null
}

/**
 * Whether it kept a search table up to date together with others that come back: those would not be needed where something else
 * does that now. Nothing else may fire for its event, under whatever name.
 */
function isForgotten(seen: MigrationSeen, { name, table, sql, feeds }: Lost): boolean {
  if (feeds === undefined) return false
  const others = (side: SchemaSeen | undefined) =>
    (side?.objects ?? []).filter((it) => it.type === 'trigger' && same(it.table, table) && !same(it.name, name))
  const [before, after] = [others(seen.schema?.before), others(seen.schema?.after)]
  const feedsIt = (text: string) => readTrigger(text).statements.some((it) => targetOf(it) === keyOf(feeds))
  const eventOf = (text: string) => readTrigger(text).moment.split(' ').at(-1)
  const comesBack = after.some(
    (it) =>
      feedsIt(it.sql) &&
      isDropped(seen, { type: 'trigger', name: it.name }) &&
      before.some((was) => same(was.name, it.name) && feedsIt(was.sql)),
  )
  return comesBack && !after.some((it) => eventOf(it.sql) === eventOf(sql))
}

/** `AFTER UPDATE OF title`. */
function momentIn(sql: string): string {
  const { moment, columns } = readTrigger(sql)
  return columns.length > 0 ? `${moment} OF ${columns.join(', ')}` : moment
}

function said({ statements }: MigrationSeen, { name, table, movedTo, became, from }: Lost): string {
  if (from !== undefined && !same(from, table))
    return `${from} goes, ${table} has its rows, and no trigger that does what its ${name} did.`
  if (movedTo) return `${table} is rebuilt, and its trigger ${name} stays with ${movedTo}.`
  if (became === undefined) return `${table} is rebuilt, and its trigger ${name} goes with the old one.`
  const isMade = statements.some(({ verb, sql }) => verb === 'CREATE TRIGGER' && namesIn(sql).has(keyOf(name)))
  return isMade
    ? `${table} is rebuilt, and its trigger ${name} comes back as another one: ${tidy(became)}.`
    : `A RENAME makes another trigger of ${name}, which stands on ${table}: ${tidy(became)}.`
}
