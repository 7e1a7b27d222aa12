/** What a reader of the report has to know about how a job was run. */

import type { ReplayJob } from '../../model/job.ts'
import { ALTER_COLUMN, alteredColumn } from '../../sql/libsql.ts'
import { fileNameIn } from '../../sql/statement.ts'
import type { Seen } from '../replay.ts'
import type { LeftOut } from './in-part.ts'
import { named } from './missing.ts'

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

/** What was run in libSQL's stead, and what that does not prove. */
export function libsqlRemark({ runner }: ReplayJob, { migrations }: Seen): string | null {
  const alters = migrations.some(({ statements }) => statements.some(({ sql }) => alteredColumn(sql) !== null))
  return alters && runner.altersColumns
    ? `${ALTER_COLUMN} was run as libSQL does it: the definition of the column is another one, and rows that are there are neither changed nor checked.`
    : null
}

/** What was taken for granted of the base. */
export function assumedRemark({ elsewhere }: ReplayJob, tables: readonly string[]): string | null {
  if (tables.length === 0) return null
  const names = tables.join(', ')
  return `${elsewhere ? 'The' : 'Applied'} files use ${names}, and none of them makes ${tables.length === 1 ? 'it' : 'them'}. What they use is taken to have been there before the first file. "baseline" in the settings names a file that makes them.`
}

/** What was taken for granted of the programs in between. */
export function betweenRemark(columns: readonly string[]): string | null {
  if (columns.length === 0) return null
  const it = columns.length === 1 ? 'it' : 'them'
  return `The files use ${columns.join(', ')}, and none of them adds ${it}: a program between them is taken to have done it.`
}

/** What production could run and nobody here can is no fault of a new file. */
export function baseRemark({ base }: ReplayJob, { passed }: LeftOut, { engine }: Seen): string | null {
  const own = passed.filter(({ path }) => base.some((script) => script.path === path))
  const isFilled = own.every(({ lacked }) => lacked.kind === 'template')
  const names = [...new Set(own.map(({ lacked }) => (isFilled ? lacked.name : named(lacked))))]
  if (names.length === 0) return null
  if (isFilled)
    return `A program fills in ${names.join(' and ')} of applied files, and only that program knows with what: those statements were passed over.`
  return `Applied files need ${names.join(' and ')}, which SQLite ${engine.sqlite} (${engine.package}) does not have: those statements were passed over, and a plain table stands for each virtual one.`
}
