/** Finds words in the files of the working tree. */

import type { Git } from '../../revisions/git.ts'

/** A file and a word that stands in it. */
export interface Mention {
  readonly path: string
  readonly word: string
}

/** Milliseconds: nobody waits longer for a courtesy. */
const DEADLINE = 20_000

/** Options that settings of the user's could have changed. */
const PLAIN = ['--no-color', '--no-line-number', '--no-column', '--no-recurse-submodules', '--full-name']

/**
 * The text files that hold one of the words as a word, tracked or not, but not ignored; by path. Null when git could not
 * tell, or took too long.
 */
export async function findMentions(git: Git, words: readonly string[]): Promise<Mention[] | null> {
  const patterns = [...new Set(words)].filter((word) => word !== '' && !word.includes('\n'))
  if (patterns.length === 0) return []
  const answer = await git.ask(
    [
      ...['grep', '-z', '--only-matching', '--fixed-strings', '--word-regexp', '-I', '--untracked', ...PLAIN],
      ...patterns.flatMap((word) => ['-e', word]),
      '--',
    ],
    { deadline: DEADLINE },
  )
  // 1 is git's answer for "nothing found".
  if (answer.code > 1 || (answer.code === 1 && answer.error !== '')) return null
  return parse(answer.out.toString('utf8'))
}

/** `<path>`, NUL, `<word>`, line break. */
function parse(out: string): Mention[] {
  const found = new Map<string, Mention>()
  for (const [, path = '', word = ''] of out.matchAll(/([^\0]+)\0([^\n]*)\n/g))
    found.set(`${path}\0${word}`, { path, word })
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
