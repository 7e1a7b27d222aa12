/** What production loses by all new files together, the way rules ask for it. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { namesIn } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'

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
export function isDeleted({ replayed }: Evidence, table: string): boolean {
  const named = (name: string | null) => name?.toLowerCase() === table.toLowerCase()
  return (
    replayed?.losses.some(
      (it) => (it.what === 'deleted' || it.what === 'emptied') && (named(it.table) || named(it.now)),
    ) ?? false
  )
}

/** The words of the statement to change, in upper case. */
export function wordsAt(seen: MigrationSeen, { statement }: Loss): string[] {
  return significant(seen.statements[statement]?.sql ?? '').map((token) => token.text.toUpperCase())
}

const DESTROYS = /drop|remove|delete|cleanup|clean_up|purge|clear|retire|get_rid|no_longer|recreate|obsolete|legacy/i

/** Whether the file's name and a comment in it say what goes: then its author knows. */
export function isDeliberate({ head }: Evidence, { path }: Loss, names: readonly string[]): boolean {
  const text = head.migrations.find((it) => it.path === path)?.up?.sql ?? ''
  const file = path.slice(path.lastIndexOf('/') + 1)
  const comments = text.match(/--[^\n]*|\/\*[\s\S]*?\*\//g)?.join('\n') ?? ''
  const says = namesIn(`${comments.replace(/--|\/\*|\*\//g, ' ')} ${file.replaceAll(/[_.-]/g, ' ')}`)
  const told = names.some((name) => says.has(name.toLowerCase()) || file.toLowerCase().includes(name.toLowerCase()))
  return DESTROYS.test(file) && (told || DESTROYS.test(comments))
}

/** What to do when it is meant: one allowance above the statement is enough for all that it takes. */
export function ifMeant(rule: string): string {
  return `If it is meant, say so above the statement: -- rehearsal: allow ${rule} because <reason>.`
}
