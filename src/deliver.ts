/** What the Action tells people: log, annotations, job summary, outputs, and the pull request's comment. */

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checked, FolderInput } from './check.ts'
import { comment } from './commenting.ts'
import { sarif } from './formats.ts'
import { blobLink, type Payload, runPage } from './pull-request.ts'
import { annotations } from './render/annotations.ts'
import { renderJson } from './render/json.ts'
import { renderMarkdown } from './render/markdown.ts'
import { renderTerminal } from './render/terminal.ts'
import { verdictLine } from './render/verdict.ts'
import { ruleLink } from './rules/table.ts'
import { quietly } from './send/log.ts'
import { addSummary, announce, setOutputs } from './send/runner.ts'
import type { Settings } from './settings.ts'

/** What the Action runs in. `@actions/core` reads the process's own environment and writes to its standard output. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  readonly now: Date
  write(text: string): void
}

/**
 * GitHub drops a summary over 1 MiB whole, and every step has a file of its own. The rest is left for the runner, which
 * puts *** for secrets. https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
const SUMMARY_BUDGET = 1_000_000

export interface Delivery {
  readonly checked: Checked
  readonly settings: Settings
  readonly event: Payload
  readonly inputs: readonly FolderInput[]
}

/** Says the report everywhere. Rejects when the summary or the report file cannot be written; for no comment ever. */
export async function deliver(world: World, delivery: Delivery): Promise<void> {
  const { env } = world
  const { checked, settings } = delivery
  const { report } = checked
  const link = blobLink(delivery.event, delivery.inputs, env)
  const markdown = (budget: number, run: string | null) => renderMarkdown(checked, { budget, ruleLink, link, run })
  world.write(quietly(renderTerminal(checked, { color: false })))
  for (const annotation of annotations(report)) announce(annotation)
  await addSummary(env.GITHUB_STEP_SUMMARY, markdown(SUMMARY_BUDGET, null))
  const files = await writeFiles(checked, env.RUNNER_TEMP || tmpdir())
  const { error, warning } = report.counts
  setOutputs({ verdict: report.verdict, errors: error, warnings: warning, ...files })
  await comment({ env, settings, report, event: delivery.event, text: (budget) => markdown(budget, runPage(env)) })
  if (report.verdict === 'fail') announce({ level: 'error', message: verdictLine(report) })
}

/** The report in a folder of its own: as JSON, and as SARIF for an upload to code scanning. Returns both paths. */
async function writeFiles(checked: Checked, temporary: string): Promise<{ report: string; sarif: string }> {
  const folder = await mkdtemp(join(temporary, 'sqlite-rehearsal-'))
  const files = { report: join(folder, 'report.json'), sarif: join(folder, 'report.sarif') }
  await writeFile(files.report, renderJson(checked))
  // Code scanning would open an alert for what somebody has allowed.
  await writeFile(files.sarif, sarif(checked, { suppressed: false }))
  return files
}
