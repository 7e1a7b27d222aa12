/** Advice where a statement is too large for production's database: https://sqlite.org/limits.html. */

import type { Refusal } from '../../model/facts.ts'
import { closing } from '../../sql/create-table.ts'
import { cutAt, targetName, verbAt, verbOf } from '../../sql/statement.ts'
import { significant, type Token } from '../../sql/tokens.ts'
import { namedIn } from '../../sql/written.ts'

/** One sentence or two; null for any other refusal. */
export function limitFix({
  message,
  statement,
  hint = null,
}: Pick<Refusal, 'message' | 'statement'> & Partial<Pick<Refusal, 'hint'>>): string | null {
  if (/^LIKE or GLOB pattern too/.test(message)) return 'Write a shorter pattern, or compare with substr() or instr().'
  if (/^too many columns in result set/.test(message))
    return 'Name the columns that are needed in the SELECT, instead of *, or join fewer tables in one SELECT.'
  if (/^too many (?:columns in (?:index|set list)|terms in (?:ORDER|GROUP) BY)/.test(message))
    return 'Name fewer of them.'
  if (/^too many columns/.test(message)) return 'Split the table in two.'
  if (/^Expression tree/.test(message)) return shallower(statement)
  if (/^too many terms/.test(message)) return fewerTerms(statement)
  const [, name] = /^too many arguments on function (.+)$/.exec(message) ?? []
  if (name !== undefined) return fewerArguments(name)
  if (/bytes in a value/.test(hint ?? ''))
    return 'Divide the value among several rows, or keep it outside of the database.'
  return /^(?:string or blob|statement) too/.test(message)
    ? shorter(statement, /[\d,]+(?= bytes)/.exec(hint ?? '')?.[0])
    : null
}

/** The same function around itself gives the same result. json_patch() would lose the keys whose value is NULL. */
function fewerArguments(name: string): string {
  const [, b = '', json = ''] = /^json(b?)_(object|array|insert|replace|set)$/i.exec(name) ?? []
  const add = `json${b}_${/^(?:insert|replace)$/i.test(json) ? json.toLowerCase() : json === 'array' ? 'insert' : 'set'}`
  const nested = (first: string, second: string) =>
    `Give it some of the arguments, and put the rest around it by further calls: ${first.replace('?', second)}.`
  if (/^object$/i.test(json)) return nested(`${add}(?, '$.key', value, …)`, `${name}('key', value, …)`)
  if (/^array$/i.test(json)) return nested(`${add}(?, '$[#]', value, '$[#]', value, …)`, `${name}(value, …)`)
  if (json !== '') return nested(`${name}(?, '$.key', value, …)`, `${name}(document, '$.key', value, …)`)
  if (/^(?:coalesce|max|min)$/i.test(name)) return nested(`${name}(?, d, …)`, `${name}(a, b, c, …)`)
  return 'Call the function for some of the arguments each, and put the results together: a || b for texts.'
}

/**
 * Each operator of a chain takes all those in front of it as its left side, so that parentheses around the halves make it half as
 * deep; a list behind IN, a CASE's WHENs and a function's arguments stand side by side.
 */
function shallower(statement: string): string {
  const all = significant(statement).map(({ text }) => text.toUpperCase())
  const [most = '', count = 0] = ['OR', 'AND', '||', '+']
    .map((sign) => [sign, all.filter((text) => text === sign).length] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a))
  if (count < 40)
    return 'Do it in two steps: the inner part in a SELECT of its own, which the outer one reads FROM (SELECT …).'
  const halves = `Put parentheses around the halves of the chain: (… ${most} …) ${most} (… ${most} …), or around more parts of it.`
  return most === 'OR' ? `${halves} Where one column is compared with values: column IN (…, …).` : halves
}

/** Rows can be written by several statements; what a view or an expression shows is one query, whose terms can be nested. */
function fewerTerms(statement: string): string {
  const union = /\bunion\s+all\b/i.test(statement) ? 'UNION ALL' : 'UNION'
  const nested = `Nest the terms, some of them in each: SELECT … FROM (SELECT … ${union} SELECT …) ${union} SELECT … FROM (…).`
  const verb = verbOf(statement)
  if (verb === 'CREATE VIEW') return `${nested} Or make two views of fewer terms, and this one of both.`
  if (!isInsert(statement)) return nested
  const isOfTables = significant(statement).some(({ kind, text }) => kind === 'word' && /^FROM$/i.test(text))
  return isOfTables
    ? 'Split the statement into several.'
    : 'Write INSERT … VALUES (…), (…), or split the statement into several.'
}

/** A text that alone is too long goes into its row in pieces. */
function shorter(statement: string, most: string | undefined): string {
  const all = significant(statement)
  const long = all.find(
    ({ kind, text }) => (kind === 'string' || kind === 'blob') && text.length > statement.length / 2,
  )
  const table = targetName(statement)
  if (!isInsert(statement) && !/^UPDATE$/i.test(all[verbAt(all)]?.text ?? ''))
    return 'Write a shorter statement: what it makes cannot be made in parts.'
  if (!long || table === null)
    return `Split the statement into several${most ? `, each shorter than ${most} bytes` : ''}.`
  const column = columnOf(all, long) ?? '…'
  return `Write the first part of the long text in this statement, and the rest in further ones: UPDATE ${table} SET ${column} = ${column} || '…' WHERE ….`
}

function isInsert(statement: string): boolean {
  const all = significant(statement)
  return /^(INSERT|REPLACE)$/i.test(all[verbAt(all)]?.text ?? '')
}

/** The column of the value, where the INSERT names its columns, or `SET column =` stands in front of it; else null. */
function columnOf(all: readonly Token[], value: Token): string | null {
  const at = all.indexOf(value)
  if (all[at - 1]?.text === '=') return all[at - 2]?.text ?? null
  const open = all.findLastIndex(({ text }, index) => index < at && text === '(')
  if (open < 0 || !/^VALUES$|^,$/i.test(all[open - 1]?.text ?? '')) return null
  const place = cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ',').findIndex((part) =>
    part.includes(value),
  )
  return namedIn(all, verbAt(all))?.[place] ?? null
}
