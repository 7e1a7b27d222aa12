/** What the history says of each file. */

import { isPending } from '../apply/history.ts'
import type { FileState, StatusFile, StatusPlan } from '../model/status.ts'
import type { HistoryTable } from '../tools/recorded.ts'
import type { Matched } from './history.ts'

/** The state of every file before anything is rehearsed. */
export function statesOf(plan: StatusPlan, table: HistoryTable, told: Matched): ReadonlyMap<StatusFile, FileState> {
  return new Map(told.files.map(({ file }) => [file, stateOf(plan, table, told, file)]))
}

function stateOf({ runner }: StatusPlan, table: HistoryTable, told: Matched, file: StatusFile): FileState {
  const row = told.files.find((one) => one.file === file)?.row ?? null
  if (row === null) {
    const rows = told.files.flatMap((one) => (one.row ? [one.row] : []))
    const history = new Map([...rows, ...told.unknown].map(({ key }) => [key, { key, checksum: null, done: true }]))
    return isPending(history, runner, file.script) ? 'pending' : 'skipped'
  }
  if (row.state === 'failed') return 'failed'
  const { checksum } = row
  const isOther = checksum !== null && file.checksum !== null && checksum.toLowerCase() !== file.checksum.toLowerCase()
  const isUnsure = table.checksum === 'chained-sha256' && isChainBroken(told, file)
  return isOther && !isUnsure ? 'edited' : 'applied'
}

/** A sum that is made of all files before it tells nothing where one of them is new, gone or changed. */
function isChainBroken({ files, unknown }: Matched, file: StatusFile): boolean {
  const before = files.slice(
    0,
    files.findIndex((one) => one.file === file),
  )
  return unknown.length > 0 || before.some(({ row, file: own }) => row?.checksum !== own.checksum)
}
