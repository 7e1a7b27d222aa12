/** From the words that stand for a runner to the runner. */

import type { Runner } from '../model/runner.ts'
import { customRunner, type RunnerField } from '../tools/custom.ts'
import type { RunnerWords } from '../tools/signs.ts'
import { toolNamed } from '../tools/table.ts'

/** The runner of `d1`, or of `{ like: transactional, foreign-keys: on }`. The words are this program's own. */
export function runnerOf(words: RunnerWords): Runner {
  if (!words.startsWith('{')) return toolNamed(words).runner
  const fields = [...words.matchAll(/([\w-]+): ([\w-]+)/g)].map(([, field, value]) => [field, value] as const)
  return customRunner(new Map(fields as [RunnerField, string][]))
}
