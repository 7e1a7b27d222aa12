/** Tables that hold one row by what they are for, though nothing keeps a second one out: all that it says is of the same. */

import type { MarkedTable } from '../marks/marked-table.ts'

const IS_ONE = /(^|_)(settings?|config(uration)?s?|options|preferences|meta(data)?)$/i

/** By their name; those of users or with keys of their own have many rows. */
export function isOfOneRow({ name, shape }: MarkedTable): boolean {
  return IS_ONE.test(name) && shape.foreignKeys.length === 0 && shape.keys.every(({ index }) => index === null)
}
