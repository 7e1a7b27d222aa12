/** What stands folded below the findings: what was allowed and why, what is not proved, and what to know. */

import type { Report, ReportFolder, ReportMigration } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome, Scenario } from '../model/seen.ts'
import { bytes, codeSpan, cut, keepWithin, prose } from './words/escape.ts'
import { counted } from './words/verdict.ts'

const LONGEST_TEXT = 600

/** The folded parts that have something in them, in at most `budget` bytes together. */
export function details(report: Report, budget: number): string[] {
  const allowed = report.findings.filter((finding) => finding.allowed !== null)
  const remarks = [...new Set(report.folders.flatMap((folder) => folder.remarks))]
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [`${counted(allowed.length, 'finding')} allowed`, allowed.map(allowedItem)],
    ['Remarks', remarks.map((remark) => prose(cut(remark, LONGEST_TEXT)))],
    ['What this did not prove', report.folders.flatMap(unproved)],
  ]
  const filled = parts.filter(([, items]) => items.length > 0)
  return filled.map(([title, items]) => folded(title, items, budget / filled.length))
}

/** `title` must be our own words: it stands in HTML. */
function folded(title: string, items: readonly string[], budget: number): string {
  const open = `<details><summary>${title}</summary>\n\n`
  const close = '\n\n</details>'
  const list = items.map((item) => `- ${item}`)
  const shown = keepWithin(list, budget - bytes(open + close), '\n', (count) => `- … and ${count} more`)
  return open + shown.join('\n') + close
}

function allowedItem(finding: Finding): string {
  const { reason = '', by = 'settings' } = finding.allowed ?? {}
  const where = codeSpan(cut(`${finding.path}:${finding.line}`, LONGEST_TEXT))
  const why = prose(cut(reason, LONGEST_TEXT)) || 'no reason given'
  return `${codeSpan(finding.rule)} at ${where}, allowed by ${by}: ${why}`
}

function unproved(folder: ReportFolder): string[] {
  const open = folder.rehearsals.flatMap(({ migration, scenario, outcome, detail }) => {
    if (outcome !== 'unchecked' && outcome !== 'partial') return []
    const how = outcome === 'partial' ? 'was checked in part' : 'was not checked'
    return [`${short(migration)} (${scenario}) ${how}: ${explained(detail)}`]
  })
  const limits = [
    ...open,
    ...folder.withoutRows.map((u) => `Table ${short(u.table)} was rehearsed without rows: ${explained(u.reason)}`),
  ]
  const engine = engineLimit(folder)
  return engine === null ? limits : [...limits, engine]
}

function engineLimit({ engine, rehearsals }: ReportFolder): string | null {
  if (engine === null || rehearsals.length === 0) return null
  const played = `SQLite ${prose(engine.sqlite)} from ${codeSpan(engine.package)}`
  return `Rehearsed on ${played}, with rows that were made up: an older SQLite, or rows of another kind, may refuse more.`
}

function short(name: string): string {
  return codeSpan(cut(name, LONGEST_TEXT))
}

function explained(text: string): string {
  return prose(cut(text, LONGEST_TEXT)) || 'no reason known'
}

/** What a rehearsal is called where people read. */
export const SCENARIOS: Readonly<Record<Scenario, string>> = {
  empty: 'empty',
  rows: 'rows',
  rerun: 'rerun',
  crash: 'crash',
  deploy: 'deploy',
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  ...{ pass: '✓', warn: '!', fail: '✗' },
  ...{ partial: '~', unchecked: '?', skipped: '·' },
}

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

const LEGEND = { skipped: 'not run', partial: 'checked in part', unchecked: 'not checked' } as const

/** Explains the signs that do not explain themselves, where they are used. */
function legend(folder: ReportFolder): string[] {
  const used = new Set(folder.rehearsals.map(({ outcome }) => outcome))
  const words = (Object.keys(LEGEND) as (keyof typeof LEGEND)[]).flatMap((outcome) =>
    used.has(outcome) ? [`${SIGNS[outcome]} ${LEGEND[outcome]}`] : [],
  )
  return words.length === 0 ? [] : ['', `<sub>${words.join(' · ')}</sub>`]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
