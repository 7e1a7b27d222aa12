/** Everything that is told about one database and one folder. */

import type { Fact } from '../../model/facts.ts'
import type { Runner } from '../../model/runner.ts'
import type { StatusSeen } from '../../model/status.ts'
import { describeFact } from '../../rules/advice/words.ts'
import { Trouble } from '../../trouble.ts'

export interface Told {
  /** As it was typed; size in bytes; the endings of what was read beside it. */
  readonly database: {
    readonly path: string
    readonly bytes: number
    readonly beside: readonly string[]
    /** It is too large to be copied: only its schema and its history were read. */
    readonly isOutline: boolean
  }
  readonly folder: string
  readonly runner: Runner
  readonly remarks: readonly string[]
  readonly seen: StatusSeen
}

/** A difference between what the applied files build and the database, as a clause. */
export function driftWords(fact: Fact): string {
  const name = nameOf(fact)
  if (name === null) return describeFact(fact)
  const isHere = fact.kind.endsWith('-added')
  return isHere
    ? `${name} is in the database, and no applied file makes it`
    : `${name} is not in the database, and the applied files make it`
}

function nameOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'table-added':
    case 'table-dropped':
      return `table ${fact.table}`
    case 'column-added':
    case 'column-dropped':
      return `column ${fact.table}.${fact.column}`
    case 'object-added':
    case 'object-dropped':
      return `${fact.type} ${fact.name}`
    default:
      return null
  }
}

/** What the stage says of a database begins in lower case, as it does not know the name. */
export function withName(error: unknown, typed: string): never {
  if (error instanceof Trouble && /^it /.test(error.message)) throw new Trouble(`${typed}: ${error.message}.`)
  throw error
}

export type StatusVerdict = 'in-step' | 'pending' | 'wrong'

/** In one word. */
export function verdictOf({ compared }: StatusSeen): StatusVerdict {
  if (compared === null) throw new Error('nothing was compared')
  if (compared.problems.length > 0 || compared.drift.length > 0) return 'wrong'
  return compared.files.some(({ state }) => state === 'pending') ? 'pending' : 'in-step'
}
