/** The door in the terminal: reads the two folders, has them checked, and prints the report. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { VERSION } from './about.ts'
import { writeOutput } from './commands/output.ts'
import { openProgress } from './commands/progress.ts'
import { openTiming } from './commands/timing.ts'
import type { Limits, ReplayJob } from './model/job.ts'
import type { Checked } from './model/report.ts'
import { checkGiven, type OpenStage } from './node.ts'
import { render } from './render/table.ts'
import { renderVerdict } from './render/terminal.ts'
import { defuse, defusedLines } from './render/words/defuse.ts'
import { showsLinks } from './render/words/links.ts'
import { withoutCommands } from './render/words/log-line.ts'
import { type Asked, parseFlags } from './settings/flags.ts'
import type { Given, Settings } from './settings/settings.ts'
import { openStage } from './stage/stage.ts'
import { Trouble } from './trouble.ts'

/** Everything that is not in the program: passed in, so that importing it does nothing and tests can be in charge. */
export interface World {
  /** Without node and the script. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** Only for what an editor or an agent says. */
  readonly stdin: () => NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly now: () => Date
  /** Opens where the SQL runs: a guarded process when not said. */
  readonly openStage?: OpenStage
}

const ISSUES = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues'

/**
 * Runs one command line. Resolves to the exit code when everything is written: 0 clean, 1 findings at or above
 * `--fail-on`, 2 could not check. Never rejects for a reason of the user's or of our own.
 */
export async function main(world: World): Promise<number> {
  try {
    return await run(world)
  } catch (error) {
    await write(world.stderr, withoutCommands(complaint(error)))
    return 2
  }
}

async function run(world: World): Promise<number> {
  const asked = parseFlags(world.argv)
  if (asked.command === 'check') return checkCommand(asked, world)
  if (asked.command === 'status') return statusCommand(asked.given, world)
  if (asked.command === 'lsp' || asked.command === 'mcp') return serve(asked, world)
  await write(world.stdout, withoutCommands(await printed(asked, world)))
  return 0
}

type AskedCheck = Extract<Asked, { command: 'check' }>
type AskedServer = Extract<Asked, { command: 'lsp' | 'mcp' }>
/** What ends with a text, and with exit code 0. */
type AskedText = Exclude<Asked, { command: 'check' | 'status' | 'lsp' | 'mcp' }>

/** Commands that are not needed for a check are loaded when they are asked for. */
async function printed(asked: AskedText, world: World): Promise<string> {
  switch (asked.command) {
    case 'help':
      return (await import('./settings/help.ts')).help()
    case 'version':
      return `${VERSION}\n`
    case 'rules':
      return (await import('./commands/rules.ts')).listRules(asked.given)
    case 'explain':
      return explain(asked.what, asked.given, world)
    case 'init':
      return initCommand(asked.given, world)
    case 'folders':
      return (await import('./commands/folders.ts')).listFolders(asked.given, world)
    case 'renumber':
      return (await import('./commands/renumber/renumber.ts')).renumber(asked.given, {
        cwd: world.cwd,
        now: world.now(),
      })
  }
}

async function initCommand(given: Given, { cwd }: World): Promise<string> {
  const dryRun = given.has('dryRun')
  if (!given.has('deploy')) return (await import('./commands/init/init.ts')).init({ cwd, dryRun })
  const { initDeploy } = await import('./commands/init/deploy.ts')
  return initDeploy({ cwd, dryRun, folders: given.get('folders') ?? [] })
}

/** A rule by its id; whatever has the look of a path is a file. */
async function explain(what: string, given: Given, world: World): Promise<string> {
  if (!/[./\\]/.test(what)) return (await import('./commands/rules.ts')).tellRule(what, given)
  const { explainFile } = await import('./commands/explain/file.ts')
  const stage = (world.openStage ?? openStage)()
  try {
    const play = (job: ReplayJob, limits: Limits) => stage.run(job, limits)
    return await explainFile(what, given, { cwd: world.cwd, play })
  } finally {
    stage.close()
  }
}

/** For an editor or an agent, until it leaves. Each is loaded when it is asked for: both are larger than the check itself. */
async function serve({ command, given }: AskedServer, world: World): Promise<number> {
  const { cwd, stdin, stdout, now, openStage } = world
  const serving = { check: checkGiven, given, cwd, stdin: stdin(), stdout, now, openStage }
  if (command === 'lsp') return (await import('./editors/lsp.ts')).serveEditor(serving)
  return (await import('./editors/mcp.ts')).serveAgent(serving)
}

async function checkCommand(asked: AskedCheck, world: World): Promise<number> {
  const say = (text: string) => void world.stderr.write(text)
  const timing = openTiming()
  const around = {
    ...{ cwd: world.cwd, now: world.now(), timing },
    ...{ begun: performance.now(), env: world.env, openStage: world.openStage },
    progress: openProgress((text) => say(withoutCommands(text)), { isTerminal: world.stderr.isTTY === true }),
  }
  const { checked, settings } = await checkGiven(asked.given, around).catch((error: unknown) => {
    throw mistyped(asked, world.cwd, error) ?? error
  })
  await timing.of('rendering', () => deliver(checked, settings, world))
  if (asked.given.has('timing')) say(timing.table())
  return checked.report.verdict === 'pass' ? 0 : 1
}

async function statusCommand(given: Given, world: World): Promise<number> {
  const stage = (world.openStage ?? openStage)()
  try {
    const { status } = await import('./commands/status/status.ts')
    const { text, code } = await status(given, {
      ...{ cwd: world.cwd, version: VERSION, color: wantsColor(world), width: terminalOf(world).width ?? WIDEST },
      look: (job, limits) => stage.look(job, limits),
    })
    await write(world.stdout, withoutCommands(text))
    return code
  } finally {
    stage.close()
  }
}

/** Where a word that is nearly a command names no folder: of no revision, or the check would not have failed, nor on disk. */
function mistyped({ given, meant }: AskedCheck, cwd: string, error: unknown): Trouble | null {
  const [word] = given.get('folders') ?? []
  if (!(error instanceof Trouble) || !meant || !word || existsSync(resolve(cwd, word))) return null
  return new Trouble(`There is no command and no folder ${word}; did you mean "${meant}"? See sqlite-rehearsal --help.`)
}

async function deliver(checked: Checked, settings: Settings, world: World): Promise<void> {
  const color = wantsColor(world)
  const { output, format } = settings
  const { failOn, notes } = settings
  const look = output === null ? { color, ...terminalOf(world) } : {}
  const text = render(checked, format, { failOn, notes, ...look })
  // In these the commands are ours.
  if (output === null) return write(world.stdout, format === 'github' ? text : withoutCommands(text))
  await writeOutput(world.cwd, output, text)
  await write(world.stdout, withoutCommands(renderVerdict(checked.report, { color })))
}

/** Longer lines are hard to read, shorter ones cut every statement. */
const [NARROWEST, WIDEST] = [60, 110]

/** How wide the terminal is, and whether it shows links; nothing for what is no terminal. */
function terminalOf({ env, stdout }: World): { width?: number; links?: boolean } {
  if (stdout.isTTY !== true) return {}
  const width = Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80))
  return { width, links: showsLinks(env) }
}

/** https://no-color.org and https://force-color.org: set and not empty. */
function wantsColor({ env, stdout }: World): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

function complaint(error: unknown): string {
  if (error instanceof Trouble) return `sqlite-rehearsal: ${defusedLines(error.message).join('\n')}\n`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = stack.split('\n').map(defuse)
  return `This is a bug in sqlite-rehearsal ${VERSION}. Nothing was checked.\n${lines.join('\n')}\nPlease report it: ${ISSUES}\n`
}

/** Resolves when the text has left this process. A reader that went away, as in `… | head`, is not an error. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const settle = (error?: NodeJS.ErrnoException | null) => (error && error.code !== 'EPIPE' ? fail(error) : done())
    stream.once('error', settle)
    stream.write(text, settle)
  })
}
