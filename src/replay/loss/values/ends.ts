/** Pairs of texts at the ends of the shape that a CHECK gives them: invented values lie somewhere between. */

import { endsOf } from '../../../rows/ends.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import type { Column, Shape } from '../../../sqlite/table-shape.ts'
import { type Pair, plainText, type Value } from './contents.ts'
import type { ValueKind } from './kinds-of-value.ts'

const SHAPED: ReadonlySet<ValueKind> = new Set(['word', 'formed'])

export function endPairs(
  connection: Connection,
  shape: Shape,
  { name }: Column,
  kind: ValueKind,
  example: Value,
): Pair[] {
  if (shape.text.checks.length === 0 || !SHAPED.has(kind) || !example.startsWith("'")) return []
  return endsOf(connection, shape, name, plainText(example)).flatMap(({ text, near }) =>
    near.map((other): Pair => [`'${text}`, `'${other}`]),
  )
}
