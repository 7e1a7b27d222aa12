/** Truths that are kept as words: the default says one of them, and so the other one. */

import { plainText, type Value } from './contents.ts'

const WORDS = [
  ['true', 'false'],
  ['yes', 'no'],
  ['on', 'off'],
  ['t', 'f'],
  ['y', 'n'],
] as const

/**
 * Both words, as the default is spelt; none where it is no such word, or the files ask for any other one.
 * @param asked what the files compare the column with
 */
export function truthWords(written: Value | null, asked: readonly Value[]): readonly Value[] {
  const word = written === null ? '' : plainText(written)
  const pair = WORDS.find((one) => one.some((it) => it === word.toLowerCase()))
  const known = new Set<string>(['', '0', '1', ...WORDS.flat()])
  const other = pair?.find((it) => it !== word.toLowerCase())
  if (written === null || other === undefined || !asked.every((it) => known.has(plainText(it).toLowerCase()))) return []
  const isUpper = word === word.toUpperCase()
  const isTitle = !isUpper && word.charAt(0) === word.charAt(0).toUpperCase()
  const spelt = isUpper ? other.toUpperCase() : isTitle ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other
  return [written, `'${spelt}`]
}
