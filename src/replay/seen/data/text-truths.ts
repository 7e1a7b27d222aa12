/** Texts that a statement takes for true or false: those that begin with no number are all false. */

import type { OtherTypes } from '../../../model/conditions.ts'
import { saysAmount, saysTruth } from '../../../rows/truths.ts'
import { type Leaf, leavesIn, operandsIn } from '../../../sql/filters.ts'
import { namesOf } from '../../../sql/readings.ts'
import { scopesIn } from '../../../sql/scopes.ts'
import { actionOf, outerWord, targetName, verbAt } from '../../../sql/statement.ts'
import { isWord, significant, type Token } from '../../../sql/tokens.ts'
import { withoutTexts } from '../../../sql/update-from.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import type { RowsRun } from '../look.ts'
import { atEach } from './turns.ts'

/** What is asked of the rows behind `from`. */
interface Question {
  readonly from: string
  readonly leaves: readonly Leaf[]
}

/** Of an UPDATE, a DELETE or a copy, in its WHERE and behind each WHEN. */
export function textTruths({ scene, first }: RowsRun): OtherTypes[] {
  const asked = first.performance.statements.map(({ sql }) => questionIn(sql))
  return atEach(scene, first, asked, (connection, { at, sql }, { from, leaves }): OtherTypes[] => {
    const [action, table] = [actionOf(sql), targetName(sql)]
    if (table === null || (action !== 'UPDATE' && action !== 'DELETE')) return []
    return leaves
      .filter(({ tokens }) => isWords(connection, from, tokens))
      .map(({ tokens, negated, needed }) => ({
        ...{ at, action, table, trigger: null, holds: negated, needed, isAhead: false, isTruth: true as const },
        sql: `${negated ? 'NOT ' : ''}${sql.slice(tokens[0]?.start, tokens.at(-1)?.end)}`,
      }))
  })
}

function questionIn(sql: string): Question | null {
  if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '') || !/\b(where|when)\b/i.test(sql)) return null
  const words = significant(sql)
  const [scope] = scopesIn(words.slice(verbAt(words)))
    .filter(({ outer, asked }) => outer === null && asked === 'rows')
    .slice(-1)
  if (!scope) return null
  const { tokens: all, from } = scope
  const where = outerWord(all, 0, /^WHERE$/i)
  const end = outerWord(all, where + 1, /^(RETURNING|ORDER|LIMIT)$/i)
  const condition = where < 0 ? [] : all.slice(where + 1, end < 0 ? all.length : end)
  const leaves = [...leavesIn(condition), ...choicesIn(all).flatMap((one) => leavesIn(one, false, false))]
  const asked = leaves.filter(({ tokens }) => isBare(tokens))
  return asked.length > 0 ? { from: withoutTexts(from), leaves: asked } : null
}

/** It compares nothing, and is no member of a document: SQLite makes numbers of true and false there. */
function isBare(tokens: readonly Token[]): boolean {
  return (
    operandsIn(tokens).length === 1 &&
    operandsIn(tokens)[0]?.length === tokens.length &&
    tokens.every(({ text }) => !/^(->>?|json\w*|EXISTS|SELECT|ISNULL|NOTNULL|CAST)$/i.test(text)) &&
    namesOf(tokens).length > 0 &&
    !namesOf(tokens).some(({ column }) => saysTruth(column) || saysAmount(column) || MOMENT.test(column))
  )
}

/** What is named so may well hold days: those begin with a year. Names are in keyOf case. */
const MOMENT = /(?:_at|_on|date|time|timestamp|day|until|since|created|updated|modified)$|^(?:on|at)_/

/** Behind each WHEN of a CASE that compares nothing itself, up to its THEN. */
function choicesIn(all: readonly Token[]): (readonly Token[])[] {
  return all.flatMap((token, at) => {
    if (!isWord(token, 'CASE') || !isWord(all[at + 1], 'WHEN')) return []
    const found: Token[][] = []
    let depth = 0
    let open = false
    for (let next = at + 1; next < all.length && depth >= 0; next += 1) {
      const it = all[next] as Token
      if (it.text === '(' || isWord(it, 'CASE')) depth += 1
      if (it.text === ')' || isWord(it, 'END')) depth -= 1
      if (depth === 0 && isWord(it, 'WHEN')) found.push([])
      else if (open && !(depth === 0 && isWord(it, 'THEN'))) found.at(-1)?.push(it)
      if (depth === 0 && /^(WHEN|THEN)$/i.test(it.text) && it.kind === 'word') open = isWord(it, 'WHEN')
    }
    return found
  })
}

/** Texts in every row that has one, none of which begins as a number does. */
function isWords(connection: Connection, from: string, tokens: readonly Token[]): boolean {
  const value = withoutTexts(tokens)
  const isWord = `typeof(${value}) = 'text' AND trim(${value}) NOT GLOB '[-+.0-9]*'`
  let found = false
  refusal(() => {
    const [[all, some] = []] = connection.rows(`SELECT count(${value}), total(${isWord}) FROM ${from}`)
    found = Number(all) > 0 && all === some
  })
  return found
}
