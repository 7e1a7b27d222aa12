/** Folders in Markdown: a line about each, and its table of migrations and scenarios. */

import type { ReportFolder, ReportMigration } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { MarkdownOptions } from './markdown-finding.ts'
import { CELLS, row } from './markdown-parts.ts'
import { type Cell, matrix } from './matrix.ts'
import { bytes, codeSpan, cut, keepWithin, prose } from './words/escape.ts'
import { appliedBy, changeOf, pathInside, someOf } from './words/folder.ts'
import { OUTCOMES } from './words/why.ts'

const LONGEST_NAME = 300

/** A line about the folder and, when the pull request touches migrations, their table, in at most `budget` bytes. */
export function folderTable(
  folder: ReportFolder,
  findings: readonly Finding[],
  budget: number,
  options: MarkdownOptions,
): string {
  const about = aboutFolder(folder, options)
  const { columns, rows } = matrix(folder, findings)
  if (rows.length === 0) return about
  const titles = ['Migration', ...columns]
  const head = [row(titles), row(titles.map((_, index) => (index < 1 ? ':--' : ':-:')))]
  const all = rows.map(({ migration, cells }) =>
    row([named(folder, migration, options), ...cells.map((cell) => sign(cell, options))]),
  )
  const room = budget - bytes([about, '', ...head].join('\n'))
  const shown = keepWithin(all, room, '\n', (count) => row([`… and ${count} more`, ...columns.map(() => '')]))
  const cells = rows.flatMap((it) => it.cells)
  return [about, '', ...head, ...shown, ...legend(cells)].join('\n')
}

const MOST_NAMED = 10

/** Folders without a change in one sentence. */
export function idleSentence(folders: readonly ReportFolder[]): string {
  const names = folders.map(({ path }) => path)
  return `Nothing changed in ${someOf(names, 'folder', MOST_NAMED, (name) => codeSpan(cut(name, 100)))}.`
}

/** The folder, what applies it, and what it was compared with. */
function aboutFolder(folder: ReportFolder, { commitLink }: MarkdownOptions): string {
  const { name, reason, place } = appliedBy(folder)
  const because = reason === '' ? '' : ` (${reason}${place === null ? '' : ` ${codeSpan(cut(place, LONGEST_NAME))}`})`
  const by = prose(cut(name, LONGEST_NAME))
  return [
    codeSpan(cut(folder.path === '.' ? './' : `${folder.path}/`, LONGEST_NAME)),
    ...(by === '' ? [] : [`applied by **${by}**${because}`]),
    against(folder, commitLink),
  ].join(' · ')
}

function against({ base }: ReportFolder, link: MarkdownOptions['commitLink']): string {
  if (base === null) return 'without a base: every file counts as new'
  const ref = `against ${codeSpan(cut(base.ref, LONGEST_NAME))}`
  if (base.commit === null || base.commit.startsWith(base.ref)) return ref
  const commit = codeSpan(base.commit.slice(0, 7))
  const url = link?.(base.commit) ?? null
  return `${ref} at ${url === null ? commit : `[${commit}](${url})`}`
}

/** A name, linked to its file where that can be seen, and what was done to it unless it is new. */
function named(folder: ReportFolder, migration: ReportMigration, { link }: MarkdownOptions): string {
  const name = codeSpan(cut(pathInside(folder, migration.path), LONGEST_NAME))
  const url = link?.({ path: migration.path, line: 1 }) ?? null
  const change = changeOf(folder, migration)
  const from =
    migration.from === undefined ? '' : ` from ${codeSpan(cut(pathInside(folder, migration.from), LONGEST_NAME))}`
  return `${url === null ? name : `[${name}](${url})`}${change === null ? '' : ` (${migration.change}${from})`}`
}

/** A sign leads to the line that it is about. */
function sign({ outcome, finding }: Cell, { link }: MarkdownOptions): string {
  const url = finding === null ? null : (link?.(finding) ?? null)
  return url === null ? CELLS[outcome] : `[${CELLS[outcome]}](${url})`
}

/** Explains the two signs that do not explain themselves, where they are used. */
function legend(cells: readonly Cell[]): string[] {
  const used = (['partial', 'unchecked'] as const).filter((it) => cells.some(({ outcome }) => outcome === it))
  return used.length === 0 ? [] : ['', `<sub>${used.map((it) => `${CELLS[it]} ${OUTCOMES[it]}`).join(' · ')}</sub>`]
}
