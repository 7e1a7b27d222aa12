/** What a reader has to know of how the files were rehearsed. */

import { fileNameIn } from '../../sql/statement.ts'
import type { Seen } from '../replay.ts'

/** Said whenever something could not be asked. */
export function lossRemark({ lossesLeft }: Seen): string | null {
  return lossesLeft
    ? 'Not proved: whether more values or rows are lost. There were too many questions, or the files fail on other rows.'
    : null
}

/** What was taken for granted when the new files name files of their own. */
export function diskRemark({ migrations }: Seen): string | null {
  const names = migrations.some(({ statements }) => statements.some(({ sql }) => namesFile(sql)))
  return names
    ? 'The disk of the rehearsal holds no file but those that the migrations make, and has every folder that they name.'
    : null
}

function namesFile(sql: string): boolean {
  const name = fileNameIn(sql)
  return name !== null && !/^'(:memory:)?'$/.test(sql.slice(name.start, name.end))
}
