/** Facts in words: one short clause for each way in which two databases differ. */

import type { Fact } from '../model.ts'

/**
 * One fact as a clause without a full stop, for example `column Users.Phone is missing` or `2 of 3 rows of Services
 * differ in Price`. Reads the same for what a file changed and for how one end differs from another.
 */
export function describeFact(fact: Fact): string {
  switch (fact.kind) {
    case 'rows-added':
    case 'rows-deleted':
    case 'values-changed':
    case 'orphans-added':
    case 'sequence-changed':
    case 'user-version-changed':
      return describeContent(fact)
    default:
      return describeSchema(fact)
  }
}

/** Several facts as one sentence part: the first `most`, and how many more there are. */
export function describeFacts(facts: readonly Fact[], most = 3): string {
  const shown = facts.slice(0, most).map(describeFact).join('; ')
  return facts.length > most ? `${shown}; and ${facts.length - most} more` : shown
}

/** `1 row`, `3 rows`. */
export function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

type ContentKind =
  | 'rows-added'
  | 'rows-deleted'
  | 'values-changed'
  | 'orphans-added'
  | 'sequence-changed'
  | 'user-version-changed'
type ContentFact = Extract<Fact, { kind: ContentKind }>
type SchemaFact = Exclude<Fact, ContentFact>

function describeSchema(fact: SchemaFact): string {
  switch (fact.kind) {
    case 'table-added':
      return `table ${fact.table} is new`
    case 'table-dropped':
      return fact.rows > 0
        ? `table ${fact.table} is missing with its ${rows(fact.rows)}`
        : `table ${fact.table} is missing`
    case 'table-changed':
      return `table ${fact.table} has another definition`
    case 'column-added':
      return `column ${fact.table}.${fact.column} is new`
    case 'column-dropped':
      return `column ${fact.table}.${fact.column} is missing`
    case 'column-changed':
      return `column ${fact.table}.${fact.column} is ${short(fact.after)} instead of ${short(fact.before)}`
    case 'object-added':
      return `${fact.type} ${fact.name} is new`
    case 'object-dropped':
      return `${fact.type} ${fact.name} is missing`
    case 'object-changed':
      return `${fact.type} ${fact.name} has another definition`
  }
}

function describeContent(fact: ContentFact): string {
  switch (fact.kind) {
    case 'rows-added':
    case 'rows-deleted':
      if (fact.before !== fact.after) return `${fact.table} has ${rows(fact.after)} instead of ${fact.before}`
      return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? 'is' : 'are'} ${fact.kind === 'rows-added' ? 'new' : 'gone'}`
    case 'values-changed':
      return `${fact.rows} of ${rows(fact.of)} of ${fact.table} ${fact.rows === 1 ? 'differs' : 'differ'} in ${fact.column}`
    case 'orphans-added':
      return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? 'points' : 'point'} at rows of ${fact.parent} that do not exist`
    case 'sequence-changed':
      return `the last id given out in ${fact.table} is ${fact.after} instead of ${fact.before}`
    case 'user-version-changed':
      return `user_version is ${fact.after} instead of ${fact.before}`
  }
}

/** A definition on one line, cut to a length that fits a sentence. */
function short(definition: string): string {
  const line = definition.replace(/\s+/g, ' ').trim() || 'without a type'
  return line.length > 60 ? `${Array.from(line).slice(0, 57).join('')}…` : line
}
