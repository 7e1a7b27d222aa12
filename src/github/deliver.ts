/** What the Action tells people: log, annotations, job summary, outputs, and the pull request's comment. */

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FolderInput } from '../model/job.ts'
import type { Checked, Report } from '../model/report.ts'
import { annotations } from '../render/annotations.ts'
import { renderJson } from '../render/json.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { IN_A_LOG, render, sarif } from '../render/table.ts'
import { renderTerminal } from '../render/terminal.ts'
import { verdictLine } from '../render/words/verdict.ts'
import { ruleLink, tryLink } from '../rules/table.ts'
import type { OptionName } from '../settings/option.ts'
import { parseInputs, type Settings } from '../settings/settings.ts'
import { type Comments, keepComment, marker } from './comment.ts'
import { quietly } from './log.ts'
import { githubComments } from './octokit.ts'
import { blobLink, commitLink, type Payload, pullRequest, readOnly, runPage } from './pull-request.ts'
import { explainNoToken, explainRefusal } from './refusal.ts'
import { addSummary, announce, setOutputs } from './step.ts'

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

/** Says the report everywhere. What cannot be written is said, and keeps nothing else from being said. */
export async function deliver(world: World, delivery: Delivery): Promise<void> {
  const { env } = world
  const { checked, settings } = delivery
  const { report } = checked
  const link = blobLink(delivery.event, delivery.inputs, env)
  const links = { ruleLink, tryLink, link, commitLink: commitLink(env) }
  const markdown = (budget: number, run: string | null) => renderMarkdown(checked, { ...links, budget, run })
  world.write(quietly(renderTerminal(checked, IN_A_LOG)))
  for (const annotation of annotations(report)) announce(annotation)
  const { error, warning } = report.counts
  const counts = { verdict: report.verdict, errors: error, warnings: warning }
  await unlessUnwritable('The job summary', () => addSummary(env.GITHUB_STEP_SUMMARY, markdown(SUMMARY_BUDGET, null)))
  const files = await unlessUnwritable('The report', () => writeFiles(checked, env.RUNNER_TEMP || tmpdir()))
  await unlessUnwritable("The step's outputs", async () => setOutputs({ ...counts, ...(files ?? {}) }))
  await comment({ env, settings, report, event: delivery.event, text: (budget) => markdown(budget, runPage(env)) })
  if (report.verdict === 'fail') announce({ level: 'error', message: verdictLine(report) })
}

/** What comes of the action; null, and a warning, where the machine does not let it write. The verdict stays what it is. */
async function unlessUnwritable<T>(what: string, write: () => Promise<T>): Promise<T | null> {
  try {
    return await write()
  } catch (error) {
    const { message } = error as Error
    announce({ level: 'warning', message: `${what} could not be written: ${message}` })
    return null
  }
}

/** The report in a folder of its own: as JSON, as SARIF for an upload to code scanning, as a page to keep. Returns the paths. */
async function writeFiles(
  checked: Checked,
  temporary: string,
): Promise<Readonly<Record<'report' | 'sarif' | 'html', string>>> {
  const folder = await mkdtemp(join(temporary, 'sqlite-rehearsal-'))
  const [report, page] = [join(folder, 'report.json'), join(folder, 'report.html')]
  const files = { report, sarif: join(folder, 'report.sarif'), html: page }
  await writeFile(files.report, renderJson(checked))
  // Code scanning would open an alert for what somebody has allowed.
  await writeFile(files.sarif, sarif(checked, { suppressed: false }))
  await writeFile(files.html, render(checked, 'html'))
  return files
}

type Environment = Readonly<Record<string, string | undefined>>

export interface Commenting {
  readonly env: Environment
  readonly settings: Pick<Settings, 'comment' | 'token'>
  readonly report: Report
  readonly event: Payload
  /** The report as Markdown, within so many bytes. */
  readonly text: (budget: number) => string
}

/** GitHub refuses a comment over 65,536; characters or bytes, this is below both. */
const BUDGET = 65_000

/** Keeps the comment, if the event has a pull request. Whatever goes wrong here is said and changes nothing else. */
export async function comment({ env, settings, report, event, text }: Commenting): Promise<void> {
  const number = settings.comment === 'never' ? null : pullRequest(env.GITHUB_EVENT_NAME, event)
  if (number === null) return
  if (settings.token === '') return announce(explainNoToken(readOnly(env, event)))
  const mark = marker(checkOf(env))
  // What passes only by a label is still there to be seen.
  const open = report.findings.filter(({ allowed }) => allowed === null || allowed.by === 'label')
  try {
    await keepComment(await connect(env, settings.token, number), {
      marker: mark,
      text(mended) {
        const start = mended ? '**All clear:** what was reported here before is fixed.\n\n' : ''
        return start + text(BUDGET - Buffer.byteLength(`${mark}\n${start}`))
      },
      worthIt: settings.comment === 'always' ? open.length > 0 : report.verdict === 'fail',
      clear: open.length === 0,
    })
  } catch (error) {
    announce(explainRefusal(error, readOnly(env, event)))
  }
}

/** The inputs that make a step another check of the same pull request, so that the legs of a matrix do not share a comment. */
const TELLING: readonly OptionName[] = ['folders', 'layout', 'runner', 'sqlite', 'config', 'base']

/**
 * What makes this check the same one in the next run: job and inputs as the workflow gives them. Not what the settings
 * file says: its next change would leave the comment behind as it was.
 */
function checkOf(env: Environment): readonly unknown[] {
  const given = parseInputs(env)
  const inputs = TELLING.map((name) => [...(given.get(name) ?? [])].sort())
  return [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', ...inputs]
}

function connect(env: Environment, token: string, number: number): Promise<Comments> {
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return githubComments({ apiUrl, token, owner, repo, number })
}
