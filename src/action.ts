/** The door on GitHub: reads the two folders of an event, has them checked, and has the report delivered. */

import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { VERSION } from './about.ts'
import { type Checked, type CheckOptions, check, type FolderInput } from './check.ts'
import { deliver, type World } from './deliver.ts'
import { looksNumbered } from './find.ts'
import { folderInputs } from './inputs.ts'
import { SETTINGS_PATH } from './options.ts'
import type { Payload } from './pull-request.ts'
import { readEvent } from './read/event.ts'
import type { Tree } from './read/tree.ts'
import { openStage } from './replay/stage.ts'
import { githubReader } from './send/github.ts'
import { quietly } from './send/log.ts'
import { announce } from './send/runner.ts'
import { type FileSettings, type Given, mergeSettings, NO_FILE, parseInputs, type Settings } from './settings.ts'
import { parseSettingsFile } from './settings-file.ts'
import { Trouble } from './trouble.ts'

const ISSUES = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues'

/** Runs the Action. Resolves to the exit code: 0 clean, 1 findings at or above `fail-on`, 2 could not check. */
export async function run(world: World): Promise<number> {
  try {
    return await rehearse(world)
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

async function rehearse(world: World): Promise<number> {
  const given = parseInputs(world.env)
  const event = await readPayload(world.env.GITHUB_EVENT_PATH)
  const { settings, inputs } = await readAll(given, event, world)
  const checked = await checkOnStage(inputs, { ...settings, version: VERSION, now: world.now })
  await deliver(world, { checked, settings, event, inputs })
  return checked.report.verdict === 'pass' ? 0 : 1
}

/** Everything that the check needs to know of the repository. */
async function readAll(
  given: Given,
  event: Payload,
  world: World,
): Promise<{ settings: Settings; inputs: readonly FolderInput[] }> {
  const { base, head, remarks, close } = await readRevisions(given, event, world)
  try {
    const found = await settingsFile(mergeSettings(given).config, base, head)
    const settings = mergeSettings(given, found.file)
    const all = [...remarks, ...found.remarks]
    return { settings, inputs: await folderInputs({ root: workspace(world), base, head, settings, remarks: all }) }
  } finally {
    close()
  }
}

async function readPayload(path: string | undefined): Promise<Payload> {
  if (!path) throw new Trouble('GITHUB_EVENT_PATH is not set. In a terminal, run "npx sqlite-rehearsal" instead.')
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Trouble(`The event cannot be read from GITHUB_EVENT_PATH: ${error.message}`)
  })
  try {
    const payload: unknown = JSON.parse(text)
    if (typeof payload === 'object' && payload !== null) return payload
  } catch {}
  throw new Trouble('The file that GITHUB_EVENT_PATH names does not hold an event.')
}

function workspace({ env, cwd }: World): string {
  return env.GITHUB_WORKSPACE || cwd
}

function readRevisions(given: Given, event: Payload, world: World): ReturnType<typeof readEvent> {
  const { env } = world
  const { base, token, config } = mergeSettings(given)
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  return readEvent({
    workspace: workspace(world),
    temporary: env.RUNNER_TEMP || tmpdir(),
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event,
    sha: env.GITHUB_SHA ?? '',
    base,
    token,
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    ask: token === '' ? null : githubReader({ apiUrl, token }),
    likely: (path) => path === (config ?? SETTINGS_PATH) || looksNumbered(path),
  })
}

/** The settings of the base: a pull request cannot relax the check that it has to pass. Without a base, the head's. */
async function settingsFile(
  named: string | null,
  base: Tree | null,
  head: Tree,
): Promise<{ file: FileSettings; remarks: readonly string[] }> {
  const path = named ?? SETTINGS_PATH
  const theirs = await head.text(path)
  const ours = base === null ? theirs : await base.text(path)
  if (named !== null && ours === null && theirs === null) throw new Trouble(`There is no settings file ${named}.`)
  const file = ours === null ? NO_FILE : parseSettingsFile(ours, path)
  const remark = `${path} is changed here. This check used what the base says; the change counts once it is merged.`
  return { file, remarks: ours === theirs ? [] : [remark] }
}

/** Strangers' SQL is played in a process of its own, which is ended whatever happens. */
async function checkOnStage(
  inputs: readonly FolderInput[],
  options: Omit<CheckOptions, 'stage'> & Pick<Settings, 'limits'>,
): Promise<Checked> {
  const stage = openStage()
  try {
    return await check(inputs, { ...options, stage: (job) => stage.run(job, options.limits) })
  } finally {
    stage.close()
  }
}
