/** An UPDATE that takes values from what stands behind a FROM of its own: https://sqlite.org/lang_update.html#update_from. */

import { conjunctsIn } from './filters.ts'
import { scopesIn } from './scopes.ts'
import { actionOf, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

export interface UpdateFrom {
  /** What stands in front of the UPDATE: a WITH, or nothing. */
  readonly before: readonly Token[]
  /** Behind FROM, without the word. */
  readonly from: readonly Token[]
  /** What its rows can be called, and the table that they are; null for those of a query. */
  readonly sources: readonly { readonly label: string; readonly table: string | null }[]
  /** All of these have to hold. */
  readonly conditions: readonly (readonly Token[])[]
  /** What the rows that are changed can be called. */
  readonly called: string
}

/** Null for any other statement. */
export function updateFrom(sql: string): UpdateFrom | null {
  if (actionOf(sql) !== 'UPDATE' || !/\bfrom\b/i.test(sql)) return null
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const verb = verbAt(all)
  const from = outerWord(all, outerWord(all, verb, /^SET$/i), /^FROM$/i)
  if (from < 0) return null
  const until = (at: number, words: RegExp) => {
    const found = outerWord(all, at, words)
    return found < 0 ? all.length : found
  }
  const where = until(from, /^(WHERE|RETURNING|ORDER|LIMIT)$/i)
  const condition = all.slice(where + 1, until(where + 1, /^(RETURNING|ORDER|LIMIT)$/i))
  const isWhere = /^WHERE$/i.test(all[where]?.text ?? '')
  const scope = scopesIn(all.slice(verb))[0]
  const [own, ...sources] = scope?.sources ?? []
  if (!own || sources.length === 0) return null
  return {
    ...{ before: all.slice(0, verb), from: all.slice(from + 1, where), sources },
    ...{ conditions: isWhere ? conjunctsIn(condition) : [], called: own.label },
  }
}

/** As SQL in which a name in double quotes is a name, and never a text. */
export function withoutTexts(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.text.startsWith('"') ? `[${unquote(token)}]` : token.text)).join(' ')
}
