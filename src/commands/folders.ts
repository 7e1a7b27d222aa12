/** `sqlite-rehearsal folders`: which folders a check would look at, for people and for a workflow's matrix. */

import { namedFolders } from '../folder/find.ts'
import { meantFolders } from '../found/meant.ts'
import { readRevisions, readWorkflow } from '../github/workflow.ts'
import type { Tree } from '../model/files.ts'
import { defuse } from '../render/words/defuse.ts'
import { readWorkingTree } from '../revisions/terminal.ts'
import { type Given, mergeSettings, type Settings } from '../settings/settings.ts'
import { eventSettings, terminalSettings } from '../settings/which.ts'
import { Trouble } from '../trouble.ts'

interface Where {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/**
 * The folders of the settings file, else every one that looks like one of migrations, in the format that `--format` names.
 * In a workflow the settings of the base count, as they do for the check. Throws Trouble when there is none: a job whose
 * matrix is empty is skipped, and a check that is skipped counts as passed.
 */
export async function listFolders(given: Given, where: Where): Promise<string> {
  const isWorkflow = where.env.GITHUB_ACTIONS === 'true' && where.env.GITHUB_EVENT_PATH
  const folders = await (isWorkflow ? inWorkflow(given, where) : inTerminal(given, where))
  if (folders.length === 0)
    throw new Trouble('No folder of migrations was found: no file is named like 001_initial_schema.sql.')
  return listed(folders, mergeSettings(given).list)
}

async function inTerminal(given: Given, { cwd }: Where): Promise<string[]> {
  const { head, root } = await readWorkingTree(cwd)
  const file = await terminalSettings(mergeSettings(given).config, { base: null, head, root }, cwd)
  return named(mergeSettings(given, file), head, null)
}

async function inWorkflow(given: Given, where: Where): Promise<string[]> {
  const { config } = mergeSettings(given)
  const workflow = await readWorkflow(where, where.env.GITHUB_TOKEN ?? '')
  const { base, head, close } = await readRevisions(workflow, { base: null, config })
  try {
    return await named(mergeSettings(given, (await eventSettings(config, base, head)).file), head, base)
  } finally {
    close()
  }
}

async function named({ folders }: Settings, head: Tree, base: Tree | null): Promise<string[]> {
  if (folders.length > 0) return namedFolders(head, folders, base)
  return (await meantFolders(head, base, [])).folders.map(({ path }) => path)
}

function listed(folders: readonly string[], format: Settings['list']): string {
  if (format === 'terminal') return folders.map((folder) => `${defuse(folder)}\n`).join('')
  const list = format === 'json' ? folders : { include: folders.map((folder) => ({ folder })) }
  return `${JSON.stringify(list)}\n`
}
