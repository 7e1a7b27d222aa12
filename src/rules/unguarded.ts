/** CREATE and DROP statements without their guard: what they name, and who has spoken of them already. */

import type { Evidence, MigrationSeen, StatementSeen } from '../model.ts'
import { namesIn } from '../sql/statement.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import { runnerOf } from './seen.ts'

/** `CREATE UNIQUE INDEX a.b ON …` is `{ object: 'UNIQUE INDEX', name: 'b' }`. */
export interface Unguarded {
  readonly statement: StatementSeen
  /** Whether the file must survive a second run. */
  readonly rerun: boolean
  /** Key words between the verb and the name, in upper case. */
  readonly object: string
  readonly name: string
  /** The statements of the same file before it and behind it. */
  readonly earlier: readonly StatementSeen[]
  readonly later: readonly StatementSeen[]
}

/** A migration that passes on rows, and its statements of this verb that have no IF [NOT] EXISTS. */
export function* unguarded(evidence: Evidence, verb: 'CREATE' | 'DROP'): Generator<Unguarded> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    if (!seen.rehearsals.some(({ scenario, outcome }) => scenario === 'peopled' && outcome === 'pass')) continue
    for (const [index, statement] of seen.statements.entries()) {
      const named = statement.verb.startsWith(`${verb} `) ? objectOf(statement.sql) : null
      if (!named || isToldOf(evidence, seen, statement)) continue
      yield {
        statement,
        rerun: runnerOf(evidence, seen).rerun,
        ...named,
        earlier: seen.statements.slice(0, index),
        later: seen.statements.slice(index + 1),
      }
    }
  }
}

/** Whether a statement names it. */
export function mentions({ sql }: StatementSeen, name: string): boolean {
  return namesIn(sql).has(name.toLowerCase())
}

/** Those behind which nothing is committed before the statement is: a run that dies takes them all along. */
export function sameTransaction({ earlier, later, statement }: Unguarded): {
  earlier: StatementSeen[]
  later: StatementSeen[]
} {
  const begins = earlier.findLastIndex(({ committed }) => committed) + 1
  if (statement.committed) return { earlier: earlier.slice(begins), later: [] }
  const ends = later.findIndex(({ committed }) => committed)
  return { earlier: earlier.slice(begins), later: later.slice(0, ends < 0 ? later.length : ends) }
}

const OBJECT = /^(UNIQUE|VIRTUAL|TABLE|INDEX|VIEW|TRIGGER)$/i

/** Null for what is guarded, and for what lives in the connection only. */
function objectOf(sql: string): { object: string; name: string } | null {
  const [, ...rest] = significant(sql)
  const words = until(rest, ({ kind, text }) => kind !== 'word' || !OBJECT.test(text))
  const [first, dot, second] = rest.slice(words.length)
  if (words.length === 0 || first === undefined || (first.kind === 'word' && /^if$/i.test(first.text))) return null
  const qualified = dot?.text === '.' && second !== undefined
  if (qualified && /^temp$/i.test(unquote(first))) return null
  return {
    object: words.map(({ text }) => text.toUpperCase()).join(' '),
    name: unquote(qualified ? second : first),
  }
}

function until(tokens: readonly Token[], stop: (token: Token) => boolean): Token[] {
  const at = tokens.findIndex(stop)
  return tokens.slice(0, at < 0 ? tokens.length : at)
}

/** The second run stops at it, and that is an error already. */
function isToldOf(evidence: Evidence, seen: MigrationSeen, { sql }: StatementSeen): boolean {
  const again = seen.rehearsals.find(({ scenario }) => scenario === 'again')
  return runnerOf(evidence, seen).rerun && (again?.refusals.some(({ statement }) => statement === sql) ?? false)
}
