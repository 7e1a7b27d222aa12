/** How a file is to be called that its tool does not find under its name. */

import type { Folder } from '../model/folder.ts'
import { DESCRIPTION, endingOf, renamedTo } from './numbering.ts'
import { fileName, within } from './paths.ts'

/** The path that a misnamed file should have: `db/6-add users.SQL` with `006` → `db/006_add users.sql`. */
export function fittingPath(folder: Folder, path: string, version: string): string {
  const like = folder.migrations.findLast((it) => LETTERED.test(fileName(it.path)))
  const rest = fileName(path)
    .replace(/(?:\.up)?\.sql$/i, '')
    .replace(like ? /^V?\d+(?:[._]\d+)*(?!\d)/i : /^\d+/, '')
    .replace(/^[\s_.-]+/, '')
  const description = rest === '' ? DESCRIPTION : rest
  if (!like) return within(folder, `${version}_${description}${endingOf(folder)}`)
  const [, number = ''] = LETTERED.exec(fileName(renamedTo(folder, like.path, version))) ?? []
  return within(folder, `V${number}__${description}.sql`)
}

/** How flyway and refinery name their files: `V1.2__x.sql`. */
const LETTERED = /^V(\d+(?:[._]\d+)*)__/
