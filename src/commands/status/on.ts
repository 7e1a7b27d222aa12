/** `--on DATABASE`: the database's own history says what is new, and its own rows are what the new files meet. */

import type { FolderInput, Limits } from '../../model/job.ts'
import type { Compared, StatusJob, StatusSeen } from '../../model/status.ts'
import { Trouble } from '../../trouble.ts'
import { chooseRunner } from './choose.ts'
import { planFor } from './plan.ts'
import { readDatabase } from './read.ts'
import { withName } from './told.ts'

/** What is needed besides the folders. */
export interface OnDatabase {
  /** As it was typed, and the folder that it was typed in, which is absolute. */
  readonly typed: string
  readonly cwd: string
  readonly limits: Limits
  readonly look: (job: StatusJob, limits: Limits) => Promise<StatusSeen>
}

/**
 * The folder that the database belongs to, with what the database has as its base. Throws Trouble where the database cannot be
 * read, or where several folders may be meant.
 */
export async function onDatabase(inputs: readonly FolderInput[], o: OnDatabase): Promise<FolderInput[]> {
  const { typed, cwd, limits } = o
  const database = await readDatabase(cwd, typed, limits)
  const look = (job: StatusJob) => o.look(job, limits).catch((error: unknown) => withName(error, typed))
  const { glance } = await look({ database, plan: null })
  const all = inputs.map((input) => {
    const { runner, because = null } = input
    const chosen = chooseRunner(glance, { runner, because, isSet: because === 'the settings' })
    return { input, chosen, fits: chosen.runner === runner }
  })
  const [only, ...more] = all.length === 1 ? all : all.filter(({ fits }) => fits)
  if (only === undefined || more.length > 0)
    throw new Trouble(
      `--on: there are several folders of migrations: ${inputs
        .slice(0, 10)
        .map(({ head }) => head.folder)
        .join(', ')}. Name the one that ${typed} belongs to.`,
    )
  const { input, chosen } = only
  const how = { layout: input.layout, sqlite: input.sqlite, baseline: input.baseline ?? null }
  const { plan } = planFor(input.head, chosen.runner, how)
  const { compared } = await look({ database, plan })
  const rows = {
    path: typed,
    database: database.bytes,
    beside: database.beside,
    sql: null,
    isProduction: true as const,
  }
  return [
    {
      ...input,
      ...{ base: null, guessed: false, runner: chosen.runner, rows },
      applied: { by: typed, paths: appliedIn(compared) },
      remarks: [...chosen.remarks, ...wrongRemarks(typed, compared)],
    },
  ]
}

/** What has been done is done, recorded or not. */
function appliedIn(compared: Compared | null): string[] {
  const done = new Set(['applied', 'edited', 'unrecorded'])
  return (compared?.files ?? []).filter(({ state }) => done.has(state)).map(({ path }) => path)
}

function wrongRemarks(typed: string, compared: Compared | null): string[] {
  const count = (compared?.problems.length ?? 0) + (compared?.drift.length ?? 0)
  if (count === 0) return []
  const things = count === 1 ? 'One thing is' : `${count} things are`
  return [`${things} wrong with ${typed} before any new file is applied: sqlite-rehearsal status ${typed} tells more.`]
}
