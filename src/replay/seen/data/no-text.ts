/** Where a text of one word would say nothing: what stands there is a column. */

import type { Token } from '../../../sql/tokens.ts'
import { clauseOf, wordAt } from './spot.ts'

/** A condition, an order or a sum that is the same for every row whatever the rows are. */
export function isSenseless(tokens: readonly Token[], at: number): boolean {
  return (
    isIndexed(tokens, at) ||
    isOrder(tokens, at) ||
    isWholeCondition(tokens, at) ||
    isComparedWithConstant(tokens, at) ||
    ARITHMETIC.test(wordAt(tokens, at - 1)) ||
    ARITHMETIC.test(wordAt(tokens, at + 1)) ||
    isCalculated(tokens, at)
  )
}

const ARITHMETIC = /^[-+*/%]$/

/** A column of an index: `CREATE INDEX i ON t ("name")`. */
function isIndexed(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(0, 3).some((_, index) => wordAt(tokens, index) === 'INDEX')) return false
  return /^[(,]$/.test(wordAt(tokens, at - 1)) && /^(?:[),]|ASC|DESC|COLLATE)$/.test(wordAt(tokens, at + 1))
}

function isOrder(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  if (before === 'BY' || /^(?:ASC|DESC)$/.test(behind)) return true
  return before === ',' && clauseOf(tokens, at) === 'BY' && BEHIND_A_KEY.test(behind)
}

const BEHIND_A_KEY = /^(?:|,|;|\)|COLLATE|NULLS|HAVING|WINDOW|ORDER|LIMIT|ROWS|RANGE|GROUPS)$/

/** `WHERE "active"`, `NOT "archived"`, `CASE "kind" WHEN`. */
function isWholeCondition(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (before === 'CASE') return true
  const isPart = before === 'AND' && wordAt(tokens, at - 3) === 'BETWEEN'
  return !isPart && /^(?:WHERE|AND|OR|NOT|HAVING)$/.test(before) && ENDS.test(wordAt(tokens, at + 1))
}

const ENDS = /^(?:|;|\)|AND|OR|GROUP|ORDER|LIMIT|RETURNING|BEGIN|ON)$/

const COMPARES = /^(?:=|==|<>|!=|<|<=|>|>=|IS|LIKE|GLOB|BETWEEN|IN)$/

/** With a number, a text in single quotes or NULL: `"plan" = 'free'`, `"deletedAt" IS NOT NULL`, `"kind" IN ('a', 'b')`. */
function isComparedWithConstant(tokens: readonly Token[], at: number): boolean {
  const behind = wordAt(tokens, at + 1)
  if (/^(?:ISNULL|NOTNULL)$/.test(behind)) return true
  if (wordAt(tokens, at - 1) === '||') return false
  const compares = behind === 'NOT' ? at + 2 : at + 1
  if (COMPARES.test(wordAt(tokens, compares))) return isConstant(tokens, firstBehind(tokens, compares + 1))
  return (
    /^(?:=|==|<>|!=|<|<=|>|>=)$/.test(wordAt(tokens, at - 1)) &&
    isConstant(tokens, at - 2) &&
    /^(?:WHERE|AND|OR|NOT|WHEN|ON|\(|HAVING)$/.test(wordAt(tokens, at - 3))
  )
}

/** Passes over NOT, a sign and a bracket. */
function firstBehind(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:NOT|[-+(])$/.test(wordAt(tokens, at))) at += 1
  return at
}

function isConstant(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || wordAt(tokens, at + 1) === '||') return false
  if (token.kind === 'word') return /^(?:NULL|TRUE|FALSE)$/i.test(token.text)
  return token.kind === 'number' || token.kind === 'blob' || token.kind === 'string'
}

/** What these are asked of is a value that differs from row to row. */
const OF_A_VALUE =
  /^(?:LOWER|UPPER|TRIM|LTRIM|RTRIM|LENGTH|SUBSTR|SUBSTRING|COALESCE|IFNULL|NULLIF|REPLACE|ABS|ROUND|COUNT|SUM|TOTAL|AVG|MIN|MAX|GROUP_CONCAT|STRING_AGG|TYPEOF|JSON_EXTRACT|JSON_GROUP_ARRAY)$/

const OF_A_MOMENT = /^(?:DATE|TIME|DATETIME|JULIANDAY|UNIXEPOCH)$/

/** The first thing that a function is given: `coalesce("remarks", '')`, `CAST("price" AS INTEGER)`; not `date("now")`. */
function isCalculated(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== '(') return false
  const name = wordAt(tokens, at - 2)
  const isMoment = OF_A_MOMENT.test(name) && !/^"now"$/i.test(tokens[at]?.text ?? '')
  return OF_A_VALUE.test(name) || name === 'CAST' || isMoment
}
