/** Paths in the settings: exact, or with `*` for any part of a name and `**` for any number of folders. */

/** Whether a pattern can match more than one path. */
export function isGlob(pattern: string): boolean {
  return pattern.includes('*')
}

/**
 * Whether a path fits a pattern. A `./` in front of the pattern says nothing. No regular expression: with two or three `**`
 * it would try a path of ten thousand folders for hours.
 */
export function fits(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.\//, '').split(/(\*\*\/|\*\*|\*)/)
  let ends: readonly number[] = [0]
  for (const part of parts) {
    const reach = WILD.get(part)
    ends = reach ? reach(ends, path) : ends.filter((at) => path.startsWith(part, at)).map((at) => at + part.length)
    if (ends.length === 0) return false
  }
  return ends.at(-1) === path.length
}

/** From the places in the path, in order, up to which it fitted so far, to those up to which it fits behind the part. */
type Reach = (ends: readonly number[], path: string) => number[]

/** A map: in an object every pattern called `valueOf` would find something. */
const WILD: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['**/', (ends, path) => between(ends, path, behindFolder(ends, path))],
  ['**', (ends, path) => between(ends, path, () => true)],
  ['*', (ends, path) => between(ends, path, inName(ends, path))],
])

function between(ends: readonly number[], path: string, isEnd: (at: number) => boolean): number[] {
  const found: number[] = []
  for (let at = ends[0] ?? 0; at <= path.length; at += 1) if (isEnd(at)) found.push(at)
  return found
}

function behindFolder(ends: readonly number[], path: string): (at: number) => boolean {
  const known = new Set(ends)
  return (at) => known.has(at) || path[at - 1] === '/'
}

/** Whether a place is one of `ends` or follows it in the same name; to be asked from left to right. */
function inName(ends: readonly number[], path: string): (at: number) => boolean {
  const known = new Set(ends)
  let isOpen = false
  return (at) => {
    isOpen = known.has(at) || (isOpen && path[at - 1] !== '/')
    return isOpen
  }
}
