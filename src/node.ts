/** The library with git, a disk, the settings file, and a guarded process for SQL that is not trusted. */

import { resolve } from 'node:path'
import { VERSION } from './about.ts'
import { type CheckOptions, check } from './check.ts'
import { folderArgument } from './commands/folder-argument.ts'
import { folderInputs } from './commands/inputs.ts'
import { isCi, needBase } from './commands/need-base.ts'
import { openProgress, type Progress } from './commands/progress.ts'
import { openTiming, type Timing } from './commands/timing.ts'
import type { FolderInput, Limits, ReplayJob } from './model/job.ts'
import type { Checked } from './model/report.ts'
import { readTerminal, type TerminalOptions, type TerminalTrees } from './revisions/terminal.ts'
import type { Option, OptionName } from './settings/option.ts'
import { problemWith } from './settings/option.ts'
import { OPTIONS, SETTINGS_PATH, TOTAL_IN_CI } from './settings/options.ts'
import { type Given, mergeSettings, type Settings } from './settings/settings.ts'
import { changedSettings, terminalSettings } from './settings/which.ts'
import { openStage, type Stage } from './stage/stage.ts'
import { Trouble } from './trouble.ts'

export { startEngine as engines } from './stage/engines.ts'

/** What the command line's flags say, by the same names: `{ folders: ['migrations'], base: 'main', runner: 'd1' }`. */
export type RepositoryOptions = {
  /** Where the repository is, or a folder in it; the current folder when not said. */
  readonly cwd?: string
  /** Today; now when not said. */
  readonly now?: Date
} & { readonly [name in OptionName]?: string | readonly string[] | boolean }

/**
 * Checks the repository as `npx sqlite-rehearsal` does: finds base, head, folder and settings file, and runs the SQL in a
 * process of its own that has a deadline. Rejects with `Trouble` when something cannot be checked.
 */
export async function checkRepository(options: RepositoryOptions = {}): Promise<Checked> {
  const { cwd = '.', now = new Date(), ...given } = options
  const around = { begun: performance.now(), env: {}, progress: SILENT }
  const { checked } = await checkGiven(givenBy(given), { cwd: resolve(cwd), now, timing: openTiming(), ...around })
  return checked
}

function givenBy(options: Readonly<Record<string, unknown>>): Given {
  const given = new Map<OptionName, readonly string[]>()
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === false) continue
    const option = OPTIONS.find((one) => one.name === name)
    if (option === undefined) throw new Trouble(`There is no option "${name}".`)
    given.set(option.name, textsOf(option, value))
  }
  return given
}

function textsOf(option: Option, value: unknown): string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  const problem = texts.map((text) => problemWith(option, text)).find((it) => it !== null)
  if (problem) throw new Trouble(`The option "${option.name}": ${problem}.`)
  return texts
}

/** What is not in the options. `timing` is told how long each phase took. */
export interface Surroundings extends Waiting {
  /** Absolute. */
  readonly cwd: string
  readonly now: Date
  readonly timing: Timing
  /** Opens where the SQL runs: a guarded process when not said. A test that trusts its SQL runs it in its own. */
  readonly openStage?: OpenStage | undefined
  /** Where the two revisions come from: git, or a plain folder, when not said. */
  readonly revisions?: (o: TerminalOptions) => Promise<TerminalTrees>
}

/** Who waits for the run, and since when. */
export interface Waiting {
  /** When the run began, by `performance.now()`. */
  readonly begun: number
  /** Tells whether this is a workflow, which must have a base and an end. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly progress: Progress
}

const SILENT: Progress = openProgress(() => {}, { isTerminal: false })

export type OpenStage = () => Stage

/** Checks what options mean in a repository, and says which settings counted. */
export async function checkGiven(
  given: Given,
  around: Surroundings,
): Promise<{ checked: Checked; settings: Settings }> {
  return onStage(around.openStage, (stage) => readAndCheck(given, around, stage))
}

/** Checks folders that were read already, with their SQL in a process of its own. */
export function checkGuarded(
  folders: readonly FolderInput[],
  options: Omit<CheckOptions, 'stage'> & Waiting & { readonly limits: Limits },
  open?: OpenStage,
): Promise<Checked> {
  return onStage(open, (stage) => check(folders, { ...options, stage: within(stage, options.limits, options) }))
}

/**
 * Runs one job after the other, each with a fair share of the time that is left for the whole run: what one does not need is
 * the next ones'.
 */
function within(stage: Stage, limits: Limits, { begun, env, progress }: Waiting): CheckOptions['stage'] {
  const all = limits.total ?? (isCi(env) ? TOTAL_IN_CI : null)
  return async (job, left) => {
    const total = all === null ? null : Math.max(0, begun + all * 1000 - performance.now()) / 1000 / left
    try {
      return await stage.run(job, { ...limits, total }, progress.tell)
    } finally {
      progress.end()
    }
  }
}

/** The process gets ready while the revisions are read, and is ended whatever happens. */
async function onStage<T>(open: OpenStage = openStage, action: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = open()
  try {
    return await action(stage)
  } finally {
    stage.close()
  }
}

async function readAndCheck(
  given: Given,
  around: Surroundings,
  stage: Stage,
): Promise<{ checked: Checked; settings: Settings }> {
  const { cwd, now, timing, env, revisions = readTerminal } = around
  const { config, base: baseRef, head: headRef, staged } = mergeSettings(given)
  const read = await timing.of('reading', () =>
    revisions({ cwd, base: baseRef, head: headRef, staged, gitDir: env.GIT_DIR || undefined }),
  )
  const { base, head, guessed, remarks } = read
  const folders = given.get('folders')?.map((folder) => folderArgument(folder, read.root, read.here))
  const file = await terminalSettings(config, read, cwd)
  const settings = mergeSettings(folders ? new Map(given).set('folders', folders) : given, file)
  const settingsChange = await changedSettings({ path: config ?? SETTINGS_PATH, base, head, used: 'head' })
  const files = await timing.of('reading', () =>
    folderInputs({
      root: read.root,
      base: settings.on === null ? base : null,
      head,
      settings,
      remarks: settings.on === null ? remarks : [],
    }),
  )
  const run = within(stage, settings.limits, around)
  if ((base === null || guessed) && !settings.all && settings.on === null) needBase(env, remarks)
  const inputs = await onIts(
    settings,
    files.map((one) => ({ ...one, guessed })),
    { cwd, stage },
  )
  const options = {
    ...{ ...settings, version: VERSION, now, rehearseKept: settings.on === null, settingsChange },
    async stage(job: ReplayJob, left: number) {
      const replayed = await timing.of('rehearsal', () => run(job, left))
      for (const [phase, took] of replayed.took ?? []) timing.part(phase, 'rehearsal', took)
      return replayed
    },
  }
  return { checked: await timing.of('rules', () => check(inputs, options)), settings }
}

/** With `--on`, what the database has is the base. */
async function onIts(
  { on, limits, all, base }: Settings,
  inputs: readonly FolderInput[],
  { cwd, stage }: { readonly cwd: string; readonly stage: Stage },
): Promise<readonly FolderInput[]> {
  if (on === null) return inputs
  if (all) throw new Trouble('--all takes every file for new, and --on asks the database which are: use one of them.')
  if (base !== null) throw new Trouble('--base names a revision as the base, and --on a database: use one of them.')
  const { onDatabase } = await import('./commands/status/on.ts')
  return onDatabase(inputs, { typed: on, cwd, limits, look: (job) => stage.look(job, limits) })
}
