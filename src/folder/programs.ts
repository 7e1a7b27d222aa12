/** Migrations of a folder that are programs: `00002_settings.go` between the SQL files. What they do is not known; their numbers are. */

import type { Folder, Stray } from '../model/folder.ts'
import { toolNamed } from '../tools/table.ts'
import { inside } from './paths.ts'

export interface Program {
  readonly path: string
  /** The digits in its name. */
  readonly version: string
}

/** What programs are written in that migrate. */
export const CODE =
  /\.(?:[cm]?[jt]s|go|py|rb|php|pl|lua|cs|fs|vb|java|kts?|scala|groovy|clj|exs?|erl|hs|rs|swift|dart|cr|nim|sh|ps1)$/i

/** What else lies numbered in such a folder: a list of changes in the words of another tool, or a note instead of one. */
const TEXT = /\.(?:md|txt|json|ya?ml|xml|toml|edn)$/i

const NUMBERED = /^v?(\d+)(?:[_.-][^/]*)?\.\w+$/

const TESTS = /(?:_test|\.test|\.spec|\.d)\.\w+$/i

/** Numbered like the SQL files, beside them. */
export function programsIn(folder: Folder): Program[] {
  return numberedIn(folder).filter(({ path }) => CODE.test(path))
}

/** The same, and texts: whatever is numbered so has its number. */
export function numberedIn(folder: Folder): Program[] {
  return folder.paths.flatMap((path) => {
    const version = NUMBERED.exec(inside(folder, path))?.[1]
    return version !== undefined && (CODE.test(path) || TEXT.test(path)) && !TESTS.test(path) ? [{ path, version }] : []
  })
}

/** The programs that a pull request adds, by content: one that only gets another name is not new. */
export function newPrograms({ base, head }: { readonly base: Folder | null; readonly head: Folder }): Program[] {
  if (base === null) return []
  const oids = new Map(head.strays.map(({ path, oid }) => [path, oid]))
  const known = new Set([...base.paths.map((it) => inside(base, it)), ...base.strays.map(({ oid }) => oid)])
  return programsIn(head).filter(({ path }) => !known.has(inside(head, path)) && !known.has(oids.get(path) ?? ''))
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
  return startsElsewhere === true || migratesBetween(folder) || folder.strays.some((it) => isSchema(folder, it))
}

/** Whether programs of the folder change what its files make. What an empty database begins with holds what the programs make. */
export function migratesBetween(folder: Folder): boolean {
  return programsIn(folder).length > 0 && !folder.migrations.some((it) => it.contained)
}

/** A schema that lies beside the migrations and is none of them. */
function isSchema(folder: Folder, { path }: Stray): boolean {
  return SCHEMA.test(inside(folder, path))
}
