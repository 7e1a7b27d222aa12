/** The report in every format that can be asked for. */

import type { Checked } from '../model/report.ts'
import { fingerprints } from '../report/fingerprint.ts'
import { RULES, ruleLink, tryLink } from '../rules/table.ts'
import { annotationCommand, annotations } from './annotations.ts'
import { renderCodeQuality } from './code-quality.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal, renderVerdict } from './terminal.ts'
import { defusedLines } from './words/log-line.ts'

/** What a renderer may need beside what was checked. */
export interface RenderOptions {
  /** Colours, for `terminal` alone; none when not said. */
  readonly color?: boolean
  /** Columns, for `terminal` alone; 80 when not said. */
  readonly width?: number
  /** Whether notes are shown and not only counted, for `terminal` alone. */
  readonly notes?: boolean
  /** Whether the terminal shows OSC 8 links; for `terminal` alone. */
  readonly links?: boolean
  /** From which level on a finding fails the check, for `junit` alone; `error` when not said. */
  readonly failOn?: 'error' | 'warning' | 'never'
}

/** A GitHub comment's limit does not hold here, but the renderer wants one: a job summary's, 1 MiB. */
const MARKDOWN_BUDGET = 1024 * 1024

/** The table of formats: adding one is one file beside this one and one line here. Each gives the whole text. */
const RENDERERS = {
  terminal: (checked, { color = false, links = false, ...look }) =>
    renderTerminal(checked, { ...look, color, page: links ? ruleLink : null }),
  json: (checked) => renderJson(checked),
  markdown: (checked) => renderMarkdown(checked, { budget: MARKDOWN_BUDGET, ruleLink, tryLink }),
  html: (checked) => renderHtml(checked, { ruleLink }),
  github: (checked) => forGitHub(checked),
  sarif: (checked) => sarif(checked, { suppressed: true }),
  junit: (checked, { failOn = 'error' }) => renderJunit(checked, { failOn }),
  'code-quality': (checked) => renderCodeQuality(checked, { fingerprint: fingerprints(checked) }),
} satisfies Record<string, (checked: Checked, options: RenderOptions) => string>

export type FormatName = keyof typeof RENDERERS

/** The names of all formats. */
export const FORMATS = Object.keys(RENDERERS) as FormatName[]

/** What was checked, in a format, with a final line break. */
export function render(checked: Checked, format: FormatName, options: RenderOptions = {}): string {
  return RENDERERS[format](checked, options)
}

/** SARIF with every rule's texts; `suppressed` says whether allowed findings are in it. */
export function sarif(checked: Checked, { suppressed }: { readonly suppressed: boolean }): string {
  return renderSarif(checked, { rules: RULES, ruleLink, fingerprint: fingerprints(checked), suppressed })
}

/** A log has all findings: what is left out elsewhere is looked up there. */
export const IN_A_LOG = { color: false, notes: true, width: 120 } as const

/**
 * For the log of somebody's own workflow: the whole report, since annotations have a limit; then the annotations; the
 * verdict last, where a log is read first. Only the annotations are live: the runner obeys commands wherever they stand.
 */
function forGitHub(checked: Checked): string {
  const report = defusedLines(renderTerminal(checked, IN_A_LOG).trimEnd())
  const verdict = defusedLines(renderVerdict(checked.report, { color: false }).trimEnd())
  return [...report, '', ...annotations(checked.report).map(annotationCommand), ...verdict, ''].join('\n')
}
