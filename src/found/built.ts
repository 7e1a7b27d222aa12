/** What the SQLite that a program is built with decides of how a tool applies migrations: whether foreign keys are on. */

import type { Tree } from '../model/files.ts'
import { ON_BEFORE } from '../tools/read/keys-off.ts'
import { bundledByLock, bundledByManifests, LOCK, MANIFEST, WORKSPACE } from '../tools/settings/cargo.ts'
import { folderOf, nameOf, shared } from '../tools/settings/text.ts'
import { type RunnerWords, SIGNS } from '../tools/signs.ts'
import { toolNamed } from '../tools/table.ts'
import { beforehand, programOf } from './beforehand.ts'
import type { Chosen, ReadFile } from './found.ts'
import { runnerOf } from './runner.ts'

/** Whether the program that a file or folder belongs to brings its own SQLite along; null where nothing tells. */
export type Bundled = (path: string) => boolean | null

/** What Cargo's files say. `files` are those that were read, `paths` all of the revision. */
export async function bundledIn(head: Tree, files: readonly ReadFile[], paths: readonly string[]): Promise<Bundled> {
  const manifests = files.filter(({ path }) => nameOf(path) === MANIFEST)
  const roots = new Set(manifests.map(({ path }) => rootOf(folderOf(path), manifests)))
  const all = new Set(paths)
  const known = await Promise.all(
    [...roots].map(async (root) => {
      const own = manifests.filter(({ path }) => rootOf(folderOf(path), manifests) === root)
      const said = bundledByManifests(own.map(({ text }) => text))
      const path = root === '.' ? LOCK : `${root}/${LOCK}`
      // The lock is a long file: it is only asked where another crate may bring SQLite along.
      const lock = said === false && all.has(path) ? await head.text(path).catch(() => null) : null
      return [root, (lock === null ? null : bundledByLock(lock)) ?? said] as const
    }),
  )
  const told = new Map(known.filter(([, it]) => it !== null))
  return (path) => {
    const own = told.get(rootOf(path, manifests))
    if (own !== undefined) return own
    // A folder beside the program, or a program below a folder that has the settings.
    const any = [...told.values()]
    return any.length === 0 ? null : any.includes(true)
  }
}

/** The folder of the workspace, or else of the package, that a path belongs to; the path itself where it lies in none. */
function rootOf(path: string, manifests: readonly ReadFile[]): string {
  const around = manifests
    .map((it) => ({ ...it, folder: folderOf(it.path) }))
    .filter(({ folder }) => folder === '.' || path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => shared(b.folder, path) - shared(a.folder, path))
  return (around.find(({ text }) => WORKSPACE.test(text)) ?? around[0])?.folder ?? path
}

/** The tool with foreign keys as its program has them, by what it is built with and what it does before. */
export function asBuilt(chosen: Chosen, folder: string, files: readonly ReadFile[], bundled: Bundled): Chosen {
  if (chosen.runner === null) return chosen
  const { tool } = runnerOf(chosen.runner)
  const { signs, runner } = toolNamed(tool)
  if (signs.keysByBuild !== true) return chosen
  const usual = runner.foreignKeys ? 'on' : 'off'
  const said = /, foreign-keys: ([\w-]+)/.exec(chosen.runner)
  if (said !== null) return said[1] === usual ? { ...chosen, runner: without(chosen.runner, tool, said[0]) } : chosen
  const [by] = chosen.because
  const isOn = bundled(by?.at.path ?? folder)
  if (isOn === true) return chosen
  // A program that is called by a command was built elsewhere.
  const isInstalled = by?.applies === true && !by.at.path.endsWith('.rs')
  const opens = isOn === false && !isInstalled ? switchedOn(tool, files) : 'untold'
  if (opens === 'yes') return chosen
  // Files of such names alone are no word on how a program is built.
  if (opens === 'untold') return chosen.byNames ? chosen : { ...chosen, untold: true }
  return { ...chosen, runner: withKeysOff(chosen.runner) }
}

/** Whether a program switches foreign keys on before it lets the tool apply migrations. */
function switchedOn(tool: string, files: readonly ReadFile[]): 'yes' | 'no' | 'untold' {
  const program = programOf(files)
  const own = SIGNS.filter(
    ({ name, variantOf }) => [name, variantOf].includes(tool) || name === toolNamed(tool).variantOf,
  )
  const isCall = (line: string) => own.some(({ call, applies }) => call?.test(line) || applies?.test(line))
  const before = [...program.lines].flatMap(([path, lines]) =>
    lines.flatMap((line, index) => (isCall(line) ? [beforehand(program, path, index)] : [])),
  )
  const pool = program.functions.filter(({ name }) => FOR_EACH.test(name))
  const isPoolOn = pool.some(({ path, from, to }) => ON_BEFORE.test(textBetween(program, path, from, to)))
  const isOn = (text: string) => ON_BEFORE.test(text) || (isPoolOn && /\.get\w*\(/.test(text))
  if (before.some((texts) => texts.some(isOn))) return 'yes'
  const isSomewhereOn = [...program.lines.values()].some((lines) => ON_BEFORE.test(lines.join('\n')))
  return before.flat().length === 0 && isSomewhereOn ? 'untold' : 'no'
}

/** What a pool calls with each connection that it opens. */
const FOR_EACH = /^on_(?:acquire|connect)$/

function textBetween({ lines }: ReturnType<typeof programOf>, path: string, from: number, to: number): string {
  return (lines.get(path) ?? []).slice(from, to).join('\n')
}

function withKeysOff(words: RunnerWords): RunnerWords {
  const fields = words.startsWith('{') ? words.slice(1, -1).trim() : `like: ${words}`
  return `{ ${fields}, foreign-keys: off }`
}

function without(words: RunnerWords, tool: string, field: string): RunnerWords {
  const rest = words.replace(field, '')
  return rest === `{ like: ${tool} }` ? tool : rest
}
