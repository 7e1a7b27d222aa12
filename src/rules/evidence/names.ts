/** Names that nothing has yet, for what a rule proposes to make. */

import type { Evidence } from '../../model/rule.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'

/** Keys of every name that the folder's files, the new ones too, or the database they make have in them. */
export function namesTaken({ head, replayed }: Evidence): Set<string> {
  const taken = new Set(head.migrations.flatMap(({ up }) => [...namesIn(up?.sql ?? '')]))
  for (const { schema, held, fates } of replayed?.migrations ?? []) {
    for (const { table } of fates) taken.add(keyOf(table))
    for (const side of [schema?.before, schema?.after, held].filter((it) => it !== null && it !== undefined))
      for (const { name } of [...side.tables, ...side.objects]) taken.add(keyOf(name))
  }
  return taken
}

/** `wanted`, or with the first number behind it that makes it a new name; it counts as taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let n = 2; taken.has(keyOf(name)); n += 1) name = `${wanted}_${n}`
  taken.add(keyOf(name))
  return name
}
