/** Columns that are either so or not so: SQLite keeps a truth as 1 or 0 (https://sqlite.org/datatype3.html#boolean_datatype). */

import type { Column } from '../sqlite/table-shape.ts'
import type { Literal } from './literals.ts'

/** Names of numbers that start at 0 or 1 as a truth does. */
const COUNTED =
  /(count|total|sum|amount|balance|qty|quantity|stock|score|points?|views|likes|votes|hits|credits?|retries|tries|attempts?|position|order|rank|level|priority|version|revision|size|length|width|height|depth|weight|age|year|price|cents|cost|rate|ratio|number|num|no|index|seats|seconds|minutes|hours|days|ms|bytes|sequence|seq|step|stage|duration|limit|max|min|offset|type|kind|status|state|mode)s?$/i

/**
 * Whether a column holds nothing but 0 and 1: by its type, or by its name or default where its name says of no number.
 * @param example a value that it has in a plain row
 */
export function isTruth({ kind, name, default: written }: Column, example: Literal): boolean {
  if (example !== '0' && example !== '1' && !/^-?\d+$/.test(example)) return false
  if (kind === 'boolean') return true
  if ((kind !== 'integer' && kind !== 'numeric') || COUNTED.test(name)) return false
  return /^\(?(0|1|true|false)\)?$/i.test(written ?? '') || /^(is|has|can|may|was|should|allow)(_|[A-Z])/.test(name)
}
