/** The door on GitHub: reads the two folders of an event, has them checked, and has the report delivered. */

import { VERSION } from './about.ts'
import { folderInputs } from './commands/inputs.ts'
import { noBaseOfEvent } from './commands/need-base.ts'
import { openProgress } from './commands/progress.ts'
import { deliver, type World } from './github/deliver.ts'
import { labelled } from './github/label.ts'
import { quietly } from './github/log.ts'
import { askElsewhere } from './github/pulls.ts'
import { announce } from './github/step.ts'
import { readRevisions, readWorkflow, type Workflow } from './github/workflow.ts'
import type { FolderInput } from './model/job.ts'
import type { SettingsChange } from './model/rule.ts'
import { checkGuarded, type OpenStage } from './node.ts'
import { SETTINGS_PATH } from './settings/options.ts'
import { type Given, mergeSettings, parseInputs, type Settings } from './settings/settings.ts'
import { changedSettings, eventSettings } from './settings/which.ts'
import { Trouble } from './trouble.ts'

const ISSUES = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues'

/**
 * Runs the Action. Resolves to the exit code: 0 clean, 1 findings at or above `fail-on`, 2 could not check.
 * @param openStage opens where the SQL runs: a guarded process when not said
 */
export async function run(world: World, openStage?: OpenStage): Promise<number> {
  try {
    return await rehearse(world, openStage)
  } catch (error) {
    if (error instanceof Trouble) announce({ level: 'error', message: error.message })
    else complain(error, world)
    return 2
  }
}

function complain(error: unknown, world: World): void {
  world.write(quietly(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const message = `This is a bug in sqlite-rehearsal ${VERSION}: nothing was checked. Please report it at ${ISSUES}`
  announce({ level: 'error', message })
}

async function rehearse(world: World, openStage?: OpenStage): Promise<number> {
  const begun = performance.now()
  const given = parseInputs(world.env)
  const { token, config } = mergeSettings(given)
  const workflow = await readWorkflow(world, token)
  const { settings, inputs, settingsChange } = await readAll(given, config ?? SETTINGS_PATH, workflow)
  const options = {
    ...{ ...settings, version: VERSION, now: world.now, settingsChange },
    ...{
      begun,
      env: { CI: 'true' },
      progress: openProgress((text) => world.write(quietly(text)), { isTerminal: false }),
    },
    elsewhere: askElsewhere(workflow, settings.levels),
    override: () => labelled(workflow, settings.overrideLabel),
  }
  const checked = await checkGuarded(inputs, options, openStage)
  await deliver(world, { checked, settings, event: workflow.event, inputs })
  return checked.report.verdict === 'pass' ? 0 : 1
}

interface Everything {
  readonly settings: Settings
  readonly inputs: readonly FolderInput[]
  readonly settingsChange: SettingsChange | null
}

/** Everything that the check needs to know of the repository. */
async function readAll(given: Given, path: string, workflow: Workflow): Promise<Everything> {
  const { base, head, remarks, close } = await readRevisions(workflow, mergeSettings(given))
  try {
    if (base === null) throw noBaseOfEvent(remarks)
    const read = await eventSettings(mergeSettings(given).config, base, head)
    const settings = mergeSettings(given, read.file)
    const settingsChange = await changedSettings({ path, base, head, used: 'base' })
    const inputs = await folderInputs({
      root: workflow.workspace,
      base,
      head,
      settings,
      remarks: [...remarks, ...read.remarks],
      trusted: base,
    })
    return { settings, inputs, settingsChange }
  } finally {
    close()
  }
}
