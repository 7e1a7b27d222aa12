/** The pull request's comment: which one is ours, when there is one, and what is said where there can be none. */

import type { Report } from './model.ts'
import type { OptionName } from './option.ts'
import { type Payload, pullRequest, readOnly } from './pull-request.ts'
import { type Comments, keepComment, marker } from './send/comment.ts'
import { githubComments } from './send/github.ts'
import { explainNoToken, explainRefusal } from './send/refusal.ts'
import { announce } from './send/runner.ts'
import { parseInputs, type Settings } from './settings.ts'

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
        const start = mended ? '**All clear:** what was reported here before is mended.\n\n' : ''
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
