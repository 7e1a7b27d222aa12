/** `sqlite-rehearsal explain FILE`: plays one migration on invented rows and tells what each statement does. */

import { fold } from '../../folder/layout.ts'
import { fileName, folderOf } from '../../folder/paths.ts'
import { completed } from '../../folder/plan.ts'
import type { Migration } from '../../model/folder.ts'
import type { FolderInput, ReplayJob } from '../../model/job.ts'
import type { Replayed } from '../../model/replayed.ts'
import { stepsJson, stepsText, type Told } from '../../render/steps.ts'
import { readWorkingTree } from '../../revisions/terminal.ts'
import { type Given, mergeSettings, type Settings } from '../../settings/settings.ts'
import { terminalSettings } from '../../settings/which.ts'
import { toolNamed } from '../../tools/table.ts'
import { Trouble } from '../../trouble.ts'
import { folderArgument } from '../folder-argument.ts'
import { folderInputs } from '../inputs.ts'

/** Where the command was started, and what plays SQL. */
export interface Around {
  readonly cwd: string
  readonly play: (job: ReplayJob, limits: Settings['limits']) => Promise<Replayed>
}

/**
 * Reads the folder of `file` as it is in the working tree, takes the files before it for applied, and tells the file. Throws Trouble
 * for a file that is no migration of its folder, and for one that could not be played.
 */
export async function explainFile(file: string, given: Given, { cwd, play }: Around): Promise<string> {
  const { root, here, head } = await readWorkingTree(cwd)
  const path = folderArgument(file, root, here)
  const config = mergeSettings(given).config
  const settings = mergeSettings(given, await terminalSettings(config, { base: null, head, root }, cwd))
  const input = await inputOf(path, { ...settings, folders: folderNames(path, settings) }, { root, head })
  const folder = fold(input.head, input.layout, undefined, input.runner)
  const at = folder.migrations.findIndex((it) => it.path === path || it.down?.path === path)
  const migration = folder.migrations[at]
  if (!migration?.up) throw new Trouble(`${path} is no migration of ${folder.path} that can be read.`)
  const before = folder.migrations.slice(0, at).flatMap(({ up }) => (up ? [up] : []))
  const whole = completed({ base: before, incoming: [migration.up], questions: [] }, folder, input)
  const job: ReplayJob = { ...whole, engine: { target: input.sqlite, older: false }, fresh: null, tells: true }
  const told = toldOf(migration, input, await play(job, settings.limits))
  return mergeSettings(given).rulesAs === 'json' ? stepsJson(told) : stepsText(told)
}

/** The folder that holds it, or the one around that, where each migration is a folder; those of the settings count first. */
function folderNames(path: string, { folders }: Settings): string[] {
  const around = [folderOf(path), folderOf(folderOf(path))]
  const named = around.find((one) => folders.includes(one))
  if (named !== undefined) return [named]
  return [around[/^(?:migration|up|down)\.sql$/i.test(fileName(path)) ? 1 : 0] ?? '.']
}

async function inputOf(
  path: string,
  settings: Settings,
  { root, head }: Pick<Awaited<ReturnType<typeof readWorkingTree>>, 'root' | 'head'>,
): Promise<FolderInput> {
  if ((await head.text(path)) === null) throw new Trouble(`There is no file ${path}.`)
  const [input] = await folderInputs({ root, base: null, head, settings, remarks: [] })
  if (input === undefined) throw new Trouble(`${folderOf(path)} is no folder of migrations.`)
  return input
}

function toldOf({ path }: Migration, { runner }: FolderInput, { told, stopped, engine, baseRefusals }: Replayed): Told {
  const [refusal] = baseRefusals
  if (stopped) throw new Trouble(`${stopped.at.path}, line ${stopped.at.line}: ${stopped.why}`)
  if (!told)
    throw new Trouble(`${path} could not be played${refusal ? `: ${refusal.at.path}: ${refusal.message}` : ''}.`)
  return { path, tool: toolNamed(runner.tool).title, sqlite: engine.sqlite, ...told }
}
