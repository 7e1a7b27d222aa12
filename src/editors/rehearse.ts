/** The tool that rehearses for an agent: a repository, or texts; the report comes back as JSON that fits a conversation. */

import { resolve } from 'node:path'
import { folderPath } from '../folder/paths.ts'
import type { Report, ReportFolder } from '../model/report.ts'
import { renderJson } from '../render/json.ts'
import { type GivenFile, givenTrees } from '../revisions/given.ts'
import { readTerminal } from '../revisions/terminal.ts'
import type { OptionName } from '../settings/option.ts'
import type { Given } from '../settings/settings.ts'
import { Trouble } from '../trouble.ts'
import { checkOnce, type Serving } from './checking.ts'
import type { RehearseArgs } from './mcp-tools.ts'

/** Seconds for everything: agents wait for a minute (the SDK's own default). What is not done by then is said to be open. */
const TOTAL = '50'

/** Checks, and gives the report. Throws Trouble as the command line does. */
export async function rehearse(serving: Serving, args: RehearseArgs, signal: AbortSignal): Promise<string> {
  const files = args.files?.map(givenFile)
  if (files?.length === 0) throw new Trouble('"files" is empty: leave it out to check the repository.')
  if (files && args.repository) throw new Trouble('Give "repository" or "files", not both.')
  const cwd = resolve(serving.cwd, args.repository ?? '.')
  const { report } = await checkOnce(serving, {
    ...{ cwd, signal, given: givenBy(serving.given, args) },
    revisions: files ? async () => givenTrees(cwd, files) : readTerminal,
  })
  return bounded(report)
}

function givenFile({ path, sql, applied }: NonNullable<RehearseArgs['files']>[number]): GivenFile {
  const inside = folderPath(path.replaceAll('\\', '/'))
  if (path.startsWith('/') || inside.split('/').includes('..'))
    throw new Trouble(`The path ${path} must stand below the root: migrations/001_name.sql.`)
  return { path: inside, text: sql, applied }
}

function givenBy(given: Given, { folder, base, runner, files }: RehearseArgs): Given {
  const asked: [OptionName, string | undefined][] = [
    ['folders', folder],
    ['base', files ? undefined : base],
    ['runner', runner],
    ['deadlineTotal', given.get('deadlineTotal')?.[0] ?? TOTAL],
  ]
  const all = new Map(given)
  for (const [name, text] of asked) if (text !== undefined && text !== '') all.set(name, [text])
  return all
}

/** UTF-16 code units of the findings, and of a whole report: some ten thousand words that an agent has to read. */
const MOST_FINDINGS = 30_000
const MOST = 60_000

/** The report without what is only there to be drawn, and with the worst findings that fit. */
function bounded(report: Report): string {
  const texts = [report.folders.map(withoutKept), report.folders.map(withoutPassed), []].map(
    (folders) => () => renderJson({ report: { ...report, folders } }, MOST_FINDINGS),
  )
  const [whole, short, least] = texts as [() => string, () => string, () => string]
  return [whole(), short()].find((text) => text.length <= MOST) ?? least()
}

/** Without pictures, and without what production has. */
function withoutKept({ pictures: _, ...folder }: ReportFolder): ReportFolder {
  return { ...folder, migrations: folder.migrations.filter(({ change }) => change !== 'kept') }
}

/** Thousands of migrations at once: only those rehearsals that say something. */
function withoutPassed(folder: ReportFolder): ReportFolder {
  const rehearsals = folder.rehearsals.filter(({ outcome }) => outcome !== 'pass')
  return { ...withoutKept(folder), migrations: [], rehearsals }
}
