/** From a listing of files to a folder of migrations: which files they are, their parts, their order. */

import type { Listing, SourceFile } from '../model/files.ts'
import type { Folder, LayoutName, Migration, Stray } from '../model/folder.ts'
import type { Runner } from '../model/runner.ts'
import { significant } from '../sql/tokens.ts'
import { countsOf, type Named } from '../tools/layouts/layout.ts'
import { partsOf } from '../tools/sections.ts'
import { toolNamed } from '../tools/table.ts'
import { byCodeUnit, versionOrder } from '../version.ts'
import { content } from './content.ts'
import { ANY_TOOL, detect, layoutOf, usualLayout } from './layouts.ts'
import { isSql, SUBMODULE } from './paths.ts'

/** What of a runner decides how a folder is read: its tool, and whose markers divide a file. */
type Reader = Pick<Runner, 'tool' | 'sections'>

const ANYBODY: Reader = { tool: ANY_TOOL, sections: 'any' }

/**
 * Reads a listing as a folder of migrations.
 *
 * @param layout The naming convention, or `auto` to take the one that most files follow.
 * @param like With `auto`: the layout of the other revision, which then decides.
 * @param reader Who reads it. Of a runner that runs whole files the markers still say what is meant.
 * @param known The names that production has applied, which fit however they are written; null when nobody knows.
 */
export function fold(
  listing: Listing,
  layout: LayoutName | 'auto',
  like?: LayoutName,
  reader: Reader = ANYBODY,
  known: readonly string[] | null = null,
): Folder {
  const names = namesOf(listing)
  const { tool } = reader
  const name = layout === 'auto' ? (like ?? detect(names, tool) ?? usualLayout(tool)) : layout
  const found = layoutOf({ tool, layout: name })
  const files = new Map(listing.files.map((file, index) => [names[index] ?? '', file]))
  const text = (path: string) => textOf(files.get(path))
  const { migrations, strays } = found.read(names, { known, text })
  return {
    path: listing.folder,
    tool,
    layout: name,
    counts: found.counts ?? countsOf(migrations.map(({ version }) => version)),
    revision: listing.revision,
    migrations: migrations.flatMap((it) => migration(it, files, reader)).sort(versionOrder),
    strays: [...strays].flatMap(([path, reason]) => stray(files.get(path), reason)).sort(byPath),
    paths: listing.files.map((file) => file.path).sort(byCodeUnit),
    ...submodulesIn(listing),
    misfits: (toolNamed(tool).companions?.(names, text) ?? []).map((it) => ({
      ...it,
      path: inFolder(listing, it.path),
    })),
  }
}

/** Reads both revisions in one layout: the base's, or the head's where the base has no migrations yet. */
export function foldBoth(
  base: Listing | null,
  head: Listing,
  layout: LayoutName | 'auto',
  reader: Reader = ANYBODY,
): { base: Folder | null; head: Folder } {
  const known = base && namesOf(base)
  const like = known && detect(known, reader.tool)
  const headFolder = fold(head, layout, like ?? undefined, reader, known)
  return { base: base && fold(base, headFolder.layout, undefined, reader, known), head: headFolder }
}

/** Paths as seen from the folder; the root folder is `.`. */
function namesOf({ folder, files }: Listing): string[] {
  return files.map(({ path }) => (folder === '.' ? path : path.slice(folder.length + 1)))
}

function inFolder({ folder }: Listing, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}

function textOf(file: SourceFile | undefined): string | null {
  return file ? content(file).sql : null
}

function stray(file: SourceFile | undefined, reason: Stray['reason']): Stray[] {
  return file ? [{ path: file.path, oid: file.oid, reason }] : []
}

function submodulesIn({ files }: Listing): Pick<Folder, 'submodules'> {
  const submodules = files.flatMap(({ path, oid, mode }) => (mode === SUBMODULE && !isSql(path) ? [{ path, oid }] : []))
  return submodules.length > 0 ? { submodules } : {}
}

function byPath(a: Stray, b: Stray): number {
  return byCodeUnit(a.path, b.path)
}

function isBlank(sql: string | null): boolean {
  return sql === null || significant(sql).length === 0
}

function migration(named: Named, files: ReadonlyMap<string, SourceFile>, reader: Reader): Migration[] {
  const file = files.get(named.file)
  if (file === undefined) return []
  const { version, name, key, sorts, transaction, repeats, snapshot, contained, livesWith, late } = named
  const { sql: text, unreadable, bytes } = content(file)
  const sql = text === null ? null : (toolNamed(reader.tool).plain?.(text) ?? text)
  const asks = transaction === undefined ? {} : { transaction }
  const parts = sql === null ? null : partsOf({ path: file.path, sql, line: 1, ...asks }, bytes.bom, reader.sections)
  const down = named.down === null ? undefined : files.get(named.down)
  const downSql = down ? content(down).sql : null
  return [
    {
      version,
      name,
      key,
      ...(sorts === undefined ? {} : { sorts }),
      ...(repeats ? { repeats } : {}),
      ...(snapshot ? { snapshot } : {}),
      ...(contained ? { contained } : {}),
      ...(livesWith === undefined ? {} : { livesWith }),
      ...(text !== sql && isBlank(sql) && !isBlank(text) ? { forOthers: true as const } : {}),
      path: file.path,
      oid: file.oid,
      up: parts?.up ? { ...parts.up, key, ...(late ? { late } : {}) } : null,
      down: parts?.down ?? (down && downSql !== null ? { path: down.path, sql: downSql, line: 1 } : null),
      unreadable: unreadable ?? (parts?.sections?.problem ? 'sections' : null),
      ...(parts?.sections ? { sections: parts.sections } : {}),
      bytes,
    },
  ]
}
