/** One folder of the report as Markdown: how it was checked, and one row per migration that the pull request touches. */

import type { Outcome, ReportFolder, ReportMigration, Scenario } from '../model.ts'
import { bytes, keepWithin } from './budget.ts'
import { codeSpan, cut } from './escape.ts'

/** What a rehearsal is called where people read. */
export const SCENARIOS: Readonly<Record<Scenario, string>> = {
  bare: 'empty database',
  peopled: 'with rows',
  again: 'second run',
  crash: 'after a crash',
  deploy: 'whole start-up',
}
const SIGNS: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', skipped: '–', unverified: '?' }
const LONGEST_NAME = 300

/** A line about the folder and, when the pull request touches migrations, their table, in at most `budget` bytes. */
export function folderTable(folder: ReportFolder, budget: number): string {
  const touched = folder.migrations.filter((migration) => migration.change !== 'kept')
  const about = aboutFolder(folder)
  if (touched.length === 0) return about
  const scenarios = (Object.keys(SCENARIOS) as Scenario[]).filter((s) =>
    folder.rehearsals.some((r) => r.scenario === s),
  )
  const titles = ['Migration', 'Change', ...scenarios.map((scenario) => SCENARIOS[scenario])]
  const head = [row(titles), row(titles.map((_, index) => (index < 2 ? ':--' : ':-:')))]
  const seen = new Map(folder.rehearsals.map((r) => [`${r.scenario} ${r.migration}`, r.outcome]))
  const rows = touched.map((migration) => {
    const signs = scenarios.map((scenario) => SIGNS[seen.get(`${scenario} ${migration.path}`) ?? 'skipped'])
    return migrationRow(folder, migration, signs)
  })
  const room = budget - bytes([about, '', ...head].join('\n'))
  const shown = keepWithin(rows, room, '\n', (count) => row([`… and ${count} more`, ...titles.slice(1).map(() => '')]))
  return [about, '', ...head, ...shown, ...legend(folder)].join('\n')
}

function aboutFolder(folder: ReportFolder): string {
  const parts = [`${codeSpan(cut(folder.path, LONGEST_NAME))}`, `runner ${codeSpan(cut(folder.runner, LONGEST_NAME))}`]
  if (folder.engine !== null) parts.push(`SQLite ${codeSpan(folder.engine.sqlite)}`)
  if (folder.base !== null) {
    const commit = folder.base.commit === null ? '' : ` at ${codeSpan(folder.base.commit.slice(0, 10))}`
    parts.push(`against ${codeSpan(cut(folder.base.ref, LONGEST_NAME))}${commit}`)
  }
  return parts.join(' · ')
}

function migrationRow(folder: ReportFolder, migration: ReportMigration, signs: readonly string[]): string {
  const inFolder = folder.path === '.' ? '' : `${folder.path}/`
  const short = (path: string) =>
    codeSpan(cut(path.startsWith(inFolder) ? path.slice(inFolder.length) : path, LONGEST_NAME))
  const change = migration.from === undefined ? migration.change : `${migration.change} from ${short(migration.from)}`
  return row([short(migration.path), change, ...signs])
}

/** Explains the two signs that do not explain themselves, where they are used. */
function legend(folder: ReportFolder): string[] {
  const unverified = folder.rehearsals.some((rehearsal) => rehearsal.outcome === 'unverified')
  const skipped = folder.rehearsals.some((rehearsal) => rehearsal.outcome === 'skipped')
  const words = [...(skipped ? ['– not run'] : []), ...(unverified ? ['? could not be verified'] : [])]
  return words.length === 0 ? [] : ['', `<sub>${words.join(' · ')}</sub>`]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
