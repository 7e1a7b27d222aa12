/** `sqlite-rehearsal status DATABASE [FOLDER]`: what a real database has of a folder's files, and what to do about the rest. */

import { namedFolders } from '../../folder/find.ts'
import { type MeantFolder, meantFolders } from '../../found/meant.ts'
import type { Tree } from '../../model/files.ts'
import type { Limits } from '../../model/job.ts'
import type { Glance, StatusJob, StatusSeen } from '../../model/status.ts'
import { readWorkingTree } from '../../revisions/terminal.ts'
import { type Given, mergeSettings, type Settings } from '../../settings/settings.ts'
import { terminalSettings } from '../../settings/which.ts'
import { Trouble } from '../../trouble.ts'
import { folderArgument } from '../folder-argument.ts'
import { readRows } from '../given-rows.ts'
import { type Chosen, chooseRunner } from './choose.ts'
import { concrete } from './concrete.ts'
import { statusJson } from './json.ts'
import { withPast } from './past.ts'
import { planFor } from './plan.ts'
import { readOrOutline } from './read.ts'
import { statusText } from './text.ts'
import { type Told, verdictOf, withName } from './told.ts'

/** Where it runs. */
export interface Around {
  /** Absolute. */
  readonly cwd: string
  readonly version: string
  readonly color: boolean
  /** Columns. */
  readonly width: number
  /** Looks at a database in a guarded process. */
  readonly look: (job: StatusJob, limits: Limits) => Promise<StatusSeen>
}

/**
 * The report as text, and the exit code: 0 in step or only pending, 1 something is wrong. Throws Trouble for a database or a
 * folder that cannot be read.
 */
export async function status(given: Given, around: Around): Promise<{ text: string; code: 0 | 1 }> {
  const told = await toldOf(given, around)
  const { statusFormat } = mergeSettings(given)
  const text = statusFormat === 'json' ? statusJson(told, around.version) : statusText(told, around)
  return { text, code: verdictOf(told.seen) === 'wrong' ? 1 : 0 }
}

async function toldOf(given: Given, { cwd, look }: Around): Promise<Told> {
  const [typed] = given.get('on') ?? []
  if (typed === undefined) throw new Trouble('Name the database: sqlite-rehearsal status DATABASE [FOLDER].')
  const tree = await readWorkingTree(cwd)
  const { root, head } = tree
  const file = await terminalSettings(mergeSettings(given).config, { base: null, head, root }, cwd)
  const named = given.get('folders')?.map((folder) => folderArgument(folder, root, tree.here))
  const settings = mergeSettings(named ? new Map(given).set('folders', named) : given, file)
  const { database, size } = await readOrOutline(cwd, typed, settings.limits)
  const job = { database }
  const asked = async (all: StatusJob) => look(all, settings.limits).catch((error: unknown) => withName(error, typed))
  const { glance } = await asked({ ...job, plan: null })
  const { folder, chosen } = await meant(head, settings, glance)
  const own = settings.own.get(folder.path) ?? settings
  const listing = await head.listing(folder.path)
  const baseline = await readRows(root, own.baseline, 'baseline')
  const { plan, remarks } = planFor(listing, chosen.runner, { layout: own.layout, sqlite: own.sqlite, baseline })
  return {
    database: { path: typed, bytes: size, ...howRead(database) },
    folder: folder.path,
    runner: chosen.runner,
    remarks: [...chosen.remarks, ...remarks],
    seen: concrete(await withPast(await asked({ ...job, plan }), plan, root), { database: typed, folder: folder.path }),
  }
}

function howRead(database: StatusJob['database']): Pick<Told['database'], 'beside' | 'isOutline'> {
  const isOutline = 'schema' in database
  return { isOutline, beside: isOutline ? [] : database.beside.map(({ ending }) => ending) }
}

/** The one folder that is meant: named, or found; of several the one whose history the database holds. */
async function meant(head: Tree, settings: Settings, glance: Glance): Promise<{ folder: MeantFolder; chosen: Chosen }> {
  const names = settings.folders.length > 0 ? await namedFolders(head, settings.folders) : []
  const { folders } = await meantFolders(head, null, names)
  const all = folders.map((folder) => {
    const set = (settings.own.get(folder.path) ?? settings).runner
    const how = { runner: set ?? folder.runner, because: folder.because, isSet: set !== null }
    return { folder, chosen: chooseRunner(glance, how), same: how.runner }
  })
  const fitting = all.filter(({ chosen, same }) => chosen.runner === same)
  const [only, ...more] = all.length === 1 ? all : fitting
  if (only !== undefined && more.length === 0) return only
  const paths = folders.map(({ path }) => path).slice(0, 10)
  throw new Trouble(
    `There are several folders of migrations: ${paths.join(', ')}. Name one: sqlite-rehearsal status DATABASE FOLDER.`,
  )
}
