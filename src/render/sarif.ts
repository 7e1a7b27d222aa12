/** The report as SARIF 2.1.0, for code scanning and for editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */

import type { Report } from '../model/report.ts'
import type { Finding, Rule } from '../model/rule.ts'
import { jsonText, within } from './json.ts'
import { adviceBlocks } from './markdown-finding.ts'
import { defuse, defusedLines } from './words/defuse.ts'
import { cut, urlPath } from './words/escape.ts'
import { addresses } from './words/finding.ts'

export interface SarifOptions {
  readonly rules: readonly Pick<Rule, 'id' | 'level' | 'title' | 'why' | 'fix'>[]
  /** The page of a rule. */
  readonly ruleLink: (id: string) => string
  readonly fingerprint: (finding: Finding) => string
  /**
   * Whether allowed findings are in it, marked as suppressed. GitHub's code scanning does not read the mark and would open
   * an alert for each: https://github.com/github/codeql-action/issues/1230
   */
  readonly suppressed: boolean
}

const HOME = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const ROOT = '%SRCROOT%'

/**
 * Not `primaryLocationLineHash`: that is GitHub's own hash of the line, which its upload works out, and it warns of every
 * other value. https://github.com/github/codeql-action/issues/4052
 */
const FINGERPRINT = 'statement/v1'

/** GitHub refuses a file with more results in a run: https://docs.github.com/en/code-security/reference/code-scanning */
const MOST_RESULTS = 25_000

/** Characters of all results together; GitHub takes 10 MB, compressed. */
const BUDGET = 12_000_000

const LONGEST_TEXT = 4_000

/** The whole log, with a final line break: one run, every rule, the findings worst first. */
export function renderSarif({ report }: { readonly report: Report }, options: SarifOptions): string {
  const findings = report.findings.filter(({ allowed }) => options.suppressed || allowed === null)
  const results = within(
    findings.slice(0, MOST_RESULTS).map((finding) => result(finding, options)),
    BUDGET,
  )
  const run = {
    tool: { driver: driver(report, options) },
    invocations: [invocation(report, findings.length - results.length)],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  }
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

function driver({ tool }: Report, { rules, ruleLink }: SarifOptions) {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: HOME,
    rules: rules.map((rule) => descriptor(rule, ruleLink(rule.id))),
  }
}

const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation', off: 'recommendation' } as const

function descriptor({ id, level, title, why, fix }: SarifOptions['rules'][number], link: string) {
  const markdown = [why, ...adviceBlocks(fix), `[About this rule](${link})`].join('\n\n')
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: text(title) },
    fullDescription: { text: text(why) },
    help: { text: text(`${why}\n\n${fix}\n\n${link}`), markdown },
    helpUri: link,
    defaultConfiguration: level === 'off' ? { enabled: false, level: 'note' } : { level },
    properties: { tags: ['sqlite', 'migrations'], precision: 'very-high', 'problem.severity': SEVERITY[level] },
  }
}

/** That there is a report means that the check came to its end. What a reader has to know goes along as notifications. */
function invocation({ folders, verdict }: Report, leftOut: number) {
  const remarks = [...new Set(folders.flatMap((folder) => folder.remarks))]
  if (leftOut > 0) remarks.push(`${leftOut} more findings are left out: a file for code scanning has its limits.`)
  return {
    executionSuccessful: true,
    exitCode: verdict === 'pass' ? 0 : 1,
    toolExecutionNotifications: remarks.map((remark) => ({ level: 'note', message: { text: text(remark) } })),
  }
}

function result(finding: Finding, { rules, fingerprint, suppressed }: SarifOptions) {
  const artifactLocation = { uri: urlPath(finding.path), uriBaseId: ROOT }
  const region = { startLine: finding.line, startColumn: finding.column }
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule)
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: finding.level,
    message: { text: text(message(finding)) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { [FINGERPRINT]: fingerprint(finding) },
    ...fixes(finding, artifactLocation),
    // §3.27.23: in all results of a run or in none.
    ...(suppressed ? { suppressions: suppressions(finding) } : {}),
  }
}

function message(finding: Finding): string {
  const said = [finding.message, ...addresses(finding)].join('\n')
  return [said, finding.fix].filter((part) => part !== '').join('\n\n')
}

function suppressions({ allowed }: Finding) {
  if (allowed === null) return []
  const kind = allowed.by === 'comment' ? 'inSource' : 'external'
  return [{ kind, status: 'accepted', justification: cut(defuse(allowed.reason), LONGEST_TEXT) }]
}

function fixes({ suggestion, fix }: Finding, artifactLocation: { uri: string; uriBaseId: string }) {
  if (!suggestion) return {}
  const replacements = suggestion.map(({ line, column, endLine, endColumn, text: instead }) => ({
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    insertedContent: { text: instead },
  }))
  return { fixes: [{ description: { text: text(fix) }, artifactChanges: [{ artifactLocation, replacements }] }] }
}

/**
 * A message: visible characters only, braces doubled because single ones are placeholders (§3.11.5), and no link, which
 * `[text](target)` is even in plain text (§3.11.6).
 */
function text(message: string): string {
  const shown = defusedLines(cut(message, LONGEST_TEXT)).join('\n')
  return shown.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}
