/** The values that conditions name for a column, and its DEFAULT, which rows have that an application wrote without a word about it. */

import { keyOf, same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { awkwardValues } from './awkward-values.ts'
import { literalDefault } from './candidates.ts'
import { harvest } from './harvest.ts'
import type { Hints } from './hints.ts'
import { around, distinct, type Literal } from './literals.ts'

/** More literals than these are not tried in one column; each condition is tried on both of its sides besides. */
const MOST_COMPARED = 200

/** What conditions, old and new, compare the column with, the bounds of what is allowed, and then its DEFAULT; none that is tried in words of its own. */
export function valuesNamed(shape: Shape, column: Column, hints: Hints): Literal[] {
  const isForeign = shape.foreignKeys.some(({ from }) => from.some((name) => same(name, column.name)))
  if (isForeign || column.rowidAlias || column.isTurned || column.document) return []
  const checks = harvest(shape.text.checks.map(({ tokens }) => tokens)).get(keyOf(column.name)) ?? []
  const isKey = shape.keys.some((key) => key.columns.some((name) => same(name ?? '', column.name)))
  const written = (isKey ? hints.written.get(keyOf(shape.name)) : undefined) ?? new Set<Literal>()
  // In words of its own already.
  const known = new Set(awkwardValues(column, shape.text.strict).map(({ literal }) => literal))
  const compared = [...(hints.compared.get(keyOf(column.name)) ?? []), ...checks].flatMap(around)
  const isOpen = (literal: Literal) => !written.has(literal) && !known.has(literal) && !isPattern(literal, hints)
  const [named, given] = [compared, literalDefault(column)].map((all) => distinct(all).filter(isOpen))
  return distinct([...(named ?? []).slice(0, MOST_COMPARED), ...(given ?? [])])
}

/** What stands behind LIKE fits itself, and is no value that anybody has. */
function isPattern(literal: Literal, { filters }: Hints): boolean {
  if (!/^'.*[%_*?[]/.test(literal)) return false
  return filters.some(({ tokens }) =>
    tokens.some(({ text }, at) => text === literal && /^(LIKE|GLOB)$/i.test(tokens[at - 1]?.text ?? '')),
  )
}
