/** `cascades-null`: rows of a table that no statement is aimed at lose their parent. */

import type { Fate } from '../model/fate.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed, same } from '../sql/names.ts'
import { advice, headOf, isMeant } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { whyKeysAct } from './evidence/keys-on.ts'
import { byStatement, factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

export const cascadesNull: Rule = {
  id: 'cascades-null',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows of another table lose what they point at',
  why:
    'With foreign keys on, DROP TABLE first deletes every row, and ON DELETE SET NULL (or SET DEFAULT) empties the columns of ' +
    'other tables that pointed at them. The rebuilt table has the same rows again; the links are gone for good, without an error.',
  fix: 'Keep the links aside and put them back after the rebuild, or alter the table in place.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const [statement, taken] of byStatement(unlinked(evidence, seen))) {
        const tables = [...new Set(taken.map(([{ table }]) => table))]
        const columnsOf = (name: string) => taken.flatMap(([{ table }, { column }]) => (table === name ? [column] : []))
        const bereft = tables.map((table) => ({ table, columns: columnsOf(table) }))
        const links = taken.map(([{ table }, deed]) => `${table}.${deed.column} (${rows(deed.rows)})`)
        yield {
          at: placeOf(seen, statement),
          message: `${headOf(seen, statement)} sets ${listed(links)} to NULL or its default too.${whyKeysAct(evidence, seen, statement)}`,
          fix: advice(evidence, seen, statement, bereft),
          level: tables.every((table) => isMeant(evidence, seen, statement, table) === 'no') ? 'error' : 'warning',
        }
      }
    }
  },
}

/** Links that go with rows of another table, though nothing in the file is aimed at them. */
export function unlinked(evidence: Evidence, seen: MigrationSeen): (readonly [Fate, Fate['unlinked'][number]])[] {
  const isOld = ({ table }: Fate) => !isNews(evidence, seen, table)
  const taken = (fate: Fate) => fate.unlinked.flatMap((deed) => (deed.aimed ? [] : [[fate, deed] as const]))
  const plain = seen.fates
    .filter(isOld)
    .flatMap(taken)
    .filter(([{ now }, { column }]) =>
      factsAbout(factsOf(seen), 'values-changed', now).some((fact) => fact.column === column),
    )
  const isKnown = ({ table }: Fate) => plain.some(([fate]) => same(fate.table, table))
  return [...plain, ...seen.fatesOn.filter((fate) => isOld(fate) && !isKnown(fate)).flatMap(taken)]
}
