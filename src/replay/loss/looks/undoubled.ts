/** Rows that a DELETE takes for doubles and a key does not, as the one that it makes room for: they have no value in it, or unlike ones. */

import type { Script } from '../../../model/text.ts'
import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, skipLeading, targetOf } from '../../../sql/statement.ts'
import { isWord, quoted, significant, unquote } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, edited, writing } from '../run/asking.ts'
import { keysToCome } from '../run/end-keys.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { deletesOf, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { endOf, type Step } from '../run/play.ts'
import type { Contents } from '../values/contents.ts'

export interface Undoubled {
  readonly table: MarkedTable
  readonly step: Step
  /** The columns (keyOf case) in which they have no value, or other values: each by itself is enough. */
  readonly columns: readonly string[]
  /** They have other values there, which the DELETE does not look at. */
  readonly unlike?: true
  /** The others of the key. */
  readonly others: readonly string[]
}

/**
 * Two rows that are alike in what a new key asks but for one of its columns, in which they have no value or unlike ones, and nothing
 * else in common: of those one goes, and would stay without the other. The key lets both stand
 * (https://sqlite.org/lang_createtable.html#unique_constraints).
 */
export function undoubledIn(asking: Asking, journey: Journey): Undoubled[] {
  return journey.start.tables.flatMap((table) => {
    const step = deletesOf(journey, table).at(-1)
    if (!step) return []
    const keys = keysToCome(journey, table)
    const grouped = [...groupedAlone(table, step), ...strangers(table, step)]
    return [...keys, ...grouped.filter(([it = '']) => !keys.some((key) => key.includes(it)))].flatMap(
      (key): Undoubled[] => {
        const isOpen = (column: string) => table.facts.get(column)?.column.nullable === true
        const taken = (unlike: boolean) =>
          key.filter(
            (column) =>
              (unlike || isOpen(column)) && isTakenForDouble(asking, journey, table, { ...{ key, column }, unlike }),
          )
        const told = (columns: readonly string[]) => ({ ...{ table, step, columns }, others: without(key, columns) })
        const [empty, unlike] = [taken(false), key.length > 1 ? taken(true) : []]
        return [
          ...(empty.length > 0 ? [told(empty)] : []),
          ...(unlike.length > 0 ? [{ ...told(unlike), unlike: true as const }] : []),
        ]
      },
    )
  })
}

/**
 * Columns that may be empty by which alone the DELETE groups rows, each as a key: where several columns are compared, rows without a
 * value in one of them may still be doubles by the others. The first of each group stays: of doubles it does, while who keeps the last
 * message of each sender may not care for those of nobody.
 */
function groupedAlone({ facts }: MarkedTable, { statement: { sql } }: Step): string[][] {
  if (/\bmax\s*\(|\bdesc\b/i.test(sql)) return []
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  return all.flatMap((token, at) => {
    const isList = (isWord(token, 'GROUP') || isWord(token, 'PARTITION')) && isWord(all[at + 1], 'BY')
    const [name, end] = all.slice(at + 2, at + 4)
    if (!isList || !name || !(end === undefined || end.text === ')' || isWord(end, 'ORDER'))) return []
    const column = keyOf(unquote(name))
    return facts.get(column)?.column.nullable ? [[column]] : []
  })
}

/** Words for somebody who is known, and for whoever is not: by whom a row is that has nobody in the one, the other says. */
const KNOWN = set('user member account customer person patron')
const UNKNOWN = set('client session visitor device guest anonymous anon cookie browser fingerprint')

/** The columns by which the DELETE groups, where one of them is empty for strangers, and what tells those apart is none of them. */
function strangers({ facts }: MarkedTable, { statement: { sql } }: Step): string[][] {
  const says = (words: ReadonlySet<string>) => (column: string) =>
    facts.get(column)?.column.nullable === true &&
    wordsIn(facts.get(column)?.column.name ?? '').some((word) => isIn(words, word))
  return groupsIn(sql).flatMap((names) => {
    const key = [...facts.keys()].filter((column) => names.has(column))
    const who = key.find(says(KNOWN))
    const isApart = [...facts.keys()].some((column) => !key.includes(column) && says(UNKNOWN)(column))
    return who !== undefined && key.length > 1 && isApart ? [[who, ...without(key, [who])]] : []
  })
}

/** What stands in each GROUP BY and PARTITION BY, in keyOf case. */
function groupsIn(sql: string): ReadonlySet<string>[] {
  const all = significant(sql)
  return all.flatMap((_, at) => {
    if (!isWord(all[at - 1], 'GROUP') && !isWord(all[at - 1], 'PARTITION')) return []
    let depth = 0
    const rest = all.slice(at + 1)
    const end = rest.findIndex((it) => {
      depth += Number(it.text === '(') - Number(it.text === ')')
      return depth < 0 || (depth === 0 && (isWord(it, 'ORDER') || isWord(it, 'HAVING') || it.kind === 'semicolon'))
    })
    return [new Set(rest.slice(0, end < 0 ? rest.length : end).map((it) => keyOf(unquote(it))))]
  })
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((it) => !some.includes(it))
}

interface Key {
  readonly key: readonly string[]
  /** The one without a value, or with unlike ones. */
  readonly column: string
  readonly unlike: boolean
}

function isTakenForDouble(asking: Asking, journey: Journey, table: MarkedTable, at: Key): boolean {
  const isMoment = (column: string) => ['date', 'time'].includes(table.facts.get(column)?.kind ?? '')
  // They are known by what is none of the key's. Where they are alike in the rest of it, the time of each makes them no other rows.
  const tells = (column: string) =>
    !at.key.includes(column) && !isSurrogate(table, column) && (at.key.length === 1 || !isMoment(column))
  const pair = plainRows(table).map((row): Marked => ({ ...row, own: new Set([...row.own].filter(tells)) }))
  const [one, other] = pair
  if (!one || !other) return false
  // Rows of nothing but links are known by their ids.
  const isLink = at.unlike && one.own.size + other.own.size === 0 && table.shape.primaryKey.length === 1
  if (!isLink && (one.own.size === 0 || other.own.size === 0)) return false
  const id = isLink ? keyOf(table.shape.primaryKey[0] ?? '') : null
  if (id !== null && at.key.includes(id)) return false
  const standing = (end: Contents | null, rows: readonly Marked[]) =>
    id === null ? standingByMarks(end, rows) : standingById(journey, end, rows, id)
  if (at.unlike && one.values.get(at.column) === other.values.get(at.column)) return false
  const alike = [
    ...alone(journey, table, [one, other]),
    ...[one, other].flatMap((row) =>
      without(at.key, at.unlike ? [at.column] : []).map((column) =>
        writing(row, column, column === at.column ? 'NULL' : (one.values.get(column) ?? 'NULL')),
      ),
    ),
  ]
  const [left, ...more] = standing(asking.end(alike), [one, other])
  if (!left || more.length > 0) return false
  const gone = left === one ? other : one
  // It goes for what it has in common with the other one.
  const turned = at.unlike ? without(at.key, [at.column]) : [at.column]
  const values = at.unlike ? other.values : left.values
  const unlike = turned.map((column) => writing(at.unlike ? other : left, column, values.get(column) ?? 'NULL'))
  const isLeft = standing(asking.end([...alike, ...unlike]), [gone]).length > 0
  return isLeft && standing(endWithout(journey, table, alike), [one, other]).length === 2
}

/** Takes all other rows out of the table, and what refers to them. */
export function alone({ start }: Journey, { name, key, shape }: MarkedTable, rows: readonly Marked[]): Edit[] {
  const children = start.tables.flatMap(({ name: child, shape: { foreignKeys } }) =>
    foreignKeys.flatMap(({ parent, from, to }) => {
      const [[own, ...more], its] = [from, to?.[0] ?? shape.primaryKey[0]]
      if (keyOf(parent) !== key || own === undefined || its === undefined || more.length > 0) return []
      return `DELETE FROM main.${quoted(child)} WHERE ${quoted(own)} NOT IN (SELECT ${quoted(its)} FROM main.${quoted(name)})`
    }),
  )
  return [`DELETE FROM main.${quoted(name)} WHERE NOT (${rows.map(({ where }) => where).join(' OR ')})`, ...children]
}

function standingById({ lives }: Journey, end: Contents | null, rows: readonly Marked[], id: string): Marked[] {
  return rows.filter((row) =>
    calledIn(lives, row.table.key).some((name) => {
      const held = end?.get(name)
      const at = held?.columns.findIndex((column) => keyOf(column) === id) ?? -1
      return held?.rows.some((cells) => at >= 0 && cells[at] === row.values.get(id)) ?? false
    }),
  )
}

function standingByMarks(end: Contents | null, rows: readonly Marked[]): Marked[] {
  const index = end && indexOf(end)
  return index ? rows.filter((row) => placesOf(index, row, null).length > 0) : []
}

/** Where the files delete nothing from the table. */
function endWithout({ setting, start, lives }: Journey, { key }: MarkedTable, edits: readonly Edit[]): Contents | null {
  const names = calledIn(lives, key)
  const begin = edited(setting, start.state, edits)
  const scripts = setting.scripts.map((script) => withoutDeletes(script, names))
  return begin && endOf({ ...setting, scripts }, begin)
}

/** The statements of the file but for those that delete from the table. */
export function withoutDeletes(script: Script, names: readonly string[]): Script {
  const isDelete = (sql: string) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '')
  const statements = statementsOf(script.sql)
  if (!statements.some(isDelete)) return script
  const left = statements.map((sql) => (isDelete(sql) ? `${sql.slice(0, skipLeading(sql, 0))}SELECT 0;` : sql))
  return { ...script, sql: left.join('') }
}
