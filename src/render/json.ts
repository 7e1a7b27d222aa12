/** The report as JSON, schema version 1: `schema/report.schema.json` describes it. */

import type { Revision } from '../model/files.ts'
import type { Measured, Measures } from '../model/replayed.ts'
import type { Report, ReportFolder } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Edit } from '../model/text.ts'
import { jsonPicture } from './json-pictures.ts'
import { cut } from './words/escape.ts'
import { rollbackText } from './words/rollback.ts'

/** What is invisible or obeyed by terminals. In JSON it can only stand inside a string, where `\uXXXX` means the same. */
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The report, indented, with a final line break. Keys come in the order of the schema, whoever made the report.
 * @param budget characters of all findings together; what is left out is counted
 */
export function renderJson(checked: { readonly report: Report }, budget = BUDGET): string {
  const { report } = checked
  const findings = within(report.findings.map(finding), budget)
  const leftOut = report.findings.length - findings.length
  const ordered = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    folders: report.folders.map(folder),
    findings,
    ...(leftOut > 0 ? { findingsLeftOut: leftOut } : {}),
    counts: {
      error: report.counts.error,
      warning: report.counts.warning,
      note: report.counts.note,
      allowed: report.counts.allowed,
    },
  }
  return jsonText(ordered)
}

/** Characters of all findings together; they stand worst first. A hundred thousand comments can ask for one each. */
const BUDGET = 5_000_000

/** UTF-16 code units of one text: a name or a reason may be as long as a file. */
const LONGEST = 10_000

/** As many from the start as have so many characters together as JSON, each text cut as `jsonText` cuts it. */
export function within<T>(items: readonly T[], budget: number): readonly T[] {
  let room = budget
  const first = items.findIndex((item) => {
    room -= JSON.stringify(item, shortened).length
    return room < 0
  })
  return first < 0 ? items : items.slice(0, first)
}

function shortened(_: string, value: unknown): unknown {
  return typeof value === 'string' ? cut(value, LONGEST) : value
}

/**
 * Any value as JSON, indented, with a final line break. No character of a stranger's acts in it: not in a terminal, and not
 * in a workflow's log, where `##[` and `##vso[` are commands wherever they stand.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, shortened, 2)
    .replace(UNSAFE, escaped)
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '\\u0023#')}\n`
}

function folder(f: ReportFolder) {
  return {
    path: f.path,
    layout: f.layout,
    runner: f.runner,
    ...(f.tool ? { tool: { name: f.tool.name, title: f.tool.title, because: f.tool.because } } : {}),
    engine: f.engine && { package: f.engine.package, sqlite: f.engine.sqlite },
    base: f.base && revision(f.base),
    head: revision(f.head),
    migrations: f.migrations.map(({ path, version, change, from }) => ({
      path,
      version,
      change,
      ...(from === undefined ? {} : { from }),
    })),
    rehearsals: f.rehearsals.map(({ migration, scenario, outcome, why, detail }) => ({
      migration,
      scenario,
      outcome,
      ...(why === undefined ? {} : { why }),
      detail,
    })),
    withoutRows: f.withoutRows.map(({ table, reason }) => ({ table, reason })),
    ...(f.unchecked === undefined ? {} : { unchecked: f.unchecked }),
    ...(f.rollback === undefined
      ? {}
      : {
          rollback: {
            starts: f.rollback.starts,
            undone: f.rollback.undone,
            fails: f.rollback.fails.map(({ kind, what }) => ({ kind, what })),
            says: rollbackText(f),
          },
        }),
    ...(f.measures === undefined ? {} : { measures: measures(f.measures) }),
    remarks: f.remarks,
    ...(f.pictures === undefined ? {} : { pictures: f.pictures.map(jsonPicture) }),
  }
}

function measures({ rows, isThinned, statements }: Measures) {
  const of = ({ at, verb, rows: count, written, milliseconds }: Measured) => {
    return { path: at.path, line: at.line, verb, rows: count, written, milliseconds }
  }
  return { rows, isThinned, statements: statements.map(of) }
}

function revision({ ref, commit }: Revision) {
  return { ref, commit }
}

function finding(it: Finding) {
  const { allowed } = it
  return {
    rule: it.rule,
    level: it.level,
    ...(it.group && { group: it.group }),
    path: it.path,
    line: it.line,
    column: it.column,
    ...(it.title !== undefined && { title: it.title }),
    message: it.message,
    fix: it.fix,
    allowed: allowed && { reason: allowed.reason, by: allowed.by },
    ...(it.allowable && { allowable: it.allowable }),
    ...(it.scenario && { scenario: it.scenario }),
    // A wording that was cut would be another one.
    ...(it.suggestion?.every((one) => one.text.length <= LONGEST) && { suggestion: it.suggestion.map(edit) }),
    ...(it.links && { links: it.links.map(({ text, url }) => ({ text, url })) }),
  }
}

function edit({ line, column, endLine, endColumn, text }: Edit) {
  return { line, column, endLine, endColumn, text }
}

/** JSON's escapes are UTF-16 code units: a character beyond the first plane takes two. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
