/** `drops-column`: columns go, and their values are nowhere. */

import type { Loss, LostColumn } from '../model/loss.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { readCopy } from '../sql/copy.ts'
import { same } from '../sql/names.ts'
import { listed } from './advice/keep-aside.ts'
import { rows, shortValue } from './advice/words.ts'
import { isChangedByRebuild } from './changes-values.ts'
import { madeAt, named } from './evidence/evidence.ts'
import { ifMeant, isDeliberate, lossesOf } from './evidence/losses.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

export const dropsColumn: Rule = {
  id: 'drops-column',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A column is dropped with all its values',
  why:
    'What was in it makes no difference afterwards, and only a backup brings it back. A rebuild that leaves a column out does the ' +
    'same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried, ' +
    'through all new files.',
  fix: 'Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.',
  *check(evidence) {
    for (const { loss: found, seen } of lossesOf(evidence, 'columns')) {
      const loss = withoutOthers(evidence, found, seen)
      if (loss.columns.length === 0) continue
      const names = [loss.table, ...loss.columns.map(({ name }) => name)]
      const meant = isDeliberate(evidence, loss, names)
      yield {
        at: loss.at,
        message: says(seen, loss, meant),
        also: loss.also,
        ...(meant ? { fix: ifMeant('drops-column') } : advice(seen, loss)),
      }
    }
    for (const seen of evidence.replayed?.migrations ?? []) yield* unasked(evidence, seen)
  },
}

/** Of a table without rows nothing can be asked: what goes from it and comes back under no other name is taken for lost. */
function* unasked(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const fact of factsAbout(factsOf(seen), 'column-dropped')) {
    const { table, column, before } = fact
    const fate = seen.fates.find((it) => same(it.table, table))
    const isRenamed = factsAbout(factsOf(seen), 'column-added', table).length > 0
    if (fate?.before !== 0 || isRenamed || /\bGENERATED (VIRTUAL|STORED)$/.test(before)) continue
    if (isNews(evidence, seen, table, column)) continue
    const at = fate.dropped
      ? placeOf(seen, fate.copied ?? fate.dropped.statement)
      : madeAt(seen, column, ['ALTER TABLE'])
    yield { at, message: `Column ${table}.${column} goes, and whatever values production has in it.` }
  }
}

/** One loss is one finding: a rebuild that wipes a column, or fills it with a name, has another one. */
function withoutOthers(evidence: Evidence, loss: Loss, seen: MigrationSeen): Loss {
  const crossed = [...lossesOf(evidence, 'crossed')].flatMap((it) =>
    same(it.loss.table, loss.table) ? it.loss.columns.map(({ name }) => name) : [],
  )
  const misnamed = seen.namesAsText.some(({ at }) => at.line === loss.at.line && at.column === loss.at.column)
  const isTold = (name: string) => isChangedByRebuild(seen, loss.table, name) || crossed.some((it) => same(it, name))
  const columns = loss.columns.filter(({ name }) => !misnamed && !isTold(name))
  return { ...loss, columns }
}

/** A copy is where a column is kept that it leaves out. */
function advice(seen: MigrationSeen, { table, columns, statement }: Loss): { fix?: string } {
  if (readCopy(seen.statements[statement]?.sql ?? '') === null) return {}
  const names = listed(columns.map(({ name }) => name))
  const keep = isThereStill(seen, table, columns)
    ? `Copy ${names} as ${columns.length > 1 ? 'they are' : 'it is'}, and put what is made of ${columns.length > 1 ? 'them' : 'it'} into another column.`
    : `Keep ${names} in the new table and in the copy, or copy the values into another table first.`
  return {
    fix: `${keep} If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.`,
  }
}

/** The columns have their names behind the file, and other values. */
function isThereStill({ schema }: MigrationSeen, table: string, columns: Loss['columns']): boolean {
  const now = named(schema?.after.tables ?? [], table)?.columns ?? []
  return columns.every(({ name }) => now.some((it) => same(it.name, name)))
}

function says(seen: MigrationSeen, loss: Loss, meant: boolean): string {
  const { table, columns, rows: count } = loss
  const names = listed(columns.map(({ name }) => `${table}.${name}`))
  if (isThereStill(seen, table, columns) && columns.every((column) => howLost(column, false).length === 0))
    return `The values of ${names} (${rows(count)} in the rehearsal) are in no column afterwards: something else is written there.`
  const many = columns.length > 1
  const what = many ? `Columns ${names} go` : `Column ${names} goes`
  const values = `${many ? 'their' : 'its'} values (${rows(count)} in the rehearsal)`
  const how = [...new Set(columns.flatMap((column) => howLost(column, many)))].join(' ')
  if (how !== '') return `${what}, and ${many ? 'their' : 'its'} values are not kept whole. ${how}`
  if (meant)
    return `The file says that ${names} ${many ? 'go' : 'goes'}. ${many ? 'Their' : 'Its'} values are nowhere afterwards: only a backup brings them back.`
  return `${what}, and ${values} are in no other column afterwards.`
}

/** What shows that something else was made of the values, and not enough. */
function howLost({ name, says: kind, pair, mixed }: LostColumn, many: boolean): string[] {
  const of = many ? ` of ${name}` : ''
  if (mixed) {
    const names = [name, mixed.other].sort()
    const values = mixed.pairs.map(
      (both) => `(${(name === names[0] ? both : both.toReversed()).map(shortValue).join(', ')})`,
    )
    return [`The values ${values.sort().join(' and ')} of (${names.join(', ')}) end the same.`]
  }
  if (pair) return [`The values ${shortValue(pair[0])} and ${shortValue(pair[1])}${of} end the same.`]
  return kind === null ? [] : [`Those${of} in rows with ${kind} make no difference afterwards.`]
}
