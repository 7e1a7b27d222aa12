/** The names that a query asks for, apart from those into which it writes, and of which it makes what it writes. */

import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { type Token, unquote } from './tokens.ts'

/** What is written stands behind these, and what is asked behind those, up to the next one of either in the same brackets. */
const WRITES = /^(SELECT|SET|INTO|VALUES|THEN|ELSE|RETURNING)$/i
const ASKS = /^(FROM|JOIN|WHERE|ON|USING|HAVING|WHEN|GROUP|ORDER|PARTITION)$/i

/** In keyOf case. */
export function askedNames(query: readonly Token[]): Set<string> {
  const found = new Set<string>()
  const around: boolean[] = []
  let isAsked = false
  for (const token of query) {
    if (token.text === '(') around.push(isAsked)
    else if (token.text === ')') isAsked = around.pop() ?? false
    else if (token.kind === 'word' && WRITES.test(token.text)) isAsked = false
    else if (token.kind === 'word' && ASKS.test(token.text)) isAsked = true
    else if (isAsked && isName(token)) found.add(keyOf(unquote(token)))
  }
  return found
}
