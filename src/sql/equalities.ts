/** Which columns SQL holds to be equal: `lines.order_id = orders.id`, `order_id = OLD.id`, `owner IN (SELECT id FROM users)`. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName, tableOf, tablesNamed } from './readings.ts'
import { outerWord } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'
import { unfolded } from './unfold.ts'

/** A column, as far as the text says whose it is. */
export interface Side {
  readonly column: string
  /** The keys of the tables that it can be in, and of other names. */
  readonly tables: ReadonlySet<string>
  /** It is read from the row that a trigger fires for. */
  readonly ofRow: boolean
}

/** Two columns that are compared. */
export interface Equality {
  readonly sides: readonly [Side, Side]
  /** It decides which rows there are: by an IN or EXISTS. */
  readonly filters: boolean
  /** It stands in no brackets. */
  readonly outer: boolean
  /** A CASE gives the very column where the other one has its value: else it points to nothing, and something is put in its place. */
  readonly keeps?: true
}

/**
 * Every equality of two columns in a statement.
 * @param owner the table of a trigger; null for any other statement
 */
export function equalitiesIn(sql: string, owner: string | null): Equality[] {
  const all = unfolded(significant(sql))
  const found: Equality[] = []
  const open: boolean[] = []
  const named = tablesNamed(all)
  const side = (name: Named): Side => {
    const ofRow = name.of !== null && /^(new|old)$/.test(name.of)
    if (ofRow) return { column: name.column, tables: new Set(owner === null ? [] : [owner]), ofRow }
    const table = name.of === null ? null : tableOf(all, name.of)
    return { column: name.column, tables: table === null ? named : new Set([table]), ofRow }
  }
  let assigns = false
  for (const [at, token] of all.entries()) {
    if (token.text === '(') open.push(/^(IN|EXISTS)$/i.test(all[at - 1]?.text ?? ''))
    if (token.text === ')') open.pop()
    if (token.kind === 'word' && /^(SET|WHERE|WHEN|ON|FROM|BEGIN)$/i.test(token.text))
      assigns = /^SET$/i.test(token.text)
    const isIn = token.kind === 'word' && /^IN$/i.test(token.text)
    if (!isIn && (assigns || !/^={1,2}$/.test(token.text))) continue
    const not = isIn && /^NOT$/i.test(all[at - 1]?.text ?? '') ? 1 : 0
    const [left, right] = [endingAt(all, at - 1 - not), isIn ? queried(all, at + 1) : startingAt(all, at + 1)]
    if (!left || !right) continue
    found.push({
      ...{ sides: [side(left), side(right)], filters: isIn || open.includes(true) },
      outer: open.length === 0,
      ...(isIn && keeps(all, at, left, not > 0) ? { keeps: true as const } : {}),
    })
  }
  return found
}

/** Whether a CASE with this IN gives the column where it is found, or with NOT IN in its ELSE. */
function keeps(all: readonly Token[], at: number, { column }: Named, not: boolean): boolean {
  const isWordAt = (index: number, text: RegExp) => all[index]?.kind === 'word' && text.test(all[index].text)
  const then = closing(all, at + 1) + 1
  if (!isWordAt(then, /^THEN$/i)) return false
  const otherwise = not ? outerWord(all, then, /^(ELSE|WHEN|END)$/i) : then
  if (not && !isWordAt(otherwise, /^ELSE$/i)) return false
  const given = startingAt(all, otherwise + 1)
  const length = given?.of == null ? 1 : 3
  return given?.column === column && isWordAt(otherwise + 1 + length, /^(WHEN|ELSE|END)$/i)
}

/** A column, and what stands before its point. */
export interface Named {
  readonly of: string | null
  readonly column: string
}

/** What makes another value of a column. */
const COMPUTES = /^(\+|-|\*|\/|%|\|\||->|->>|&|\||<<|>>|\()$/

/** The column, whole and alone, that ends at a token; null for anything else. */
export function endingAt(all: readonly Token[], at: number): Named | null {
  const [name, dot, of] = [all[at], all[at - 1], all[at - 2]]
  if (!name || !isName(name)) return null
  const isQualified = dot?.text === '.' && of !== undefined
  const before = all[isQualified ? at - 3 : at - 1]?.text ?? ''
  if (before !== '(' && COMPUTES.test(before)) return null
  return { column: keyOf(unquote(name)), of: isQualified ? keyOf(unquote(of)) : null }
}

/** The column, whole and alone, that starts at a token; null for anything else. */
export function startingAt(all: readonly Token[], at: number): Named | null {
  const isQualified = all[at + 1]?.text === '.'
  const name = all[isQualified ? at + 2 : at]
  const [of, behind] = [all[at], all[isQualified ? at + 3 : at + 1]?.text ?? '']
  if (!of || !name || !isName(of) || !isName(name) || COMPUTES.test(behind)) return null
  return { column: keyOf(unquote(name)), of: isQualified ? keyOf(unquote(of)) : null }
}

/** `(SELECT id FROM users`. */
function queried(all: readonly Token[], at: number): Named | null {
  if (all[at]?.text !== '(' || !/^SELECT$/i.test(all[at + 1]?.text ?? '')) return null
  const name = startingAt(all, at + 2)
  if (!name) return null
  const from = at + (name.of === null ? 3 : 5)
  const table = all[from + 1]
  if (!/^FROM$/i.test(all[from]?.text ?? '') || !table) return null
  return name.of === null ? { ...name, of: keyOf(unquote(table)) } : name
}
