/** The report as JUnit XML: what was rehearsed as test cases, for GitLab, Jenkins and whatever else shows tests. */

import type { Report, ReportFolder, ReportRehearsal } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome } from '../model/seen.ts'
import { gather } from '../sql/names.ts'
import { defuse, defusedLines } from './words/defuse.ts'
import { cut, keepWithin } from './words/escape.ts'
import { addresses } from './words/finding.ts'
import { folderName } from './words/folder.ts'

export interface JunitOptions {
  /** A finding is a failure when it counts for the verdict: so the file is red exactly when the check fails. */
  readonly failOn: 'error' | 'warning' | 'never'
}

/** One test case before it has its final name. */
interface Case {
  readonly classname: string
  readonly name: string
  readonly file: string | null
  /** What stands in it: nothing when it passed, else failure or skipped, else or behind it what there is to tell. */
  readonly outcome: readonly Element[]
}

/** Characters of all cases together: GitLab takes 30 MB, and Jenkins holds all of them in memory. */
const BUDGET = 10_000_000

/** Characters of what one finding, and one case, says. */
const LONGEST_TEXT = 4_000
const LONGEST_CASE = 40_000

/**
 * One suite per folder: a case per migration and rehearsal, and one per finding that no rehearsal shows. Findings outside
 * of every folder (the settings file's) have a suite of their own.
 */
export function renderJunit({ report }: { readonly report: Report }, options: JunitOptions): string {
  const homes = new Map(report.findings.map((finding) => [finding, home(finding, report.folders)]))
  const of = (folder: ReportFolder | null) => report.findings.filter((finding) => homes.get(finding) === folder)
  const named = names()
  const bounded = fitting(BUDGET)
  const suites = report.folders.map((folder) =>
    suite(folderName(folder.path), bounded(folder.path, cases(folder, of(folder), options)), named),
  )
  const rest = of(null).map((finding) => findingCase(finding, options))
  if (rest.length > 0) suites.push(suite('settings', bounded('settings', rest), named))
  const sum = (key: string) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0)
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped'), time: 0 }
  return xmlText({ name: 'testsuites', attributes: { name: report.tool.name, ...counts }, children: suites })
}

/** Keeps what there is room for, what failed first, and tells in a case of its own how many are left out: red when one of them was. */
function fitting(budget: number): (classname: string, all: readonly Case[]) => readonly Case[] {
  let room = budget
  return (classname, all) => {
    const kept = new Set<Case>()
    for (const one of [...all.filter(isRed), ...all.filter((it) => !isRed(it))]) {
      room -= JSON.stringify(one).length
      if (room < 0) break
      kept.add(one)
    }
    const left = all.filter((one) => !kept.has(one))
    if (left.length === 0) return all
    const message = `${left.length} more are left out: they would make this file too long.`
    const outcome: Element = left.some(isRed)
      ? { name: 'failure', attributes: { message, type: 'left-out' } }
      : output(message)
    return [...all.filter((one) => kept.has(one)), { classname, name: 'left out', file: null, outcome: [outcome] }]
  }
}

function isRed({ outcome }: Case): boolean {
  return outcome[0]?.name === 'failure'
}

/** The innermost folder that a finding's file is in. */
function home({ path }: Finding, folders: readonly ReportFolder[]): ReportFolder | null {
  const around = folders.filter((folder) => folder.path === '.' || path.startsWith(`${folder.path}/`))
  return around.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}

function cases(folder: ReportFolder, findings: readonly Finding[], options: JunitOptions): Case[] {
  const shown = new Set<Finding>()
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) gather(byPath, finding.path, finding)
  const rehearsed = folder.rehearsals.map((rehearsal) => {
    const own = byPath.get(rehearsal.migration) ?? []
    const about = own.filter((it) => it.scenario === rehearsal.scenario && !shown.has(it))
    for (const finding of about) shown.add(finding)
    return rehearsalCase(rehearsal, about, options)
  })
  const own = findings.filter((finding) => !shown.has(finding)).map((finding) => findingCase(finding, options))
  const all = [...rehearsed, ...own]
  // Jenkins takes a file without any test for a mistake.
  return all.length > 0 ? all : [{ classname: folder.path, name: 'nothing to rehearse', file: null, outcome: [] }]
}

const NO_RESULT: Readonly<Partial<Record<Outcome, string>>> = {
  ...{ skipped: 'not run', partial: 'checked in part', unchecked: 'could not be verified' },
}

function rehearsalCase(rehearsal: ReportRehearsal, about: readonly Finding[], options: JunitOptions): Case {
  const { migration, scenario, outcome, detail } = rehearsal
  const shared = { classname: migration, name: scenario, file: migration }
  const also = about.length > 0 ? said(about, options) : []
  const reason = NO_RESULT[outcome]
  if (also[0]?.name !== 'failure' && reason !== undefined) {
    const told = also.filter(({ name }) => name === 'system-out')
    return { ...shared, outcome: [skipped(detail === '' ? reason : `${reason}: ${detail}`), ...told] }
  }
  if (also.length > 0) return { ...shared, outcome: also }
  return { ...shared, outcome: outcome === 'fail' && detail !== '' ? [output(detail)] : [] }
}

function findingCase(finding: Finding, options: JunitOptions): Case {
  return { classname: finding.path, name: finding.rule, file: finding.path, outcome: said([finding], options) }
}

/** Findings as what became of a case: failed by those that count, passed over when all are allowed, else only told. */
function said(findings: readonly Finding[], options: JunitOptions): Element[] {
  const counting = findings.filter((finding) => counts(finding, options))
  const [first] = counting
  if (first) {
    // One element for all of them: Jenkins keeps a single one.
    const more = counting.length > 1 ? ` (and ${counting.length - 1} more)` : ''
    const attributes = { message: `${cut(first.message, LONGEST_TEXT)}${more}`, type: first.rule }
    const others = findings.filter((finding) => !counts(finding, options))
    return [{ name: 'failure', attributes, text: toldAll([...counting, ...others]) }]
  }
  const [allowed] = findings
  if (allowed?.allowed && findings.every((finding) => finding.allowed !== null)) {
    return [skipped(`${allowed.rule} allowed by ${allowed.allowed.by}: ${allowed.allowed.reason}`)]
  }
  return [output(toldAll(findings))]
}

function counts({ allowed, level }: Finding, { failOn }: JunitOptions): boolean {
  return allowed === null && failOn !== 'never' && (level === 'error' || (failOn === 'warning' && level === 'warning'))
}

function toldAll(findings: readonly Finding[]): string {
  const rest = (count: number) => `… and ${count} more`
  return keepWithin(findings.map(told), LONGEST_CASE, '\n\n', rest).join('\n\n')
}

function told(finding: Finding): string {
  const { level, rule, path, line, column, message, fix } = finding
  const parts = [`${level} ${rule} at ${path}:${line}:${column}`, message, ...addresses(finding), fix]
  return cut(parts.filter((part) => part !== '').join('\n'), LONGEST_TEXT)
}

function skipped(message: string): Element {
  return { name: 'skipped', attributes: { message: cut(message, LONGEST_TEXT) } }
}

function output(text: string): Element {
  return { name: 'system-out', attributes: {}, text: cut(text, LONGEST_CASE) }
}

/** GitLab shows only the first of two cases with the same class and name, so the second is called `… (2)`. */
function names(): (one: Case) => string {
  const seen = new Map<string, number>()
  return ({ classname, name }) => {
    const key = `${classname}\n${name}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? name : `${name} (${count})`
  }
}

function suite(name: string, all: readonly Case[], named: (one: Case) => string): Element {
  const count = (outcome: string) => all.filter((one) => one.outcome[0]?.name === outcome).length
  const sums = { tests: all.length, failures: count('failure'), errors: 0, skipped: count('skipped'), time: 0 }
  const children = all.map((one) => {
    const file = one.file === null ? {} : { file: one.file }
    const attributes = { classname: one.classname, name: named(one), ...file, time: 0 }
    return { name: 'testcase', attributes, children: one.outcome }
  })
  return { name: 'testsuite', attributes: { name, ...sums }, children }
}

/** An element: its name, attributes in order, and children or text. Names are our own words. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly Element[]
  readonly text?: string
}

/** The whole document, indented, with a final line break. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root).join('\n')}\n`
}

function lines({ name, attributes, children = [], text }: Element): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const open = `<${name}${pairs.join('')}`
  if (text !== undefined) return [`${open}>${content(text)}</${name}>`]
  if (children.length === 0) return [`${open}/>`]
  return [`${open}>`, ...children.flatMap(lines).map((line) => `  ${line}`), `</${name}>`]
}

/** On one line, and a line break in it as a space: readers turn it into one anyway (XML 1.0, §3.3.3). */
function attribute(text: string): string {
  return escaped(defuse(text.replace(/\s+/g, ' ')))
}

function content(text: string): string {
  return defusedLines(text).map(escaped).join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What is defused has no control characters and no lone surrogates; two more code points are no XML (§2.2). */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('##[', '&#35;#[')
    .replace(/^(\s*):/, '$1&#58;')
}
