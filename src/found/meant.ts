/** Which folders a check is about, which tool applies each, and how that is known. */

import { isBelow, isSql } from '../folder/paths.ts'
import type { Listing, Tree } from '../model/files.ts'
import type { Runner } from '../model/runner.ts'
import type { At } from '../tools/settings/text.ts'
import { Trouble } from '../trouble.ts'
import { codeMigrations, codeRemark, codeSentence } from './code.ts'
import { namesIn } from './fit.ts'
import { DEFAULT_RUNNER, type RunnerClue, type Sight } from './found.ts'
import { isUnread, kindOf } from './kinds.ts'
import { type FolderTool, type Look, look } from './look.ts'
import { otherBySql } from './other-databases.ts'
import { runnerOf } from './runner.ts'

/** A folder to check. */
export interface MeantFolder {
  readonly path: string
  readonly runner: Runner
  /** By what it is known: `wrangler.jsonc:7`; null where nothing tells, and the runner is assumed. */
  readonly because: string | null
  /** Sentences for the report: what speaks for another tool, what was assumed. */
  readonly remarks: readonly string[]
}

/** What a check is about. */
export interface Meant {
  readonly folders: readonly MeantFolder[]
  /** Sentences for the report about folders that are not checked. */
  readonly remarks: readonly string[]
}

/** More folders in one check would not be read by anybody. */
const MOST_FOLDERS = 20

/** How many files a check may read to find the tools: each can be a request. */
const MOST_FILES = 60

/**
 * The folders that are named, or else all that look like folders of SQLite's migrations. Trouble when there is none.
 * @param trusted what says which tool applies a folder where it tells at all: on GitHub the base, since a pull request must not
 *   choose how it is checked; null for the head
 */
export async function meantFolders(
  head: Tree,
  base: Tree | null,
  named: readonly string[],
  trusted: Tree | null = null,
): Promise<Meant> {
  const seen = await look(head, base, named, MOST_FILES)
  if (seen.folders.length === 0 && named.length > 0)
    throw new Trouble(`Nothing could be checked. ${seen.passedOver.map(passedOver).join(' ')}`)
  if (seen.folders.length === 0) throw await nothing(head, seen)
  for (const { path } of seen.folders) await needSql(head, path, seen.paths)
  if (named.length === 0 && seen.folders.length > MOST_FOLDERS) throw tooMany(seen.folders)
  const before =
    trusted &&
    (await look(
      trusted,
      null,
      seen.folders.map(({ path }) => path),
      MOST_FILES,
    ))
  return {
    folders: seen.folders.map((folder) => asTrusted(folder, before)),
    remarks: [...seen.passedOver.map(passedOver), ...(named.length > 0 ? [] : await codeBeside(head, seen))],
  }
}

/**
 * Said where a folder was another database's and none of its files is left: the new ones are SQLite's first. Null for any other.
 * @param was the folder at the base
 * @param is the folder at the head
 */
export async function otherBefore(base: Tree, was: Listing, is: Listing): Promise<string | null> {
  const names = new Set(is.files.map(({ path }) => path.slice(is.folder.length)))
  const sql = was.files.filter(({ path }) => isSql(path))
  if (sql.length === 0 || sql.some(({ path }) => names.has(path.slice(was.folder.length)))) return null
  const { passedOver } = await look(base, null, [was.folder], MOST_FILES)
  const text = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())
  if (passedOver.length === 0 && !sql.some(({ bytes }) => otherBySql(text(bytes)))) return null
  return `The files that ${was.folder} had were for another database than SQLite: the new ones are checked as the first.`
}

/** A folder that holds programs and no SQL: which tool's they are, and how their SQL is had, is worth more than "no file". */
async function needSql(head: Tree, folder: string, paths: readonly string[]): Promise<void> {
  if (namesIn(folder, paths).some((name) => /\.(?:sql|sqm)$/i.test(name))) return
  const code = await codeMigrations(paths, folder, (path) => head.text(path).catch(() => null))
  if (code) throw new Trouble(codeSentence(code))
}

/** Migrations that are programs, in other folders than those that are checked. */
async function codeBeside(head: Tree, { folders, paths }: Look): Promise<string[]> {
  const isChecked = (path: string) => folders.some((folder) => isBelow(path, folder.path))
  const others = paths.filter((path) => !isUnread(path) && !isChecked(path))
  const code = await codeMigrations(others, null, (path) => head.text(path).catch(() => null))
  return code ? [codeRemark(code)] : []
}

/** The tool as the trusted revision has it, where that one tells; a pull request that changes it is told so. */
function asTrusted(folder: FolderTool, before: Look | null): MeantFolder {
  const trusted = before?.folders.find(({ path }) => path === folder.path)
  const tells = trusted && trusted.runner !== null && !trusted.byNames
  if (!tells || trusted.runner === folder.runner) return withTool(folder)
  const found = withTool(trusted)
  const remark = `This pull request changes which tool applies ${folder.path}: it was checked as ${found.runner.name}, which the base has (${found.because}).`
  return { ...found, remarks: [...found.remarks, remark] }
}

function withTool({ path, runner: words, because, against, tied, byNames, untold }: FolderTool): MeantFolder {
  const [first] = because
  if (words === null) return assumed(path, against)
  const runner = runnerOf(words)
  const remarks = untold ? [keysUntold(path, runner)] : []
  if (byNames || first === undefined) return { path, runner, because: 'the names of its files', remarks }
  return {
    path,
    runner,
    because: placeOf(first.at),
    remarks: [...(tied ? [conflict(path, first, against)] : []), ...remarks],
  }
}

const NOTHING_TELLS = 'Nothing in the repository says which tool applies '

/** Whether a remark says no more than that the usual runner is assumed: nobody asks for it where no SQL is run. */
export function isAssumption(remark: string): boolean {
  return remark.startsWith(NOTHING_TELLS)
}

/** Nothing tells: a script around SQLite's shell. */
function assumed(path: string, [unfit]: readonly RunnerClue[]): MeantFolder {
  const other =
    unfit === undefined ? '' : ` (${placeOf(unfit.at)} speaks for ${unfit.runner}, which takes no file of such names)`
  const remark =
    `${NOTHING_TELLS}${path}${other}, so a script that feeds each file to sqlite3 is assumed. ` +
    'If it is another one, one line in .github/rehearsal.yml says so, such as "runner: d1".'
  return { path, runner: runnerOf(DEFAULT_RUNNER), because: null, remarks: [remark] }
}

/** Nothing tells what foreign keys are on the tool's connection: on is what can lose more. */
function keysUntold(path: string, { tool }: Runner): string {
  return (
    `${path} was checked with foreign keys on, and nothing in the repository tells whether they are: with the SQLite that the library ` +
    'can bring along (feature bundled) they are, with that of the system only after PRAGMA foreign_keys = ON on the same connection. ' +
    `If they are off, set runner: { like: ${tool}, foreign-keys: off } in .github/rehearsal.yml.`
  )
}

function placeOf({ path, line }: At): string {
  return `${path}:${line}`
}

function conflict(folder: string, { at, runner }: RunnerClue, against: readonly RunnerClue[]): string {
  const others = against.map((clue) => `${placeOf(clue.at)} speaks for ${clue.runner}`).slice(0, 3)
  return `${folder} was checked as ${runner} applies it, because of ${placeOf(at)}; ${others.join(', ')}. Set "runner" in .github/rehearsal.yml if that is the one.`
}

function passedOver({ rejects, at, says }: Sight): string {
  const where = at.path === rejects ? '' : ` (${placeOf(at)})`
  const how = kindOf(at.path) === 'settings' ? 'Name the folder and set its "runner"' : 'Name the folder'
  return `${rejects} is not checked: ${says.replace(/\.$/, '')}${where}. ${how} to check it all the same.`
}

async function nothing(head: Tree, seen: Look): Promise<Trouble> {
  const code = await codeMigrations(seen.paths, null, (path) => head.text(path).catch(() => null))
  const skipped = seen.passedOver.map((sight) => ` ${passedOver(sight)}`).join('')
  if (code) return new Trouble(`${codeSentence(code)}${skipped}`)
  return new Trouble(
    'No folder of migrations was found: no file is named like 001_initial_schema.sql (digits, then _ or -, then a name), ' +
      'V1__name.sql or 20250101120000_name/migration.sql. Name the folder: sqlite-rehearsal <folder>, or the input "folder" of the ' +
      `Action.${skipped}`,
  )
}

function tooMany(folders: readonly FolderTool[]): Trouble {
  const shown = folders.slice(0, 10).map(({ path }) => path)
  return new Trouble(
    `${folders.length} folders look like folders of migrations: ${shown.join(', ')} and ${folders.length - shown.length} more. ` +
      'Name those to check in "folders" of .github/rehearsal.yml, or on the command line.',
  )
}
