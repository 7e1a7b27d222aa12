/** The workflow that is written, and how one is known that is there already. */

import { linesOf } from './text.ts'

/** The text of `.github/workflows/rehearse.yml`. No `paths:`, as a required check that is skipped waits for ever. */
export const WORKFLOW_TEXT = `name: rehearse
on: [pull_request, merge_group]
permissions:
  contents: read         # the two revisions
  pull-requests: write   # the comment; leave it out and the report is in the job summary only
jobs:
  rehearse:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: sqlite-rehearsal/sqlite-rehearsal@v0
`

const ACTION = /\buses["']?\s*:\s*["']?sqlite-rehearsal\/sqlite-rehearsal[@/]/i
const COMMAND = /\b(?:npx|bunx|dlx|exec|yarn)\b.*\bsqlite-rehearsal\b/

/** The line (counted from 1) in which a workflow runs the Action or the command; null when none does. */
export function rehearsalIn(text: string): number | null {
  const line = linesOf(text).findIndex((one) => !/^\s*#/.test(one) && (ACTION.test(one) || COMMAND.test(one)))
  return line === -1 ? null : line + 1
}
