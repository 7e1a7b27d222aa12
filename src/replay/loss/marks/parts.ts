/** Tables that are parts of one, by their names. */

import { keyOf } from '../../../sql/names.ts'

/** Names that tell parts of one table: by a year or a number, as where rows wait or are put away. */
export function areParts(one: string, other: string): boolean {
  const [a, b] = [stemOf(one), stemOf(other)]
  return a === b || a === '' || b === ''
}

const PARTS =
  /(^|_)(old|new|tmp|temp|imports?|imported|incoming|staging|stage|raw|backup|bak|copy|legacy|archived?|archives|history|v\d+|\d+|q\d|part|shard)(?=_|$)/g

function stemOf(name: string): string {
  return keyOf(name)
    .replace(PARTS, '')
    .replace(/\d+$/, '')
    .replace(/^_+|_+$/g, '')
}
