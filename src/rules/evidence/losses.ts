/** What production loses by all new files together, the way rules ask for it. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { readCopy } from '../../sql/copy.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn, targetOf } from '../../sql/statement.ts'
import { saidBy } from './said.ts'

/** The losses of one kind, each with the migration that it stands in. */
export function* lossesOf(
  { replayed }: Evidence,
  ...kinds: readonly Loss['what'][]
): Generator<{ readonly loss: Loss; readonly seen: MigrationSeen }> {
  for (const loss of replayed?.losses ?? []) {
    const seen = replayed?.migrations.find(({ path }) => path === loss.path)
    if (seen && kinds.includes(loss.what)) yield { loss, seen }
  }
}

/** Whether the table loses all of its rows, or some, where they stand. */
export function isDeleted({ replayed }: Evidence, table: string, how: 'deleted' | 'emptied' = 'deleted'): boolean {
  const named = (name: string | null) => name?.toLowerCase() === table.toLowerCase()
  return (
    replayed?.losses.some((it) => (it.what === how || it.what === 'emptied') && (named(it.table) || named(it.now))) ??
    false
  )
}

/** The statement that took over what was taken over: where the loss stands at the DROP, the copy before it; null for none. */
export function copyOf(seen: MigrationSeen, { statement, table, now }: Loss): number | null {
  const sqlAt = (at: number) => seen.statements[at]?.sql ?? ''
  const isCopy = (at: number) => readCopy(sqlAt(at)) !== null
  if (isCopy(statement)) return statement
  const names = [table, now ?? table, targetOf(sqlAt(statement)) ?? table].map(keyOf)
  const fates = seen.fates.filter((fate) => names.includes(keyOf(fate.table)))
  const reads = (at: number) => isCopy(at) && names.some((name) => namesIn(sqlAt(at)).has(name))
  const filled = fates.flatMap(({ copied }) => copied ?? []).find(isCopy)
  return filled ?? [...seen.statements.keys()].slice(0, statement).findLast(reads) ?? null
}

const DESTROYS = /drop|remove|delete|cleanup|clean_up|purge|clear|retire|get_rid|no_longer|recreate|obsolete|legacy/i

/** Whether the file's name and a comment in it say what goes: then its author knows. */
export function isDeliberate(evidence: Evidence, { path }: Loss, names: readonly string[]): boolean {
  const { file, comments } = saidBy(evidence, path)
  const says = namesIn(`${comments.replace(/--|\/\*|\*\//g, ' ')} ${file.replaceAll(/[_.-]/g, ' ')}`)
  const told = names.some((name) => says.has(name.toLowerCase()) || file.toLowerCase().includes(name.toLowerCase()))
  return DESTROYS.test(file) && (told || DESTROYS.test(comments))
}

/** What to do when it is meant: one allowance above the statement is enough for all that it takes. */
export function ifMeant(rule: string): string {
  return `If it is meant, say so above the statement: -- rehearsal: allow ${rule} because <reason>.`
}

/** A sentence on the name that production has for the table, where an earlier new file has changed it. */
export function calledBefore({ replayed }: Evidence, { table, called, path, statement }: Loss): string {
  if (same(table, called)) return ''
  const own = replayed?.migrations.find((it) => it.path === path)?.statements ?? []
  const isHere = own.slice(0, statement).some(({ sql }) => same(renameOf(sql)?.to ?? '', called))
  return isHere ? '' : ` Before the new files ${called} is called ${table}.`
}
