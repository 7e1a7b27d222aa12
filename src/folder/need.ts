/** A folder that holds no migration that can be read: nothing could be checked, and that is never green. */

import type { Folder } from '../model/folder.ts'
import type { FolderInput } from '../model/job.ts'
import { TOOLS, toolNamed } from '../tools/table.ts'
import type { Tool } from '../tools/tool.ts'
import { Trouble } from '../trouble.ts'
import { fileName, inside } from './paths.ts'
import { CODE } from './programs.ts'

/**
 * Throws Trouble when neither revision has a migration, unless a finding will say why: where SQL of another name is new.
 * @param by the tool that takes none of the files, and what says that it applies them; null where it is assumed
 */
export function needMigrations(base: Folder | null, head: Folder, by: Pick<FolderInput, 'runner' | 'because'>): void {
  if (head.migrations.length > 0 || (base?.migrations.length ?? 0) > 0) return
  const [before, after] = [base, head].map((folder) => folder?.strays.filter(({ reason }) => reason !== 'other') ?? [])
  // What undoes a file is named after that one, which is the one to rename.
  const first = after?.find(({ reason }) => reason !== 'lonely-down') ?? after?.[0]
  if (first === undefined) throw new Trouble(`Nothing could be checked: ${unreadable(head)}`)
  if (base !== null && before?.length === 0) return
  throw new Trouble(
    `No SQL file in ${head.path} is named as a migration, so nothing could be checked: ${shouldBe(head, first.path, by)}`,
  )
}

function shouldBe(
  head: Folder,
  path: string,
  { runner, because = null }: Pick<FolderInput, 'runner' | 'because'>,
): string {
  const other = readerOf(head)
  const end = /\.up\.sql$/i.test(path) ? '.up.sql' : '.sql'
  if (because === null || other === undefined || other.name === runner.tool)
    return (
      `${path} should be named like 001_initial_schema${end} or 20250101120000_initial_schema${end}, directly in the folder. ` +
      'Name the folder that holds such files, or take this one out of the settings.'
    )
  return (
    `${toolNamed(runner.tool).title}, which was taken because of ${because}, passes over ${path}. Where another tool or a program of ` +
    `your own applies these files, name it: --runner transactional, or "runner" in .github/rehearsal.yml.`
  )
}

/** A tool that takes files of such names. */
function readerOf(folder: Folder): Tool | undefined {
  const names = folder.paths.map((it) => inside(folder, it))
  return TOOLS.find(({ layouts }) => layouts.some(({ count }) => count(names) > 0))
}

const NAME_ANOTHER =
  'Make the first migration there, name the folder that holds the .sql files, or take this one out of the settings.'

function unreadable(folder: Folder): string {
  const { path, strays } = folder
  const [first] = strays
  if (first === undefined) return `${path} is empty. ${NAME_ANOTHER}`
  const code = strays.find((it) => CODE.test(it.path))
  if (code)
    return `${path} holds migrations in code (${fileName(code.path)}), and only SQL files can be rehearsed. If the tool can write its SQL into files, name their folder.`
  const tool = readerOf(folder)
  if (tool)
    return `${path} holds files as ${tool.title} names them (${fileName(first.path)}): set runner: ${tool.name}.`
  return `${path} holds no .sql file, but ${fileName(first.path)}. ${NAME_ANOTHER}`
}
