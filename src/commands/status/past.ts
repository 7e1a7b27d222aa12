/** The commit that has the text which was applied, where a file was changed since and the history keeps its checksum. */

import { fileName } from '../../folder/paths.ts'
import type { Compared, Problem, Recovery, StatusPlan, StatusSeen } from '../../model/status.ts'
import { pastOf } from '../../revisions/past.ts'
import { quote } from '../../rules/advice/words.ts'
import { historyTable } from '../../tools/recorded.ts'
import { toolNamed } from '../../tools/table.ts'
import { checksums } from './checksums.ts'

/** The same with the commit in the recovery of each edited file for which there is one. */
export async function withPast(seen: StatusSeen, plan: StatusPlan, root: string): Promise<StatusSeen> {
  const { compared } = seen
  if (compared === null || !compared.problems.some(({ kind }) => kind === 'edited')) return seen
  const problems: Problem[] = []
  for (const problem of compared.problems) {
    const commit = problem.kind === 'edited' ? await appliedCommit(problem, compared, plan, root) : null
    problems.push(commit === null ? problem : { ...problem, recovery: bringBack(commit, problem.path ?? '') })
  }
  return { ...seen, compared: { ...compared, problems } }
}

async function appliedCommit(
  { path }: Problem,
  { files }: Compared,
  plan: StatusPlan,
  root: string,
): Promise<string | null> {
  const recorded = files.find((file) => file.path === path)?.recorded?.toLowerCase()
  const file = plan.files.find(({ script }) => script.path === path)
  const { checksum } = historyTable(toolNamed(plan.runner.tool))
  // A chained sum is of other files too.
  if (path === null || recorded === undefined || file === undefined || checksum === 'chained-sha256') return null
  const { key, name } = file
  for (const { commit, bytes } of await pastOf(root, path)) {
    const [sum] = checksums(checksum, [{ file: fileName(path), bytes, key, name }])
    if (sum?.toLowerCase() === recorded) return commit
  }
  return null
}

function bringBack(commit: string, path: string): Recovery {
  const back = {
    says: 'Bring back the text that was applied',
    command: `git checkout ${commit.slice(0, 12)} -- ${quote(path)}`,
    sql: null,
  }
  const on = { says: 'Put what was changed into a new migration', command: null, sql: null }
  const outcome = 'Checked: the file of that commit has the checksum that the history keeps.'
  return { steps: [back, on], rehearsed: true, outcome }
}
