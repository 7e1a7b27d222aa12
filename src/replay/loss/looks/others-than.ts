/** What the lost rows of a table are called by those that are kept. */

import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { plainText } from '../values/contents.ts'

/** Told by the value that is kept, where the files ask for it: one that we made up says nothing, and of bounds others are kept too. */
export function othersThan({ facts, name }: MarkedTable, { kind }: Marked): string {
  const { value = '', column, says } = kind
  const literal = plainText(value)
  const isNamed = facts.get(column ?? '')?.compared?.equals.includes(value) || !says.includes(literal)
  const at = `${name}.${facts.get(column ?? '')?.column.name ?? column}`
  return isNamed ? `anything else than ${says}` : `another ${at} than the statement keeps`
}
