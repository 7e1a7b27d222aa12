/** Columns that are declared to hold numbers and that something shows to hold texts too: a row, a DEFAULT, what SQL asks of them. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, refusal } from '../sqlite/engine.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import { stringIn } from './literals.ts'

/** The shape with what is known of its columns: where nothing shows it, nobody has a text in a number. */
export function withLax(connection: Connection, shape: Shape, hints: Hints): Shape {
  if (shape.text.strict || !shape.columns.some(isNumber)) return shape
  const isMeant = (column: Column) =>
    isNumber(column) && (isTakenForText(column, hints) || hasText(connection, shape, column))
  return { ...shape, columns: shape.columns.map((it) => (isMeant(it) ? { ...it, isLax: true } : it)) }
}

function isNumber({ kind, rowidAlias }: Column): boolean {
  return !rowidAlias && /^(integer|real|numeric|boolean)$/.test(kind)
}

function isTakenForText({ name }: Column, { compared, typed }: Hints): boolean {
  const key = keyOf(name)
  return typed.has(key) || (compared.get(key) ?? []).some((literal) => isWords(stringIn(literal)))
}

function isWords(value: string | null): boolean {
  return value !== null && (value.trim() === '' || Number.isNaN(Number(value)))
}

/** In a row that is there, or that gets the DEFAULT. */
function hasText(connection: Connection, shape: Shape, { name, default: written }: Column): boolean {
  const table = `main.${identifier(shape.name)}`
  let isThere = false
  refusal(() => {
    const [row] = written === null ? [] : connection.rows(`SELECT (${written})`)
    isThere = typeof row?.[0] === 'string' && isWords(row[0])
    isThere ||= connection.rows(`SELECT 1 FROM ${table} WHERE typeof(${identifier(name)}) = 'text' LIMIT 1`).length > 0
  })
  return isThere
}
