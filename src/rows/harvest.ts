/** The literals that stand in conditions, by the columns that stand there with them. Which of them pass, SQLite says. */

import { conditionsIn, readTable } from '../sql/create-table.ts'
import { gather, keyOf } from '../sql/names.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import { distinct, type Literal } from './literals.ts'

/** Each condition gives all its literals to all its columns: guesses cost little, and misreading costs nothing. */
export function harvest(conditions: Iterable<readonly Token[]>): Map<string, Literal[]> {
  const found = new Map<string, Literal[]>()
  for (const condition of conditions) {
    for (const part of partsOf(condition)) {
      const literals = literalsIn(part)
      for (const name of namesIn(part)) for (const literal of literals) gather(found, name, literal)
    }
  }
  return new Map([...found].map(([name, literals]) => [name, distinct(literals)]))
}

/** A condition cut at every AND and OR, but for the AND of a BETWEEN. */
export function partsOf(condition: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  let between = false
  for (const token of condition) {
    const word = token.kind === 'word' ? token.text.toUpperCase() : ''
    if (word === 'OR' || (word === 'AND' && !between)) found.push([])
    else found.at(-1)?.push(token)
    between = word === 'BETWEEN' || (between && word !== 'AND')
  }
  return found
}

/** Names of columns, functions and key words alike, as keys. */
function namesIn(tokens: readonly Token[]): string[] {
  return distinct(tokens.flatMap((token) => (isName(token) ? [keyOf(unquote(token))] : [])))
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted'
}

/** Literals as they can stand in a statement; a sign belongs to its number. */
export function literalsIn(tokens: readonly Token[]): Literal[] {
  return tokens.flatMap(({ kind, text }, at): Literal[] => {
    if (kind === 'string' || kind === 'blob') return [text]
    if (kind !== 'number') return []
    return [isSign(tokens, at - 1) ? `-${text}` : text]
  })
}

/** A minus that has nothing to take away from. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isOperand = before && (before.kind === 'number' || isName(before) || before.text === ')')
  const isWord =
    before?.kind === 'word' && /^(AND|OR|NOT|IN|BETWEEN|THEN|ELSE|WHEN|IS|SELECT|DEFAULT)$/i.test(before.text)
  return tokens[at]?.text === '-' && (!isOperand || isWord)
}

/** The conditions of one statement: its CHECKs, and what stands behind WHERE and WHEN. */
export function conditionsOf(statement: string): (readonly Token[])[] {
  const isTable = /\bcheck\s*\(/i.test(statement)
  const checks = isTable ? checksIn(significant(statement)) : []
  return [...checks, ...(/\b(where|when)\b/i.test(statement) ? conditionsIn(statement) : [])]
}

function checksIn(all: readonly Token[]): Token[][] {
  return readTable(`(${all.map(({ text }) => text).join(' ')})`).checks.map(({ tokens }) => [...tokens])
}
