/** From a listing of files to a folder of migrations: which files they are, their parts, their order. */

import type { Listing, SourceFile } from '../model/files.ts'
import type { Folder, LayoutName, Migration, Stray, StrayReason } from '../model/folder.ts'
import type { Runner } from '../model/runner.ts'
import { partsOf } from '../tools/sections.ts'
import { byCodeUnit, versionOrder } from '../version.ts'
import { content } from './content.ts'
import { DOWN, detect, LAYOUTS, type Layout } from './layouts.ts'

/**
 * Reads a listing as a folder of migrations.
 *
 * @param layout The naming convention, or `auto` to take the one that most files follow.
 * @param like With `auto`: the layout of the other revision, which then decides.
 * @param marks Whose markers divide a file. A runner that plays whole files changes nothing: the markers say what is meant.
 */
export function fold(
  listing: Listing,
  layout: LayoutName | 'auto',
  like?: LayoutName,
  marks: Runner['sections'] = 'any',
): Folder {
  const files = listing.files.map((file) => ({ file, name: relative(listing.folder, file.path) }))
  const name = layout === 'auto' ? (like ?? detect(files.map((it) => it.name)) ?? 'plain') : layout
  const { migrations, strays } = sorted(files, LAYOUTS[name], marks)
  return {
    path: listing.folder,
    layout: name,
    revision: listing.revision,
    migrations: migrations.sort(versionOrder),
    strays: strays.sort((a, b) => byCodeUnit(a.path, b.path)),
    paths: listing.files.map((file) => file.path).sort(byCodeUnit),
  }
}

/** Reads both revisions in one layout: the base's, or the head's where the base has no migrations yet. */
export function foldBoth(
  base: Listing | null,
  head: Listing,
  layout: LayoutName | 'auto',
  marks: Runner['sections'] = 'any',
): { base: Folder | null; head: Folder } {
  const known = base && detect(base.files.map((file) => relative(base.folder, file.path)))
  const headFolder = fold(head, layout, known ?? undefined, marks)
  return { base: base && fold(base, headFolder.layout, undefined, marks), head: headFolder }
}

/** A path as seen from the folder; the root folder is `.`. */
function relative(folder: string, path: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1)
}

interface Named {
  readonly file: SourceFile
  readonly name: string
}

function sorted(
  files: readonly Named[],
  layout: Layout,
  marks: Runner['sections'],
): { migrations: Migration[]; strays: Stray[] } {
  const migrations: Migration[] = []
  const strays: Stray[] = []
  const byName = new Map(files.map((it) => [it.name, it.file]))
  for (const { file, name } of files) {
    const reason = strayReason(name, layout, byName)
    if (reason) strays.push({ path: file.path, oid: file.oid, reason })
    else if (!DOWN.test(name)) migrations.push(migration(file, name, layout, byName, marks))
  }
  return { migrations, strays }
}

/** Why a file is not a migration; null for a migration and for the down file of one. */
function strayReason(name: string, layout: Layout, byName: ReadonlyMap<string, SourceFile>): StrayReason | null {
  if (!/\.sql$/i.test(name)) return 'other'
  if (name.includes('/')) return 'nested'
  const down = DOWN.exec(name)?.[1]
  if (down === undefined) return layout.pattern.test(name) ? null : 'misnamed'
  const undone = [`${down}.up.sql`, `${down}.sql`].find((it) => byName.has(it) && layout.pattern.test(it))
  return undone === undefined ? 'lonely-down' : null
}

function migration(
  file: SourceFile,
  fileName: string,
  layout: Layout,
  byName: ReadonlyMap<string, SourceFile>,
  marks: Runner['sections'],
): Migration {
  const [, version = '', name = ''] = layout.pattern.exec(fileName) ?? []
  const { sql, unreadable, bytes } = content(file)
  const parts = sql === null ? null : partsOf({ path: file.path, sql, line: 1 }, bytes.bom, marks)
  const down = byName.get(downName(fileName, byName) ?? '')
  const downSql = down ? content(down).sql : null
  return {
    version,
    name,
    path: file.path,
    oid: file.oid,
    up: parts?.up ?? null,
    down: parts?.down ?? (down && downSql !== null ? { path: down.path, sql: downSql, line: 1 } : null),
    unreadable: unreadable ?? (parts?.sections?.problem ? 'sections' : null),
    ...(parts?.sections ? { sections: parts.sections } : {}),
    bytes,
  }
}

/** The file that undoes this one. Where both `x.sql` and `x.up.sql` exist, `x.down.sql` belongs to `x.up.sql`. */
function downName(name: string, byName: ReadonlyMap<string, SourceFile>): string | null {
  if (name.endsWith('.up.sql')) return name.replace(/\.up\.sql$/, '.down.sql')
  const stem = name.replace(/\.sql$/, '')
  return byName.has(`${stem}.up.sql`) ? null : `${stem}.down.sql`
}
