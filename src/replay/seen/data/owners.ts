/** Which table a name in a query belongs to: SQLite is asked, from the innermost query outwards. */

import { keyOf, same } from '../../../sql/names.ts'
import type { Scope, Source } from '../../../sql/scopes.ts'
import { type Operand, resultNames } from '../../../sql/self-compared.ts'
import type { Token } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'

export interface Owner {
  readonly scope: Scope
  readonly source: Source
}

export interface Owners {
  /** Whose column the name is; null where that cannot be told. */
  ownerOf(name: Pick<Operand, 'column' | 'of'>, scope: Scope): Owner | null
  /** The next query or row outside that has such a column, too; null where there is none, or where that cannot be told. */
  outside(column: string, scope: Scope): Owner | null
  /** Whether SQLite takes the query by itself: then it has nothing to do with the row outside. */
  isAlone(scope: Scope): boolean
}

/** @param ctes the WITH of the statement; empty without one */
export function ownersIn(connection: Connection, ctes: readonly Token[]): Owners {
  const before = textOf(ctes)
  const known = new Map<Scope, Map<string, Source | null>>()

  const isTaken = (sql: string) => refusal(() => connection.prepare(`${before} ${sql}`)) === null

  /** Null: none of them has it; undefined: it cannot be told. */
  function sourceIn(scope: Scope, column: string): Source | null | undefined {
    const { sources } = scope
    if (scope.asked === 'row') {
      const [first] = sources
      return first && columnsIn(connection, first.table ?? '').some(({ key }) => key === keyOf(column)) ? first : null
    }
    const found = known.get(scope) ?? new Map<string, Source | null>()
    known.set(scope, found)
    const key = keyOf(column)
    if (found.has(key)) return found.get(key)
    // Who joins what in which way is of no matter, and may name what stands outside.
    const from = sources.map(({ tokens }) => textOf(tokens)).join(', ')
    if (sources.some(({ label }) => label === '') || (from !== '' && !isTaken(`SELECT 1 FROM ${from}`)))
      return undefined
    const source = sources.find(({ label }) => isTaken(`SELECT [${label}].[${column}] FROM ${from}`)) ?? null
    found.set(key, source)
    return source
  }

  return {
    ownerOf({ column, of }, from) {
      for (let scope: Scope | null = from; scope !== null; scope = scope.outer) {
        if (of === null && scope.asked === 'row') continue
        const source = of === null ? sourceIn(scope, column) : scope.sources.find(({ label }) => same(label, of))
        if (of === null && source === undefined) return null
        if (source) return { scope, source }
        if (of === null && resultNames(scope).has(keyOf(column))) return null
      }
      return null
    },
    outside(column, from) {
      for (let scope = from.outer; scope !== null; scope = scope.outer) {
        const source = sourceIn(scope, column)
        if (source === undefined) return null
        if (source) return { scope, source }
      }
      return null
    },
    isAlone({ whole, tokens, outer }) {
      const asked = whole.length > 0 ? whole : tokens
      const named = asked.some(({ text }, at) => /^(NEW|OLD)$/i.test(text) && asked[at + 1]?.text === '.')
      if (outer?.asked === 'row' && whole.length === 0) return !named
      // In brackets a name is no text.
      const text = whole.map((it) => (it.text.startsWith('"') ? `[${it.text.slice(1, -1)}]` : it.text)).join(' ')
      return !named && isTaken(`SELECT EXISTS (${text})`)
    },
  }
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}
