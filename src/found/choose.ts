/** Chooses a folder's runner from everything that speaks for one. */

import { folderOf, shared } from '../tools/settings/text.ts'
import type { Chosen, Clue, RunnerClue } from './found.ts'

/**
 * Where two speak equally loud: D1 is a fact about the database; of the others that comes first which protects least, so
 * that nothing passes which production would not survive.
 */
const FIRST = ['d1', 'sqlite3', 'sqlite3-bail']

/** The runner of one folder. `folders` are all that there are: what names none of them speaks for the nearest. */
export function choose(folder: string, folders: readonly string[], clues: readonly Clue[]): Chosen {
  const near = clues
    .filter((clue) => clue.kind === 'runner')
    .filter((clue) => (clue.names === null ? isNearest(clue.at.path, folder, folders) : clue.names === folder))
    .map((clue, index) => ({ clue, index, loud: loudness(clue) }))
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
function loudness({ names, weight }: RunnerClue): number {
  const isCommand = weight === 'command'
  return names === null ? (isCommand ? 3 : 1) : isCommand ? 4 : 2
}

function precedence({ runner }: RunnerClue): number {
  const at = FIRST.indexOf(runner)
  return at === -1 ? FIRST.length : at
}

/** Whether no other folder has more of its path in common with the file. */
function isNearest(path: string, folder: string, folders: readonly string[]): boolean {
  const from = folderOf(path)
  return folders.every((other) => shared(from, other) <= shared(from, folder))
}
