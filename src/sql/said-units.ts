/** What a CREATE TABLE says in comments of the numbers that are moments: in which unit they count the time since 1970. */

import { keyOf } from './names.ts'
import { type Token, tokens, unquote } from './tokens.ts'

export type SaidUnit = 'seconds' | 'milliseconds'

/** `-- Unix timestamp in milliseconds`; how long something takes is none. */
const SAYS_MOMENT = /\b(?:unix|epoch|timestamp)/i
const SAYS_UNIT: readonly (readonly [SaidUnit, RegExp])[] = [
  ['milliseconds', /\b(?:milli(?:second)?s?|ms|msec)\b/i],
  ['seconds', /\b(?:seconds?|secs?)\b/i],
]

/** Others may stand on the same line. */
const MOMENT = /(?:_at|_on|[a-z](?:At|On|Time|Date)|(?:^|_)(?:time|date|timestamp|created|updated|modified))$/

/** Whether a column is called after a moment: `created_at`, `dueOn`. */
export function isCalledMoment(column: string): boolean {
  return MOMENT.test(column)
}

/** The units of columns (keyOf case), by the comment at the end of the line in which they stand. */
export function saidUnits(create: string): ReadonlyMap<string, SaidUnit> {
  const found = new Map<string, SaidUnit>()
  if (!SAYS_MOMENT.test(create)) return found
  let line: Token[] = []
  for (const token of tokens(create)) {
    if (token.kind === 'space' && token.text.includes('\n')) line = []
    if (token.kind === 'comment') for (const name of namesIn(line)) say(found, name, token.text)
    if (token.kind !== 'space' && token.kind !== 'comment') line.push(token)
  }
  return found
}

function say(found: Map<string, SaidUnit>, name: string, comment: string): void {
  const units = SAYS_MOMENT.test(comment) ? SAYS_UNIT.filter(([, unit]) => unit.test(comment)) : []
  const [only, ...more] = units
  if (only && more.length === 0) found.set(keyOf(name), only[0])
}

/** The names that begin the line, or stand behind a bracket or a comma, and are those of moments. */
function namesIn(line: readonly Token[]): string[] {
  return line.flatMap((token, at) => {
    const before = line[at - 1]?.text ?? ','
    const isName = /^[(,]$/.test(before) && (token.kind === 'word' || token.kind === 'quoted')
    return isName && MOMENT.test(unquote(token)) ? [unquote(token)] : []
  })
}
