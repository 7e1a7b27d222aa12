/** A workflow that has no base to compare with: it is set up wrongly, and would judge one file for ever. */

import { Trouble } from '../trouble.ts'

/** Throws Trouble in a CI environment, with the line to add. At a terminal people get what can be had, and are told so. */
export function needBase(env: Readonly<Record<string, string | undefined>>, remarks: readonly string[]): void {
  if (!env.CI || env.CI === 'false') return
  const add = env.GITHUB_ACTIONS === 'true' ? FETCH.github : env.GITLAB_CI === 'true' ? FETCH.gitlab : FETCH.other
  const [why = 'There is no base'] = remarks.map((remark) => remark.slice(0, remark.indexOf(', so ')))
  throw new Trouble(`${why}, so it is not known which migrations are new, and nothing was checked. ${add}`)
}

const FETCH = {
  github:
    'Add "with: { fetch-depth: 0 }" to the step that uses actions/checkout, or use the Action, which needs nothing.',
  gitlab:
    'Add "GIT_DEPTH: 0" to the job\'s variables, and run with --base origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME.',
  other: 'Fetch the target branch with its history, and name it: --base origin/main.',
}
