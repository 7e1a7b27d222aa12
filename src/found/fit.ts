/** What the names of a folder's files say about its tool. */

import type { RunnerWords } from '../tools/signs.ts'
import { TOOLS, toolNamed } from '../tools/table.ts'
import type { Tool } from '../tools/tool.ts'
import { type Chosen, DEFAULT_RUNNER, type RunnerClue } from './found.ts'
import { runnerOf } from './runner.ts'

/** The tool as these files show it: one kind of the chosen one, or, where nothing else tells, the one that has such names. */
export function fitted(chosen: Chosen, names: readonly string[]): Chosen {
  if (chosen.runner !== null) return { ...chosen, runner: byFolder(chosen.runner, names) }
  const own = TOOLS.find(({ signs }) => names.some((name) => signs.makes?.test(name)))
  if (own !== undefined) return { ...chosen, runner: own.name, byNames: true }
  const usual = toolNamed(DEFAULT_RUNNER)
  const counts = TOOLS.map((tool) => countOf(tool, names))
  const most = Math.max(0, ...counts)
  if (counts[TOOLS.indexOf(usual)] === most) return chosen
  const reads = TOOLS[counts.indexOf(most)]
  return reads ? { ...chosen, runner: reads.name, byNames: true } : chosen
}

/**
 * Whether the tool that a clue speaks for takes any of these files, where another one does: a clue that names no folder is not
 * about a folder whose files its tool passes over.
 */
export function takesAny({ runner, names: named }: RunnerClue, names: readonly string[]): boolean {
  const tool = toolNamed(runnerOf(runner).tool)
  // How a program of the project's own names its files is its own law.
  if (named !== null || tool.runner.ledger.loose) return true
  const forms = tool.byFolder === undefined ? [tool] : [tool, toolNamed(tool.byFolder)]
  return forms.some((it) => readBy(it, names)) || !TOOLS.some((it) => readBy(it, names))
}

function readBy({ layouts }: Tool, names: readonly string[]): boolean {
  return layouts.some(({ read }) => read(names, { known: null, text: () => null }).migrations.length > 0)
}

/** The same tool, where each of its migrations is a folder and it is known as another one then. */
function byFolder(words: RunnerWords, names: readonly string[]): RunnerWords {
  const tool = toolNamed(runnerOf(words).tool)
  const other = tool.byFolder === undefined ? null : toolNamed(tool.byFolder)
  if (other === null || countOf(other, names) <= countOf(tool, names)) return words
  return words === tool.name ? other.name : words.replace(`like: ${tool.name}`, `like: ${other.name}`)
}

function countOf({ layouts }: Tool, names: readonly string[]): number {
  return Math.max(0, ...layouts.map(({ count }) => count(names)))
}

/** The folder's paths as seen from it. */
export function namesIn(folder: string, paths: readonly string[]): string[] {
  if (folder === '.') return [...paths]
  return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
}
