/** Chooses a folder's runner from everything that speaks for one. */

import { folderOf, shared } from '../tools/settings/text.ts'
import { TOOLS } from '../tools/table.ts'
import type { Chosen, Clue, RunnerClue } from './found.ts'

/**
 * Where two speak equally loud: D1 is a fact about the database; of the others that comes first which protects least, so
 * that nothing passes which production would not survive.
 */
const FIRST = ['d1', 'sqlite3', 'sqlite3-bail']

/** The runner of one folder. `folders` are all that there are: what names none of them speaks for the nearest. */
export function choose(folder: string, folders: readonly string[], clues: readonly Clue[]): Chosen {
  const about = clues
    .filter((clue) => clue.kind === 'runner')
    .filter((clue) => (clue.names === null ? isNearest(clue.at.path, folder, folders) : clue.names === folder))
  const isLeftOut = onlyWriting(about)
  const near = about
    .map((clue, index) => ({ clue, index, loud: isLeftOut(clue) ? 0 : loudness(clue) }))
    .sort((a, b) => b.loud - a.loud || precedence(a.clue) - precedence(b.clue) || a.index - b.index)
  const general = near.filter(({ clue }) => clue.refines === undefined)
  // A program that calls one kind of a tool shows the tool; a package that it may need does not.
  const speaking = general.length > 0 ? general : near.filter(({ clue }) => clue.weight === 'command')
  const [loudest] = speaking
  const kinds = near.filter(({ clue }) => clue.refines === loudest?.clue.runner)
  const chosen = kinds[0] ?? loudest
  if (loudest === undefined || chosen === undefined) return { runner: null, because: [], against: [], tied: false }
  const agree = new Set([loudest.clue.runner, chosen.clue.runner])
  const against = [...speaking, ...kinds].filter(({ clue }) => !agree.has(clue.runner))
  return {
    runner: chosen.clue.runner,
    because: [...kinds, ...speaking].filter(({ clue }) => agree.has(clue.runner)).map(({ clue }) => clue),
    against: against.map(({ clue }) => clue),
    tied: against.some(({ loud }) => loud === loudest.loud),
  }
}

/** What names the folder is louder than what does not, a command in production louder than a sign. */
function loudness({ names, weight, holds, applies }: RunnerClue): number {
  if (weight === 'trace') return 0.5
  const isCommand = weight === 'command'
  // A program without a tool may hold files for its tests; what calls a tool with them applies them.
  const isUnnamed = names === null || (holds && !applies)
  return isUnnamed ? (isCommand ? 3 : 1) : isCommand ? 4 : 2
}

/**
 * One tool may write files that another one applies, or a program that names them. Then it is their word which counts, but
 * for a command that lets the first one apply them where none does so with the other.
 */
function onlyWriting(about: readonly RunnerClue[]): (clue: RunnerClue) => boolean {
  const takers = about.filter((clue) => TAKES.has(clue.runner) || clue.holds)
  const taken = new Set(takers.flatMap((clue) => (clue.holds ? [...TAKES.values()] : TAKES.get(clue.runner))))
  const writes = ({ runner, refines }: RunnerClue) => taken.has(runner) || taken.has(refines)
  const isApplied = about.some((clue) => writes(clue) && clue.applies) && !takers.some(({ applies }) => applies)
  return isApplied ? (clue) => takers.includes(clue) : (clue) => writes(clue) && !clue.applies
}

/** Tool → the tool whose files it applies. */
const TAKES: ReadonlyMap<string, string> = new Map(
  TOOLS.flatMap(({ name, takes }) => (takes === undefined ? [] : [[name, takes] as const])),
)

function precedence({ runner }: RunnerClue): number {
  const at = FIRST.indexOf(runner)
  return at === -1 ? FIRST.length : at
}

/** Whether no other folder has more of its path in common with the file. */
function isNearest(path: string, folder: string, folders: readonly string[]): boolean {
  const from = folderOf(path)
  return folders.every((other) => shared(from, other) <= shared(from, folder))
}
