/** The report in the format that was asked for in the terminal. */

import type { Checked } from '../model/report.ts'
import { fingerprints } from '../report/fingerprint.ts'
import { RULES, ruleLink } from '../rules/table.ts'
import type { Settings } from '../settings/settings.ts'
import { annotationCommand, annotations } from './annotations.ts'
import { renderCodeQuality } from './code-quality.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal, renderVerdict } from './terminal.ts'
import { defusedLines } from './words/log-line.ts'

export const FORMATS = ['terminal', 'json', 'markdown', 'github', 'sarif', 'junit', 'code-quality'] as const

/** A GitHub comment's limit does not hold here, but the renderer wants one: a job summary's, 1 MiB. */
const MARKDOWN_BUDGET = 1024 * 1024

/** The whole text, with a final line break. `color` counts for `terminal` alone. */
export function formatted(checked: Checked, settings: Pick<Settings, 'format' | 'failOn'>, color: boolean): string {
  switch (settings.format) {
    case 'terminal':
      return renderTerminal(checked, { color })
    case 'json':
      return renderJson(checked)
    case 'markdown':
      return renderMarkdown(checked, { budget: MARKDOWN_BUDGET })
    case 'github':
      return forGitHub(checked)
    case 'sarif':
      return sarif(checked, { suppressed: true })
    case 'junit':
      return renderJunit(checked, { failOn: settings.failOn })
    case 'code-quality':
      return renderCodeQuality(checked, { fingerprint: fingerprints(checked) })
  }
}

/** SARIF with every rule's texts; `suppressed` says whether allowed findings are in it. */
export function sarif(checked: Checked, { suppressed }: { readonly suppressed: boolean }): string {
  return renderSarif(checked, { rules: RULES, ruleLink, fingerprint: fingerprints(checked), suppressed })
}

/**
 * For the log of somebody's own workflow: the whole report, since annotations have a limit; then the annotations; the
 * verdict last, where a log is read first. Only the annotations are live: the runner obeys commands wherever they stand.
 */
function forGitHub(checked: Checked): string {
  const report = defusedLines(renderTerminal(checked, { color: false }).trimEnd())
  const verdict = defusedLines(renderVerdict(checked.report, { color: false }).trimEnd())
  return [...report, '', ...annotations(checked.report).map(annotationCommand), ...verdict, ''].join('\n')
}
