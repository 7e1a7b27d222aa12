/** Whether `atlas.sum` fits the folder: a line for each file, whose hash is chained with those before it. */

import type { Misfit } from '../../model/folder.ts'
import { sha256 } from './sha256.ts'

const SUM = 'atlas.sum'

const FIX = 'Look at what has changed, and make the sums anew: atlas migrate hash'

/** One misfit at most: atlas stops at the first one, and making the sums anew mends them all. */
export function sumMisfits(names: readonly string[], text: (name: string) => string | null): readonly Misfit[] {
  const sum = text(SUM)
  const files = names.filter((name) => /^[^/]*\.sql$/s.test(name)).sort()
  const misfit = (says: string, line = 1): Misfit[] => [{ path: SUM, line, says: `${says} ${STOPS}`, fix: FIX }]
  if (sum === null) return files.length > 0 ? misfit(`There is no ${SUM}.`) : []
  const listed = entriesOf(sum)
  const fresh = files.find((file) => !listed.some(({ name }) => name === file))
  if (fresh !== undefined) return misfit(`${SUM} does not list ${fresh}.`)
  const gone = listed.find(({ name }) => !files.includes(name))
  if (gone) return misfit(`${SUM} lists ${gone.name}, which is not there.`, gone.line)
  const edited = firstEdited(files, listed, text)
  return edited ? misfit(`${edited.name} is not what it was when ${SUM} was made.`, edited.line) : []
}

const STOPS = 'Every start stops ("checksum mismatch").'

interface Entry {
  readonly name: string
  readonly hash: string
  readonly line: number
}

function entriesOf(sum: string): Entry[] {
  return sum.split('\n').flatMap((text, index) => {
    const [, name, hash] = /^(.+) h1:(\S+)\s*$/.exec(text) ?? []
    return name === undefined || hash === undefined ? [] : [{ name, hash, line: index + 1 }]
  })
}

/** Each hash is of all names and texts up to its file: the last one tells whether any differs, and halving finds the first. */
function firstEdited(
  files: readonly string[],
  listed: readonly Entry[],
  text: (name: string) => string | null,
): Entry | null {
  const entryAt = (count: number) => listed.find(({ name }) => name === files[count - 1]) ?? null
  const fits = (count: number) => {
    const all = files.slice(0, count).map((file) => `${file}${text(file) ?? ''}`)
    return entryAt(count)?.hash === base64(sha256(new TextEncoder().encode(all.join(''))))
  }
  let [good, bad] = [0, files.length]
  if (bad === 0 || fits(bad)) return null
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(middle)) good = middle
    else bad = middle
  }
  return entryAt(bad)
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
