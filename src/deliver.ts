/** What the Action tells people: log, annotations, job summary, outputs, and the pull request's comment. */

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checked, FolderInput } from './check.ts'
import { sarif } from './formats.ts'
import { blobLink, type Payload, pullRequest } from './pull-request.ts'
import { annotations } from './render/annotations.ts'
import { renderJson } from './render/json.ts'
import { renderMarkdown } from './render/markdown.ts'
import { renderTerminal } from './render/terminal.ts'
import { verdictLine } from './render/verdict.ts'
import { ruleLink } from './rules/table.ts'
import { type Comments, keepComment, marker } from './send/comment.ts'
import { githubComments } from './send/github.ts'
import { quietly } from './send/log.ts'
import { explainRefusal } from './send/refusal.ts'
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

/** GitHub drops a summary over 1 MiB whole. */
const SUMMARY_BUDGET = 1_000_000
/** GitHub refuses a comment over 65,536; characters or bytes, this is below both. */
const COMMENT_BUDGET = 65_000

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
  const markdown = (budget: number) => renderMarkdown(checked, { budget, ruleLink, link })
  world.write(quietly(renderTerminal(checked, { color: false })))
  for (const annotation of annotations(report)) announce(annotation)
  await addSummary(env.GITHUB_STEP_SUMMARY, markdown(SUMMARY_BUDGET))
  const files = await writeFiles(checked, env.RUNNER_TEMP || tmpdir())
  const { error, warning } = report.counts
  setOutputs({ verdict: report.verdict, errors: error, warnings: warning, ...files })
  if (settings.comment !== 'never') await comment(world, delivery, markdown)
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

/** Keeps the pull request's comment. Whatever goes wrong here is said and changes nothing else. */
async function comment(world: World, delivery: Delivery, markdown: (budget: number) => string): Promise<void> {
  const { env } = world
  const { checked, settings, event } = delivery
  const number = pullRequest(env.GITHUB_EVENT_NAME, event)
  if (number === null) return
  const mark = marker([env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', ...settings.folders])
  const open = checked.report.findings.filter((finding) => finding.allowed === null)
  const worthIt = settings.comment === 'always' ? open.length > 0 : checked.report.verdict === 'fail'
  const text = (mended: boolean) => {
    const start = mended ? '**All clear:** what was reported here before is mended.\n\n' : ''
    return start + markdown(COMMENT_BUDGET - Buffer.byteLength(`${mark}\n${start}`))
  }
  try {
    await keepComment(await connect(env, settings.token, number), {
      marker: mark,
      text,
      worthIt,
      clear: open.length === 0,
    })
  } catch (error) {
    announce(explainRefusal(error))
  }
}

function connect(env: World['env'], token: string, number: number): Promise<Comments> {
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return githubComments({ apiUrl, token, owner, repo, number })
}
