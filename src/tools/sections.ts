/** Files that hold the way there and the way back: which tool's markers they have, and their two scripts. */

import type { Parts, SectionsRead } from '../model/folder.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { TOOLS, toolNamed } from './table.ts'

/**
 * Cuts a file where its way back begins. What stands above the first marker, which can only be comments, stays with the way
 * there, so that both scripts together are the file. A file with a problem has no scripts.
 * @param file the whole file as a script, without byte order mark
 * @param bom whether it had one
 * @param marks whose markers count
 */
export function partsOf(file: Script, bom: boolean, marks: Runner['sections']): Parts {
  const text = `${bom ? '\uFEFF' : ''}${file.sql}`
  const read = readBy(text, marks)
  if (read === null) return { up: file, down: null, sections: null }
  const { tool, down, problem, withoutTransaction, foreignKeysOff } = read
  const keys = foreignKeysOff ? { foreignKeys: 'off' as const } : {}
  if (problem) {
    const line = lineAt(text, problem.at)
    return {
      up: null,
      down: null,
      sections: {
        tool,
        problem: { line, says: problem.says, ...(problem.fix === undefined ? {} : { fix: problem.fix }) },
      },
    }
  }
  const cut = (down ?? text.length) - (bom ? 1 : 0)
  const back = { ...file, sql: file.sql.slice(cut), line: lineAt(text, down ?? 0) }
  return {
    up: { ...file, sql: file.sql.slice(0, cut), ...asks(withoutTransaction.up), ...keys },
    down: down === null ? null : { ...back, ...asks(withoutTransaction.down) },
    sections: { tool, problem: null },
  }
}

function asks(none: boolean): Pick<Script, 'transaction'> {
  return none ? { transaction: 'none' } : {}
}

/** Where the runner does not tell, the markers do; of several kinds in one file the first one. */
function readBy(text: string, marks: Runner['sections']): SectionsRead | null {
  const readers = marks === 'any' || marks === 'none' ? TOOLS.filter((tool) => tool.markers) : [toolNamed(marks)]
  const found = readers.flatMap((tool) => tool.sections?.(text) ?? [])
  return found.sort((a, b) => a.first - b.first)[0] ?? null
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

/**
 * How the runner applies this file: dbmate's `transaction:false` and goose's `NO TRANSACTION` make each statement commit,
 * an error stop, and the history row come afterwards; dbutil's `sqlite-fkey-off` is for foreign keys. A runner that does not read such words is what it is.
 */
export function wayOf(usual: Runner, script: Script): Runner {
  const isOff = script.foreignKeys === 'off' && usual.sections !== 'none'
  const runner: Runner = isOff ? { ...usual, foreignKeys: false, around: 'off' } : usual
  if (script.transaction !== 'none' || runner.sections === 'none' || runner.transaction !== 'file') return runner
  return { ...runner, transaction: 'none', onError: 'stop', history: 'apart', rerun: true }
}
