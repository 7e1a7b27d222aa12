/** Which new paths are the same file as another one on file systems that ignore case or Unicode form. */

import { added, newPaths } from '../../folder/changes.ts'
import { fittingPath } from '../../folder/fitting.ts'
import { isJournal } from '../../folder/journal.ts'
import { type Numbering, renamedTo, type Standing } from '../../folder/numbering.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Migration } from '../../model/folder.ts'
import type { Comparison } from '../../model/replayed.ts'
import type { Evidence, Spoken } from '../../model/rule.ts'
import type { Script } from '../../model/text.ts'
import { oncePer } from '../../sql/once.ts'
import { significant, type Token } from '../../sql/tokens.ts'
import { LIST_WORDS, toolNamed } from '../../tools/table.ts'
import { describeFacts, move, quote } from '../advice/words.ts'
import { top } from './evidence.ts'

/**
 * New path → the path that it collides with. macOS and Windows compare names without case, and macOS also without the
 * difference between composed and decomposed letters (https://developer.apple.com/library/archive/qa/qa1173/_index.html).
 * Of two new ones the later is the one to speak of.
 */
export const collisions: (evidence: Evidence) => ReadonlyMap<string, string> = oncePer((evidence) => {
  const groups = new Map<string, string[]>()
  for (const path of evidence.head.paths) groups.set(folded(path), [...(groups.get(folded(path)) ?? []), path])
  const unknown = newPaths(evidence)
  const found = new Map<string, string>()
  for (const group of groups.values()) {
    const fresh = group.filter((path) => unknown.has(path))
    const [first] = group.filter((path) => !fresh.includes(path)).concat(fresh)
    for (const path of fresh) if (first !== undefined && path !== first) found.set(path, first)
  }
  return found
})

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}

/** From harmless to serious: line endings and BOM; comments, white space and semicolons that end nothing; the SQL itself. */
export type Grade = 'bytes' | 'comments' | 'sql'

/** Compares two texts token by token, so that a line break inside a string counts as SQL. */
export function grade(before: Script, after: Script): Grade {
  const old = written(before)
  const now = written(after)
  if (old.length !== now.length || old.some((token, index) => token.text !== now[index]?.text)) return 'sql'
  return ended(before.sql) === ended(after.sql) ? 'bytes' : 'comments'
}

/** What SQLite reads: a semicolon behind another one, or at the end, ends no statement (https://sqlite.org/c3ref/complete.html). */
function written({ sql }: Script): Token[] {
  const all = significant(sql)
  return all.filter(({ kind }, at) => kind !== 'semicolon' || (all[at + 1]?.kind ?? 'semicolon') !== 'semicolon')
}

function ended(sql: string): string {
  return sql.replace(/\r\n?/g, '\n')
}

/** The first line of `after` that `before` does not have at that place, counted from 1. */
export function firstDifference(before: Script, after: Script): number {
  if (before.sql === after.sql) return 1
  const old = before.sql.split('\n')
  const now = after.sql.split('\n')
  const index = now.findIndex((line, at) => line !== old[at])
  // Lines cut off at the end differ behind the last line, where nothing can be pointed at.
  const last = now.at(-1) === '' ? now.length - 1 : now.length
  return Math.max(1, index < 0 ? last : Math.min(index + 1, last))
}

/** What a replay of the old and the new text has shown. */
export interface Difference {
  readonly sentence: string
  /**
   * `same`: both end in the same database. `repair`: the old text was refused and the new one is not; `repair-of-rows`: only
   * where there are rows, so that an empty database has applied the old one.
   */
  readonly is: 'same' | 'repair' | 'repair-of-rows' | 'other'
}

/** What the replay says about two texts of one migration; null when they were not compared. */
export function difference(evidence: Evidence, after: Migration): Difference | null {
  const seen = evidence.replayed?.comparisons.find((it) => it.about === 'edited' && it.path === after.path)
  return seen ? differenceIn(seen) : null
}

function differenceIn({ path, facts, beforeRefusal, afterRefusal, onRows, reordered }: Comparison): Difference {
  const placed = ({ at }: Refusal) => (at.path === path ? `line ${at.line}` : `${at.path}, line ${at.line}`)
  if (afterRefusal)
    return { sentence: `The new text stops at ${placed(afterRefusal)}: ${afterRefusal.message}.`, is: 'other' }
  if (beforeRefusal) {
    const sentence = `The old text stops at ${placed(beforeRefusal)} (${beforeRefusal.message}); the new one does not.`
    return { sentence, is: 'repair' }
  }
  if (facts.length > 0) {
    const sentence = `A database built from the new text differs from production: ${describeFacts(facts)}.`
    return { sentence, is: 'other' }
  }
  if (onRows?.afterRefusal) {
    const { message } = onRows.afterRefusal
    return { sentence: `On rows, the new text stops at ${placed(onRows.afterRefusal)}: ${message}.`, is: 'other' }
  }
  if (onRows?.beforeRefusal) {
    const { message } = onRows.beforeRefusal
    const sentence = `On rows, the old text stops at ${placed(onRows.beforeRefusal)} (${message}); the new one does not.`
    return { sentence, is: 'repair-of-rows' }
  }
  if (onRows && onRows.facts.length > 0)
    return { sentence: `On rows, the two texts end different: ${describeFacts(onRows.facts)}.`, is: 'other' }
  return { sentence: `Replayed on rows, both texts end in the same database${columnOrder(reordered)}.`, is: 'same' }
}

/** What two ends that are the same else differ in; empty where they are the same. */
export function columnOrder(tables: readonly string[] = []): string {
  return tables.length === 0 ? '' : ` but for the order of the columns of ${tables.join(', ')}`
}

/** One for each new file that is read in another way than it is written. */
export function* misreadSections(evidence: Evidence): Generator<Spoken> {
  for (const migration of added(evidence)) {
    const found = migration.up && (migration.sections ? unread(evidence, migration) : unmarked(evidence, migration))
    if (found) yield found
  }
}

/** The runner plays the way back, too; or it is a program of their own, and none of the files before is made so. */
function unread({ runner, base }: Evidence, { path, down, sections }: Migration): Spoken | null {
  if (down?.path !== path || !sections) return null
  const others = base?.migrations.filter(({ up }) => up !== null) ?? []
  const isFirst = runner.sections === 'any' && others.length > 0 && others.every((it) => !it.sections)
  if (runner.sections !== 'none' && !isFirst) return null
  const { tool } = sections
  return {
    at: { ...top(path), line: down.line },
    message: isFirst
      ? 'No file before this one has a line like this, so that your runner may run the whole file. Only what stands above the line was rehearsed.'
      : `The ${runner.name} runner runs the whole file, also what stands below this line. Only what stands above it was rehearsed.`,
    fix: `If ${tool} applies these files, write runner: ${tool} into the settings. If not, move what undoes this file out of it.`,
  }
}

function unmarked({ runner }: Evidence, { path }: Migration): Spoken | null {
  if (runner.sections === 'none' || runner.sections === 'any') return null
  const { markers, title } = toolNamed(runner.sections)
  if (!markers) return null
  const { up, down } = markers
  const message = `There is no line "${up}" in this file, and ${title} stops at it.`
  return { at: top(path), message, fix: `Write "${up}" above the statements, and "${down}" below them.` }
}

/** One command per line; files that it pushes move first, the last of them before the others. */
export function renames(evidence: Evidence, { standings }: Numbering, path: string): string {
  const all = [...standings.values()]
  const at = all.findIndex((it) => it.path === path)
  const rest = all.slice(at + 1)
  const end = rest.findIndex((it) => it.kind !== 'pushed')
  const moving = [...all.slice(at, at + 1), ...(end < 0 ? rest : rest.slice(0, end))]
  return byHand(
    evidence,
    moving.reverse().map((it) => renameOne(evidence, it)),
  )
}

/** The commands, and what to do where git does not know the files yet, which nobody can tell from here. */
export function byHand({ head, runner }: Evidence, commands: readonly string[]): string {
  const { renamed } = head.paths.some(isJournal) ? LIST_WORDS : toolNamed(runner.tool).words
  const more = renamed?.(quote(head.path)) ?? ''
  return [
    ...commands,
    ...(more === '' ? [] : [more]),
    'For a file that is not in git yet, write mv instead of git mv. Or let this do it:',
    RENUMBER,
  ].join('\n')
}

const RENUMBER = 'npx sqlite-rehearsal renumber'

function renameOne(evidence: Evidence, { path, wanted }: Standing): string {
  const migration = added(evidence).find((it) => it.path === path)
  if (migration) return move(migration, renamedTo(evidence.head, path, wanted))
  return `git mv ${quote(path)} ${quote(fittingPath(evidence.head, path, wanted))}`
}
