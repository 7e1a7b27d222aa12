/** Which columns SQL takes for texts or asks for the type of a value, whatever they are declared to hold. Read from the text, for invented rows. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName, namesOf } from './readings.ts'
import { significant, unquote } from './tokens.ts'

/** The keys of the columns: `typeof(a)`, `replace(a, ',', '')`, `a GLOB '[0-9]*'`. */
export function typeReadings(sql: string): string[] {
  if (!/\b(typeof|[lr]?trim|replace|instr|lower|upper|like|glob)\b/i.test(sql)) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at) => {
    const before = all[at - 1]
    if (/^(LIKE|GLOB)$/i.test(text) && before && isName(before)) return [keyOf(unquote(before))]
    if (!/^(typeof|[lr]?trim|replace|instr|lower|upper)$/i.test(text) || all[at + 1]?.text !== '(') return []
    return namesOf(all.slice(at + 2, closing(all, at + 1))).map(({ column }) => column)
  })
}
