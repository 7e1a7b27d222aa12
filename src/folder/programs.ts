/** Migrations of a folder that are programs: `00002_settings.go` between the SQL files. What they do is not known; their numbers are. */

import type { Folder, Stray } from '../model/folder.ts'
import { toolNamed } from '../tools/table.ts'
import { inside } from './paths.ts'

export interface Program {
  readonly path: string
  /** The digits in its name. */
  readonly version: string
}

const PROGRAM =
  /^(\d+)[_-][^/]*(?<!_test|\.test|\.spec|\.d)\.(?:[cm]?[jt]s|go|py|rb|php|cs|java|kts?|exs?|rs|swift|dart)$/i

/** Numbered like the SQL files, beside them. */
export function programsIn(folder: Folder): Program[] {
  return folder.paths.flatMap((path) => {
    const version = PROGRAM.exec(inside(folder, path))?.[1]
    return version === undefined ? [] : [{ path, version }]
  })
}

/** Those that the folder's tool itself applies in their turn. */
export function ownPrograms(folder: Folder): Program[] {
  const { programs } = toolNamed(folder.tool)
  return programs ? programsIn(folder).filter(({ path }) => programs.test(path)) : []
}

/** The schema of before the first migration, as Rails, dbmate, wrangler and people name it. */
export const SCHEMA = /^(?:[\w.-]*[._-])?(?:schema|structure|dump|baseline)\.sql$/i

/** Whether tables may be there that no migration of the folder makes. */
export function mayMakeMore(folder: Folder): boolean {
  const { startsElsewhere } = toolNamed(folder.tool)
  // What an empty database begins with holds what the programs make.
  const hasWhole = folder.migrations.some((it) => it.contained)
  return (
    startsElsewhere === true ||
    (programsIn(folder).length > 0 && !hasWhole) ||
    folder.strays.some((it) => isSchema(folder, it))
  )
}

/** A schema that lies beside the migrations and is none of them. */
function isSchema(folder: Folder, { path }: Stray): boolean {
  return SCHEMA.test(inside(folder, path))
}
