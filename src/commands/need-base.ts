/** A workflow that has no base to compare with: it is set up wrongly, and would judge one file for ever. */

import { Trouble } from '../trouble.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Every CI system sets `CI`; some people unset it by such a word. */
export function isCi(env: Env): boolean {
  return !/^(?:|0|false|no)$/i.test(env.CI ?? '')
}

/** Throws Trouble in a CI environment, with the line to add. At a terminal people get what can be had, and are told so. */
export function needBase(env: Env, remarks: readonly string[]): void {
  if (!isCi(env)) return
  const add = env.GITHUB_ACTIONS === 'true' ? ADD.github : env.GITLAB_CI === 'true' ? ADD.gitlab : ADD.other
  throw withoutBase(remarks, add)
}

/** What the Action throws, which has fetched whatever there is. */
export function noBaseOfEvent(remarks: readonly string[]): Trouble {
  return withoutBase(remarks, ADD.action)
}

function withoutBase(remarks: readonly string[], add: string): Trouble {
  const [why = 'There is no base'] = remarks.map((remark) => remark.slice(0, remark.indexOf(', so ')))
  return new Trouble(`${why}, so it is not known which migrations are new, and nothing was checked. ${add}`)
}

const ADD = {
  action:
    'Add "base: main" below "with:" of the step that uses sqlite-rehearsal: the branch, tag or commit that production has.',
  github:
    'Add "with: { fetch-depth: 0 }" to the step that uses actions/checkout, or use the Action, which needs nothing.',
  gitlab:
    'Add "GIT_DEPTH: 0" to the job\'s variables, and run with --base origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME.',
  other: 'Fetch the target branch with its history, and name it: --base origin/main.',
}
