/** Rows of each kind that a CHECK allows, where it says of one kind which columns it has, and of another one which others. */

import { equals, shown } from '../../../rows/literals.ts'
import { demands } from '../../../sql/demands.ts'
import { textOf } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { cutAt } from '../../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import type { KnownTable, RowKind } from './row-kinds.ts'

/** More branches of one CHECK are not looked at. */
const MOST_BRANCHES = 8

/**
 * `CHECK ((kind = 'a' AND x IS NOT NULL AND y IS NULL) OR (kind = 'b' AND x IS NULL AND y IS NOT NULL))`: no row turns from the one kind
 * into the other by one value.
 */
export function branchesOf({ name, shape, facts }: KnownTable): RowKind[] {
  const branches = shape.text.checks.flatMap(({ tokens }) => demands(textOf(bare(tokens))).flatMap(alternatives))
  return branches.flatMap((branch): RowKind[] => {
    const parts = demands(textOf(bare(branch))).map((part) => bare(significant(part)))
    const values = parts.flatMap(saidOf).filter(([column]) => facts.has(column))
    const told = values.find(([, value]) => value !== 'NULL')
    const empty = values.filter(([, value]) => value === 'NULL')
    if (!told || empty.length === 0) return []
    const [column, value] = told
    const says = `${name}.${facts.get(column)?.column.name ?? column} ${equals(shown(sqlOf(value)))}`
    return [{ is: 'value', column, value, more: new Map(values.filter((it) => it !== told)), says }]
  })
}

/** `kind = 'a'`, `y IS NULL`: the value that it asks for; nothing where it asks for something else. */
function saidOf([name, operator, value, ...more]: readonly Token[]): (readonly [string, Value])[] {
  if (!name || !operator || !value || more.length > 0 || !isName(name)) return []
  const column = keyOf(unquote(name))
  if (isWord(operator, 'IS') && isWord(value, 'NULL')) return [[column, 'NULL']]
  if (!/^(=|==|IS)$/i.test(operator.text)) return []
  if (value.kind === 'string') return [[column, `'${unquote(value)}`]]
  return value.kind === 'number' ? [[column, value.text]] : []
}

/** What stands between the ORs of a condition; nothing where there is none. */
function alternatives(condition: string): (readonly Token[])[] {
  const parts = cutAt(bare(significant(condition)), (token) => isWord(token, 'OR'))
  return parts.length < 2 || parts.length > MOST_BRANCHES ? [] : parts
}

/** Without brackets around all of it. */
function bare(tokens: readonly Token[]): readonly Token[] {
  const inside = tokens.slice(1, -1)
  let depth = 0
  const isOne = inside.every(({ text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth >= 0
  })
  return tokens[0]?.text === '(' && tokens.at(-1)?.text === ')' && isOne ? bare(inside) : tokens
}
