/** The file's own copy, with each column in its own place and every other expression as it was written. */

import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import {
  type Copy,
  isStar,
  kindOf,
  readCopy,
  resultName,
  type Source,
  sourcesOf,
  withoutAlias,
} from '../../sql/copy.ts'
import { same } from '../../sql/names.ts'
import { targetName } from '../../sql/statement.ts'
import { identifier, type Token, unquote } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { indented, MOST_LINES } from './words.ts'

/** A column that does not take its own values. */
export interface Astray {
  readonly column: string
  /** The column whose values it takes instead; missing where it takes none, or where the copy's own words tell. */
  readonly from?: string
}

/** What to write where the statement cannot be read that far: nothing of it is lost by following this. */
export const BY_NAME =
  'Name the columns on both sides of the copy, in the same order, so that each takes its own values, and leave its expressions as they are.'

/** Advice about the statement that filled the table anew: `what`, and the statement as it should be. */
export function namedCopy(
  seen: MigrationSeen,
  { table, statement }: { readonly table: string; readonly statement: number },
  astray: readonly Astray[],
  what: string,
): string {
  const sql = corrected(seen, table, statement, astray)
  return sql === null || sql.split('\n').length > MOST_LINES ? BY_NAME : `${what}\n${indented(`${sql};`)}`
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function corrected(seen: MigrationSeen, table: string, statement: number, astray: readonly Astray[]): string | null {
  const { sql } = seen.statements[statement] ?? { sql: '' }
  const copy = readCopy(sql)
  if (!copy?.isPlain || spansLines(copy)) return null
  const sources = sourcesOf(copy)
  const source = sources.find((one) => {
    const own = columnsBefore(seen, statement, one.table)
    return astray.every(({ column }) => own?.some((name) => same(name, column)))
  })
  if (source === undefined) return null
  const scene: Scene = { seen, table, statement, sql, copy, source, isAlone: sources.length === 1 }
  const edits = copy.makes ? madeWith(scene, astray) : filledWith(scene, astray)
  return edits === null ? null : edited(sql, edits)
}

/** Lines of a text in quotes cannot be set further in. */
function spansLines({ results, from }: Copy): boolean {
  return [...results.flat(), ...from].some(({ kind, text }) => kind !== 'word' && text.includes('\n'))
}

interface Scene {
  readonly seen: MigrationSeen
  /** The table as it was called before the file, and is after it. */
  readonly table: string
  readonly statement: number
  readonly sql: string
  readonly copy: Copy
  readonly source: Source
  /** No other table is read, so that a column needs no table in front of it. */
  readonly isAlone: boolean
}

/** `CREATE TABLE … AS SELECT`: what is left out is added, and what is crossed gets its own name inside. */
function madeWith(scene: Scene, astray: readonly Astray[]): Edit[] | null {
  const { results } = scene.copy
  if (results.some(isStar)) return null
  return whole(
    astray.map((one) => {
      const result = results.find((it) => same(resultName(it), one.column))
      return result ? mended(scene, result, one) : behindLast(results, ownValue(scene, one.column))
    }),
  )
}

function filledWith(scene: Scene, astray: readonly Astray[]): Edit[] | null {
  const { copy, seen, statement, sql } = scene
  const into = copy.into?.map(unquote) ?? columnsBefore(seen, statement, targetName(sql) ?? '')
  if (!into) return null
  if (copy.results.some(isStar)) return withoutStar(scene, into)
  if (into.length !== copy.results.length || isTaken(into, copy, astray)) return null
  const left = astray.filter(({ column }) => !into.some((name) => same(name, column)))
  const edits = astray.map((one) => {
    const result = copy.results[into.findIndex((name) => same(name, one.column))]
    return result ? mended(scene, result, one) : behindLast(copy.results, ownValue(scene, one.column))
  })
  return whole([...edits, trueAliases(copy, into), [names(copy, [...into, ...left.map(({ column }) => column)])]])
}

/** SQLite copies by position, whatever a result is called: one that bears the name of another column bears its own. */
function trueAliases({ results }: Copy, into: readonly string[]): Edit[] {
  return results.flatMap((result, at): Edit[] => {
    const [alias, own = ''] = [result.length > withoutAlias(result).length ? result.at(-1) : undefined, into[at]]
    const isOther = alias && !same(unquote(alias), own) && into.some((name) => same(name, unquote(alias)))
    return isOther ? [{ start: alias.start, end: alias.end, text: identifier(own) }] : []
  })
}

/** Whether one of them stands by itself in another column's place, which would then have no value of its own. */
function isTaken(into: readonly string[], { results }: Copy, astray: readonly Astray[]): boolean {
  const isAstray = (name: string) => astray.some(({ column }) => same(column, name))
  return results.some((result, at) => {
    const last = withoutAlias(result).at(-1)
    return kindOf(result) === 'bare' && last !== undefined && !isAstray(into[at] ?? '') && isAstray(unquote(last))
  })
}

/** The names in brackets; none where they stay as they are. */
function names({ head, into }: Copy, wanted: readonly string[]): Edit {
  const text = wanted.map(identifier).join(', ')
  const [first, last] = [into?.[0], into?.at(-1)]
  if (!into || !first || !last) return { start: head.end, end: head.end, text: ` (${text})` }
  if (into.length === wanted.length) return { start: last.end, end: last.end, text: '' }
  const more = wanted.slice(into.length).map(identifier)
  return { start: last.end, end: last.end, text: more.map((name) => `, ${name}`).join('') }
}

/** A star copies by position: each column is named instead, and what stands beside the star goes where no old column goes. */
function withoutStar(scene: Scene, into: readonly string[]): Edit[] | null {
  const { copy, seen, statement, source, sql, isAlone } = scene
  const old = columnsBefore(seen, statement, source.table)
  if (!old || !isAlone) return null
  const slots = copy.results.flatMap((result) => (isStar(result) ? [...old] : [textOf(sql, result)]))
  const beside = copy.results.filter((result) => !isStar(result)).map((result) => textOf(sql, result))
  if (slots.length !== into.length) return null
  const isOld = (name: string) => old.some((it) => same(it, name))
  const open = into.filter((name) => !isOld(name))
  if (beside.length > 0 && beside.length !== open.length) return null
  const pairs = into.flatMap((name, at): [string, string][] => {
    if (isOld(name)) return [[name, ownValue(scene, name)]]
    if (beside.length > 0) return [[name, beside[open.indexOf(name)] ?? '']]
    // A column with another name in the place of one that is gone is that one renamed.
    const slot = slots[at] ?? ''
    return into.some((it) => same(it, slot)) ? [] : [[name, identifier(slot)]]
  })
  const [first, last] = [copy.results[0]?.[0], copy.results.at(-1)?.at(-1)]
  if (!first || !last) return null
  const wanted = pairs.map(([name]) => identifier(name)).join(', ')
  const [from, until] = [copy.into?.[0]?.start, copy.into?.at(-1)?.end]
  const list: Edit =
    from !== undefined && until !== undefined
      ? { start: from, end: until, text: wanted }
      : { start: copy.head.end, end: copy.head.end, text: ` (${wanted})` }
  return [list, { start: first.start, end: last.end, text: pairs.map(([, value]) => value).join(', ') }]
}

function behindLast(results: Copy['results'], value: string): Edit[] | null {
  const end = results.at(-1)?.at(-1)?.end
  return end === undefined ? null : [{ start: end, end, text: `, ${value}` }]
}

function textOf(sql: string, result: readonly Token[]): string {
  return sql.slice(result[0]?.start, result.at(-1)?.end)
}

/** The result for one column with the column's own name where the other one's stands, and the other way round. */
function mended(scene: Scene, result: readonly Token[], { column, from }: Astray): Edit[] | null {
  const value = withoutAlias(result)
  const [first, last] = [value[0], value.at(-1)]
  if (!first || !last) return null
  const place = { start: first.start, end: last.end }
  const kind = kindOf(value)
  if (kind === 'literal') return [{ ...place, text: ownValue(scene, column, textOf(scene.sql, value)) }]
  if (kind === 'bare') return [{ ...place, text: ownValue(scene, column) }]
  if (from === undefined) return null
  // What a CASE asks of the column itself stays: the other one is put in front of a fallback.
  const isAsked = value.some(({ kind, text }) => kind === 'word' && /^(CASE|IIF)$/i.test(text))
  const swaps = value.flatMap((token, at): Edit[] => {
    const name = isColumn(token, value[at + 1]) ? unquote(token) : ''
    const instead = same(name, from) ? column : same(name, column) && !isAsked ? from : null
    return instead === null ? [] : [{ start: token.start, end: token.end, text: identifier(instead) }]
  })
  return swaps.some(({ text }) => text === identifier(column)) ? swaps : null
}

/** A name that is no table in front of a column, and no function. */
function isColumn({ kind }: Token, next: Token | undefined): boolean {
  return (kind === 'word' || kind === 'quoted') && next?.text !== '.' && next?.text !== '('
}

/** The column itself; where it may be NULL and may not be any more, with what the file has for that. */
function ownValue({ seen, table, source, isAlone }: Scene, column: string, literal = 'NULL'): string {
  const name = isAlone ? identifier(column) : `${source.called.text}.${identifier(column)}`
  const [was, is] = [seen.schema?.before, seen.schema?.after].map((side) =>
    named(side?.tables ?? [], table)?.columns.find((it) => same(it.name, column)),
  )
  const instead = (/^NULL$/i.test(literal) ? is?.default : literal) ?? 'NULL'
  return is?.notNull && was?.notNull === false && !/^NULL$/i.test(instead) ? `coalesce(${name}, ${instead})` : name
}

function whole(edits: readonly (readonly Edit[] | null)[]): Edit[] | null {
  return edits.every((edit) => edit !== null) ? edits.flat() : null
}

/** Several at one place come in their order. */
function edited(sql: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  let at = 0
  const parts = sorted.map(({ start, end, text }) => {
    const part = sql.slice(at, start) + text
    at = end
    return part
  })
  return parts.join('') + sql.slice(at)
}
