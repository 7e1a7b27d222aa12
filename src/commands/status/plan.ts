/** The files of a folder as a database is compared with them. */

import { asApplied } from '../../folder/as-applied.ts'
import { fold } from '../../folder/layout.ts'
import { needMigrations } from '../../folder/need.ts'
import { fileName } from '../../folder/paths.ts'
import type { Listing } from '../../model/files.ts'
import type { Folder, Migration } from '../../model/folder.ts'
import type { Rows } from '../../model/job.ts'
import type { Runner } from '../../model/runner.ts'
import type { StatusPlan } from '../../model/status.ts'
import type { Script } from '../../model/text.ts'
import { historyTable } from '../../tools/recorded.ts'
import { toolNamed } from '../../tools/table.ts'
import { Trouble } from '../../trouble.ts'
import { checksums } from './checksums.ts'

/** What the settings say of the folder. */
export interface How {
  readonly layout: string
  readonly sqlite: string | null
  readonly baseline: Rows | null
}

/** The plan, and what a reader has to know about it. Throws Trouble for a folder without migrations, or one that cannot be read. */
export function planFor(listing: Listing, runner: Runner, how: How): { plan: StatusPlan; remarks: string[] } {
  const folder = fold(listing, how.layout, undefined, runner)
  needMigrations(null, folder, { runner })
  needSequence(folder)
  const once = folder.migrations.filter(({ repeats }) => repeats !== true)
  const scripts = once.map(scriptOf)
  const bytes = new Map(listing.files.map((file) => [file.path, file.bytes ?? new Uint8Array()]))
  const summed = once.map(({ path, name, key }) => ({
    file: fileName(path),
    bytes: bytes.get(path) ?? new Uint8Array(),
    name,
    key,
  }))
  const sums = checksums(historyTable(toolNamed(runner.tool)).checksum, summed)
  const files = once.map(({ key, name }, at) => ({
    script: scripts[at] as Script,
    key,
    name,
    checksum: sums[at] ?? null,
  }))
  const again = folder.migrations.length - once.length
  return {
    plan: {
      runner: asApplied(runner, scripts),
      files,
      engine: { target: how.sqlite, older: false },
      baseline: how.baseline,
    },
    remarks: again === 0 ? [] : [`${again} repeatable ${again === 1 ? 'file was' : 'files were'} not looked at.`],
  }
}

/** Which of the files a database has run is not to be known where it may have begun with one that stands for others. */
function needSequence({ migrations }: Folder): void {
  const first = migrations.find((it) => it.snapshot)
  if (first && migrations.some((it) => it.contained))
    throw new Trouble(
      `A database that begins today runs ${first.path} for the files that it holds, and older ones have run those: what this one should have cannot be told from the files.`,
    )
}

function scriptOf({ path, up, unreadable }: Migration): Script {
  if (up === null)
    throw new Trouble(`${path} cannot be read (${unreadable ?? 'no SQL'}), so nothing can be compared with it.`)
  return up
}
