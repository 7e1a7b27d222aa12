/** The only way that text from outside reaches the job's log: nothing in it can act as a workflow command. */

import { randomUUID } from 'node:crypto'
import { defusedLines } from '../render/words/log-line.ts'

/**
 * The text as it may be written to standard output, with a final line break. The runner is told not to look for commands
 * in it at all; that its lines are defused too is for runners and log readers that know no `stop-commands`.
 */
export function quietly(text: string, token: string = randomUUID()): string {
  return [`::stop-commands::${token}`, ...defusedLines(text.replace(/\n$/, '')), `::${token}::`, ''].join('\n')
}
