/** `sqlite-rehearsal init --deploy`: writes the scripts that apply a folder of SQL files safely, and the container for them. */

import { fileName, folderOf } from '../../folder/paths.ts'
import { DEFAULT_RUNNER } from '../../found/found.ts'
import { defuse } from '../../render/words/defuse.ts'
import { findRepository } from '../../revisions/repository.ts'
import { readTerminal } from '../../revisions/terminal.ts'
import { quote } from '../../rules/advice/words.ts'
import { SETTINGS_PATH } from '../../settings/options.ts'
import { Trouble } from '../../trouble.ts'
import { assetText } from '../assets.ts'
import { folderArgument } from '../folder-argument.ts'
import type { Choice } from './found.ts'
import { type InitLook, lookForInit } from './look.ts'
import { isTaken, writeNew } from './new-files.ts'
import { type Outcome, outcomeText } from './says.ts'

/** Runners whose files a script of the project's own applies: what migrate.sh can take the place of. */
const SCRIPTED = /^(?:\{ like: )?(?:sqlite3|sqlite3-bail|transactional|migrate-sh)\b/

/** A file to write, and the asset that it is. */
interface Wanted {
  readonly path: string
  readonly asset: Parameters<typeof assetText>[0]
}

/**
 * Writes what is missing of `migrate.sh`, `seed.sh` and the patch with the initContainer; with `dryRun`, nothing. Returns the text
 * to print. Throws Trouble outside a repository, where no single folder is meant, and where a tool applies its files.
 */
export async function initDeploy(o: { cwd: string; dryRun: boolean; folders: readonly string[] }): Promise<string> {
  if ((await findRepository(o.cwd)) === null)
    throw new Trouble(`${o.cwd} is not in a git repository: run init inside the one that holds the migrations.`)
  const { root, here, base, head } = await readTerminal({ cwd: o.cwd, base: null, head: null, staged: false })
  const named = o.folders.map((folder) => folderArgument(folder, root, here))
  const choice = chosen(await lookForInit(head, base), named)
  const outcomes: (Outcome & { readonly runs: boolean })[] = []
  for (const wanted of wantedFor(choice)) outcomes.push(await outcome(root, wanted))
  const written = outcomes.flatMap(({ path, text, runs }) => (text === null ? [] : [{ path, text, runs }]))
  if (!o.dryRun) await writeNew(root, written)
  const settings = await isTaken(root, SETTINGS_PATH)
  const parts = [
    applied(choice),
    outcomeText(outcomes, o.dryRun, defuse),
    o.dryRun || written.length === 0 ? '' : next(choice, settings),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The one folder that is meant. */
function chosen({ choices }: InitLook, named: readonly string[]): Choice {
  if (choices.length === 0)
    throw new Trouble(
      'No folder of migrations was found, so nothing was written. Make the first file and run it again.',
    )
  const meant = choices.filter(({ folder }) => named.length === 0 || named.includes(folder.path))
  const paths = choices.map(({ folder }) => folder.path).join(', ')
  if (meant.length === 0) throw new Trouble(`${named.join(', ')} is no folder of migrations; there is ${paths}.`)
  const scripted = meant.filter(({ runner }) => SCRIPTED.test(runner ?? DEFAULT_RUNNER))
  const [first, ...more] = scripted
  if (first === undefined) {
    const [{ folder, runner }] = meant as [Choice]
    throw new Trouble(`${folder.path} is applied by ${runner}, which needs no migrate.sh: nothing was written.`)
  }
  if (more.length > 0) {
    const names = scripted.map(({ folder }) => folder.path).join(', ')
    throw new Trouble(
      `Several folders are applied by a script: ${names}. Name one: sqlite-rehearsal init --deploy FOLDER`,
    )
  }
  if (first.folder.files.some((file) => file.includes('/')))
    throw new Trouble(`${first.folder.path} has a folder for each migration, which migrate.sh does not read.`)
  return first
}

/** The script that applies the files now; null where nothing tells. */
function scriptOf({ because }: Choice): string | null {
  return because.find(({ weight }) => weight === 'command')?.at.path ?? null
}

function applied(choice: Choice): string {
  const now = scriptOf(choice)
  const folder = `${defuse(choice.folder.path)}/`
  return now === null ? `Nothing was found that applies ${folder} now.` : `${folder} is applied by ${defuse(now)} now.`
}

/** Beside the folder of migrations, as the guide has it, or where a migrate.sh stands already. */
function wantedFor(choice: Choice): Wanted[] {
  const now = scriptOf(choice)
  const beside = folderOf(choice.folder.path)
  const folder = now && fileName(now) === 'migrate.sh' ? folderOf(now) : inside(beside, 'scripts')
  return [
    { path: inside(folder, 'migrate.sh'), asset: 'migrate.sh' },
    { path: inside(folder, 'seed.sh'), asset: 'seed.sh' },
    { path: 'k8s/db-migration.yaml', asset: 'db-migration.yaml' },
  ]
}

function inside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}

async function outcome(root: string, { path, asset }: Wanted): Promise<Outcome & { readonly runs: boolean }> {
  const runs = asset.endsWith('.sh')
  if (!(await isTaken(root, path))) return { path, text: await assetText(asset), why: '', runs }
  const away = `git mv ${quote(path)} ${quote(`${path}.old`)}`
  const why = `is there already: left as it is. For the new one move it away and run this again: ${defuse(away)}`
  return { path, text: null, why, runs }
}

function next(choice: Choice, hasSettings: boolean): string {
  const now = scriptOf(choice)
  const [script] = wantedFor(choice)
  const steps = [
    `npx sqlite-rehearsal ${defuse(quote(choice.folder.path))} --all --runner migrate-sh, which tells whether it takes each of your files`,
    ...(now === null || now === script?.path ? [] : [`let ${defuse(now)} call ${defuse(script?.path ?? '')} instead`]),
    ...(hasSettings ? [`if ${SETTINGS_PATH} sets "runner", set it to migrate-sh`] : []),
    'change names and image in k8s/db-migration.yaml to yours, and copy the scripts into the image',
  ]
  return ['Next:', ...steps.map((step, at) => `  ${at + 1}. ${step}`)].join('\n')
}
