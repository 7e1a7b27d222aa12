/** `leftover-table`: the helper table of a rebuild is still there. */

import type { Leftover } from '../model/hanging.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { readCopy } from '../sql/copy.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { actionOf, changesRows, namesIn, targetOf } from '../sql/statement.ts'
import { identifier, tokens } from '../sql/tokens.ts'
import { whereTokens } from '../sql/where.ts'
import { isNeeded } from './advice/parent-first.ts'
import { indented, rows } from './advice/words.ts'
import { later, madeAt, named } from './evidence/evidence.ts'
import { factsAbout, factsOf } from './evidence/rows.ts'

export const leftoverTable: Rule = {
  id: 'leftover-table',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'The helper table of a rebuild is still there',
  why:
    'A second copy of the rows is left over: it grows old, takes room, holds what somebody asked to have deleted, and stands in ' +
    'the way of the next rebuild that uses its name.',
  fix: 'Drop the helper table as the last step of the rebuild.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const left of seen.leftovers) {
        const { table, of, rows: count } = left
        if (goesLater(evidence, seen, table) || isMeantToStay(evidence, seen, left)) continue
        if (isEmptyNow(evidence, seen, left)) {
          const copy = copyBack(seen, left)
          if (copy !== null)
            yield {
              at: madeAt(seen, of, ['CREATE TABLE']),
              level: 'error',
              title: 'A table is made anew without its rows',
              message: `${of} is made anew and empty: its ${rows(count)} ${count === 1 ? 'is' : 'are'} in ${table} now, where the application does not look.`,
              fix: copy,
            }
          continue
        }
        const isRebuilt = seen.rebuilt.some((it) => same(it, of))
        yield {
          at: madeAt(seen, table, isRebuilt ? ['ALTER TABLE', 'CREATE TABLE'] : ['CREATE TABLE', 'ALTER TABLE']),
          message: isRebuilt
            ? `${of} is rebuilt, and ${table} is left over with ${rows(count)}.`
            : `${table} ${holdsWhatIsGone(seen, of) ? `holds ${rows(count)} of ${of} that ${count === 1 ? 'is' : 'are'} not there any more` : `is a copy of ${of} with ${rows(count)}`}, and neither takes its place nor goes.`,
          fix: advice(seen, left, isRebuilt),
        }
      }
    }
  },
}

/** Whether the table was renamed away, and nothing has put rows into the one that has its name now. */
function isEmptyNow(evidence: Evidence, seen: MigrationSeen, { table, of, there }: Leftover): boolean {
  const isAway = seen.fates.some((it) => same(it.table, of) && same(it.now ?? '', table) && it.before > 0)
  return (
    isAway && there === 0 && !later(evidence, seen).some((it) => factsAbout(factsOf(it), 'rows-added', of).length > 0)
  )
}

/** The rows come first, and the old table goes then; null where the new one is for something else, and shares hardly a column. */
function copyBack(seen: MigrationSeen, left: Leftover): string | null {
  const tables = seen.schema?.after.tables ?? []
  const [was, is] = [named(tables, left.table), named(tables, left.of)]
  if (!was || !is) return null
  const isOld = ({ name }: { name: string }) => was.columns.some((it) => same(it.name, name))
  const shared = is.columns.filter((it) => isOld(it) && !it.generated)
  if (shared.length * 2 < was.columns.length) return null
  const open = is.columns.filter((it) => !isOld(it) && isNeeded(is, it)).map(({ name }) => identifier(name))
  const names = shared.map(({ name }) => identifier(name))
  const [into, from] = [
    [...names, ...open],
    [...names, ...open.map((name) => `<${name}>`)],
  ].map((it) => it.join(', '))
  const copy = `INSERT INTO ${identifier(left.of)} (${into}) SELECT ${from} FROM ${identifier(left.table)};`
  const behind = inTheWay(seen, left.table)
  if (behind !== null) return `Do not drop ${left.table} as it is: ${behind} ${inOrder(left.of)}`
  const value = open.length > 0 ? `, with a value of your own for ${listed(open)}` : ''
  return `Copy the rows${value}, and drop ${left.table} only then:\n${indented(`${copy}\nDROP TABLE IF EXISTS ${identifier(left.table)};`)}\nIf ${left.table} is meant to stay as an archive, say so above the statement: -- rehearsal: allow leftover-table because <reason>.`
}

/** Words of a comment that names the table. */
const STAYS =
  /\b(rotat(e|es|ed|ion)|keep|keeps|kept|stays?|remains?|retain(s|ed)?|preserved?|archived?|backup|snapshot|until|audit)\b/i

/** Whether the file says so: by its name, by a comment, by what it makes to use the table, by the rows that move there, or by a column that only an archive has. */
function isMeantToStay({ head }: Evidence, seen: MigrationSeen, { table, of }: Leftover): boolean {
  const [text, file] = [head.migrations.find((it) => it.path === seen.path)?.up?.sql ?? '', seen.path.toLowerCase()]
  const name = of.toLowerCase().replace(/^_+|_+$/g, '')
  const kept = '(keep|rotate|archive|back_?up|snapshot|preserve|save)'
  // A rebuild for a column that is called so ends otherwise: users_archive_flag.
  if (new RegExp(`[_-]${kept}_(the_|all_|old_)*${name}|${name}_${kept}\\.[a-z]+$`).test(file.replaceAll('-', '_')))
    return true
  const comments = tokens(text).filter(({ kind }) => kind === 'comment')
  if (comments.some((it) => STAYS.test(it.text) && namesIn(it.text.replace(/^--|[/*]/g, ' ')).has(keyOf(table))))
    return true
  // A view that was there follows the table by itself when that is renamed.
  const uses = ({ verb, sql }: StatementSeen) => /^CREATE (VIEW|TRIGGER)$/.test(verb) && namesIn(sql).has(keyOf(table))
  if (seen.statements.some(uses)) return true
  const columns = (side: readonly TableSeen[] | undefined, it: string) => named(side ?? [], it)?.columns ?? []
  const known = [...columns(seen.schema?.before.tables, of), ...columns(seen.schema?.after.tables, of)]
  const isOwn = ({ name: column }: { name: string }) => !known.some((it) => same(it.name, column))
  const isOld = /(^|_)old(_|$)/i.test(table)
  return isOld && (isArchive(seen, { table, of }) || columns(seen.schema?.after.tables, table).some(isOwn))
}

/** Rows have gone from the table itself. */
function holdsWhatIsGone({ fates }: MigrationSeen, of: string): boolean {
  return fates.some((it) => same(it.table, of) && (it.after ?? 0) < it.before)
}

/** Old rows move there: the file takes some of them, and not all, out of the table that stays. */
function isArchive({ statements, rebuilt }: MigrationSeen, { table, of }: Pick<Leftover, 'table' | 'of'>): boolean {
  const on = (name: string, action: string) => (sql: string) =>
    actionOf(sql) === action && same(targetOf(sql) ?? '', name)
  const fills = ({ sql }: StatementSeen) => on(table, 'INSERT')(sql) && namesIn(sql).has(keyOf(of))
  const takesSome = ({ sql }: StatementSeen) => on(of, 'DELETE')(sql) && whereTokens(sql).length > 0
  return !rebuilt.some((it) => same(it, of)) && statements.some(fills) && statements.some(takesSome)
}

/** What to do with it: nothing is thrown away that is nowhere else. */
function advice(seen: MigrationSeen, { table, of, hanging }: Leftover, isRebuilt: boolean): string {
  const drop = indented(`DROP TABLE IF EXISTS ${identifier(table)};`)
  const behind = inTheWay(seen, table)
  if (behind !== null) return `Do not drop it as it is: ${behind} ${inOrder(of)}`
  if (holdsWhatIsGone(seen, of))
    return `It holds rows that are not in ${of} any more. Put those back that are to stay, and drop it then; or give it a name that says what it is for.`
  if (isRebuilt) return `Drop it as the last step:\n${drop}`
  if (!isMeantToReplace(seen, table, of)) return `Drop it when it has done its work:\n${drop}`
  const swap = indented(
    `DROP TABLE IF EXISTS ${identifier(of)};\nALTER TABLE ${identifier(table)} RENAME TO ${identifier(of)};`,
  )
  const end =
    hanging.length === 0
      ? `end the rebuild:\n${swap}`
      : `end the rebuild: drop ${of}, rename ${table}, and look after ${listed(hanging)}, which ${hanging.length > 1 ? 'hang' : 'hangs'} on the old ${of}.`
  return `If it was to take the place of ${of}, ${end}\nIf not, drop it:\n${drop}`
}

function inOrder(of: string): string {
  return `Make the new ${of} under a name of its own, copy the rows, drop the old ${of}, and rename the new table last.`
}

/** What would be left without it: it has followed the table, which was renamed away; null for nothing. */
function inTheWay(seen: MigrationSeen, table: string): string | null {
  const following = childrenOf(seen.schema?.after.tables, table)
  if (following.length > 0)
    return `${listed(following)} ${following.length > 1 ? 'refer' : 'refers'} to it, as foreign keys follow a table that is renamed.`
  const views = viewsOf(seen, table)
  return views.length > 0
    ? `${listed(views)} ${views.length > 1 ? 'read' : 'reads'} it, as views follow a table that is renamed.`
    : null
}

/** Views that read it. */
function viewsOf({ schema }: MigrationSeen, table: string): string[] {
  return (schema?.after.objects ?? []).flatMap(({ type, name, sql }) =>
    type === 'view' && namesIn(sql).has(keyOf(table)) ? [name] : [],
  )
}

/** Tables with a foreign key to it. */
function childrenOf(tables: readonly TableSeen[] | undefined, table: string): string[] {
  const refers = (it: TableSeen) => it.foreignKeys.some(({ parent }) => same(parent, table))
  return (tables ?? []).flatMap((it) => (!same(it.name, table) && refers(it) ? [it.name] : []))
}

/** Declared, with constraints of its own; and nothing that the file wrote into the table itself would go with that one. */
function isMeantToReplace({ statements }: MigrationSeen, table: string, of: string): boolean {
  const isAsQuery = ({ verb, sql }: StatementSeen) =>
    verb === 'CREATE TABLE' && same(targetOf(sql) ?? '', table) && readCopy(sql) !== null
  const writes = ({ sql }: StatementSeen) => changesRows(sql) && same(targetOf(sql) ?? '', of)
  return !statements.some((it) => isAsQuery(it) || writes(it))
}

/** A later new file drops it, or renames it into place. */
function goesLater(evidence: Evidence, seen: MigrationSeen, table: string): boolean {
  return later(evidence, seen).some(
    ({ schema }) => schema && named(schema.before.tables, table) !== null && named(schema.after.tables, table) === null,
  )
}
