/** Statements that pass over one row of a whole table, where each parent has rows in it: the newest of all is kept, and not the newest of each. */

import type { KeptOfAll } from '../../../model/conditions.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { type Extreme, extremeIn } from '../../../sql/extremes.ts'
import { isCalledId, isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier, quoted, significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn, indexesIn, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { type Link, linksIn } from './links.ts'
import { atEach } from './turns.ts'

export const keptOfAll: Look<'keptOfAll'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const { statements } = first.performance
    const asked = statements.map(({ sql }) => extremeIn(sql))
    return atEach(scene, first, asked, (connection, { at, sql }, extreme): KeptOfAll[] => {
      const own = linksOf(connection, sql, extreme, statements)
      // A foreign key that is called after its parent comes as a name, too.
      const [[first], links] = [own, [...new Set(own.map(({ from }) => from))]]
      const found = first && losing(connection, extreme, links)
      if (!first || !found) return []
      const { action, table, query } = extreme
      return [{ at, action, table, query, parent: first.other, links, ...found }]
    })
  },
}

/** The links to parents that were forgotten: each row has them, and nothing of the statement asks for one. */
function linksOf(
  connection: Connection,
  sql: string,
  { table, column, query }: Extreme,
  statements: readonly StatementSeen[],
): Link[] {
  if (!readCatalog(connection).ordinary.has(keyOf(table))) return []
  if (refusal(() => connection.prepare(query)) !== null) return []
  const named = namesIn(sql)
  const own = linksIn(connection, table).filter(({ isOwn }) => isOwn)
  if (own.some(({ from }) => named.has(keyOf(from)))) return []
  const columns = columnsIn(connection, table)
  const always = own.filter(({ from }) => columns.some((it) => it.key === keyOf(from) && it.notNull))
  const several = always.filter(({ from }) => !isKey(connection, table, from))
  const grouped = several.filter(({ from }) => statements.some((it) => it.sql !== sql && asksFor(it, table, from)))
  if (grouped.length > 0) return grouped
  if (!isKey(connection, table, column) && (isCalledId(column) || isOfMany(column) || isOfMany(table))) return []
  return several.filter((it) => isOwner(connection, table, it))
}

/** A row is its parent's where the link is called after it, or where it goes with it: who made or approved it has no part in it. */
function isOwner(connection: Connection, table: string, { from, other }: Link): boolean {
  const isCascade = foreignKeysIn(connection, table).some(
    (it) => it.onDelete === 'CASCADE' && it.from.length === 1 && same(it.from[0] ?? '', from),
  )
  return isCascade || isNamedAfter(from, other) || isNamedAfter(`${from}_id`, other)
}

/** No two rows have the same value there. */
function isKey(connection: Connection, table: string, column: string): boolean {
  if (/^(_?rowid_?|oid)$/i.test(column) || same(soleKeyIn(connection, table) ?? '', column)) return true
  return indexesIn(connection, table).some(
    ({ unique, partial, parts }) => unique && !partial && parts.length === 1 && same(parts[0]?.name ?? '', column),
  )
}

/** Another statement of the file takes the rows of one parent together. */
function asksFor({ sql }: StatementSeen, table: string, link: string): boolean {
  if (!namesIn(sql).has(keyOf(table))) return false
  const all = significant(sql)
  return all.some((token, at) => {
    if (keyOf(unquote(token)) !== keyOf(link)) return false
    const before = all[at - 1]?.text === '.' ? all[at - 3] : all[at - 1]
    return /^(=|==|BY)$/i.test(before?.text ?? '') || /^==?$/.test(all[at + 1]?.text ?? '')
  })
}

/** What many rows get at once, those of all parents: an import, a count of the stock on a day. */
const OF_MANY =
  /(^|_)(as_of|day|date|month|week|quarter|year|period|term|season|round|cycle|version|generation|release|build|on|run|runs)($|_)|batch|import|snapshot|sync|fetch|reload|export|comput|calculat|generat|refresh|rebuil|scrap|crawl|pull|staging|rank/i

function isOfMany(name: string): boolean {
  return OF_MANY.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'))
}

type Losing = Pick<KeptOfAll, 'lost' | 'of' | 'fixed'>

/** Parents all of whose rows the statement meets, where one that asks for the parent would pass over one of each. */
function losing(connection: Connection, extreme: Extreme, links: readonly string[]): Losing | null {
  const [from = ''] = links
  const { table, label, condition, action, beside, asked, perValueOf } = extreme
  const source = `main.${quoted(table)} AS ${quoted(label)}`
  const key = `${quoted(label)}.${quoted(from)}`
  let found: Losing | null = null
  aside(connection, () =>
    refusal(() => {
      // All rows are such as the statement is about.
      for (const { name, default: usual } of columnsIn(connection, table).filter((it) => asked.includes(it.key))) {
        const one = `SELECT ${quoted(name)} FROM ${source} WHERE ${beside.join(' AND ')} LIMIT 1`
        connection.run(
          `UPDATE OR ABORT main.${quoted(table)} SET ${quoted(name)} = coalesce((${one}), ${usual ?? 'NULL'})`,
        )
      }
      const [[all, left] = []] = connection.rows(
        `SELECT count(DISTINCT ${key}), count(DISTINCT iif((${condition}\n) IS TRUE, NULL, ${key})) FROM ${source}`,
      )
      const [of, lost] = [Number(all), Number(all) - Number(left)]
      if (lost < 1) return
      found = { lost, of, fixed: null }
      const fixed = perValueOf(links.map(identifier))
      if (met(connection, fixed, extreme, from) === (action === 'DELETE' ? of : 0)) found = { lost, of, fixed }
    }),
  )
  return found
}

/** How many parents have rows left after a DELETE; none after an UPDATE, which SQLite has taken. */
function met(connection: Connection, sql: string, { action, table }: Extreme, from: string): number {
  return aside(connection, () => {
    connection.run(sql)
    if (action === 'UPDATE') return 0
    return Number(connection.rows(`SELECT count(DISTINCT ${quoted(from)}) FROM main.${quoted(table)}`)[0]?.[0])
  })
}
